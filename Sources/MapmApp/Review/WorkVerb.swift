import MeetingDomain

/// One way of working an action: its key, and what it asks for before it is done.
///
/// Each asks for its words in a line, so no single letter changes anything.
struct WorkVerb: Sendable {
  let kind: FollowUpKind
  /// Its letter in the register, in the walk and where an action is followed up.
  let key: Character
  /// What it does, at most 24 columns.
  let title: String
  /// What it is called in the title of its screen.
  let name: String
  let questions: [Question]
  /// What is said when it was done.
  let past: String

  /// One thing that it asks for.
  struct Question: Sendable {
    let part: FollowUpPart
    let words: String
    var hint = ""
  }

  /// All of them, the most useful first.
  static let all: [WorkVerb] = [
    WorkVerb(
      kind: .done, key: "d", title: "Done", name: "Done",
      questions: [Question(part: .evidence, words: "What shows that it is done?")],
      past: "is done"),
    WorkVerb(
      kind: .redated, key: "r", title: "Re-date", name: "Re-date",
      questions: [
        Question(part: .day, words: "Which day now?", hint: "fri, +3d, 20/6, end of month"),
        Question(part: .reason, words: "Why?"),
      ], past: "is re-dated"),
    WorkVerb(
      kind: .blocked, key: "b", title: "Blocked", name: "Blocked",
      questions: [Question(part: .reason, words: "What blocks it?")], past: "is blocked"),
    WorkVerb(
      kind: .progress, key: "c", title: "Progress", name: "Progress",
      questions: [Question(part: .reason, words: "What has happened?")], past: "is in progress"),
    WorkVerb(
      kind: .handedOver, key: "h", title: "Hand over", name: "Hand over",
      questions: [
        Question(part: .recipient, words: "Who does it now?", hint: "name, agency"),
        Question(part: .reason, words: "Why?"),
      ], past: "is handed over"),
    WorkVerb(
      kind: .escalated, key: "e", title: "Escalate", name: "Escalate",
      questions: [
        Question(part: .recipient, words: "Who is told of it?", hint: "a manager, a panel"),
        Question(part: .reason, words: "Why?"),
      ], past: "is escalated"),
    WorkVerb(
      kind: .superseded, key: "1", title: "Superseded", name: "Superseded",
      questions: [Question(part: .reason, words: "What takes its place?")],
      past: "is superseded"),
    WorkVerb(
      kind: .withdrawn, key: "2", title: "Withdrawn", name: "Withdrawn",
      questions: [Question(part: .reason, words: "Why does nobody have to do it?")],
      past: "is withdrawn"),
    WorkVerb(
      kind: .passed, key: "3", title: "Passed on", name: "Passed on",
      questions: [
        Question(part: .recipient, words: "Which forum has it now?"),
        Question(part: .reason, words: "Why?"),
      ], past: "is passed on"),
    WorkVerb(
      kind: .reopened, key: "o", title: "Reopen", name: "Reopen",
      questions: [Question(part: .reason, words: "Why is it open again?")],
      past: "is open again"),
  ]

  /// The one of a kind; nil for one that asks for nothing.
  static func of(_ kind: FollowUpKind) -> WorkVerb? { all.first { $0.kind == kind } }

  /// Those that close an action without its being done, which have no letter of their own.
  static let closing: [WorkVerb] = all.filter { $0.key.isNumber }
}

extension OpenMatter.Kind {
  /// What has to be said when it is settled; nil where that is done in its meeting.
  var question: (field: String, words: String, hint: String)? {
    switch self {
    case .dispute: ("outcome", "How was it settled?", "")
    case .notTold: ("told", "When were they told?", "now, 14:05, or 16 jun 14:05")
    case .recommendation: ("outcome", "What became of it?", "")
    case .notDistributed: nil
    }
  }
}
