import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

struct WelcomeTests {
  /// The first screen, after some keys.
  private func welcome(_ written: String = "", columns: Int = 80, rows: Int = 24) -> AppModel {
    var app = AppModel.welcome(now: TestMeetings.now)
    _ = app.update(.input(.resize(Size(columns: columns, rows: rows))))
    for key in keys(written) { _ = app.update(.input(.key(key))) }
    return app
  }

  @Test(arguments: [
    ("1", Beginning.deviceKey), ("2", .passphrase), ("3", .lookAround), ("<Enter>", .deviceKey),
    ("<Down><Enter>", .passphrase), ("jjjk<Enter>", .passphrase), ("<End>3", .lookAround),
  ])
  func `each choice is one key away, or the arrows and Enter`(
    written: String, choice: Beginning
  ) {
    var app = AppModel.welcome(now: TestMeetings.now)
    let effects = keys(written).flatMap { app.update(.input(.key($0))) }
    #expect(effects == [.begin(choice), .quit])
  }

  @Test(arguments: ["q", "<Esc>", "<C-x>q"])
  func `whoever leaves has chosen nothing`(written: String) {
    var app = AppModel.welcome(now: TestMeetings.now)
    #expect(keys(written).flatMap { app.update(.input(.key($0))) } == [.quit])
  }

  @Test(arguments: ["<C-x>o", "<C-x>i", "4", "x", "<C-x>u"])
  func `what needs a store says so and changes nothing`(written: String) {
    var app = welcome(written)
    #expect(app.isWelcome && app.screens.count == 1)
    #expect(app.frame().text.contains("1  A key file"))
  }

  @Test func `the first screen looks as it did`() {
    let pictures = ScreenSnapshotTests.sizes.map { size -> String in
      var app = welcome("<Down>", columns: size.columns, rows: size.rows)
      return "==== \(size.columns)x\(size.rows)\n\(app.frame().text)"
    }
    expectSnapshot(pictures.joined(separator: "\n\n"), named: "welcome")
  }
}
