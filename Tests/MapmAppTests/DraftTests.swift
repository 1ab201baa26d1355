import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct DraftTests {
  /// Keys that change the text of a line, and the text after them.
  static let edits: [(String, String)] = [
    ("x", "one two x"), ("<BS>", "one two"), ("<Home><Del>", "ne two "), ("<C-w>", "one "),
    ("<C-u>", ""), ("<Home><C-k>", ""), ("<C-w><C-y>", "one two "), ("<C-j>", "one two \n"),
    ("e\u{301}", "one two e\u{301}"), ("<C-_>", "one "), ("<Home><C-d>", "ne two "),
  ]

  @Test(arguments: edits)
  func `every key that changes the line saves it`(key: String, text: String) {
    var app = App(item: 5)
    app.press("one two " + key)
    #expect(Array(app.line.unicodeScalars) == Array(text.unicodeScalars))
    let kept = app.store.drafts.first { $0.key.field == "item-5/line" }?.value ?? ""
    #expect(Array(kept.unicodeScalars) == Array(text.unicodeScalars))
    #expect(app.text.contains("SAVED 14:02:00"))
  }

  @Test(arguments: edits)
  func `every key that changes a field saves it`(key: String, text: String) {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>one two " + key)
    #expect(app.store.drafts.values.first ?? "" == text)
  }

  @Test func `a paste is saved`() {
    var app = App(item: 5)
    app.paste("one\ntwo")
    #expect(app.store.drafts.values.contains("one\ntwo"))
  }

  @Test func `filing clears the draft`() {
    var app = App(item: 5)
    app.press("words<Enter>")
    #expect(app.store.drafts.isEmpty)
    #expect(app.line.isEmpty)
  }

  @Test func `filing a field clears its draft`() {
    var app = App(item: 1)
    app.press("<Down><Down><Down><Enter>Larkspur<Enter>")
    #expect(app.store.drafts.isEmpty)
  }

  @Test(arguments: [5, 7, 10, 3])
  func `a failure keeps the text in the line`(item: Int) {
    var app = App(item: item, of: item == 3 ? TestMeetings.empty : TestMeetings.small)
    app.press("words")
    app.store.failure = "The disk is full. Nothing was filed."
    app.press("<Enter>")
    #expect(app.line == "words")
    #expect(app.announcement == "The disk is full. Nothing was filed.")
    app.store.failure = nil
    app.press("<Enter>")
    #expect(app.line.isEmpty)
  }

  @Test func `a failure keeps the text in a field`() {
    var app = App(item: 1)
    app.store.failure = "The disk is full."
    app.press("<Down><Down><Down><Enter>Larkspur<Enter>")
    #expect(app.editedText == "Larkspur")
  }

  @Test func `a failure keeps the name of a new meeting on the screen`() {
    var app = App()
    app.store.failure = "The disk is full."
    app.press("nIda Thrushcross<Enter>")
    #expect(app.text.contains("Ida Thrushcross"))
    #expect(app.announcement == "The disk is full.")
    app.store.failure = nil
    app.press("<Enter>")
    #expect(app.place == .opening)
    app.press("<Esc>")
    #expect(app.page?.editor == nil)
  }

  @Test func `a refusal keeps the text in the line`() throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("words")
    _ = try app.store.writeElsewhere(.close)
    app.press("<Enter>")
    #expect(app.line == "words")
    #expect(app.announcement == Refusal.alreadyOver.description)
  }

  @Test func `what is not saved is said in the title and in a sentence`() {
    var app = App(item: 5)
    app.store.draftFailure = "NOT SAVED. The disk is full."
    app.press("words")
    #expect(app.row(0).hasSuffix("NOT SAVED"))
    #expect(app.announcement == "NOT SAVED. The disk is full.")
    #expect(app.line == "words")
    app.store.draftFailure = nil
    app.press("!")
    #expect(app.row(0).contains("SAVED 14:02:00"))
    #expect(!app.row(0).contains("NOT SAVED"))
  }

  @Test func `leaving is asked about once while something is not saved`() {
    var app = App(item: 5)
    app.store.draftFailure = "NOT SAVED. The disk is full."
    app.press("words<C-x>q")
    #expect(!app.effects.contains(.quit))
    app.press("<C-x>q")
    #expect(app.effects.contains(.quit))
  }

  @Test func `q at home does not leave while something is not saved`() {
    var app = App(item: 5)
    app.store.draftFailure = "NOT SAVED. The disk is full."
    app.press("words<Esc>qq")
    #expect(!app.effects.contains(.quit))
    #expect(app.announcement.hasPrefix("Not saved yet"))
  }

  @Test func `text that was typed before a crash is where it was typed`() {
    var first = App(item: 5)
    first.press("half a sen<C-x>g1<Enter><Down><Down><Down><Enter>Lark")
    var second = App(store: first.store)
    second.press("2")
    #expect(second.announcement.hasPrefix("Text that was not filed is back"))
    #expect(second.editedText == nil)
    second.press("<Down><Down><Down><Enter>")
    #expect(second.editedText == "Lark")
    second.press("<Esc><C-x>g5<Enter>")
    #expect(second.line == "half a sen")
  }

  @Test func `a text of the tray goes back to its line, behind what stands there`() {
    var store = TestStore()
    store.tray = [
      TrayText(place: 1, draft: Draft(field: "item-5/line", text: "from the other screen"))
    ]
    var app = App(store: store)
    app.press("1")
    #expect(app.announcement.contains("in the tray"))
    app.press("<C-x>g5<Enter>mine<C-x>i<Enter>")
    #expect(app.text.contains("The tray is empty"))
    app.press("<Esc>")
    #expect(app.line == "mine\nfrom the other screen")
    #expect(app.store.tray.isEmpty)
  }
}
