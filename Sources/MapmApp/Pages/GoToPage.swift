import MeetingDomain
import Terminal

/// The places of the walk, to go to by number.
struct GoToPage: Page {
  /// The draft of the number; what was typed and not used is not kept.
  static let draft = "home/go-to"

  var opensInLine: Bool { true }
  var leadWidth: Int { 0 }

  func title(_ context: Context) -> String { "Go to" }

  var line: WritingLine? {
    WritingLine(field: Self.draft, placeholder: "1 to 12, o opening, c close; then Enter")
  }

  func blocks(_ context: Context) -> [Block] {
    Place.allCases.map { place in
      let count = place.item.map(context.meeting.document.count) ?? 0
      return .row(
        BlockRow(
          target: .place(place), mark: place.item.map { "\($0.rawValue)" } ?? "",
          markRole: .key,
          text: place.item.map(context.profile.title) ?? place.title,
          tail: count == 0 ? "" : "\(count)"))
    }
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    guard let place = Place(String(text.filter { !$0.isWhitespace })) else {
      return [.say("There is no such place. Type 1 to 12, o or c.")]
    }
    return [.forget(field: Self.draft), .go(place)]
  }
}
