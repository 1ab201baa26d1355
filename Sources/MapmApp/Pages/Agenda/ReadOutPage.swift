import MeetingDomain
import Terminal

/// What the chair reads out when the meeting begins, in large plain lines: G36, G40, practice D18.
struct ReadOutPage: Page {
  var keyPlace: KeyPlace? { .readOut }
  var isInMeeting: Bool { true }
  var markWidth: Int { 1 }
  var leadWidth: Int { 24 }

  func placeOnAgenda(_ context: Context) -> Place? { .opening }

  func title(_ context: Context) -> String { "Read out" }

  private static let readOut = FieldRef("opening.readOutAt")
  private static let confidentiality = FieldRef("opening.confidentialityAt")
  private static let rules = FieldRef("opening.groundRules")

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let aim = document.aim.value.map { ["The aim of this meeting: \($0)"] } ?? []
    let statement = aim + context.profile.openingStatement
    return Self.lines(statement, from: 0)
      + [.heading("GROUND RULES", note: origin(document, context)), .space]
      + Self.lines(context.groundRules, from: statement.count)
      + [.heading("THEN")]
      + fieldRows([Self.readOut.name, Self.confidentiality.name, Self.rules.name], context)
  }

  /// Sentences with room around them, each a row that the eye can follow.
  private static func lines(_ sentences: [String], from first: Int) -> [Block] {
    sentences.enumerated().flatMap { index, sentence -> [Block] in
      [.row(BlockRow(target: .sentence(first + index), text: sentence, role: .strong)), .space]
    }
  }

  /// Where the rules come from that are shown.
  private func origin(_ document: MeetingDocument, _ context: Context) -> String {
    document.openingForm.groundRules.value == nil
      ? "of the profile \(context.profile.name); \(key(.readOutNow, context)) takes them over" : ""
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    switch context.meeting.document.openingForm.readOutAt.value {
    case let at?: "Read out at \(at.time)."
    case nil: "Read these out, then press \(key(.readOutNow, context)): the time is noted."
    }
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Read out now", list: .character("y"), unavailable: { _, context in context.frozenSentence }
      ) { screen, context in
        var changes = [Self.readOut, Self.confidentiality].map { context.change($0, to: .now) }
        if context.meeting.document.openingForm.groundRules.value == nil {
          changes.append(context.change(Self.rules, to: .lines(context.groundRules)))
        }
        return [
          .effect(.perform(.setFields(changes))),
          .say(
            "Read out at \(context.now.time), and acknowledged. "
              + "\(screen.page.key(.undo, context)) takes that back."),
        ]
      },
      PageScreen.nowInField, PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }
}

extension Context {
  /// The ground rules of the meeting, or those of its profile while it has none of its own.
  fileprivate var groundRules: [String] {
    meeting.document.openingForm.groundRules.value ?? profile.groundRules
  }
}
