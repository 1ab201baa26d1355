import MeetingDomain
import Terminal

/// Who sits at the keyboard: asked once, at home, and kept with every record.
struct AuthorPage: Page {
  private static let draft = "home/author"

  var opensInLine: Bool { true }

  func title(_ context: Context) -> String { "Who sits at the keyboard?" }

  var line: WritingLine? {
    WritingLine(field: Self.draft, placeholder: "Your name, your agency")
  }

  func blocks(_ context: Context) -> [Block] {
    [
      .space,
      .text("Every record in the minutes says who wrote it down.", role: .text),
      .text("Type your name, then a comma and your agency, and press Enter."),
      .text(
        "It is asked once and kept sealed; \(context.keys.list(.author, in: .home)) at home changes it."
      ),
      .space,
      .text(context.author.map { "Now: \($0.inWords)" } ?? "", role: .strong),
    ]
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    let named = PersonReading(nameAndAgency: text)
    guard !named.name.isEmpty else { return [.say("A name is missing. Type who you are.")] }
    let author = Author(name: named.name, agency: named.agency ?? "")
    return [.forget(field: Self.draft), .effect(.remember(author)), .back]
  }
}
