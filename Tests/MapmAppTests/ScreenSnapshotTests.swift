import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

/// How every screen looks, at the smallest size, at the usual one and with the agenda beside it.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter ScreenSnapshotTests` writes all of them anew.
struct ScreenSnapshotTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]
  static let screens = ScreenCase.all.filter {
    !["line-long", "waiting-suspend", "hidden"].contains($0.name)
  }

  @Test(arguments: screens)
  func `every screen looks as it did`(screen: ScreenCase) {
    let pictures = Self.sizes.map { picture(of: screen, size: $0) }
    expectSnapshot(pictures.joined(separator: "\n\n"), named: screen.name)
  }

  /// The text, the roles and the cursor.
  private func picture(of screen: ScreenCase, size: Size) -> String {
    var app = screen.app(columns: size.columns, rows: size.rows)
    let frame = app.frame
    let cursor = frame.cursor.map { "row \($0.row), column \($0.column)" } ?? "nowhere"
    return """
      ==== \(size.columns)x\(size.rows), cursor at \(cursor)
      \(frame.text)
      ---- roles
      \(frame.roleText)
      """
  }
}
