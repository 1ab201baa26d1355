/// Where the record has a place for what an obligation asks.
extension Obligation {
  /// The fields of the meeting or of its rows that hold it, as records name them: `opening.why`,
  /// `entry.basis`, `rows.told`; empty where something is only asked, warned of or written.
  public var fieldNames: [String] { Self.fieldNames[g] ?? [] }

  private static let fieldNames: [String: [String]] = [
    "G1": ["opening.statutory"], "G2": ["opening.convener.name", "opening.convener.agency"],
    "G3": ["opening.convener.involvement"], "G4": ["opening.reasons", "opening.event"],
    "G5": ["opening.purposes"], "G6": ["opening.urgency", "opening.timing"],
    "G7": ["opening.decidedOn", "opening.decidedBy", "opening.why"],
    "G8": ["opening.otherForum"], "G9": ["forum"], "G10": ["opening.forumBecause"],
    "G11": ["profile", "action.feeds"], "G12": ["opening.harm.immediate", "action.kind"],
    "G13": ["opening.threshold", "close.threshold"],
    "G14": ["action.referredTo", "action.procedure", "action.owner", "action.due"],
    "G15": ["rows.other", "other.atRisk"], "G16": ["other.action"], "G17": ["close.legislation"],
    "G18": ["close.rights", "entry.rights"], "G19": ["attendee.status"],
    "G20": ["attendee.advocacy", "attendee.advocateKind"], "G21": ["attendee.roles"],
    "G22": ["attendee.status"], "G23": ["attendee.reasonCode", "attendee.reason"],
    "G24": ["attendee.reasonCode"], "G25": ["rows.professionals-only", "entry.visibility"],
    "G26": ["rows.told", "told.by", "told.on", "told.notToldBecause"],
    "G27": ["told.professionalsOnly"], "G28": ["update.by", "update.due", "update.told"],
    "G29": ["update.determinedAgainst"], "G30": ["entry.how"],
    "G31": ["entry.kind", "entry.obtainedOn"], "G32": ["attendee.post", "attendee.agency"],
    "G33": ["opening.chairIndependent"], "G34": ["opening.chairKnowsProcedures"],
    "G35": ["rows.objective"], "G36": ["opening.groundRules", "opening.readOutAt"],
    "G37": ["distribution.to", "distribution.at"],
    "G40": ["opening.confidentialityAt", "attendee.presenceBasis"],
    "G41": ["attendee.roles", "attendee.expertise"], "G42": ["entry.text", "entry.rationale"],
    "G43": ["entry.madeTo"], "G44": ["action.owner", "action.agency"], "G45": ["entry.links"],
    "G46": ["rows.dispute"], "G47": ["rows.read-back"],
    "G48": ["distribution.to", "distribution.copy", "distribution.how"],
    "G49": ["attendee.roles"], "G50": ["opening.outcomes", "action.outcome"], "G51": ["previous"],
    "G52": ["entry.links"], "G54": ["entry.nature", "entry.alternatives"], "G55": ["entry.links"],
    "G56": ["entry.relevance"], "G57": ["entry.known", "entry.support"],
    "G58": ["rows.dissent"], "G59": ["reconsidered"], "G60": ["attendee.roles"],
    "G61": ["entry.tool", "entry.score", "entry.obtainedOn"],
    "G63": ["opening.consent", "opening.consentBecause", "entry.consent"],
    "G64": ["opening.basis", "opening.basisBecause", "entry.basis"],
    "G65": ["entry.basis", "action.kind"], "G66": ["entry.withheld"],
    "G67": ["objective.met", "objective.by", "objective.due"],
    "G68": ["rows.concern", "concern.lineManager", "concern.stage", "concern.due"],
    "G69": ["attendee.filedIn", "action.feeds"],
    "G70": ["entry.route", "action.route", "review.date"], "G71": ["dispute.tried"],
    "G72": ["dispute.parties", "dispute.positions"], "G73": ["dispute.interim"],
    "G74": ["dispute.stage", "dispute.due"], "G76": ["dispute.outcome"],
    "G79": ["subject.kind"], "G80": ["date", "start", "end", "venue"],
    "G81": ["rows.attendee", "attendee.status"], "G82": ["aim"], "G83": ["entry.kind"],
    "G84": ["rows.entry", "asked.agency"], "G85": ["entry.text", "entry.by"],
    "G86": ["action.text", "action.due", "action.doneWhen"],
    "G87": ["lead.required", "lead.name", "lead.agency", "lead.accepted"],
    "G88": ["view.view", "view.notSought.by", "view.notSought.due"], "G89": ["rows.dispute"],
    "G90": ["rows.update"], "G91": ["review.required", "review.date", "review.reason"],
    "G93": ["attendee.involvement"],
  ]

  /// The label of a field that `fieldNames` names; nil where there is no such field.
  public static func label(ofField name: String) -> String? {
    if let field = MeetingDocument.fields.first(where: { $0.name == name }) { return field.label }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = RowKind(rawValue: parts[0]) else { return nil }
    return kind.fieldDefinitions.first { $0.name == parts[1] }?.label
  }
}
