import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct CommandTableTests {
  /// A table of commands, reduced to what every table must hold to.
  struct Table: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [CommandLine]

    var testDescription: String { name }
  }

  static let tables: [Table] = {
    let pages = ScreenCase.all.compactMap { screen -> Table? in
      let app = screen.app()
      guard let page = app.page else { return nil }
      return Table(
        name: screen.name, lines: page.page.commands.map { $0.line(in: page, app.model.context) })
    }
    let app = App(item: 5)
    guard let page = app.page else { return pages }
    let walk = PageScreen.walkCommands.map { $0.line(in: page, app.model.context) }
    let whole = AppModel.commands.map { $0.line(in: app.model, app.model.context) }
    let register = App(TestMeetings.rich, keys: "o").model.commandLines
    let review = App(TestMeetings.rich, keys: "r").model.commandLines
    return pages + [
      Table(name: "walk", lines: walk), Table(name: "app", lines: whole),
      Table(name: "register", lines: register), Table(name: "review", lines: review),
    ]
  }()

  @Test(arguments: tables)
  func `no key is in one table twice`(table: Table) {
    let listKeys = table.lines.compactMap(\.listKey)
    let menuKeys = table.lines.compactMap(\.menuKey)
    #expect(Set(listKeys).count == listKeys.count)
    #expect(Set(menuKeys).count == menuKeys.count)
  }

  @Test func `no key of the whole app hides one of the walk`() {
    let keys = ["walk", "app"].flatMap { name in
      Self.tables.first { $0.name == name }?.lines.compactMap(\.menuKey) ?? []
    }
    #expect(Set(keys).count == keys.count)
    #expect(keys.count > 15)
  }

  @Test(arguments: tables)
  func `titles are unique and short enough for a menu`(table: Table) {
    let titles = table.lines.map(\.title)
    #expect(Set(titles).count == titles.count)
    for title in titles {
      #expect((1...24).contains(displayWidth(of: title)))
      #expect(title.first?.isUppercase == true)
    }
  }

  @Test(arguments: tables)
  func `every command has a key, and a reason where it is not possible`(table: Table) {
    for line in table.lines {
      #expect(line.listKey != nil || line.menuKey != nil)
      if let refusal = line.refusal { #expect(refusal.last == ".") }
    }
  }

  @Test(arguments: ScreenCase.all)
  func `help lists every command that is there`(screen: ScreenCase) {
    guard screen.name != "hidden" else { return }
    var app = screen.app(columns: 160, rows: 80)
    if app.model.pending != nil { app.press("<Esc>") }
    let lines = app.model.commandLines
    app.press("<C-x>?")
    let text = app.text
    for line in lines { #expect(text.contains(line.title)) }
    app.press("<Esc>")
    #expect(!app.text.contains("IN EVERY LIST") || screen.name == "help")
  }

  @Test(arguments: ScreenCase.all)
  func `the menu lists every command of it`(screen: ScreenCase) {
    var app = screen.app(columns: 120, rows: 40)
    guard screen.name != "hidden", app.model.pending == nil else { return }
    let lines = app.model.commandLines.filter { $0.menuKey != nil }
    app.press("<C-x>")
    let text = app.text
    for line in lines { #expect(text.contains(line.title)) }
  }

  @Test func `a menu without room says how many commands it leaves out`() {
    var app = App(item: 5, columns: 40, rows: 12)
    app.press("<C-x>")
    let text = app.text
    let shown = app.model.commandLines.count { text.contains($0.title) }
    let all = Set(app.model.commandLines.compactMap(\.menuKey)).count
    #expect(text.contains("\(all - shown) more"))
  }

  /// The keys as the footer writes them.
  private static let hintKeys = [
    "→": "<Right>", "←": "<Left>", "^X": "<C-x>", "^J": "<C-j>", "^N": "<C-n>",
    "Enter": "<Enter>", "Tab": "<Tab>", "Esc": "<Esc>", "Space": "<Space>", "Down": "<Down>",
    "Up Down": "<Down>", "^X ?": "<C-x>?", "^X Enter": "<C-x><Enter>",
  ]

  @Test(arguments: ScreenCase.all)
  func `every key in the footer does something`(screen: ScreenCase) {
    let app = screen.app(columns: 120, rows: 40)
    guard screen.name != "hidden", app.model.pending == nil else { return }
    for hint in app.model.footer.hints + [app.model.footer.help] {
      var pressed = app
      pressed.drawsEveryKey = false
      let key = hint.key.hasPrefix("1-") ? "1" : hint.key
      pressed.press(Self.hintKeys[key] ?? key)
      #expect(!pressed.announcement.contains("does nothing here"), "\(hint.key) \(hint.label)")
    }
  }

  @Test(arguments: ScreenCase.all)
  func `no two hints of the footer are the same key`(screen: ScreenCase) {
    let keys = screen.app(columns: 120, rows: 40).model.footer.hints.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: ["<F5>", "~", "<Ins>", "<C-o>"])
  func `a key without a meaning says so in a list`(key: String) {
    var app = App(item: 2)
    let before = app.document
    app.press(key)
    #expect(app.announcement.contains("does nothing here"))
    #expect(app.document == before)
  }

  @Test func `a key without a meaning after Ctrl-X says so and closes the menu`() {
    var app = App(item: 5)
    app.press("<C-x>~")
    #expect(app.announcement.hasPrefix("Ctrl-X ~ does nothing here"))
    app.press("a")
    #expect(app.line == "a")
  }

  @Test func `Ctrl-C loses nothing and says so`() {
    var app = App(item: 5)
    app.press("half<C-c>")
    #expect(app.announcement == "Nothing is lost. Ctrl-X q leaves.")
    #expect(app.line == "half")
  }
}
