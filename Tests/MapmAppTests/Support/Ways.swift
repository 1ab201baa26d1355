import MeetingDomain
import Terminal

@testable import MapmApp

/// The keys that lead from anywhere in a meeting to every row of the places of the walk.
struct Ways {
  private var keys: [Target: String] = [:]

  /// The ways to what a meeting shows now.
  init(in app: App) {
    for place in Place.allCases.reversed() {
      var there = app
      there.drawsEveryKey = false
      var start = "<C-x>g\(place.name)<Enter>"
      there.press(start)
      if there.page?.focus == .line {
        start += "<Tab>"
        there.press("<Tab>")
      }
      _ = there.frame
      for row in there.page?.layout.rows ?? [] {
        keys[row.target] = there.keysDown(to: row.target).map { start + $0 }
      }
    }
    lookBehind(.route(.lastMeeting), in: app)
  }

  /// Looks at a page that is no place, behind a row of one.
  private mutating func lookBehind(_ target: Target, in app: App) {
    guard let way = keys[target] else { return }
    var there = app
    there.drawsEveryKey = false
    let start = way + "<Enter>"
    there.press(start)
    _ = there.frame
    for row in there.page?.layout.rows ?? [] where keys[row.target] == nil {
      keys[row.target] = there.keysDown(to: row.target).map { start + $0 }
    }
  }

  /// The keys to a row of the first place that shows it; nil where none does.
  func way(to target: Target) -> String? { keys[target] }
}

extension App {
  /// The keys to a row of the list on the screen; nil where it is not there.
  func keysDown(to target: Target) -> String? {
    guard let index = page?.layout.rows.firstIndex(where: { $0.target == target }) else {
      return nil
    }
    return "<Home>" + String(repeating: "<Down>", count: index)
  }

  /// What the row says that the list stands on.
  var selectedText: String {
    mutating get {
      _ = frame
      return page?.selectedRow.map { "\($0.lead) \($0.text) \($0.tail)" } ?? ""
    }
  }
}

extension FieldKind {
  /// Keys that answer an open field of this kind, and what it holds then.
  ///
  /// - Parameter other: A row that can be referred to.
  func answer(referringTo other: RowReference) -> (keys: String, value: FieldValue)? {
    switch self {
    case .text: ("<C-u>A sample of text<Enter>", .text("A sample of text"))
    case .lines: ("One<C-j>Two<Enter>", .lines(["One", "Two"]))
    case .day: CalendarDay("2025-06-20").map { ("20/6/2025<Enter>", .day($0)) }
    case .time: TimeOfDay("15:05").map { ("15:05<Enter>", .time($0)) }
    case .moment:
      Timestamp("2025-06-16T13:30:00+01:00").map { ("16/6/25 13:30<Enter>", .moment($0)) }
    case .flag: ("1", .flag(true))
    case .number: ("42<Enter>", .number(42))
    case .choice(let tokens): ("<Home><Down><Enter>", .choice(tokens[1]))
    case .choices(let tokens): ("<Down><Space><Enter>", .choices([tokens[1]]))
    case .item: ("3<Enter>", .item(.aim))
    case .reference: ("<Home><Enter>", .reference(other))
    case .links: ("<Home>r<Enter>", .links([Link(kind: .reliesOn, to: other)]))
    case .spans:
      TimeOfDay("14:00").map { ("14:00-<Enter>", .spans([Span(from: $0)])) }
    case .rows: nil
    }
  }
}
