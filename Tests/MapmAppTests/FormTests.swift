import MeetingDomain
import Testing

@testable import MapmApp

struct FormTests {
  @Test func `a new action leaves the line ready for the next one, and its form is one key away`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter>")
    #expect(app.page?.focus == .line)
    #expect(app.announcement == "Action 41 is filed. Ctrl-X e fills in who does it, and by when.")
    app.press("<C-x>e")
    #expect(app.row(0).hasPrefix("Action 41"))
    #expect(app.page?.editor?.label == "Who")
  }

  @Test func `what a form fills in with one key is taken back by one undo`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>eJor<C-n><Enter><Esc>u")
    #expect(app.document.actions.rows.first?.owner == nil)
    #expect(app.document.actions.rows.first?.agency == nil)
  }

  @Test func `a form goes on to the next empty field`() {
    var app = App(item: 7)
    app.press(
      "Ring the landlord<Enter><C-x>eSomebody<Enter>Housing<Enter>fri<Enter>It is kept<Enter>")
    let action = app.document.actions.rows.first
    #expect(action?.owner == "Somebody")
    #expect(action?.agency == "Housing")
    #expect(action?.due?.description == "2025-06-20")
    #expect(action?.doneWhen == "It is kept")
    #expect(app.page?.editor?.field?.name == "visibility")
  }

  @Test func `Enter goes through a whole form and records nothing`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>e")
    let before = app.document
    for _ in 0..<12 { app.press("<Enter>") }
    #expect(app.document == before)
  }

  @Test func `suggestions are offered and never chosen for you`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>eJor")
    #expect(app.text.contains("Joris Smeltzer"))
    app.press("<Enter>")
    #expect(app.document.actions.rows.first?.owner == "Jor")
  }

  @Test func `a chosen suggestion is taken by Enter`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>eo<C-n><C-n><C-p><C-n><Enter>")
    let names = ["Amara Okonjo-Vale", "Joris Smeltzer"]
    #expect(app.document.actions.rows.first?.owner.map(names.contains) == true)
  }

  @Test func `an owner brings their agency`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>eJor<C-n><Enter>")
    #expect(app.document.actions.rows.first?.owner == "Joris Smeltzer")
    #expect(app.document.actions.rows.first?.agency == "School")
    #expect(app.page?.editor?.label == "Due")
  }

  @Test func `an agency that is there stays when the owner changes`() {
    var app = App(item: 7, of: TestMeetings.rich)
    app.press("<Tab><End><Enter>")
    app.choose("Agency")
    app.press("<Enter>Housing<Enter><Esc>")
    app.choose("Who")
    app.press("<Enter>Joris Smeltzer<Enter>")
    let action = app.document.actions.rows.last
    #expect(action?.agency == "Housing")
  }

  @Test func `Escape twice leads from the form back to the line`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><Esc><Esc>")
    #expect(app.place == .item(.actionPlan))
    #expect(app.page?.focus == .line)
  }

  @Test func `the form of a row that was taken back says so`() {
    var app = App(item: 7)
    app.press("Ring the landlord<Enter><C-x>e<Esc>u")
    #expect(app.text.contains("This was taken back"))
    app.press("U")
    #expect(app.row(0).hasPrefix("Action 41"))
  }

  @Test(arguments: AgendaItem.allCases)
  func `every row of every item has a form with all of its fields`(item: AgendaItem) {
    let app = App(at: .item(item), of: TestMeetings.rich, columns: 100, rows: 60)
    let refs = (app.page?.layout.rows ?? []).compactMap { row -> RowRef? in
      if case .row(let ref) = row.target { ref } else { nil }
    }
    for ref in refs {
      var opened = app
      opened.goToList()
      opened.press("<Home>")
      while opened.page?.selected != .row(ref) { opened.press("<Down>") }
      opened.press("<Enter>")
      let shown = opened.page?.layout.rows.map(\.target) ?? []
      for field in ref.kind.fieldDefinitions {
        #expect(shown.contains(.field(FieldRef(ref, field.name))))
      }
    }
  }
}
