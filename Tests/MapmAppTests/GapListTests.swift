import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

struct GapListTests {
  @Test func `the list names every gap in the order of the agenda, and whether it blocks`() {
    var app = App(at: .opening, of: TestMeetings.rich, rows: 400)
    app.press("<C-x>l")
    let gaps = TestMeetings.rich.gaps
    #expect(app.page?.layout.rows.map(\.target) == gaps.map(Target.gap))
    let text = app.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for gap in gaps {
      #expect(text.contains("\(gap.g) \(gap.response.word) \(gap.clause) "), "\(gap.g)")
      #expect(text.contains(gap.text.split(separator: " ").prefix(5).joined(separator: " ")))
    }
    #expect(app.row(0).contains("\(gaps.count) missing"))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the words of the guidance stand beside or below the chosen gap`(columns: Int, rows: Int) {
    var app = App(at: .opening, of: TestMeetings.rich, columns: columns, rows: rows)
    app.press("<C-x>l")
    for gap in TestMeetings.rich.gaps.prefix(12) {
      let words = gap.quotation.split(separator: " ").prefix(4).joined(separator: " ")
      #expect(app.text.contains(words.dropLast(2)), "\(gap.g)")
      app.press("j")
    }
  }

  @Test func `on the smallest screen the announcement has the words of the guidance`() {
    var app = App(at: .opening, of: TestMeetings.rich, columns: 40, rows: 12)
    app.press("<C-x>l")
    #expect(app.announcement.contains("“"))
  }

  /// Meetings with gaps of many sorts.
  static let meetings = [TestMeetings.empty, TestMeetings.small, TestMeetings.rich]

  @Test(arguments: meetings)
  func `Enter leads from every gap to where it is mended, and Esc back to it`(
    document: MeetingDocument
  ) {
    var app = App(at: .opening, of: document)
    app.drawsEveryKey = false
    app.press("<C-x>l")
    for gap in document.gaps {
      _ = app.frame
      app.press((app.keysDown(to: .gap(gap)) ?? "") + "<Enter>")
      _ = app.frame
      #expect(app.isMending(gap), "\(gap.g) \(gap.remedy)")
      var presses = 0
      while !(app.page?.page is GapsPage), presses < 4 {
        app.press("<Esc>")
        presses += 1
      }
      #expect(app.page?.page is GapsPage, "\(gap.g)")
      #expect(app.page?.selected == .gap(gap), "\(gap.g)")
    }
    #expect(app.document == document.withReference(app.document.reference))
  }

  @Test(arguments: Omission.all)
  func `Enter leads to where an omission is mended, in a meeting that lacks nothing else`(
    omission: Omission
  ) throws {
    var document = try omission.document()
    document.status = .live
    var app = App(at: .opening, of: document)
    app.drawsEveryKey = false
    let gaps = app.model.context.gaps
    #expect(gaps.map(\.g).contains(omission.g))
    app.press("<C-x>l")
    for gap in gaps {
      _ = app.frame
      app.press((app.keysDown(to: .gap(gap)) ?? "") + "<Enter>")
      _ = app.frame
      #expect(app.isMending(gap), "\(gap.g) \(gap.remedy)")
      for _ in 0..<4 where !(app.page?.page is GapsPage) { app.press("<Esc>") }
    }
    #expect(app.document.gaps == gaps)
  }

