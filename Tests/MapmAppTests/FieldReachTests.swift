import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// Every field of the JSON form can be seen, set, taken back and set again with keys.
///
/// The cases are made from the tables of fields, so a field that no screen shows fails here.
struct FieldReachTests {
  /// What no key sets by itself, and what sets it instead.
  static let givenByAnAct: [String: String] = [
    "id": "the store, for ever, when the meeting comes in",
    "reference": "the store, which hands each out once",
    "status": "start, close, reopen and approve, which are acts with a time",
    "calledOff": "the act of calling the meeting off, with its reason",
    "approval": "the act of approving, over the record as it stands",
    "arrivedAfterApproval": "the store, when what was recorded elsewhere comes in",
    "scoresBefore": "planning the meeting that follows",
    "entry.at": "the time of filing", "entry.editedAt": "the time of the last change of the words",
    "entry.struck": "striking out, and restoring",
    "asked.at": "the time at which none was answered",
    "action.number": "the store, which counts all actions of all meetings",
    "action.status": "following the action up, with its history",
    "action.evidence": "following the action up: done, with what shows it",
    "action.history": "each step of following the action up",
    "distribution.released": "letting a find of the leak check through",
    "correction.at": "the time of filing", "correction.by": "who sits at the keyboard",
  ]

  /// A field of the meeting or of a row of some kind.
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: RowKind?
    var field: FieldDefinition

