import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct PaletteTests {
  @Test func `typing narrows the list, and Enter runs what is chosen on the screen below`() {
    var app = App(item: 5)
    app.press("half a li<C-x><C-x>op ac")
    #expect(app.text.contains("1 MATCH"))
    #expect(app.announcement.hasPrefix("Open actions. 1 of 1."))
    app.press("<Enter>")
    #expect(app.register != nil)
    app.press("<Esc>")
    #expect(app.line == "half a li")
  }

  @Test func `Esc goes back to where one was, in the middle of a line`() {
    var app = App(item: 5)
    app.press("words<Left><Left><C-x><C-x>undo<Esc>X")
    #expect(app.line == "worXds")
  }

  @Test func `a colon opens it where letters are commands`() {
    var app = App(item: 2)
    app.press(":")
    #expect(app.text.contains("Command:"))
  }

  @Test func `a command of the page acts on the row that is chosen there`() {
    var app = App(item: 2)
    app.press(":apolog<Enter>")
    #expect(app.document.attendance.rows.first?.status == .apologies)
  }

  @Test func `what is not possible now stands there with its reason and does nothing`() {
    var app = App(item: 5, of: TestMeetings.empty)
    app.press("<Tab>:strike")
    #expect(app.text.contains("not now: Choose a line of the list first."))
    #expect(app.announcement.contains("Not now"))
    let before = app.document
    app.press("<Enter>")
    #expect(app.announcement.hasPrefix("Choose a line of the list first."))
    #expect(app.document == before)
  }

  @Test func `words that no command has say so, and Enter runs nothing`() {
    var app = App(item: 5)
    app.press("<C-x><C-x>zebra<Enter>")
    #expect(app.announcement.hasPrefix("No command has these words"))
  }

  @Test func `a paste goes into the words that are looked for`() {
    var app = App(item: 5)
    app.press("<C-x><C-x>")
    app.paste("where am")
    #expect(app.announcement.hasPrefix("Where am I"))
    #expect(app.line.isEmpty)
  }

  @Test func `every command of every screen can be found by its title`() {
    for screen in ScreenCase.places {
      var app = screen.app()
      for line in app.model.commandLines {
        var sheet = PaletteSheet(over: "", commands: app.model.commandLines)
        _ = sheet.paste(line.title)
        #expect(sheet.announcement.hasPrefix(line.title), "\(screen.name): \(line.title)")
      }
      app.press("<Esc>")
    }
  }
}
