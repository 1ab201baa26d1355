import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Item 10 by its keys: what holds meanwhile, the ladder, and how it ends.
struct DisputeTests {
  /// One dispute, and the focus in the list.
  private func app() -> App {
    var app = App(item: 10)
    app.press("housing: whether the arrears come first<Enter><Tab>")
    return app
  }

  private func dispute(_ app: App) throws -> Dispute {
    try #require(app.document.disputes.rows.last)
  }

  @Test func `a line is a dispute with its party and the day on which it came up`() throws {
    let dispute = try dispute(app())
    #expect(dispute.matter == "whether the arrears come first")
    #expect(dispute.parties == ["Housing"])
    #expect(dispute.raisedOn == CalendarDay("2025-06-17"))
  }

  @Test func `i files what is done meanwhile as an action of the plan`() throws {
    var app = app()
    app.press("i")
    #expect(app.page?.editor?.label == "Interim step")
    app.press("JS to visit the landlord by fri<Enter>")
    let step = try #require(app.document.actions.rows.last)
    #expect(step.kind == .interimStep)
    #expect([step.text, step.owner] == ["Visit the landlord", "Joris Smeltzer"])
    #expect(step.due == CalendarDay("2025-06-20"))
    let dispute = try dispute(app)
    #expect(step.from == RowReference(RowRef(.dispute, dispute.id)))
    #expect(app.text.contains("Meanwhile action 41: Visit the landlord, Joris Smeltzer, by Fri"))
    #expect(!app.document.gaps.contains { $0.g == "G73" })
    app.press("u")
    #expect(app.document.actions.rows.isEmpty)
    #expect(app.text.contains("No interim step yet"))
  }

  @Test func `an interim step without a day is due on the next working day`() {
    var app = app()
    app.press("iJS to ring them<Enter>")
    #expect(app.document.actions.rows.last?.due == CalendarDay("2025-06-18"))
  }

  @Test func `s goes up the ladder, each stage with its day, and says so at its end`() throws {
    var app = app()
    let ladder = app.model.context.ladder
    for stage in 1...ladder.stages.count {
      app.press("s")
      let dispute = try dispute(app)
      #expect(dispute.stage == stage)
      #expect(dispute.stageSince == TestMeetings.now.day)
      #expect(dispute.due == ladder.due(stage: stage, from: TestMeetings.now.day))
      #expect(app.announcement.hasPrefix("Stage \(stage): "))
    }
    let last = app.document
    app.press("s")
    #expect(app.announcement.hasPrefix("The ladder has no stage after this one."))
    #expect(app.document == last)
    app.press("u")
    #expect(try dispute(app).stage == ladder.stages.count - 1)
  }

  @Test func `r skips to the last stage for today and marks the risk, as one command`() throws {
    var app = app()
    app.press("sr")
    let ladder = app.model.context.ladder
    #expect(try dispute(app).stage == ladder.stages.count)
    #expect(try dispute(app).due == TestMeetings.now.day)
    #expect(try dispute(app).immediateRisk == true)
    #expect(app.text.contains("Immediate risk. Stage \(ladder.stages.count)"))
    app.press("u")
    #expect(try dispute(app).stage == 1)
    #expect(try dispute(app).immediateRisk == nil)
  }

  /// A key that opens one field of the dispute, and the field that it fills.
  static let fields: [(key: String, label: String, field: String)] = [
    ("o", "How it was settled", "outcome"), ("w", "What changed because of it", "changed"),
    ("t", "What was tried", "tried"),
  ]

  @Test(arguments: fields)
  func `one key opens what is said of the dispute, and undo empties it`(
    key: String, label: String, field: String
  ) throws {
    var app = app()
    app.press(key)
    let ref = FieldRef(RowRef(.dispute, try dispute(app).id), field)
    #expect(app.page?.editor?.field == ref)
    app.press("The panel meets on Friday<Enter>")
    #expect(app.document.value(of: ref) == .text("The panel meets on Friday"))
    app.press("u")
    #expect(app.document.value(of: ref) == nil)
  }

  @Test func `what is settled is shown so, and has no next stage`() throws {
    var app = app()
    app.press("oBoth are paid at once<Enter>")
    #expect(try dispute(app).isOpen == false)
    #expect(app.text.contains("Settled: Both are paid at once"))
    let before = app.document
    app.press("s")
    #expect(app.announcement == "It is settled; there is no next stage.")
    #expect(app.document == before)
  }

  @Test(arguments: ["i", "s", "r", "o", "w", "t"])
  func `with several disputes a key acts on the chosen one`(key: String) throws {
    var app = app()
    app.press("<Tab>whether to wait<Enter><Tab><Home>")
    let first = try #require(app.document.disputes.rows.first)
    app.press(key)
    if let editor = app.page?.editor {
      #expect((editor.field?.row ?? editor.target.row) == RowRef(.dispute, first.id))
      app.press("JS to see<Enter>")
    }
    let rows = app.document.disputes.rows
    #expect(rows.last?.stage == nil && rows.last?.outcome == nil && rows.last?.changed == nil)
    #expect(rows.last?.tried == nil)
    #expect(rows.first != first || app.document.interimStep(of: first) != nil)
  }

  @Test(arguments: ["i", "s", "r", "o", "w", "t"])
  func `without a dispute a key says what to choose`(key: String) {
    var app = App(item: 10)
    app.press("<Tab>")
    let before = app.document
    app.press(key)
    #expect(app.announcement == "Choose a dispute first: Tab, then the arrows.")
    #expect(app.document == before)
  }

  @Test func `0 answers with none, and a dispute that comes up after that is one`() {
    var app = App(item: 10)
    app.press("<C-x>0")
    #expect(app.document.disputes.isNone)
    app.press("whether to wait<Enter>")
    #expect(app.document.disputes.rows.map(\.matter) == ["whether to wait"])
  }
}

extension Target {
  /// The row of the meeting that it stands for; nil for anything else.
  fileprivate var row: RowRef? {
    if case .row(let ref) = self { ref } else { nil }
  }
}
