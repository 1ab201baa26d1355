import MeetingDomain
import TestSupport
import Testing

struct UndoTests {
  private let why = FieldRef("opening.why")

  @Test func `a plan is not undone`() {
    let desk = Desk(planned: .filled)
    #expect(desk.meeting.refusal(of: .undo(desk.seat), seat: desk.seat) == .nothingToUndo)
    #expect(desk.meeting.refusal(of: .redo(desk.seat), seat: desk.seat) == .nothingToRedo)
  }

  @Test func `a new command ends redo`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    try desk.undo()
    try desk.set(why, .text("Eviction"))
    #expect(desk.meeting.refusal(of: .redo(desk.seat), seat: desk.seat) == .nothingToRedo)
  }

  @Test func `a command of several records is one step`() throws {
    var desk = Desk()
    let before = desk.meeting.document
    try desk.ask(.addAll((1...5).map { .dispute(Dispute(matter: "\($0)")) }))
    let after = desk.meeting.document
    try desk.undo()
    #expect(desk.meeting.document == before)
    try desk.redo()
    #expect(desk.meeting.document == after)
  }

  @Test func `an answer of none comes back with its time`() throws {
    var desk = Desk()
    for field in [why, FieldRef("rows.dispute")] {
      try desk.set(field, .askedNone)
      let answered = desk.meeting.document
      if field == why {
        try desk.set(field, .text("Drift"))
      } else {
        _ = try desk.add(.dispute(Dispute(matter: "Threshold")))
      }
      try desk.undo()
      #expect(desk.meeting.document == answered)
      try desk.undo()
      try desk.redo()
      #expect(desk.meeting.document == answered)
    }
  }

  @Test func `an empty list of a file comes back as an empty list`() throws {
    var document = MeetingDocument()
    document.closeForm.stillConcerned = .recorded([])
    document.updates = .askedNone(at: nil)
    var desk = Desk(planned: document)
    _ = try desk.add(.concern(StillConcerned(name: "K")))
    let update = try desk.add(.update(Update(person: "Ada")))
    try desk.ask(.strike(update))
    #expect(desk.meeting.document.updates == .askedNone(at: nil))
    for _ in 0..<3 { try desk.undo() }
    #expect(desk.meeting.document == document)
  }

  @Test func `the time of the last edit comes back with the text`() throws {
    var desk = Desk()
    let text = FieldRef(try desk.add(.entry(Entry(text: "One"))), "text")
    let filed = desk.meeting.document
    try desk.set(text, .text("Two"))
    let edited = desk.meeting.document
    try desk.set(text, .text("Three"))
    for _ in 0..<2 {
      try desk.undo()
      #expect(desk.meeting.document == edited)
      try desk.undo()
      #expect(desk.meeting.document == filed)
      try desk.redo()
      #expect(desk.meeting.document == edited)
      try desk.redo()
    }
  }

  @Test func `now is not a new now when it is done again`() throws {
    var desk = Desk()
    try desk.set(FieldRef("end"), .now)
    let ended = desk.meeting.document.end
    try desk.undo()
    try desk.redo()
    #expect(desk.meeting.document.end == ended)
  }

  @Test func `a row comes back to its place`() throws {
    var desk = Desk()
    var refs: [RowRef] = []
    for name in ["A", "B", "C"] { refs.append(try desk.add(.attendee(Attendee(name: name)))) }
    let all = desk.meeting.document
    try desk.ask(.strike(refs[0]))
    try desk.ask(.strike(refs[1]))
    #expect(desk.meeting.document.attendance.rows.map(\.name) == ["C"])
    try desk.undo()
    try desk.undo()
    #expect(desk.meeting.document == all)
  }

  @Test func `a row that came back to a shorter list still finds its place`() throws {
    var desk = Desk()
    let rows = try ["A", "B", "C"].map { try desk.add(.dispute(Dispute(matter: $0))) }
    let before = desk.meeting.document
    for row in [rows[2], rows[0], rows[1]] { try desk.ask(.strike(row)) }
    try desk.ask(.restore(rows[2]))
    for _ in 0..<4 { try desk.undo() }
    #expect(desk.meeting.document == before)
  }

  @Test func `an entry keeps what its file says of being struck`() throws {
    var desk = Desk(planned: .filled)
    let before = desk.meeting.document
    let ref = RowRef(.entry, RowID(stated: "e1"))
    try desk.ask(.strike(ref))
    #expect(desk.meeting.isStruck(ref))
    try desk.undo()
    #expect(desk.meeting.document == before)
    #expect(before.entries == MeetingDocument.filled.entries)
  }

  @Test func `what another seat changed since is not taken back`() throws {
    var desk = Desk()
    let first = desk.seat
    let row = try desk.add(.action(Action(text: "Ring")))
    try desk.set(FieldRef(row, "owner"), .text("J. Smith"))
    desk.sit("seat-b", "B. Lind")
    try desk.set(FieldRef(row, "owner"), .text("K. Jones"))
    let refusal = desk.meeting.refusal(of: .undo(first), seat: first)
    #expect(refusal == .changedSince(by: "B. Lind"))
  }

  @Test func `another field of the same row stands in nobody's way`() throws {
    var desk = Desk()
    let first = desk.seat
    let row = try desk.add(.action(Action(text: "Ring")))
    try desk.set(FieldRef(row, "owner"), .text("J. Smith"))
    desk.sit("seat-b", "B. Lind")
    try desk.set(FieldRef(row, "agency"), .text("Housing"))
    #expect(desk.meeting.refusal(of: .undo(first), seat: first) == nil)
  }

  @Test func `a change is not taken back in a row that another seat took away`() throws {
    var desk = Desk()
    let first = desk.seat
    for kind in [RowKind.action, .entry] {
      let row = try desk.add(kind.blank)
      try desk.set(FieldRef(row, "text"), .text("Other words"))
      desk.sit("seat-b", "B. Lind")
      try desk.ask(.strike(row))
      let refusal = desk.meeting.refusal(of: .undo(first), seat: first)
      #expect(refusal == .changedSince(by: "B. Lind"))
      desk.sit("seat-a", "A. Okafor")
    }
  }

  @Test func `an answer of none is not taken back from under another seat's rows`() throws {
    var desk = Desk()
    let first = desk.seat
    try desk.set(FieldRef("rows.dispute"), .askedNone)
    desk.sit("seat-b", "B. Lind")
    _ = try desk.add(.dispute(Dispute(matter: "Threshold")))
    let refusal = desk.meeting.refusal(of: .undo(first), seat: first)
    #expect(refusal == .listHasRows(label: "Disputes"))
  }

  @Test func `each seat takes back its own`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    desk.sit("seat-b", "B. Lind")
    try desk.set(FieldRef("aim"), .text("A plan"))
    desk.sit("seat-a", "A. Okafor")
    try desk.undo()
    #expect(desk.meeting.value(of: why) == nil)
    #expect(desk.meeting.value(of: FieldRef("aim")) == .text("A plan"))
    #expect(desk.meeting.refusal(of: .undo(desk.seat), seat: desk.seat) == .nothingToUndo)
  }

  @Test func `a new screen goes on where one that is gone left off`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    desk.restart()
    try desk.set(why, .text("Hostility"))
    for expected in [FieldValue.text("Drift"), nil] {
      try desk.undo()
      #expect(desk.meeting.value(of: why) == expected)
    }
    #expect(desk.refusalOfUndo == .nothingToUndo)
    desk.restart()
    for expected in ["Drift", "Hostility"] {
      try desk.redo()
      #expect(desk.meeting.value(of: why) == .text(expected))
    }
    #expect(desk.refusalOfRedo == .nothingToRedo)
  }

  @Test func `a new command ends redo of what was taken back before a restart`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    try desk.undo()
    desk.restart()
    try desk.set(why, .text("Hostility"))
    #expect(desk.refusalOfRedo == .nothingToRedo)
    try desk.undo()
    try desk.redo()
    #expect(desk.refusalOfRedo == .nothingToRedo)
  }

  @Test func `the seats of a person are known by name`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    desk.sit("seat-b", "J. Ruiz")
    try desk.set(why, .text("Hostility"))
    #expect(desk.meeting.seats(of: "J. Ruiz") == [Seat("seat-b")])
  }

  @Test func `a command that changed nothing does not stand in the way of undo`() throws {
    var desk = Desk()
    try desk.set(why, .text("Drift"))
    desk.write([.rowStruck(RowRef(.action, .unassigned))])
    try desk.undo()
    #expect(desk.meeting.document == MeetingDocument())
  }

  @Test func `taking back leaves no other version of a field`() throws {
    var desk = Desk()
    for text in ["One", "Two", "Three"] { try desk.set(why, .text(text)) }
    for _ in 0..<3 {
      try desk.undo()
      #expect(desk.meeting.alternatives(of: why) == [])
    }
  }
}
