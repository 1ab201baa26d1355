import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// A screen of the app, and the keys that lead to it from the opening of a meeting.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  var name: String
  var keys: String
  var document = TestMeetings.rich
  /// Whether the focus is where letters are text.
  var isWriting = false

  var testDescription: String { name }

  /// The app on this screen.
  func app(columns: Int = 80, rows: Int = 24) -> App {
    var app = App(at: .opening, of: document, columns: columns, rows: rows)
    app.drawsEveryKey = false
    app.press(keys)
    app.drawsEveryKey = true
    _ = app.frame
    return app
  }

  static let all: [ScreenCase] = places + fields + forms + record + copies + others + bands

  /// Every place of the walk as it opens, and the same in the other focus where there is one.
  static let places: [ScreenCase] = Place.allCases.flatMap { place in
    let go = "<C-x>g\(place.name)<Enter>"
    let number = place.item.map { $0.rawValue < 10 ? "0\($0.rawValue)" : "\($0.rawValue)" }
    let name = number ?? place.name
    guard let item = place.item else { return [ScreenCase(name: name, keys: go)] }
    let opensInLine = PageTable.page(for: place).opensInLine
    return [
      ScreenCase(name: "\(name)-\(item)", keys: go, isWriting: opensInLine),
      ScreenCase(name: "\(name)-\(item)-other", keys: go + "<Tab>", isWriting: !opensInLine),
    ]
  }

  private static let fields: [ScreenCase] = [
    ScreenCase(name: "field-text", keys: "<Down><Down><Down><Enter> and more", isWriting: true),
    ScreenCase(
      name: "field-day", keys: "<C-x>g1<Enter><Enter><C-u>fri", isWriting: true),
    ScreenCase(name: "field-choice", keys: "<C-x>g2<Enter><Enter><End><Up><Up><Up><Up><Enter>"),
    ScreenCase(
      name: "field-ticking", keys: "<C-x>g2<Enter><Enter><Down><Down><Down><Enter>3 "),
    ScreenCase(name: "field-long", keys: longField, isWriting: true),
    ScreenCase(
      name: "line-long", keys: "<C-x>g5<Enter>" + longText, isWriting: true),
    ScreenCase(
      name: "line-reading", keys: "<C-x>g5<Enter>JS risk: out alone", isWriting: true),
    ScreenCase(
      name: "attendance-adding", keys: "<C-x>g2<Enter>+Ida Thrush", isWriting: true),
    ScreenCase(
      name: "form-suggestions", keys: "<C-x>g7<Enter><C-x>aRing them<Enter>o<C-n>", isWriting: true),
  ]

  private static let forms: [ScreenCase] = [
    ScreenCase(name: "new-action", keys: "<C-x>g5<Enter><C-x>aRing the land", isWriting: true),
    ScreenCase(
      name: "form-action-who", keys: "<C-x>g5<Enter><C-x>aMonitor the arrears<Enter>o<C-n>",
      isWriting: true),
    ScreenCase(
      name: "form-action-due",
      keys: "<C-x>g5<Enter><C-x>aRing them<Enter>Joris Smeltzer<Enter>20/6", isWriting: true),
    ScreenCase(
      name: "form-action-filled",
      keys: "<C-x>aRing them<Enter>Joris Smeltzer<Enter>sat<Enter>A letter<Enter><Esc>"),
    ScreenCase(name: "form-dispute", keys: "<C-x>g10<Enter><Tab><Enter>"),
    ScreenCase(
      name: "form-dispute-interim",
      keys: "<C-x>g10<Enter><Tab><Enter><Down><Down><Down><Down><Enter>", isWriting: true),
    ScreenCase(name: "form-view", keys: "<C-x>g9<Enter><End><Up><Up><Enter>"),
    ScreenCase(name: "form-view-choosing", keys: "<C-x>g9<Enter><End><Up><Up><Enter><Down><Enter>"),
    ScreenCase(name: "form-update", keys: "<C-x>g11<Enter><Enter>"),
    ScreenCase(name: "form-links", keys: "<C-x>g5<Enter><Tab><Enter>" + links),
    ScreenCase(name: "form-struck", keys: "<C-x>g5<Enter><Tab><Enter>x"),
    ScreenCase(name: "opening-end", keys: "<C-x>go<Enter><End>"),
    ScreenCase(name: "close-end", keys: "<C-x>gc<Enter><End>"),
    ScreenCase(name: "opening-empty", keys: "<C-x>go<Enter>", document: TestMeetings.empty),
    ScreenCase(name: "close-empty", keys: "<C-x>gc<Enter>", document: TestMeetings.empty),
    ScreenCase(
      name: "08-empty", keys: "<C-x>g8<Enter>", document: TestMeetings.empty),
    ScreenCase(name: "12-empty", keys: "<C-x>g12<Enter>", document: TestMeetings.empty),
  ]

  private static let links =
    "<Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Enter>r<Down>c<Down>"

  /// The screens of a record that is looked through, closed, approved and corrected.
  private static let record: [ScreenCase] = [
    ScreenCase(name: "gaps", keys: "<C-x>l"),
    ScreenCase(name: "gaps-empty", keys: "<C-x>l", document: TestMeetings.empty),
    ScreenCase(name: "gaps-reason", keys: "<C-x>lrToo unwell", isWriting: true),
    ScreenCase(name: "gaps-mending", keys: "<C-x>l<Enter>", isWriting: true),
    ScreenCase(name: "read-back", keys: "<C-x>gc<Enter>ry"),
    ScreenCase(name: "read-back-empty", keys: "<C-x>gc<Enter>r", document: TestMeetings.empty),
    ScreenCase(name: "close-closed", keys: "<C-x>.", document: TestMeetings.closed),
    ScreenCase(name: "approval-blocked", keys: "<C-x>.<Enter>", document: TestMeetings.closed),
    ScreenCase(
      name: "approval", keys: "<C-x>.<Enter>appr", document: TestMeetings.ready, isWriting: true),
    ScreenCase(name: "line-closed", keys: "<C-x>g5<Enter>", document: TestMeetings.closed),
    ScreenCase(
      name: "last-meeting", keys: "<C-x>gc<Enter>f<Down><Enter><Down>",
      document: TestMeetings.approved),
    ScreenCase(name: "close-approved", keys: "<C-x>gc<Enter>", document: TestMeetings.approved),
    ScreenCase(
      name: "04-scored", keys: "<C-x>g4<Enter>", document: TestMeetings.scored, isWriting: true),
    ScreenCase(
      name: "close-late", keys: "<C-x>gc<Enter>", document: TestMeetings.approvedBeforeAll),
    ScreenCase(name: "line-approved", keys: "<C-x>g5<Enter>", document: TestMeetings.approved),
    ScreenCase(name: "corrections", keys: "<C-x>.<Down>", document: TestMeetings.approved),
    ScreenCase(
      name: "corrections-writing", keys: "<C-x>.<Enter> and the deputy",
      document: TestMeetings.approved, isWriting: true),
    ScreenCase(
      name: "corrections-why", keys: "<C-x>.<Enter> and the deputy<Enter>",
      document: TestMeetings.approved, isWriting: true),
  ]

  /// The screens about copies and who got them.
  private static let copies: [ScreenCase] = [
    ScreenCase(name: "copies", keys: "<C-x>x", document: TestMeetings.approved),
    ScreenCase(name: "preview-full", keys: "<C-x>x<Enter>", document: TestMeetings.approved),
    ScreenCase(name: "preview-family", keys: "<C-x>f", document: TestMeetings.leaking),
    ScreenCase(
      name: "preview-reason", keys: "<C-x>frThey know", document: TestMeetings.leaking,
      isWriting: true),
    ScreenCase(name: "preview-refused", keys: "<C-x>f", document: TestMeetings.determined),
    ScreenCase(name: "preview-chronology", keys: "<C-x>x4", document: TestMeetings.approved),
    ScreenCase(name: "export-format", keys: "<C-x>xe", document: TestMeetings.approved),
    ScreenCase(
      name: "export-file", keys: "<C-x>xe2", document: TestMeetings.approved, isWriting: true),
    ScreenCase(name: "export-sheets", keys: "<C-x>xs", document: TestMeetings.approved),
    ScreenCase(name: "distribution", keys: "<C-x>xdh", document: TestMeetings.approved),
    ScreenCase(name: "distribution-live", keys: "<C-x>xd"),
    ScreenCase(name: "distribution-planned", keys: "<C-x>xd", document: TestMeetings.planned),
  ]

  private static let others: [ScreenCase] = [
    ScreenCase(name: "home", keys: "<Esc>"),
    ScreenCase(name: "forum", keys: "<C-x>go<Enter>f"),
    ScreenCase(name: "read-out", keys: "<C-x>go<Enter>r"),
    ScreenCase(
      name: "07-unused", keys: "<C-x>go<Enter>f2<C-x>g7<Enter><Tab>", document: TestMeetings.small),
    ScreenCase(name: "home-empty", keys: "<Esc>", document: TestMeetings.empty),
    ScreenCase(name: "home-new", keys: "<Esc>nIda", isWriting: true),
    ScreenCase(name: "author", keys: "<Esc>w", isWriting: true),
    ScreenCase(name: "form-action", keys: "<C-x>g7<Enter><Tab><End><Enter>"),
    ScreenCase(name: "form-entry", keys: "<C-x>g5<Enter><Tab><Enter>"),
    ScreenCase(name: "form-attendee", keys: "<C-x>g2<Enter><Down><Down><Down><Down><Enter>"),
    ScreenCase(
      name: "reopen", keys: "<C-x>gc<Enter>o", document: TestMeetings.closed, isWriting: true),
    ScreenCase(
      name: "call-off", keys: "<C-x>g5<Enter><C-x><C-x>call off<Enter>", isWriting: true),
    ScreenCase(
      name: "home-calling-off", keys: "<Esc>cThey moved", document: TestMeetings.planned,
      isWriting: true),
    ScreenCase(name: "home-called-off", keys: "<Esc>", document: TestMeetings.calledOff),
    ScreenCase(
      name: "line-called-off", keys: "<C-x>g5<Enter>", document: TestMeetings.calledOff),
    ScreenCase(
      name: "struck-lines", keys: "<C-x>g5<Enter><Tab>xx<C-x>g7<Enter><Tab><End>x<C-x>-"),
    ScreenCase(name: "struck-lines-none", keys: "<C-x>-", document: TestMeetings.small),
    ScreenCase(name: "register", keys: "<C-x>o"),
    ScreenCase(name: "tray-empty", keys: "<C-x>i", document: TestMeetings.small),
    ScreenCase(
      name: "tray",
      keys: "<C-x>g5<Enter>JS: out alone after ten<Enter><C-x>g4<Enter>"
        + "her phone is off at night<Enter><C-x>i",
      document: TestMeetings.twoOfOneName),
    ScreenCase(
      name: "speaker-unresolved", keys: "<C-x>g5<Enter>JS: out alone after ten<Enter><C-x>y",
      document: TestMeetings.twoOfOneName),
    ScreenCase(name: "how-known", keys: "<C-x>g5<Enter>JS: one<Enter><C-x>h"),
    ScreenCase(name: "lawful-basis", keys: "<C-x>g5<Enter>JS: one<Enter><C-x>d2"),
    ScreenCase(name: "joins-or-leaves", keys: "<C-x>g5<Enter><C-x>jjs", isWriting: true),
    ScreenCase(name: "register-filter", keys: "<C-x>o/ove", isWriting: true),
    ScreenCase(name: "register-marked", keys: "<C-x>oss<Down><Down><Space><Space>"),
    ScreenCase(name: "work-done", keys: "<C-x>o/38<Enter>dA letter", isWriting: true),
    ScreenCase(name: "work-day", keys: "<C-x>o/38<Enter>rfri", isWriting: true),
    ScreenCase(name: "work-hand-over", keys: "<C-x>o/38<Enter>hP<C-n>", isWriting: true),
    ScreenCase(name: "work-choice", keys: "<C-x>o/38<Enter>x"),
    ScreenCase(name: "work-settle", keys: "<C-x>od", isWriting: true),
    ScreenCase(name: "review", keys: "<C-x>o<Down><Down>w<Space><Space>"),
    ScreenCase(name: "bars", keys: "<C-x>og"),
    ScreenCase(name: "search", keys: "<C-x>/arrears", isWriting: true),
    ScreenCase(name: "meetings", keys: "<Esc>mlive", isWriting: true),
    ScreenCase(name: "settings", keys: "<Esc>s<Down>"),
    ScreenCase(name: "go-to", keys: "<C-x>g", isWriting: true),
    ScreenCase(name: "help", keys: "<C-x>g2<Enter>?"),
    ScreenCase(name: "palette", keys: "<C-x>g5<Enter><C-x><C-x>", isWriting: true),
    ScreenCase(name: "palette-matches", keys: "<C-x>g2<Enter>:st<Down>", isWriting: true),
    ScreenCase(name: "menu", keys: "<C-x>g5<Enter><C-x>"),
    ScreenCase(name: "waiting-suspend", keys: "<C-z>"),
    ScreenCase(
      name: "empty-aim", keys: "<C-x>g3<Enter>", document: TestMeetings.empty, isWriting: true),
    ScreenCase(name: "hidden", keys: "<C-r>"),
  ]

  /// The screens with something across them that nobody may forget.
  private static let bands: [ScreenCase] = [
    ScreenCase(
      name: "band-statutory", keys: "<C-x>g5<Enter>", document: TestMeetings.statutory,
      isWriting: true),
    ScreenCase(
      name: "band-both", keys: "<C-x>g2<Enter><C-x>p",
      document: TestMeetings.statutory),
  ]

  private static let longText = String(
    repeating: "many words of 王小明 and e\u{301}te\u{301} ", count: 24)
  private static let longField = "<C-x>g1<Enter><Down><Down><Down><Enter>" + longText
}
