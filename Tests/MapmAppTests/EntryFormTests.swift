import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct EntryFormTests {
  @Test func `an entry moves to another item by one key, and back by undo`() {
    var app = App(item: 5)
    app.press("risk: out alone<Enter><Tab><End>m4")
    #expect(app.entries.last?.item == .needsStrengthsRisks)
    #expect(!app.text.contains("out alone"))
    app.press("<C-x>g4<Enter>")
    #expect(app.text.contains("out alone"))
    app.press("<C-x>u")
    #expect(app.entries.last?.item == .newInformation)
  }

  @Test func `an entry moves to another item in its form`() {
    var app = App(item: 5)
    app.press("out alone<Enter><Tab><End><Enter>")
    app.choose("Item")
    app.press("<Enter>12")
    #expect(app.entries.last?.item == .nextReview)
  }

  @Test func `an entry under no item is shown at the close and moved from there`() {
    var document = TestMeetings.small
    document.entries = .recorded([Entry(text: "from nowhere")])
    var app = App(at: .close, of: document)
    app.press("<End>")
    while !app.selectedText.contains("from nowhere") { app.press("<Up>") }
    app.press("m5")
    #expect(app.entries.last?.item == .newInformation)
    #expect(!app.text.contains("UNDER NO ITEM"))
  }

  /// Items, what is filed under them, and the words that the arrow up opens after a return.
  static let lastFiled = [
    ("5", "JS: one<Enter>Housing: two<Enter>JS: three<Enter>", "three"),
    ("4", "risk: one<Enter>need: two<Enter>", "two"),
    ("7", "decision: one<Enter>two<Enter>decision: three<Enter>", "three"),
  ]

  @Test(arguments: lastFiled)
  func `the arrow up mends what was filed last, also after coming back`(
    item: String, filed: String, words: String
  ) {
    var app = App(item: Int(item) ?? 5)
    app.press(filed + "<C-x>gc<Enter><C-x>g\(item)<Enter><Up>")
    #expect(app.editedText == words)
    app.press(" more<Enter>")
    #expect(app.page?.focus == .line)
    let all = app.entries.map(\.text) + app.document.actions.rows.map(\.text)
    #expect(all.contains("\(words) more"))
  }

  @Test func `the arrow up is not led astray by an action that was made meanwhile`() {
    var app = App(item: 5)
    app.press("one<Enter><C-x>aRing them<Enter><Esc><Esc><Up>")
    #expect(app.editedText == "one")
  }

  @Test func `a struck entry is listed at the close and let stand again in its form`() {
    var app = App(item: 5)
    app.press("first<Enter>second<Enter><Tab><End>x")
    #expect(app.entries.map(\.text) == ["first"])
    app.press("<C-x>gc<Enter><End>")
    #expect(app.text.contains("STRUCK OUT"))
    #expect(app.selectedText.contains("second"))
    app.press("<Enter>x<Esc>")
    #expect(app.entries.map(\.text) == ["first", "second"])
    #expect(!app.text.contains("STRUCK OUT"))
  }

  @Test func `links of several kinds are made, seen and taken back one by one`() {
    var app = App(item: 5)
    app.press("one<Enter>two<Enter>three<Enter><Tab><End><Enter>")
    app.choose("Links")
    app.press("<Enter>1rh2c<Enter>")
    let ids = app.entries.map { RowReference(RowRef(.entry, $0.id)) }
    #expect(
      app.entries[2].links == [
        Link(kind: .reliesOn, to: ids[0]), Link(kind: .challenges, to: ids[0]),
        Link(kind: .conflictsWith, to: ids[1]),
      ])
    #expect(app.text.contains("conflicts with: 5: two"))
    app.press("<Esc>")
    app.choose("Links")
    app.press("<Enter>1r<Enter><Esc>")
    #expect(app.entries[2].links?.count == 2)
    app.choose("Links")
    app.press("<Enter>-<Down>-<Enter>")
    #expect(app.entries[2].links == nil)
  }

  @Test func `a list to choose from that is longer than the screen follows the choice`() {
    var app = App(item: 5, rows: 16)
    app.drawsEveryKey = false
    for number in 1...130 { app.press("entry number \(number)<Enter>") }
    app.press("<Tab><End><Enter>")
    app.choose("Links")
    app.press("<Enter>123")
    #expect(app.text.contains("entry number 123"))
    #expect(app.frame.cursor != nil)
    app.press("r<Enter>")
    #expect(app.entries.last?.links?.first?.to?.text == app.entries[122].id.text)
  }

  @Test func `a field with nothing to choose from says so`() {
    var app = App(item: 7)
    app.press("Ring them<Enter><Tab><Enter>")
    app.choose("From entry")
    app.press("<Enter>")
    #expect(app.announcement == "There is no line in these minutes yet that could be chosen.")
  }
}
