import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct RegisterScreenTests {
  /// The numbers of the actions that are shown, with what is no action as 0.
  private func shown(_ app: App) -> [Int] {
    guard let register = app.register else { return [] }
    return register.rows.map { register.table.action($0)?.number ?? 0 }
  }

  @Test(arguments: [
    ("", [0, 0, 38, 39, 40]), ("overdue", [38]), ("undated", [0, 40]), ("boiler", [40]),
    ("BOIL", [40]), ("boiler overdue", []), ("waiting", [0, 0]), ("not told", [0]),
    ("disagree", [0]), ("@housing", [39]), ("zzz", []), ("blocked", []), ("in progress", []),
    ("ove", [38]), ("all", [0, 0, 38, 39, 40]), ("done", []), ("38", [38]),
    ("no day", [0, 40]), ("no owner", [40]), ("unowned", [40]), ("restricted", []),
  ])
  func `a filter shows what has all of its words`(typed: String, numbers: [Int]) {
    var app = App(TestMeetings.rich)
    app.press("o/\(typed)")
    #expect(shown(app) == numbers)
  }

  @Test func `mine are those of who sits at the keyboard`() throws {
    var app = App(TestMeetings.rich)
    app.press("o/mine")
    #expect(shown(app) == [])
    app.press("<Esc><Esc>")
    let owner = try #require(app.model.context.actions.compactMap(\.words.owner).first)
    app.store.author = Author(name: owner.uppercased())
    app.take(
      .listed(
        meetings: app.model.context.meetings, actions: app.model.context.actions,
        author: app.store.author))
    app.press("o/mine")
    #expect(!shown(app).isEmpty)
  }

  @Test func `Esc in the filter clears it, and the chosen line stays chosen`() {
    var app = App(TestMeetings.rich)
    app.press("o/boiler<Enter>")
    #expect(app.announcement.hasPrefix("Action 40"))
    app.press("<Esc>")
    #expect(shown(app).count == 5)
    #expect(app.announcement.contains("filter is cleared"))
    app.press("<Up><Down>")
    #expect(app.register?.item?.action?.number == 40)
  }

  @Test func `the order goes round, and what is no action stays at the top`() {
    var app = App(TestMeetings.rich)
    app.press("o")
    for order in RegisterOrder.allCases.dropFirst() + [.due] {
      app.press("s")
      #expect(app.register?.order == order)
      #expect(shown(app).prefix(2) == [0, 0])
      #expect(Set(shown(app).dropFirst(2)) == [38, 39, 40])
      #expect(app.row(0).contains(order.words))
    }
  }

  @Test(arguments: [
    ("d", "A letter", FollowUpKind.done), ("cRang", "", .progress), ("bNo consent", "", .blocked),
    ("rfri<Enter>Ill", "", .redated), ("hS. Patel, Housing<Enter>Left", "", .handedOver),
    ("eHead of service<Enter>Twice late", "", .escalated), ("x1By 40", "", .superseded),
    ("x2Moved", "", .withdrawn), ("x3Panel<Enter>Theirs", "", .passed), ("a", "", .reviewed),
  ])
  func `each letter asks for its words, is kept in the history, and u takes it back`(
    keys: String, words: String, kind: FollowUpKind
  ) throws {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>")
    let before = app.action(38)
    app.press(keys + words + (kind == .reviewed ? "" : "<Enter>"))
    #expect(app.register != nil, "\(app.announcement)")
    let action = try #require(app.action(38))
    #expect(action.history?.last?.what == kind.rawValue)
    #expect(action.history?.last?.by == app.store.author?.name)
    #expect(app.store.drafts.isEmpty)
    app.press("u")
    #expect(app.announcement == "Taken back. U does it again.")
    #expect(app.action(38) == before)
    app.press("U")
    #expect(app.action(38) == action)
  }

  @Test(arguments: ["d", "r", "b", "c", "h", "e", "x1", "x2", "x3"])
  func `no letter changes anything before its words are filed, and Esc keeps what was typed`(
    keys: String
  ) {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>")
    let before = app.store.records
    app.press(keys + "<Enter>")
    #expect(app.store.records == before)
    app.press("half<Esc>")
    #expect(app.register != nil)
    #expect(app.store.records == before)
    #expect(app.announcement == "Nothing was filed; what you typed is kept.")
    #expect(app.store.drafts.values.contains("half"))
    app.press(keys)
    #expect(app.text.contains("half"))
  }

  @Test func `several marked at once are worked as one, and taken back as one`() {
    var app = App(TestMeetings.rich)
    app.press("o/all<Enter><Down><Down><Space><Space>")
    #expect(app.row(0).contains("2 marked"))
    app.press("dBoth letters seen<Enter>")
    #expect(app.action(38)?.status == .done)
    #expect(app.action(39)?.status == .done)
    #expect(app.action(40)?.isOpen == true)
    app.press("u")
    #expect(app.action(38)?.isOpen == true)
    #expect(app.action(39)?.isOpen == true)
  }

  @Test func `a mark that the filter hides is not worked, and one that was worked is gone`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter><Space>")
    app.press("/<C-u>39<Enter>")
    #expect(app.row(0).contains("1 marked, none shown"))
    app.press("dSeen<Enter>")
    #expect(app.action(39)?.status == .done)
    #expect(app.action(38)?.isOpen == true)
    app.press("/<C-u>38<Enter>")
    #expect(app.row(0).contains("1 marked") && !app.row(0).contains("shown"))
    app.press("dSeen<Enter>")
    #expect(app.action(38)?.status == .done)
    #expect(!app.row(0).contains("marked"))
  }

  @Test func `what was done in the meeting since is not taken back from the list`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>dBoth letters seen<Enter><Esc>")
    app.press("<Enter><C-x>g5<Enter>Said later<Enter>")
    #expect(app.store.meeting.document.entries.rows.last?.text == "Said later")
    app.press("<Tab>qu")
    #expect(app.announcement.hasPrefix("You did something else in that meeting since."))
    #expect(app.action(38)?.status == .done)
    #expect(app.store.document(of: "meeting-1").entries.rows.last?.struck != true)
    app.press("/39<Enter>dSeen as well<Enter>u")
    #expect(app.action(39)?.isOpen == true)
  }

  @Test func `where one of several cannot be worked, none is`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>dLetter<Enter><Esc>/all<Enter>")
    app.press("<Home><Down><Down><Space><Space>d")
    #expect(app.announcement == "Action 38 is closed. Reopen it with a reason first: o.")
    #expect(app.action(39)?.isOpen == true)
  }

  @Test func `a day that has passed, or is none, is refused in a sentence`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>r1 jan 2001<Enter>")
    #expect(app.announcement == "Mon 1 Jan 2001 has passed. Give a day from today on.")
    app.press("<C-u>someday<Enter>")
    #expect(app.announcement.hasPrefix("That is no day."))
    #expect(app.action(38)?.history == nil)
  }

  @Test func `what cannot be written leaves the words in their line`() {
    var app = App(TestMeetings.rich)
    app.press("o/38<Enter>dLetter")
    app.store.failure = "The disk is full. Nothing is lost."
    app.press("<Enter>")
    #expect(app.announcement.hasPrefix("The disk is full."))
    #expect(app.text.contains("Letter"))
    app.store.failure = nil
    app.press("<Enter>")
    #expect(app.action(38)?.status == .done)
  }

  @Test func `a disagreement is settled and a person told from the list`() {
    var app = App(TestMeetings.rich)
    app.press("odBoth agree to wait<Enter>")
    #expect(app.minutes.disputes.rows.first?.outcome == "Both agree to wait")
    app.press("d<Enter>")
    #expect(app.minutes.updates.rows.first?.told == app.store.now)
    #expect(shown(app) == [38, 39, 40])
    app.press("uu")
    #expect(shown(app) == [0, 0, 38, 39, 40])
  }

  @Test func `Enter opens the action in its meeting, and one comes back to the same line`() {
    var app = App(TestMeetings.rich)
    app.press("o<Down><Down><Down><Enter>")
    #expect(app.model.context.key == "meeting-1")
    #expect(app.text.contains("Action 39"))
    app.press("<Esc>")
    #expect(app.register?.item?.action?.number == 39)
    #expect(app.model.context.key == nil)
  }

  @Test func `an action is followed up from its meeting too`() {
    var app = App(item: 7, of: TestMeetings.rich)
    app.press("<Tab><End><Up>f")
    #expect(app.text.contains("What shows that it is done?"))
    app.press("dSeen<Enter>")
    #expect(app.place == .item(.actionPlan))
    #expect(app.minutes.actions.rows.contains { $0.status == .done })
  }

  @Test func `the whole text of the chosen action is there at 80 columns`() {
    var document = TestMeetings.rich
    let text = "Ask the landlord in writing for the date on which the boiler is mended"
    document.actions = .recorded([Action(number: 38, text: text)])
    var app = App(document)
    app.press("o<Down><Down>")
    #expect(app.text.contains(text))
  }
}

extension App {
  /// The minutes of the meeting in the store, be it open or not.
  var minutes: MeetingDocument {
    Meeting(replaying: store.records["meeting-1"] ?? []).document
  }

  /// An action of the meeting in the store.
  func action(_ number: Int) -> Action? {
    minutes.actions.rows.first { $0.number == number }
  }
}
