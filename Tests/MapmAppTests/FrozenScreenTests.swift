import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

/// No key of any screen changes approved minutes.
struct FrozenScreenTests {
  /// The screens of an approved meeting, by the keys that lead to them from its opening.
  private static let screens: [String] =
    Place.allCases.map { "<C-x>g\($0.name)<Enter>" }
    + [
      "<C-x>go<Enter>f", "<C-x>go<Enter>r", "<C-x>l", "<C-x>gc<Enter>r", "<C-x>gc<Enter>c",
      "<C-x>g2<Enter><Enter>", "<C-x>g5<Enter><Enter>", "<C-x>g7<Enter><End><Enter>",
      "<C-x>g10<Enter><Enter>", "<C-x>g11<Enter><Enter>", "<C-x>i", "<C-x>g",
    ]

  /// Letters, digits and signs, the keys of the menu, and the keys that file something.
  private static let keys: [String] = {
    let letters =
      (33...126).compactMap(Unicode.Scalar.init).map { Character($0) }
      .map { $0 == "<" ? "<lt>" : String($0) } + [" ", "<Enter>", "<Tab>", "<Up>", "<C-_>"]
    return letters + letters.map { "<C-x>" + $0 }
  }()

  /// What somebody might press after a key: choose, write, file.
  private static let then = "<Down>1<Enter>words<Enter><C-x><Enter><Enter>"

  @Test(arguments: screens)
  func `whatever is pressed, what was approved stays as it was`(screen: String) {
    var start = App(at: .opening, of: TestMeetings.approved)
    start.drawsEveryKey = false
    start.press(screen)
    _ = start.frame
    let before = start.document.frozen
    for key in Self.keys where key != "<C-x>q" {
      for rows in ["", "<Down><Down>"] {
        var app = start
        app.press(rows)
        _ = app.frame
        app.press(key)
        _ = app.frame
        app.press(Self.then)
        // Whichever meeting is on the screen by now: a key may have planned the one that follows.
        let approved = app.store.document(of: "meeting-1")
        #expect(approved.frozen == before, "\(screen) \(rows) \(key)")
        #expect(approved.status == .approved, "\(screen) \(rows) \(key)")
      }
    }
  }
}
