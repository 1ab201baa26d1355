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
    app.press("<C-x>xe4<C-u>/copies/a.md<Enter>")
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
