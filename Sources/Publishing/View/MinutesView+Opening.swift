import MeetingDomain

extension MinutesView {
  /// What stands above everything: which meeting, which copy, and whether it is approved.
  static func facts(of minutes: Minutes) -> [LineView] {
    let document = minutes.document
    let facts = [
      LineView("Reference", ifAny: document.reference),
      LineView("Copy", minutes.copy.title),
      LineView("Version", "\(minutes.version)"),
      LineView("State", minutes.stateInWords),
      LineView("Called off", ifAny: document.calledOff.map(whoCalledOff)),
      LineView(
        document.approval?.isElsewhere == true ? "Fingerprint as given" : "Fingerprint",
        ifAny: document.approval?.fingerprint),
      LineView("Since the approval", ifAny: lateInWords(document.lateArrivals.count)),
      minutes.isInPlainWords || minutes.copy == .agenda
        ? nil : LineView("Meeting", document.statusInWords),
      LineView("Previous meeting", ifAny: document.previous),
      LineView("Profile", ifAny: document.profile),
      LineView("Record", ifAny: minutes.copy == .full ? document.id : nil),
    ]
    return facts.compactMap(\.self)
  }

  /// Who called the meeting off, and when.
  private static func whoCalledOff(_ calledOff: CalledOff) -> String {
    let at = calledOff.at.map { Wording.moment($0) }
    return Wording.joined([calledOff.by.map { "by \($0)" }, at]) ?? Wording.noWords
  }

  /// That something arrived after the approval; nil where nothing did.
  static func lateInWords(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return "\(count == 1 ? "1 record" : "\(count) records") arrived, beside these minutes"
  }

  /// What is settled before the twelve items; the decision to hold the meeting comes first (G7).
  static func openingSections(of minutes: Minutes) -> [SectionView] {
    let opening = minutes.document.openingForm
    return [
      SectionView("Decision to hold the meeting", [GroupView(decision(opening, in: minutes))]),
      SectionView("About", about(minutes)),
      SectionView("Before the items", before(opening, in: minutes)),
    ]
  }

  private static func decision(_ opening: Opening, in minutes: Minutes) -> [LineView] {
    let convener = Wording.joined([opening.convener?.name, opening.convener?.agency])
    let lines = [
      minutes.line("Decided on", opening.decidedOn) { $0.inWords },
      minutes.line("Decided by", opening.decidedBy, in: Wording.words),
      minutes.line("Why it is held", opening.why, in: Wording.words),
      minutes.line("Convener", convener),
      LineView("Convener's involvement", ifAny: opening.convener?.involvement),
      minutes.line("Reasons for calling", opening.reasons) { list($0.map(\.words)) },
      minutes.line("Significant event", opening.event) { $0.words },
      minutes.line("Urgency", ifAsked: opening.urgency) { $0.words },
      minutes.line("Why at this time", ifAsked: opening.timing, in: Wording.words),
      minutes.line("Forum", minutes.document.forum) { $0.words },
      minutes.line("Why this forum", ifAsked: opening.forumBecause, in: Wording.words),
      minutes.line("Why no other forum", opening.otherForum, in: Wording.words),
    ]
    return lines.compactMap(\.self)
  }

  private static func about(_ minutes: Minutes) -> [GroupView] {
    let subject = minutes.document.subject
    let lines = [
      minutes.line("About", subject.kind?.words),
      minutes.line("Name", subject.name),
      minutes.line("Case", subject.case),
    ]
    let others = minutes.lines(subject.others) { other in
      let risk = other.atRisk.map { $0 ? "at risk" : "not at risk" }
      return LineView(
        Wording.joined([other.name, other.relation, risk]) ?? Wording.noWords,
        [LineView("Action taken", ifAny: other.action.map { minutes.actionInWords($0) })])
    }
    return [GroupView(lines), GroupView("Others who may be at risk", others)]
  }

  private static func before(_ opening: Opening, in minutes: Minutes) -> [GroupView] {
    let harm = opening.harm?.immediate.map(Wording.yesNo)
    let lines = [
      minutes.line("Statutory process open", opening.statutory, in: Wording.words),
      minutes.line("Immediate or significant harm", harm),
      minutes.line("Threshold for a referral met", opening.threshold) { $0.words },
      minutes.line("Chair not directly involved with the case", opening.chairIndependent) {
        Wording.yesNo($0)
      },
      minutes.line("Chair knows the safeguarding procedures", opening.chairKnowsProcedures) {
        Wording.yesNo($0)
      },
      minutes.line("Ground rules read out", opening.readOutAt) {
        Wording.moment($0, on: minutes.day)
      },
      minutes.line("Confidentiality read and acknowledged", ifAsked: opening.confidentialityAt) {
        Wording.moment($0, on: minutes.day)
      },
    ].compactMap(\.self)
    let rules = minutes.lines(opening.groundRules) { LineView(Wording.words($0)) }
    let told = minutes.lines(opening.told) { line(for: $0) }
    return [
      GroupView(lines), GroupView("Ground rules", rules), GroupView("Told beforehand", told),
    ] + GroupView("Sharing information", sharing(opening, in: minutes)).unlessEmpty
  }

  /// On what footing information is shared in the meeting: G63, G64.
  private static func sharing(_ opening: Opening, in minutes: Minutes) -> [LineView] {
    [
      minutes.line("Consent of the person", ifAsked: opening.consent) { $0.words },
      minutes.line("Why without consent", ifAsked: opening.consentBecause, in: Wording.words),
      minutes.line("Lawful basis", ifAsked: opening.basis) { $0.words },
      minutes.line("Why on that basis", ifAsked: opening.basisBecause, in: Wording.words),
    ].compactMap(\.self)
  }

  private static func line(for told: Told) -> LineView {
    LineView(
      told.person ?? "Person not recorded",
      [
        LineView("Told by", ifAny: told.by), LineView("On", ifAny: told.on?.inWords),
        LineView("Not told because", ifAny: told.notToldBecause),
        LineView(
          "Told that a part may be held by professionals only",
          ifAny: told.professionalsOnly.map(Wording.yesNo)),
      ])
  }

  /// Tokens or names in a row; that there are none where the list is empty.
  static func list(_ words: [String]) -> String {
    words.isEmpty ? "None." : words.joined(separator: ", ")
  }
}
