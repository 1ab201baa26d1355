import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

/// The app on keys of a person's own.
struct OwnKeyTests {
  /// A map in which every key that can be changed is another one, of a Greek or Cyrillic keyboard.
  static let foreign: KeyMap = {
    let letters = (0x3B1...0x3C9).map(UInt32.init) + (0x430...0x44F).map(UInt32.init)
    let changes = KeyTable.places.flatMap { place in
      zip(changeable(in: place), letters.compactMap(Unicode.Scalar.init)).map { name, letter in
        KeyChange(table: place.table, command: name, key: String(letter))
      }
    }
    do throws(KeyFault) {
      return try KeyMap(changes)
    } catch {
      Issue.record("\(error)")
      return .standard
    }
  }()

  private static func changeable(in place: KeyPlace) -> [String] {
    KeyTable.commands(of: place).filter { !KeyTable.isFixed($0.name, on: $0.key, in: place) }
      .map(\.name)
  }

  /// A map in which the commands of a place have each other's keys.
  private static func shuffled(_ place: KeyPlace, seed: UInt64) throws -> KeyMap {
    var chance = SeededRandom(seed: seed)
    let names = changeable(in: place)
    let keys = names.compactMap { KeyTable.key(of: $0, in: place)?.written }
      .shuffled(using: &chance)
    return try KeyMap(
      zip(names, keys).map { name, key in
        KeyChange(
          table: place.table, command: name,
          key: key.hasPrefix("\\") ? String(key.dropFirst()) : key)
      })
  }

  /// What a key led to, without the sentences that name keys.
  private struct Outcome: Equatable {
    var title: String
    var screens: Int
    var document: MeetingDocument
    var editor: String?
    var focus: PageScreen.Focus?
    var line: String
    var isSaid: Bool

