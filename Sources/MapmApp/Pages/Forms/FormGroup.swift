import MeetingDomain

/// Fields of a form that belong together, under a heading.
struct FormGroup: Equatable, Sendable {
  /// The heading; empty for the first group, which the title speaks for.
  var title: String
  /// The names of the fields, in the order of the form.
  var names: [String]

  init(_ title: String, _ names: [String]) {
    (self.title, self.names) = (title, names)
  }
}

extension RowKind {
  /// All fields of such a row in groups; what no group names comes last, so that none is missing.
  ///
  /// The first group is what one goes through when a new row is filled in.
  var formGroups: [FormGroup] {
    let all = fieldDefinitions.map(\.name)
    let named = namedGroups
    let rest = all.filter { name in !named.contains { $0.names.contains(name) } }
    guard !rest.isEmpty else { return named }
    return named + [FormGroup(named.isEmpty ? "" : "FURTHER", rest)]
  }

  private var namedGroups: [FormGroup] {
    switch self {
    case .attendee:
      [
        FormGroup("", ["name", "agency", "post", "roles", "initials"]),
        FormGroup("IN THE MEETING", ["status", "mode", "present", "deputyFor"]),
        FormGroup("IF NOT INCLUDED", ["reasonCode", "reason"]),
        FormGroup("WITH THE PERSON", ["involvement", "advocacy", "advocateKind"]),
        FormGroup("ON WHAT FOOTING", ["expertise", "presenceBasis", "filedIn"]),
      ]
    case .entry:
      [
        FormGroup("", ["text", "by", "agency", "kind", "item", "visibility"]),
        FormGroup("HOW IT IS KNOWN", ["nature", "known", "support", "relevance", "links"]),
        FormGroup("SHARING", ["consent", "basis"]),
        FormGroup("THE PERSON'S VOICE", ["how", "obtainedOn"]),
        FormGroup(
          "THE DECISION", ["rationale", "route", "outcome", "alternatives", "rights", "madeTo"]),
        FormGroup("MEASURED, OR WITHHELD", ["tool", "score", "withheld"]),
      ]
    case .action:
      [
        FormGroup("", ["text", "owner", "agency", "due", "doneWhen", "visibility"]),
        FormGroup("FURTHER", ["outcome", "kind", "feeds", "route", "from"]),
        FormGroup("IF IT IS A REFERRAL", ["referredTo", "procedure"]),
      ]
    case .dispute:
      [
        FormGroup("", ["matter", "parties", "positions", "tried"]),
        FormGroup("MEANWHILE", ["interim", "told", "about", "raisedOn"]),
        FormGroup("THE LADDER", ["stage", "stageSince", "due", "immediateRisk"]),
        FormGroup("WHAT CAME OF IT", ["outcome", "changed"]),
      ]
    case .carried:
      [
        FormGroup("", ["text", "answer", "note", "at"]),
        FormGroup(
          "AS IT STOOD",
          [
            "kind", "number", "owner", "agency", "due", "since", "times", "redated", "unchanged",
            "visibility",
          ]),
        FormGroup("WHERE IT STANDS", ["meeting", "line"]),
      ]
    case .readBack:
      [
        FormGroup("", ["by", "agency", "text"]), FormGroup("THE LINE", ["of", "answer", "at"]),
      ]
    case .view:
      [
        FormGroup("", ["person"]), FormGroup("THE VIEW", ["view"]),
        FormGroup("OR NOT SOUGHT YET", ["notSought.by", "notSought.due"]),
      ]
    case .update:
      [
        FormGroup("", ["person", "by", "how", "due", "told"]),
        FormGroup("OR NOT TOLD AT ALL", ["determinedAgainst"]),
      ]
    case .told:
      [
        FormGroup("", ["person", "by", "on", "professionalsOnly"]),
        FormGroup("OR NOT TOLD", ["notToldBecause"]),
      ]
    case .other, .objective, .professionalsOnly, .asked, .dissent, .concern, .notRecorded,
      .correction, .distribution:
      []
    }
  }

  /// What the form of such a row is called.
  var title: String {
    switch self {
    case .other: "Another person at risk"
    case .objective: "Objective"
    case .told: "Told beforehand"
    case .attendee: "Attendance"
    case .professionalsOnly: "Professionals only"
    case .entry: "Entry"
    case .asked: "Asked, none"
    case .action: "Action"
    case .view: "View on the plan"
    case .dispute: "Dispute"
    case .update: "Who updates"
    case .dissent: "Dissent asked"
    case .concern: "Still concerned"
    case .readBack: "Read back"
    case .notRecorded: "Not recorded"
    case .correction: "Correction"
    case .distribution: "Distribution"
    case .carried: "From the last meeting"
    }
  }
}
