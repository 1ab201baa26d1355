import MeetingDomain
import TestSupport
import Testing

struct MergeTests {
  private let why = FieldRef("opening.why")

  /// Two stores that begin with the same records.
  private func pair() -> (Desk, Desk) {
    let here = Desk()
    var there = here
    there.replica = ReplicaID(bits: 0xb2)
    there.sit("seat-b", "B. Lind")
    return (here, there)
  }

  @Test func `a field written twice at once keeps both`() throws {
    var (here, there) = pair()
    try here.set(why, .text("Drift"))
    try there.set(why, .text("Eviction"))
    here.merge(there.records)
    #expect(here.meeting.value(of: why) == .text("Eviction"))
    #expect(here.meeting.alternatives(of: why) == [.text("Drift")])
    try here.set(why, .text("Drift, then eviction"))
    #expect(here.meeting.alternatives(of: why) == [])
  }

  @Test func `a value that was emptied at once with two others is kept`() throws {
    var (here, there) = pair()
    var third = there
    third.replica = ReplicaID(bits: 0xc3)
    try here.set(why, .text("Drift"))
    there.write([.fieldChanged(why, to: nil, replacing: nil)])
    try third.set(why, .text("Eviction"))
    here.merge(there.records + third.records)
    #expect(here.meeting.value(of: why) == .text("Eviction"))
    #expect(here.meeting.alternatives(of: why) == [.text("Drift")])
  }

  @Test func `the same value written twice is one`() throws {
    var (here, there) = pair()
    try here.set(why, .text("Drift"))
    try there.set(why, .text("Drift"))
    here.merge(there.records)
    #expect(here.meeting.alternatives(of: why) == [])
  }

  @Test func `a row that is changed while another takes it back keeps the change`() throws {
    var (here, there) = pair()
    let row = try here.add(.action(Action(text: "Ring")))
    there.merge(here.records)
    try here.ask(.strike(row))
    _ = try there.add(.action(Action(text: "Visit")))
    try there.set(FieldRef(row, "owner"), .text("J. Smith"))
    try there.ask(.followUp(row.id, FollowUp(.progress, reason: "Rang")))
    here.merge(there.records)
    #expect(here.meeting.document.actions.rows.map(\.text) == ["Visit"])
    try here.ask(.restore(row))
    let action = try #require(here.meeting.document.row(row.id, of: Action.self))
    #expect(action.owner == "J. Smith")
    #expect(action.history?.count == 1)
  }

  @Test(arguments: 1...12)
  func `every union of the same records is the same meeting`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var (here, there) = pair()
    for _ in 0..<40 { try? here.ask(random.command(in: here)) }
    there.merge(here.records)
    for _ in 0..<40 {
      try? here.ask(random.isTrue(10) ? .undo(here.seat) : random.command(in: here))
      try? there.ask(random.isTrue(10) ? .undo(there.seat) : random.command(in: there))
    }
    let union = Meeting(replaying: here.records + there.records)
    for _ in 0..<4 {
      let order = (here.records + there.records + here.records).shuffled(using: &random)
      #expect(Meeting(replaying: order) == union)
    }
    here.merge(there.records)
    there.merge(here.records)
    #expect(here.meeting == union && there.meeting == union)
  }

  @Test func `rows that came in with a file and rows made here never share a name`() throws {
    var first = Desk()
    for text in ["One", "Two", "Three"] { _ = try first.add(.entry(Entry(text: text))) }
    var second = Desk(planned: first.meeting.document)
    for text in ["Four", "Five", "Six"] { _ = try second.add(.entry(Entry(text: text))) }
    let names = second.meeting.document.entries.rows.map(\.id)
    #expect(Set(names).count == 6)
  }

  @Test func `the last stamp that there can be has no next`() {
    let last = Stamp(counter: .max, replica: ReplicaID(bits: 1))
    #expect(last.next == last)
  }

  @Test(arguments: [
    "+1-00000000000000a1", "01-00000000000000a1", "0-00000000000000a1", "-1-00000000000000a1",
    "1-00000000000000A1", "1-a1", "1", "", "1-00000000000000a1-", "1-+0000000000000a1",
  ])
  func `a stamp has one written form`(text: String) {
    #expect(Stamp(text) == nil)
    #expect(Stamp("12-00000000000000a1")?.description == "12-00000000000000a1")
  }
}