    init(_ app: App) {
      (title, screens) = (app.model.title(of: app.model.top), app.model.screens.count)
      (document, editor) = (app.document, app.page?.editor?.label)
      (focus, line, isSaid) = (app.page?.focus, app.line, app.model.notice != nil)
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `whatever keys the menu has, each leads to its command`(seed: UInt64) throws {
    let keys = try Self.shuffled(.menu, seed: seed)
    for document in [TestMeetings.rich, TestMeetings.small] {
      let start = App(item: 5, of: document)
      for line in start.model.commandLines {
        guard let standard = line.menuKey,
          let own = keys.key(of: line.name, in: .menu, insteadOf: standard)
        else { continue }
        var (plain, changed) = (start, start)
        changed.model.context.keys = keys
        plain.take(.input(.key(.control("x"))))
        plain.take(.input(.key(standard)))
        changed.take(.input(.key(.control("x"))))
        #expect(changed.text.contains(line.title))
        changed.take(.input(.key(own)))
        #expect(Outcome(changed) == Outcome(plain), "\(line.title) on \(own.name)")
      }
    }
  }

  @Test(arguments: Place.allCases)
  func `whatever keys a list has, each leads to its command`(place: Place) throws {
    for seed in UInt64(1)...4 {
      let keys = try Self.shuffled(.walk(place), seed: seed)
      var start = App(at: place, of: TestMeetings.rich)
      if start.page?.focus == .line { start.press("<Tab>") }
      for line in start.page?.page.commands ?? [] {
        guard let standard = line.listKey,
          let own = keys.key(of: line.name, in: .walk(place), insteadOf: standard)
        else { continue }
        var (plain, changed) = (start, start)
        changed.model.context.keys = keys
        plain.take(.input(.key(standard)))
        changed.take(.input(.key(own)))
        #expect(Outcome(changed) == Outcome(plain), "\(line.title) on \(own.name)")
      }
    }
  }

  /// Fails where a text names a key as the standard map has it, while every key is another one.
  private func expectNoStandardKey(_ text: String, _ comment: Comment) {
    let menu = text.firstMatch(
      of: #/(?:Ctrl-X|\^X) (?!Enter|Ctrl-X|\^X|menu|and ─|Find)[\x21-\x3e\x40-\x7e]/#)
    let list = text.firstMatch(of: #/(?:^|[ (;,])(?:[b-il-pr-zU=] [a-z]|0 (?:is|says))/#)
    if let menu { Issue.record("\(comment): \(menu.output) in \(text)") }
    if let list { Issue.record("\(comment): \(list.output) in \(text)") }
  }

  @Test(
    arguments: ScreenCase.all.filter { screen in
      // Some are made when they are opened, some have letters for answers.
      ![
        "hidden", "palette", "palette-matches", "help", "approval", "form-links", "go-to",
        "how-known", "waiting-suspend",
      ].contains(screen.name)
    })
  func `no screen names a key that does not hold`(screen: ScreenCase) {
    for (columns, rows) in [(80, 24), (120, 40)] {
      var app = screen.app(columns: columns, rows: rows)
      (app.model.context.keys, app.model.notice) = (Self.foreign, nil)
      app.take(.input(.resize(Size(columns: columns, rows: rows))))
      for line in app.text.split(separator: "\n") {
        expectNoStandardKey(String(line), "\(screen.name)")
      }
    }
  }

  @Test(arguments: [Route.palette, .help, .approval])
  func `no list of commands names a key that does not hold`(route: Route) {
    var app = App(at: .close, of: TestMeetings.rich, columns: 120, rows: 60)
    app.model.context.keys = Self.foreign
    _ = app.model.show(route)
    for line in app.text.split(separator: "\n") { expectNoStandardKey(String(line), "\(route)") }
  }

  @Test func `no sentence after a command names a key that does not hold`() {
    for document in [TestMeetings.rich, TestMeetings.small, TestMeetings.empty] {
      for place in Place.allCases {
        var start = App(at: place, of: document)
        start.model.context.keys = Self.foreign
        if start.page?.focus == .line { start.press("<Tab>") }
        for line in start.model.commandLines {
          var app = start
          if let key = line.listKey {
            app.take(.input(.key(key)))
          } else if let key = line.menuKey {
            app.take(.input(.key(.control("x"))))
            app.take(.input(.key(key)))
          }
          expectNoStandardKey(app.model.notice ?? "", "\(place.name), \(line.title)")
          if let refusal = line.refusal { expectNoStandardKey(refusal, "\(line.title)") }
        }
      }
    }
  }

  @Test func `the menu shows the keys that hold`() throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.model.context.keys = try KeyMap([
      KeyChange(table: "menu", command: "new-action", key: "n"),
      KeyChange(table: "menu", command: "next-item", key: "ctrl-n"),
      KeyChange(table: "menu", command: "gap-list", key: "ł"),
    ])
    app.press("<C-x>")
    expectSnapshot(app.text, named: "menu-own-keys")
  }

  @Test func `the table of keys marks what is changed, and the file has it`() throws {
    let keys = try KeyMap([KeyChange(table: "meeting", command: "undo", key: "z")])
    let row = KeyTable.rows(keys).first { $0.does == "Undo" && $0.place == "In a meeting" }
    #expect(row?.keys == ["Ctrl-X u", "z"])
    #expect(row?.standard == ["Ctrl-X u", "u"])
    #expect(KeyTable.rows(keys).filter { $0.standard != nil }.allSatisfy { $0.does == "Undo" })
    #expect(KeyTable.rows().allSatisfy { $0.standard == nil })
    #expect(KeyTable.file(keys).contains("\nundo = \"z\"\n"))
  }

  @Test func `where Enter is a new line, Ctrl-J files`() throws {
    var app = App(item: 5)
    app.model.context.keys = try KeyMap([], enter: .newline)
    _ = app.frame
    app.press("one<Enter>two")
    #expect(app.line == "one\ntwo")
    #expect(app.text.contains("^J file"))
    app.press("<C-j>")
    #expect(app.entries.last?.text == "one\ntwo")
    app.press("<C-x>g")
    #expect(app.text.contains("Enter file"))
    app.press("4<Enter>")
    #expect(app.place == .item(.needsStrengthsRisks))
  }

  @Test func `where Enter is a new line, it still takes a chosen suggestion`() throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("Safeguarding thresholds were discussed<Enter>")
    app.model.context.keys = try KeyMap([], enter: .newline)
    app.press("the thre<C-n><Enter>")
    #expect(app.line == "the thresholds")
  }

  @Test func `line mode has the same keys, and names commands all the same`() throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.model.context.keys = Self.foreign.inOneLine
    #expect(app.model.spoken("Press \(Self.foreign.menu(.undo)) now.") == "Press :undo now.")
    guard case .inputs(let inputs, _) = app.model.meaning(of: ":next") else {
      Issue.record("no keys")
      return
    }
    for input in inputs { app.take(.input(input)) }
    #expect(app.place == .item(.fromThePerson))
    let named = app.model.spokenCommands.joined(separator: "\n")
    #expect(named.contains("Next item"))
  }

  @Test func `a key that is two keys to press is named whole in line mode`() throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.model.context.keys = try KeyMap([
      KeyChange(table: "menu", command: "undo", key: "ctrl-n"),
      KeyChange(table: "menu", command: "redo", key: "C"),
    ])
    #expect(app.model.spoken("Ctrl-X Ctrl-N takes it back.") == ":undo takes it back.")
    #expect(app.model.spoken("Ctrl-X C takes it back.") == ":redo takes it back.")
  }
}
