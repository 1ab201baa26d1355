import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct ReviewScreenTests {
  @Test func `what needs somebody most comes first, with its story`() {
    var app = App(TestMeetings.rich)
    app.press("r")
    #expect(app.row(0).hasPrefix("Review   1 of 5"))
    #expect(app.text.contains("Whether the arrears come first"))
    app.press("<Space>")
    #expect(app.text.contains("NOT TOLD"))
    app.press("<Space>")
    #expect(app.text.contains("ACTION 38"))
    #expect(app.text.contains("OVERDUE 7 DAYS"))
    #expect(app.text.contains("Reviewed  not yet"))
  }

  @Test func `an answer is one key and its words, stamped, and leads to the next`() throws {
    var app = App(TestMeetings.rich)
    app.press("r<Space><Space>cRang twice<Enter>")
    let change = try #require(app.action(38)?.history?.last)
    #expect(change.reason == "Rang twice")
    #expect(change.by == app.store.author?.name)
    #expect(change.at == app.store.now)
    #expect(app.text.contains("ACTION 39"))
    app.press("a")
    #expect(app.action(39)?.history?.last?.what == "reviewed")
    #expect(app.row(0).contains("2 answered today"))
  }

  @Test func `who leaves half way and comes back is not asked again what was answered`() {
    var app = App(TestMeetings.rich)
    app.press("r<Space><Space>aq")
    #expect(app.announcement.hasPrefix("Left the review."))
    app.press("r")
    #expect(app.row(0).hasPrefix("Review   1 of 4   1 answered today"))
    app.press("<Space><Space>")
    #expect(app.text.contains("ACTION 39"))
  }

  @Test func `an answer that is taken back is asked again next time`() {
    var app = App(TestMeetings.rich)
    app.press("r<Space><Space>a")
    #expect(app.text.contains("ACTION 39") && app.row(0).contains("3 of 4   1 answered today"))
    app.press("u")
    #expect(app.action(38)?.history == nil)
    #expect(app.text.contains("ACTION 38") && app.row(0).contains("3 of 5"))
    #expect(!app.row(0).contains("answered"))
    app.press("qr")
    #expect(app.row(0).hasPrefix("Review   1 of 5"))
  }

  @Test func `the end says what was answered and what was passed over`() {
    var app = App(TestMeetings.rich)
    app.press("r<Space><Space>a<Space><Space>")
    #expect(app.announcement == "That was the last. 1 answered today, 4 passed over.")
    app.press("p")
    #expect(app.text.contains("ACTION 40"))
  }

  @Test func `the walk is of what the filter shows`() {
    var app = App(TestMeetings.rich)
    app.press("o/boiler<Enter>w")
    #expect(app.row(0).hasPrefix("Review   1 of 1"))
    #expect(app.text.contains("ACTION 40"))
  }

  @Test func `last reviewed is shown and sorted by`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>a<Esc>ssss")
    #expect(app.register?.order == .reviewed)
    #expect(app.register?.rows.last.flatMap { app.register?.table.action($0)?.number } == 38)
    app.press("<End>")
    let words = app.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("reviewed 17 Jun by Amara"))
  }

  @Test func `nothing open is said in a sentence`() {
    var app = App(TestMeetings.empty)
    app.press("r")
    #expect(app.announcement == "Nothing is open here.")
    app.press("q")
    #expect(app.text.contains("MEETINGS"))
  }
}

struct BarsScreenTests {
  @Test func `figures by agency stand in words, and Enter lists the actions`() throws {
    var app = App(TestMeetings.rich)
    app.press("og")
    #expect(app.text.contains("3 open   1 overdue"))
    #expect(app.text.contains("1 open, 1 overdue, oldest 7 days"))
    let agency = try #require(app.model.context.actions.first { $0.daysLate > 0 }?.words.agency)
    #expect(app.announcement.hasPrefix("\(agency): 1 open, 1 overdue"))
    app.press("<Enter>")
    #expect(app.register?.filter.text == "@" + agency.lowercased())
    #expect(app.register?.rows.isEmpty == false)
  }
}

struct SearchScreenTests {
  @Test func `words are looked for as one types, and Enter opens the line in its meeting`() {
    var app = App(TestMeetings.rich)
    app.press("/boiler")
    #expect(app.row(0).contains("1 passage"))
    #expect(app.text.contains("Ask when the boiler is mended"))
    app.press("<Enter>")
    #expect(app.place == .item(.actionPlan))
    #expect(app.page?.selectedRow?.text.contains("boiler") == true)
    app.press("q")
    #expect(app.text.contains("Search boiler"))
    app.press("<Esc>")
    #expect(app.text.contains("MEETINGS"))
  }

  @Test(arguments: [40, 80, 120])
  func `a passage that is longer than the line is seen to be cut`(columns: Int) {
    var document = TestMeetings.rich
    let text = "Needle " + Array(repeating: "hay", count: 60).joined(separator: " ")
    document.entries = .recorded([Entry(item: .newInformation, text: text)])
    var app = App(document, columns: columns)
    for query in ["needle", "hay"] {
      app.press("/\(query)")
      #expect(app.text.split(separator: "\n").contains { $0.hasSuffix("…") && $0.contains("hay") })
      app.press("<Esc>")
    }
  }

  @Test func `a restricted passage says so`() {
    var document = TestMeetings.rich
    document.entries = .recorded([
      Entry(item: .newInformation, text: "The needle in it", visibility: .policeSensitive)
    ])
    var app = App(document)
    app.press("/needle")
    #expect(app.text.contains("RESTRICTED"))
    #expect(app.announcement.contains("restricted"))
  }

  @Test func `nothing found is a sentence`() {
    var app = App(TestMeetings.rich)
    app.press("/zymurgy")
    #expect(app.announcement == "No passage has all of these words.")
  }

  @Test func `words are shown where they stand, without capitals and accents`() {
    let long = String(repeating: "before ", count: 30)
    let text = MatchedText(long + "The Café is open", MatchedText.words(of: "caf"), room: 40)
    #expect(text.pieces.first?.text == "…")
    #expect(text.pieces.filter(\.isMatch).map(\.text) == ["Caf"])
  }
}

struct SearchedLinesTests {
  @Test(arguments: [
    ("Café", "cafe"), ("ZSÓFIA", "zsofia"), ("Straße", "strasse"), ("Łukasz", "lukasz"),
    ("Kø", "ko"), ("e\u{301}te", "ete"), ("王小明", "王小明"), ("Ægir", "aegir"),
  ])
  func `capitals and accents do not count`(text: String, plain: String) {
    #expect(SearchedLines.folded(text) == Array(plain.utf8))
  }

  @Test func `a word is found where a word begins`() {
    var lines = SearchedLines(capacity: 3)
    for text in ["Ring the landlord", "The string", "ring-fenced"] {
      lines.add(text)
      lines.endLine()
    }
    var flags = [true, true, true]
    lines.keep(SearchedLines.folded("ring"), in: &flags)
    #expect(flags == [true, false, true])
  }
}