    var testDescription: String { (kind.map { "\($0.rawValue)." } ?? "") + field.name }
  }

  static let meetingFields = MeetingDocument.fields.map { Case(field: FieldDefinition($0)) }
  static let rowFields = RowKind.allCases.flatMap { kind in
    kind.fieldDefinitions.map { Case(kind: kind, field: $0) }
  }

  private static let ways = Ways(in: App(at: .opening, of: TestMeetings.oneOfEach))
  private static let emptyWays = Ways(in: App(at: .opening, of: TestMeetings.empty))

  static let plainFields = (meetingFields + rowFields).filter { field in
    if case .rows = field.field.kind { false } else { true }
  }
  static let lists = meetingFields.compactMap { field -> RowKind? in
    if case .rows(let kind) = field.field.kind { kind } else { nil }
  }

  @Test(arguments: plainFields)
  func `every field is set, seen, taken back and set again by keys`(field: Case) throws {
    var app = App(at: .opening, of: TestMeetings.oneOfEach)
    app.drawsEveryKey = false
    let ref = try open(field, in: &app)
    let before = app.store.meeting.value(of: ref)
    let other = RowReference(stated: "entry/other")
    let answer = try #require(field.field.kind.answer(referringTo: other))
    #expect(before != answer.value)
    let unset = app.selectedText

    app.press("<Enter>" + answer.keys)
    if app.page?.editor != nil { app.press("<Esc>") }
    #expect(app.store.meeting.value(of: ref) == answer.value, "\(app.announcement)")
    let target = Target.field(ref)
    app.press(app.keysDown(to: target) ?? "")
    let words = FieldText.words(answer.value, app.model.context)
    #expect(app.selectedText.contains(words))
    #expect(app.text.contains(words.firstLine.prefix(10)))

    app.press("u")
    #expect(app.store.meeting.value(of: ref) == before)
    app.press(app.keysDown(to: target) ?? "")
    #expect(app.selectedText == unset)
    app.press("U")
    #expect(app.store.meeting.value(of: ref) == answer.value)
  }

  /// Goes to a field and gives its name in the meeting.
  private func open(_ field: Case, in app: inout App) throws -> FieldRef {
    guard let kind = field.kind else {
      let ref = FieldRef(field.field.name)
      app.press(try #require(Self.ways.way(to: .field(ref)), "no screen shows it"))
      return ref
    }
    let row = RowRef(kind, RowID(stated: "row"))
    app.press(try #require(Self.ways.way(to: .row(row)), "no screen shows such a row") + "<Enter>")
    _ = app.frame
    let ref = FieldRef(row, field.field.name)
    app.press(try #require(app.keysDown(to: .field(ref)), "the form does not show it"))
    return ref
  }

  @Test(arguments: plainFields.filter(\.field.isThreeWay))
  func `0 says asked and none of a field that has that answer, and takes it back`(
    field: Case
  ) throws {
    var app = App(at: .opening, of: TestMeetings.oneOfEach)
    app.drawsEveryKey = false
    let ref = try open(field, in: &app)
    let before = app.store.meeting.value(of: ref)
    app.press("0")
    #expect(app.store.meeting.value(of: ref) == .askedNone)
    #expect(app.selectedText.contains("asked, none"))
    app.press("<Enter><Enter>")
    #expect(app.store.meeting.value(of: ref) == .askedNone)
    app.press("0")
    #expect(app.store.meeting.value(of: ref) == nil)
    app.press("uu")
    #expect(app.store.meeting.value(of: ref) == before)
  }

  /// The keys that answer a list with none where no line adds to it.
  private static let noneKeys: [RowKind: String] = [
    .action: "<C-x>g7<Enter><C-x>0", .dispute: "<C-x>g10<Enter><C-x>0",
  ]

  @Test(arguments: lists)
  func `every list is answered with none by keys, and that is seen and taken back`(
    kind: RowKind
  ) throws {
    var app = App(at: .opening, of: TestMeetings.empty)
    app.drawsEveryKey = false
    let field = FieldRef("rows.\(kind.rawValue)")
    let way = Self.emptyWays.way(to: .add(kind)) ?? Self.emptyWays.way(to: .field(field))
    app.press(try #require(Self.noneKeys[kind] ?? way.map { $0 + "0" }))
    #expect(app.store.meeting.value(of: field) == .askedNone)
    #expect(app.text.contains("asked, none"))
    app.press("<C-x>u")
    #expect(app.store.meeting.value(of: field) == nil)
    app.press("<C-x>r")
    #expect(app.store.meeting.value(of: field) == .askedNone)
    app.press("<C-x>0")
    #expect(app.store.meeting.value(of: field) == nil)
  }

  /// The keys that add a row of a kind that no line of a list adds.
  private static let addingKeys: [RowKind: String] = [
    .entry: "<C-x>g5<Enter>Ida Thrush<Enter>", .asked: "<C-x>g6<Enter><C-x>0",
    .action: "<C-x>aIda Thrush<Enter><Esc><Esc>",
    .dispute: "<C-x>g10<Enter>Ida Thrush<Enter>",
    .readBack: "<C-x>aIda Thrush<Enter><Esc><Esc><C-x>gc<Enter>",
  ]

  @Test(arguments: RowKind.allCases)
  func `every kind of row is added, struck out and brought back by keys`(kind: RowKind) throws {
    var app = App(at: .opening, of: TestMeetings.empty)
    app.drawsEveryKey = false
    let way = Self.emptyWays.way(to: .add(kind)).map { $0 + "<Enter>Ida Thrush<Enter>" }
    app.press(try #require(Self.addingKeys[kind] ?? way))
    if kind == .readBack {
      let action = try #require(app.document.actions.rows.last)
      _ = app.frame
      app.press(try #require(app.keysDown(to: .row(RowRef(.action, action.id)))) + "y")
    }
    let ref = try #require(app.document.refs(of: kind).last)
    #expect(app.model.context.stands(ref))
    app.press(try #require(Ways(in: app).way(to: .row(ref))) + "x")
    #expect(!app.model.context.stands(ref))
    app.press("u")
    #expect(app.model.context.stands(ref))
    app.press("U")
    #expect(!app.model.context.stands(ref))
  }

  @Test(arguments: RowKind.allCases)
  func `x in the form strikes a row out and lets it stand again`(kind: RowKind) throws {
    var app = App(at: .opening, of: TestMeetings.oneOfEach)
    app.drawsEveryKey = false
    let ref = RowRef(kind, RowID(stated: "row"))
    app.press(try #require(Self.ways.way(to: .row(ref))) + "<Enter>x")
    #expect(!app.model.context.stands(ref))
    #expect(app.text.contains("x lets it stand again"))
    app.press("x")
    #expect(app.model.context.stands(ref))
    app.press("uu")
    #expect(app.model.context.stands(ref))
  }

  @Test func `every key of the file form is a field, a list, or given by an act`() {
    let fields = Set(Self.meetingFields.map(\.field.name))
    let known = fields.union(Self.givenByAnAct.keys).union(Self.listKeys.keys)
    #expect(Self.keys(of: MeetingDocument(), at: []).subtracting(known) == [])
    for (_, kind) in Self.listKeys {
      let names = kind.fieldDefinitions.map { String($0.name.prefix { $0 != "." }) }
      let given = Self.givenByAnAct.keys.filter { $0.hasPrefix("\(kind.rawValue).") }
        .map { String($0.drop { $0 != "." }.dropFirst()) }
      let keys = Set(Mirror(reflecting: kind.blankRow).keys).subtracting(["id"])
      #expect(keys == Set(names + given), "\(kind)")
    }
    #expect(Set(Self.listKeys.values) == Set(RowKind.allCases))
  }

  /// The lists of the file form, and the kind of their rows.
  private static let listKeys: [String: RowKind] = [
    "subject.others": .other, "opening.objectives": .objective, "opening.told": .told,
    "attendance": .attendee, "professionalsOnly": .professionalsOnly, "entries": .entry,
    "asked": .asked, "actions": .action, "views": .view, "disputes": .dispute,
    "updates": .update, "close.dissentAsked": .dissent, "close.stillConcerned": .concern,
    "close.readBack": .readBack, "notRecorded": .notRecorded, "corrections": .correction,
    "distribution": .distribution, "carried": .carried,
  ]

  /// The parts of the form that have keys of their own.
  private static let parts: [String: any Sendable] = [
    "subject": Subject(), "opening": Opening(), "opening.convener": Person(),
    "opening.harm": Harm(), "lead": LeadPractitioner(), "review": Review(), "close": Close(),
  ]

  private static func keys(of part: Any, at path: [String]) -> Set<String> {
    Mirror(reflecting: part).keys.reduce(into: []) { keys, key in
      let path = path + [key]
      let name = path.joined(separator: ".")
      if let part = parts[name] {
        keys.formUnion(self.keys(of: part, at: path))
      } else {
        keys.insert(name)
      }
    }
  }
}

extension Mirror {
  /// The names of the stored properties; a wrapped one goes by its own name.
  fileprivate var keys: [String] {
    children.compactMap { $0.label.map { $0.hasPrefix("_") ? String($0.dropFirst()) : $0 } }
  }
}

extension RowKind {
  /// A row of this kind in which nothing is said.
  fileprivate var blankRow: Any {
    switch self {
    case .other: OtherPerson()
    case .objective: Objective()
    case .told: Told()
    case .attendee: Attendee()
    case .professionalsOnly: ProfessionalsOnlySpell()
    case .entry: Entry()
    case .asked: AskedNone()
    case .action: Action()
    case .view: PlanView()
    case .dispute: Dispute()
    case .update: Update()
    case .dissent: DissentAsked()
    case .concern: StillConcerned()
    case .readBack: ReadBack()
    case .notRecorded: NotRecorded()
    case .correction: Correction()
    case .distribution: Distribution()
    case .carried: Carried()
    }
  }
}

extension MeetingDocument {
  /// The names of the rows of a kind, in order.
  fileprivate func refs(of kind: RowKind) -> [RowRef] {
    func refs<R: DocumentRow>(_: R.Type) -> [RowRef] {
      rows(of: R.self).map { RowRef(kind, $0.id) }
    }
    return refs(kind.rowType)
  }
}
