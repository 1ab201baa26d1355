import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct SuggestionTests {
  /// Every field that asks for a person, by its name with the kind of its row.
  static let people: [(RowKind?, String)] = [
    (nil, "opening.convener.name"), (nil, "opening.decidedBy"), (nil, "lead.name"),
    (.told, "person"), (.told, "by"), (.attendee, "deputyFor"), (.entry, "by"), (.action, "owner"),
    (.view, "person"), (.view, "notSought.by"), (.update, "person"), (.update, "by"),
    (.concern, "name"), (.concern, "lineManager"), (.distribution, "to"),
  ]

  @Test(arguments: people)
  func `names complete from the attendance wherever a person is asked for`(
    kind: RowKind?, name: String
  ) throws {
    var document = TestMeetings.oneOfEach
    document.attendance = .recorded(
      document.attendance.rows + TestMeetings.small.attendance.rows)
    let words = try suggestions(for: kind, name, typing: "smel", in: document)
    #expect(words.contains("Joris Smeltzer"))
    #expect(try suggestions(for: kind, name, typing: "js", in: document) == ["Joris Smeltzer"])
  }

  /// Every field that asks for an agency.
  static let agencies: [(RowKind?, String)] = [
    (nil, "opening.convener.agency"), (nil, "lead.agency"), (.attendee, "agency"),
    (.entry, "agency"), (.asked, "agency"), (.action, "agency"), (.dispute, "parties"),
    (.dissent, "agency"), (.concern, "agency"),
  ]

  @Test(arguments: agencies)
  func `agencies complete from those of the attendance`(kind: RowKind?, name: String) throws {
    var document = TestMeetings.oneOfEach
    document.attendance = .recorded(
      document.attendance.rows + TestMeetings.small.attendance.rows)
    let words = try suggestions(for: kind, name, typing: "hous", in: document)
    #expect(words == ["Housing"])
  }

  private func suggestions(
    for kind: RowKind?, _ name: String, typing typed: String, in document: MeetingDocument
  ) throws -> [String] {
    let app = App(at: .opening, of: document)
    let row = kind.map { RowRef($0, RowID(stated: "row")) }
    let field = row.map { FieldRef($0, name) } ?? FieldRef(name)
    let editor = try #require(Editor(field, at: .field(field), app.model.context))
    return Suggestion.all(for: editor, typed: typed, app.model.context).map(\.text)
  }

  @Test func `an interim step is chosen among the actions, by number or by words`() {
    var app = App(item: 10, of: TestMeetings.rich)
    app.press("<Tab><Enter>")
    app.choose("Interim action")
    app.press("<Enter>")
    #expect(app.text.contains("38  Ring the landlord about the notice"))
    app.press("<C-n><C-n><Enter>")
    #expect(app.document.disputes.rows[0].interim == 39)
    app.press("<Esc><Esc>")
    #expect(app.text.contains("Meanwhile action 39"))
  }

  private static let area: KnownProfiles = {
    var profile = Profile(name: "area", title: "Area")
    profile.legislation = ["Tenancy law", "Mental Capacity Act 2005", "Care Act 2014, section 42"]
    return KnownProfiles([profile], chosen: profile)
  }()

  @Test func `legislation of the area is ticked, and further lines are written`() {
    var app = App(at: .close, profiles: Self.area)
    app.choose("Legislation considered")
    app.press("<Enter>2<Down><Enter>")
    #expect(app.document.closeForm.legislation.value == ["Mental Capacity Act 2005"])
    app.press("<Enter>+")
    #expect(app.editedText == "Mental Capacity Act 2005\n")
    app.press("section 42<C-n><Enter><C-j>A by-law<Enter>")
    let list = ["Mental Capacity Act 2005", "Care Act 2014, section 42", "A by-law"]
    #expect(app.document.closeForm.legislation.value == list)
    app.press("<Enter>")
    #expect(app.text.contains("4  [x] A by-law"))
    app.press("4<Enter>")
    #expect(app.document.closeForm.legislation.value == Array(list.dropLast()))
    app.press("<Enter>0")
    #expect(app.document.closeForm.legislation.isNone)
  }

  @Test func `a lead practitioner who is named brings the agency, and is required`() {
    var app = App(item: 8)
    app.choose("Lead practitioner")
    app.press("<Enter>Pell<C-n><Enter>y")
    let lead = app.document.lead
    #expect(lead?.name == "Pell Hartigan")
    #expect(lead?.agency == "Housing")
    #expect(lead?.required == true)
    #expect(lead?.accepted == true)
    app.press("uu")
    #expect(app.document.lead == nil)
  }
}
