import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

/// The map of keys, and what a person may change in it.
struct KeyMapTests {
  private func map(_ changes: [(String, String, String)]) throws(KeyFault) -> KeyMap {
    try KeyMap(
      changes.enumerated().map { index, change in
        KeyChange(table: change.0, command: change.1, key: change.2, line: index + 1)
      })
  }

  @Test(
    arguments: [
      ("menu", "new-action", "n", "[menu] n is new-action and next-item. Give one another key."),
      ("menu", "new-action", "Ctrl-N", nil), ("menu", "new-action", "ń", nil),
      ("menu", "new-action", "N", nil), ("menu", "new-action", "space", nil),
      ("menu", "new-action", "\"", nil), ("menu", "new-action", "a", nil),
      (
        "menu", "new-actoin", "n", "[menu] has no command new-actoin. mapm keys --names lists them."
      ),
      ("menus", "new-action", "n", "there is no place [menus]. mapm keys --names lists them."),
      ("item-13", "add", "z", "there is no place [item-13]. mapm keys --names lists them."),
      (
        "menu", "undo", "enter",
        "\"enter\" is no key for a command. Write one letter, digit or mark, or ctrl- and a letter."
      ),
      (
        "menu", "undo", "",
        "\"\" is no key for a command. Write one letter, digit or mark, or ctrl- and a letter."
      ),
      (
        "menu", "undo", "e\u{301}\u{302}",
        "\"e\u{301}\u{302}\" is no key for a command. "
          + "Write one letter, digit or mark, or ctrl- and a letter."
      ),
      ("menu", "undo", "ctrl-x", "Ctrl-X always finds a command. Choose another key."),
      ("menu", "undo", "ctrl-c", "Ctrl-C always says that nothing is lost. Choose another key."),
      ("menu", "undo", "ctrl-z", "Ctrl-Z always suspends. Choose another key."),
      ("menu", "undo", "ctrl-l", "Ctrl-L always draws the screen anew. Choose another key."),
      ("menu", "undo", "ctrl-r", "Ctrl-R always hides the screen. Choose another key."),
      ("menu", "undo", "ctrl-g", "Ctrl-G always goes one step back. Choose another key."),
      ("menu", "undo", "ctrl-m", "Ctrl-M cannot be told from another key. Choose another key."),
      ("menu", "undo", "ctrl-s", "Ctrl-S may be kept by the terminal. Choose another key."),
      ("menu", "undo", "?", "? is always help. Choose another key."),
      ("menu", "help", "h", "[menu] help cannot have another key. Take the line out."),
      (
        "menu", "find-a-command", ";",
        "[menu] find-a-command cannot have another key. Take the line out."
      ),
      ("home", "quit", "z", "[home] quit cannot have another key. Take the line out."),
      ("home", "search", "3", "3 always opens the row of its number. Choose another key."),
      ("home", "search", "j", "j always moves in a list. Choose another key."),
      ("home", "search", "q", "q always leads back. Choose another key."),
      (
        "home", "search", "ctrl-n",
        "Ctrl-N is no key for a list: write a letter, digit or mark, or space. Choose another key."
      ),
      ("home", "search", "o", "[home] o is search and open-actions. Give one another key."),
      ("item-2", "present", "x", nil),
      ("item-2", "undo", "z", "[item-2] has no command undo. mapm keys --names lists them."),
      ("open-actions", "undo", "z", nil), ("meeting", "undo", "z", nil),
    ] as [(String, String, String, String?)])
  func `a change is taken, or refused in a sentence`(
    table: String, command: String, key: String, sentence: String?
  ) throws {
    let change = KeyChange(table: table, command: command, key: key, line: 7)
    guard let sentence else {
      _ = try KeyMap([change])
      return
    }
    let fault = KeyFault.self
    let thrown = #expect(throws: fault) { try KeyMap([change]) }
    #expect(thrown?.description == sentence)
    #expect(thrown?.line == 7)
  }

  @Test func `two commands may change keys with each other`() throws {
    let keys = try map([("menu", "undo", "r"), ("menu", "redo", "u")])
    #expect(keys.menu(.undo) == "Ctrl-X r")
    #expect(keys.menu(.redo) == "Ctrl-X u")
    #expect(keys.countOfChanges == 2)
  }

  @Test func `the standard key is no change`() throws {
    #expect(try map([("menu", "undo", "u")]) == .standard)
  }

  @Test func `two changes to one key are said at the second`() {
    let fault = #expect(throws: KeyFault.self) {
      try self.map([("menu", "undo", "é"), ("menu", "redo", "é")])
    }
    #expect(fault?.line == 2)
    #expect(fault?.description == "[menu] é is redo and undo. Give one another key.")
  }

  @Test func `a command of every page of a meeting has one key on all of them`() throws {
    let keys = try map([("meeting", "undo", "z")])
    for place in [KeyPlace.walk(.opening), .gaps, .form, .preview, .lastMeeting] {
      #expect(keys.list(.undo, in: place) == "z")
    }
    #expect(keys.list(.undo, in: .openActions) == "u")
  }

  @Test func `a place's own key wins, and sentences name what is left`() throws {
    let keys = try map([("gap-list", "give-a-reason", "u")])
    #expect(keys.list(.giveReason, in: .gaps) == "u")
    #expect(keys.list(.undo, in: .gaps) == "Ctrl-X u")
    #expect(keys.list(.undo, in: .form) == "u")
    var app = App(at: .opening, of: TestMeetings.rich)
    app.model.context.keys = keys
    app.press("<C-x>l")
    let undo = app.model.commandLines.first { $0.title == "Undo" }
    #expect(undo?.listKey == nil)
    app.press("u")
    #expect(app.page?.editor?.label.hasPrefix("Not recorded") == true)
  }

  @Test(arguments: NamedCommand.allCases)
  func `every command that a sentence names is one of a table`(command: NamedCommand) {
    let names = KeyTable.groups.flatMap(\.commands).map(\.name)
    #expect(names.contains(command.rawValue))
  }

  @Test func `one name is one command, wherever it stands in the menu`() {
    var keys: [String: Key] = [:]
    for line in KeyTable.groups.flatMap(\.commands) {
      guard let key = line.menuKey else { continue }
      #expect(keys[line.name, default: key] == key, "\(line.name)")
      keys[line.name] = key
    }
    #expect(Set(keys.values).count == keys.count)
  }

  @Test func `the tables have names of their own`() {
    let tables = KeyTable.places.map(\.table)
    #expect(Set(tables).count == tables.count)
    for place in KeyTable.places {
      let names = KeyTable.commands(of: place).map(\.name)
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII } && !$0.isEmpty })
    }
  }

  /// Files of people have these names in them; a title that changes must not change its name.
  @Test func `the names of the commands stay as they are`() {
    expectSnapshot(KeyTable.file(), named: "keys-file")
  }
}
