extension OtherPerson {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("name", "Name", \.name), Field("relation", "Relation", \.relation),
    Field("atRisk", "At risk", \.atRisk), Field("action", "Action taken", \.action),
  ]
}

extension Objective {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("text", "Objective", \.text), Field("met", "Met", \.met),
    Field("by", "Followed by", \.by), Field("due", "By when", \.due),
  ]
}

extension Told {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("person", "Person", \.person), Field("by", "Told by", \.by), Field("on", "On", \.on),
    Field("notToldBecause", "Not told because", \.notToldBecause),
    Field("professionalsOnly", "Told of a part without", \.professionalsOnly),
  ]
}

extension Attendee {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("name", "Name", \.name), Field("initials", "Initials", \.initials),
    Field("agency", "Agency", \.agency), Field("post", "Post", \.post),
    Field("roles", "Roles", \.roles), Field("involvement", "Involvement", \.involvement),
    Field("status", "Status", \.status), Field("mode", "How there", \.mode),
    Field("present", "In the room", \.present), Field("deputyFor", "Deputy for", \.deputyFor),
    Field("reasonCode", "Reason", \.reasonCode), Field("reason", "In words", \.reason),
    Field("advocacy", "Advocate", \.advocacy),
    Field("advocateKind", "Kind of advocate", \.advocateKind),
    Field("expertise", "Expertise", \.expertise),
    Field("presenceBasis", "Why they may be there", \.presenceBasis),
    Field("filedIn", "Filed in", \.filedIn),
  ]
}

extension ProfessionalsOnlySpell {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("from", "From", \.from), Field("to", "To", \.to), Field("reason", "Reason", \.reason),
  ]
}

extension Entry {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("text", "Text", \.text, editedAt: \.editedAt), Field("item", "Item", \.item),
    Field("kind", "Kind", \.kind),
    Field("by", "Speaker", \.by), Field("agency", "Agency", \.agency),
    Field("visibility", "Visible to", \.visibility), Field("nature", "Nature", \.nature),
    Field("known", "How known", \.known), Field("support", "Support", \.support),
    Field("relevance", "Relevance", \.relevance), Field("consent", "Consent", \.consent),
    Field("basis", "Lawful basis", \.basis), Field("how", "How it reached us", \.how),
    Field("obtainedOn", "Obtained on", \.obtainedOn), Field("rationale", "Rationale", \.rationale),
    Field("route", "Reviewed at", \.route), Field("outcome", "What became of it", \.outcome),
    Field("alternatives", "Alternatives", \.alternatives),
    Field("rights", "Dignity and rights", \.rights), Field("madeTo", "Made to", \.madeTo),
    Field("withheld", "Withheld, because", \.withheld),
    Field("tool", "Tool", \.tool), Field("score", "Score", \.score),
    Field("links", "Links", \.links),
    Field("unresolved", "Speaker could be", \.unresolved),
  ]
}

extension AskedNone {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("item", "Item", \.item), Field("kind", "Kind", \.kind),
    Field("agency", "Agency", \.agency), Field("role", "Role", \.role),
  ]
}

extension Action {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("text", "What", \.text), Field("owner", "Who", \.owner),
    Field("agency", "Agency", \.agency), Field("due", "Due", \.due),
    Field("outcome", "Outcome", \.outcome), Field("doneWhen", "Done when", \.doneWhen),
    Field("kind", "Kind", \.kind), Field("referredTo", "Referred to", \.referredTo),
    Field("procedure", "Procedure", \.procedure), Field("feeds", "Feeds plan", \.feeds),
    Field("route", "Reviewed at", \.route), Field("visibility", "Visible to", \.visibility),
    Field("from", "From entry", \.from),
  ]
}

extension PlanView {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("person", "Person", \.person), Field("view", "View", \.view),
    Field("notSought.by", "Will be asked by", \.notSoughtForm.by),
    Field("notSought.due", "By when", \.notSoughtForm.due),
  ]

  /// The view not yet sought; an empty one where that is not recorded.
  public var notSoughtForm: NotSought {
    get { notSought ?? NotSought() }
    set { notSought = newValue == NotSought() ? nil : newValue }
  }
}

extension Dispute {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("matter", "Matter", \.matter), Field("about", "About the line", \.about),
    Field("parties", "Between", \.parties), Field("positions", "Positions", \.positions),
    Field("tried", "Tried", \.tried), Field("told", "Who has been told", \.told),
    Field("raisedOn", "Came up on", \.raisedOn), Field("interim", "Interim action", \.interim),
    Field("immediateRisk", "Immediate risk", \.immediateRisk), Field("stage", "Stage", \.stage),
    Field("stageSince", "Stage since", \.stageSince), Field("due", "Due", \.due),
    Field("outcome", "Outcome", \.outcome), Field("changed", "What changed by it", \.changed),
  ]
}

extension Update {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("person", "Person", \.person), Field("by", "Told by", \.by), Field("how", "How", \.how),
    Field("due", "By when", \.due), Field("told", "Told at", \.told),
    Field("determinedAgainst", "Chair determined against", \.determinedAgainst),
  ]
}

extension DissentAsked {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("agency", "Agency", \.agency), Field("at", "At", \.at),
  ]
}

extension StillConcerned {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("name", "Name", \.name), Field("agency", "Agency", \.agency),
    Field("lineManager", "Line manager", \.lineManager), Field("stage", "Stage", \.stage),
    Field("due", "By when", \.due),
  ]
}

extension ReadBack {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("of", "Line", \.of), Field("answer", "Answer", \.answer),
    Field("by", "Who dissents", \.by), Field("agency", "Their agency", \.agency),
    Field("text", "What they hold", \.text), Field("at", "At", \.at),
  ]
}

extension NotRecorded {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("g", "Obligation", \.g), Field("reason", "Reason", \.reason),
  ]
}

extension Correction {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("of", "Of", \.of), Field("text", "Text", \.text), Field("reason", "Reason", \.reason),
  ]
}

extension Distribution {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("to", "To", \.to), Field("copy", "Copy", \.copy), Field("version", "Version", \.version),
    Field("how", "How", \.how), Field("at", "At", \.at),
  ]
}

extension Carried {
  /// The fields of such a row, in the order of its form.
  public static let fields: [Field<Self>] = [
    Field("text", "What", \.text), Field("answer", "What became of it", \.answer),
    Field("note", "What shows it, or why", \.note), Field("at", "Said at", \.at),
    Field("kind", "Kind", \.kind), Field("meeting", "Meeting", \.meeting),
    Field("line", "Line there", \.line), Field("number", "Number", \.number),
    Field("owner", "Who", \.owner), Field("agency", "Agency", \.agency),
    Field("due", "Due", \.due), Field("visibility", "Visible to", \.visibility),
    Field("since", "Since", \.since), Field("times", "Taken over before", \.times),
    Field("redated", "Re-dated", \.redated), Field("unchanged", "No change since", \.unchanged),
  ]
}