  @Test func `what is mended is no longer on the list`() throws {
    var app = App(at: .opening, of: TestMeetings.small)
    app.press("<C-x>l")
    let gap = try #require(TestMeetings.small.gaps.first { $0.remedy == .field(FieldRef("venue")) })
    app.press(try #require(app.keysDown(to: .gap(gap))) + "<Enter>Larkspur Room<Enter><Esc>")
    #expect(app.document.venue.value == "Larkspur Room")
    #expect(app.page?.page is GapsPage)
    #expect(app.keysDown(to: .gap(gap)) == nil)
    #expect(app.model.context.gaps == app.document.gaps)
  }

  @Test func `a typed reason takes the gap off the list, is shown, and can be taken back`() throws {
    var app = App(at: .opening, of: TestMeetings.small)
    app.press("<C-x>l")
    let gap = try #require(TestMeetings.small.gaps.first { $0.g == "G17" })
    app.press(try #require(app.keysDown(to: .gap(gap))) + "rThe chair was called away<Enter>")
    let row = try #require(app.document.notRecorded.rows.first)
    #expect(row.g == "G17")
    #expect(row.reason == "The chair was called away")
    #expect(app.keysDown(to: .gap(gap)) == nil)
    #expect(app.keysDown(to: .row(RowRef(.notRecorded, row.id))) != nil)
    #expect(!app.document.gaps.contains { $0.g == "G17" })
    app.press("u")
    #expect(app.keysDown(to: .gap(gap)) != nil)
  }

  @Test func `after a reason the next gap is the chosen one`() throws {
    var app = App(at: .opening, of: TestMeetings.small)
    app.press("<C-x>ljjrToo early<Enter>")
    let answered = try #require(app.document.notRecorded.rows.first?.g)
    let next = TestMeetings.small.gaps.dropFirst(2).first { $0.g != answered }
    #expect(app.page?.selected == next.map(Target.gap))
  }

  @Test func `a reason that is half typed is kept`() {
    var app = App(at: .opening, of: TestMeetings.small)
    app.press("<C-x>lrToo unw<Esc>")
    #expect(app.document.notRecorded.rows.isEmpty)
    app.press("r")
    #expect(app.editedText == "Too unw")
  }

  @Test func `n goes through the gaps that block`() {
    var app = App(at: .opening, of: TestMeetings.rich)
    app.press("<C-x>l")
    for _ in TestMeetings.rich.gaps.filter({ $0.response == .blocks }) {
      app.press("n")
      guard case .gap(let gap)? = app.page?.selected else {
        Issue.record("no gap is chosen")
        return
      }
      #expect(gap.response == .blocks)
    }
  }

  @Test func `minutes that lack nothing say so`() throws {
    var app = App(at: .close, of: try SampleMeetings.complete())
    app.press("<C-x>l")
    #expect(app.text.contains("Nothing is missing. The minutes can be approved"))
  }

  @Test func `at home there is no gap list`() {
    var app = App()
    app.press("<C-x>l")
    #expect(app.announcement == "No meeting is open. Open one first.")
  }

  @Test func `the agenda beside a wide screen counts the gaps as they are mended`() {
    var app = App(item: 3, of: TestMeetings.empty, columns: 120, rows: 40)
    let count = app.document.gaps.count
    #expect(app.row(23).hasPrefix("GAPS  \(count)"))
    app.press("Agree who visits<Enter>")
    #expect(app.document.gaps.count < count)
    #expect(app.row(23).hasPrefix("GAPS  \(app.document.gaps.count)"))
  }

  @Test func `the gaps follow what another screen writes`() throws {
    var app = App(item: 5)
    _ = try app.store.writeElsewhere(
      .setField(FieldRef("venue"), to: .text("Hall"), replacing: nil))
    app.take(.refreshed(app.store.meeting))
    #expect(app.model.context.gaps == app.document.gaps)
  }
}

extension App {
  /// Whether the place where a gap is mended is open, as its remedy says.
  fileprivate func isMending(_ gap: Gap) -> Bool {
    switch gap.remedy {
    case .field(let field):
      page?.editor?.field == field || page?.selected == .field(field)
    case .row(let ref): (page?.page as? FormPage)?.ref == ref
    case .add(.notRecorded): page?.editor?.target == .gap(gap)
    case .add(.attendee) where !document.attendance.rows.isEmpty: place == .item(.attendance)
    case .add(.dispute), .line: place == gap.place && page?.focus == .line
    case .add(let kind): page?.editor?.target == .add(kind)
    }
  }
}

extension MeetingDocument {
  fileprivate func withReference(_ reference: String?) -> MeetingDocument {
    var document = self
    document.reference = reference
    return document
  }
}
