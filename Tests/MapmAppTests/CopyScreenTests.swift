import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

/// What leaves the room, by keys: a copy is looked at, what leaks is let through, a file is asked for.
struct CopyScreenTests {
  @Test(arguments: Place.allCases)
  func `the family copy is one key away from every place, and Esc leads back`(place: Place) {
    var app = App(at: place, of: TestMeetings.rich)
    app.press("<C-x>f")
    #expect((app.page?.page as? PreviewPage)?.copy == .family)
    #expect(app.text.contains("What was said and agreed at the meeting"))
    app.press("<Esc>")
    #expect(app.place == place)
  }

  @Test func `every copy of the list is looked at, one after the other`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("<C-x>x<Enter>")
    var seen: [Copy] = []
    for _ in TestMeetings.approved.allCopies {
      let page = app.page?.page as? PreviewPage
      if let page { seen.append(page.copy) }
      app.press("n")
    }
    #expect(seen == TestMeetings.approved.allCopies)
    #expect(seen.map(\.word).contains("attendee") && seen.map(\.word).contains("actions"))
    #expect((app.page?.page as? PreviewPage)?.copy == .full)
  }

  @Test func `a leak keeps the copy here until it is let through with a reason`() throws {
    var app = App(at: .close, of: TestMeetings.leaking)
    app.press("<C-x>f")
    #expect(app.text.contains("LEAK"))
    let leak = try #require(try app.document.copy(.family).leaks.first)
    app.press("e")
    #expect(app.announcement.contains("1 place keeps this copy here"))
    app.press("rThe family know him<Enter>")
    let row = try #require(app.document.distribution.rows.first)
    #expect(row.released == leak.id)
    #expect(row.how == "\(leak.place): The family know him")
    #expect(!(row.how ?? "").contains("Fennimore"))
    #expect(!app.text.contains("LEAK CHECK"))
    app.press("e")
    #expect(app.page?.page is ExportFormatPage)
    app.press("<Esc>u")
    #expect(app.text.contains("LEAK CHECK"))
  }

  @Test func `Enter on a leak leads to the line that is to be mended`() {
    var app = App(at: .close, of: TestMeetings.leaking)
    app.press("<C-x>f<Enter>")
    #expect((app.page?.page as? FormPage)?.ref == RowRef(.entry, RowID(stated: "leak")))
  }

  @Test func `a determination refuses the family copy and offers that of the others`() {
    var app = App(at: .close, of: TestMeetings.determined)
    app.press("<C-x>f")
    let text = app.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("it would put him at risk"))
    app.press("e")
    #expect(!(app.page?.page is ExportFormatPage))
    app.press("<Enter>")
    #expect((app.page?.page as? PreviewPage)?.copy == .familyMember("Wilmot Thrushcross"))
  }

  @Test func `a file is asked for by format and place, and what that means is on the screen`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("<C-x>fe2")
    #expect(app.text.contains("leaves the sealed store"))
    #expect(app.text.contains("2025-014-family.pdf"))
    app.store.exportNews = [.working("PDF"), .written(count: 1, place: "/copies/a.pdf")]
    app.press("<C-u>/copies<Enter>")
    let request = ExportRequest([.family], format: "pdf", path: "/copies")
    #expect(app.effects.contains(.export(request)))
    #expect(app.row(0).contains("MAKING PDF"))
    #expect((app.page?.page as? PreviewPage)?.copy == .family)
    app.press("jjj")
    app.take(.exporting(.written(count: 1, place: "/copies/a.pdf")))
    #expect(app.announcement.contains("Written: /copies/a.pdf. It has left the sealed store"))
    #expect(!app.row(0).contains("MAKING"))
  }

  @Test func `a file that is there is replaced only after a yes`() {
    var app = App(at: .close, of: TestMeetings.approved)
    let request = ExportRequest([.full], format: "md", path: "/copies/a.md")
    app.store.exportNews = [.exist(request, files: ["/copies/a.md"])]
    app.press("<C-x>xe3<C-u>/copies/a.md<Enter>")
    #expect(app.text.contains("/copies/a.md"))
    app.press("<Esc>")
    #expect(app.line == "/copies/a.md")
    app.store.exportNews = [
      .exist(request, files: ["/copies/a.md"]), .written(count: 1, place: "/copies/a.md"),
    ]
    app.press("<Enter>y")
    guard case .export(let again)? = app.effects.last(where: \.isExport) else {
      Issue.record("no export")
      return
    }
    #expect(again.replaces)
    #expect(app.page?.page is CopiesPage)
  }

  @Test(arguments: [
    ("minutes.pdf", "./minutes.pdf"), ("/tmp/minutes.pdf", "/tmp/minutes.pdf"),
    ("~/minutes.pdf", "~/minutes.pdf"), ("out/", "./out"), ("", "."),
  ])
  func `a name goes on from the folder that stands there, a path of its own does not`(
    typed: String, path: String
  ) {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("<C-x>xe2")
    app.press(typed + "<Enter>")
    guard case .export(let request)? = app.effects.last else {
      Issue.record("no export")
      return
    }
    #expect(request.path == path)
  }

  @Test(arguments: [
    ("minutes.docx", true), ("out.v2/Minutes.DOCX", true), ("minutes.csv", true),
    ("minutes.pdf", false), ("minutes.PDF", false), ("minutes", false), ("minutes.v2", false),
    ("out.docx/", false), (".", false),
  ])
  func `a name that ends like another format is refused before anything is written`(
    path: String, isRefused: Bool
  ) {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("<C-x>xe2<C-u>")
    #expect(app.row(0).contains("PDF"))
    app.press(path + "<Enter>")
    let isAsked = app.effects.contains { if case .export = $0 { true } else { false } }
    #expect(isAsked == !isRefused)
    guard isRefused else { return }
    #expect(app.announcement.contains("and hold PDF"))
    #expect(app.announcement.hasSuffix("Name it .pdf."))
    #expect(app.line == path)
  }

  @Test func `a failure is said, and the place that was typed stays`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.store.exportNews = [.failed("It could not be written.")]
    app.press("<C-x>xe4<C-u>/nowhere<Enter>")
    #expect(app.announcement == "It could not be written.")
    #expect(app.line == "/nowhere")
  }

  @Test func `one command at the close asks for all action sheets`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("s")
    let sheets = TestMeetings.approved.actionSheetNames.map { Copy.actions(of: $0) }
    #expect((app.page?.page as? ExportFormatPage)?.copies == sheets)
    app.press("3<Enter>")
    #expect(app.effects.last == .export(ExportRequest(sheets, format: "md", path: ".")))
  }

  @Test func `what was handed out is noted by a key, and taken back by undo`() {
    var app = App(at: .close, of: TestMeetings.approved)
    let due = TestMeetings.approved.undistributed
    #expect(!due.isEmpty)
    app.press("<C-x>xdh")
    #expect(app.document.undistributed == Array(due.dropFirst()))
    let row = app.document.distribution.rows.last
    #expect(row?.to == due[0].person && row?.copy == "full" && row?.how == "by hand")
    #expect(row?.version == 2 && row?.at == app.store.now)
    app.press("a")
    #expect(app.document.undistributed.isEmpty)
    app.press("uu")
    #expect(app.document.undistributed == due)
  }

  @Test func `action sheets are on the list with their day, one by one or all by a key`() {
    var app = App(at: .close, of: TestMeetings.approved)
    let sheets = TestMeetings.approved.sheetsDue
    app.press("<C-x>xd")
    #expect(app.text.contains("ACTION SHEETS NOT SENT YET   by Wed 18 Jun"))
    app.press((app.keysDown(to: .due(sheets[0])) ?? "") + "e")
    #expect(app.document.sheetsDue == Array(sheets.dropFirst()))
    #expect(app.document.distribution.rows.last?.copy == "actions")
    #expect(app.announcement == "Noted: action sheet, secure e-mail. u takes that back.")
    app.press("u" + (app.keysDown(to: .due(sheets[0])) ?? "") + "a")
    #expect(app.document.sheetsDue.isEmpty)
    #expect(app.document.undistributed == TestMeetings.approved.undistributed)
    app.press("u")
    #expect(app.document.sheetsDue == sheets)
  }

  @Test func `before the meeting the list holds who is to get the agenda pack`() {
    var app = App(at: .opening, of: TestMeetings.planned)
    app.press("<C-x>xd")
    #expect(app.text.contains("AGENDA PACK NOT SENT YET"))
    app.press("e")
    #expect(app.document.distribution.rows.map(\.copy) == ["agenda"])
    #expect(app.document.distribution.rows.map(\.to) == ["Joris Smeltzer"])
    app.press("a")
    #expect(app.document.agendaPacksDue.isEmpty)
  }

  @Test(arguments: [40, 80, 120])
  func `what is said of a written file is whole, and the list has all of a long path`(columns: Int)
  {
    let path = "/home/somebody/" + String(repeating: "a-long-folder/", count: 9) + "minutes.pdf"
    var app = App(at: .close, of: TestMeetings.approved, columns: columns, rows: 24)
    app.press("<C-x>x")
    app.take(.exporting(.written(count: 1, place: path)))
    #expect(app.announcement.hasPrefix("Written"))
    #expect(app.announcement.hasSuffix("t has left the sealed store."))
    #expect(columns == 40 || app.announcement.contains("minutes.pdf. It"))
    app.press("<End>")
    let shown = app.text.split(whereSeparator: \.isWhitespace).joined()
    #expect(columns != 80 || shown.contains("Writtenlast:\(path)"))
  }

  @Test func `a copy is looked at in the area's own template, like the file that is written`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.store.textTemplate = Array("OUR OWN PAPER\n{{title}}\n".utf8)
    app.press("<C-x>x<Enter>")
    #expect(app.text.contains("OUR OWN PAPER"))
    #expect(!app.text.contains("Attendance is down"))
  }

  @Test func `a template of the area that is not safe is said, and the copy is shown without it`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.store.textTemplate = Array("{{{title}}}".utf8)
    app.press("<C-x>x<Enter>")
    let text = app.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("text.mustache"))
    #expect(text.contains("Full copy"))
  }

  @Test func `somebody else who got a copy is added with its form`() {
    var app = App(at: .close, of: TestMeetings.approved)
    app.press("<C-x>xd")
    app.press((app.keysDown(to: .add(.distribution)) ?? "") + "<Enter>The panel<Enter>")
    #expect(app.document.distribution.rows.last?.to == "The panel")
    #expect(app.page?.page is FormPage)
  }
}

extension Effect {
  fileprivate var isExport: Bool {
    if case .export = self { true } else { false }
  }
}
