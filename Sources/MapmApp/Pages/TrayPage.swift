import MeetingDomain
import Terminal

/// Texts that were not filed and whose line holds another text now; nothing is thrown away.
struct TrayPage: Page {
  var markWidth: Int { 0 }
  var leadWidth: Int { 24 }

  func title(_ context: Context) -> String { "Tray" }

  func blocks(_ context: Context) -> [Block] {
    guard !context.tray.isEmpty else {
      return [.space, .text("The tray is empty: every text is filed or stands in its line.")]
    }
    return [.heading("NOT FILED YET", note: "Enter puts a text into the line it was typed for")]
      + context.tray.map { text in
        .row(
          BlockRow(
            target: .tray(text), lead: Self.origin(text.draft.field).clipped(to: leadWidth - 1),
            text: text.draft.text))
      }
  }

  /// Where a text was typed, in words.
  private static func origin(_ field: String) -> String {
    let parts = field.split(separator: "/").map(String.init)
    if parts.last == "line", let place = parts.first.flatMap({ Place(String($0.dropFirst(5))) }) {
      return place.title
    }
    return parts.first == "home" ? "home" : parts.last ?? field
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .tray(let text) = target else { return nil }
    var field = context.draft(text.draft.field)
    if !field.isEmpty { field.insert("\n") }
    field.insert(text.draft.text)
    return [.type(field: text.draft.field, field), .takeFromTray(text)]
  }
}
