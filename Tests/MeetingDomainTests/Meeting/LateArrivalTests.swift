import MeetingDomain
import TestSupport
import Testing

/// What another store recorded without having seen the approval changes nothing in the minutes.
struct LateArrivalTests {
  /// Two stores with the same complete meeting; something more was recorded in the first since.
  private func pair(further: Int = 3) throws -> (here: Desk, there: Desk) {
    var here = Desk(planned: try SampleMeetings.complete())
    var there = here
    for round in 0..<further { try here.set(FieldRef("venue"), .text("Room \(round)")) }
    there.replica = ReplicaID(bits: 0xb2)
    there.sit("seat-b", "B. Lind")
    return (here, there)
  }

  /// What was filed there while the meeting was live, and came in only now.
  private let entry = MeetingEvent.rowAdded(
    .entry(Entry(item: .newInformation, kind: .information, text: "The arrears are paid")))

  @Test(arguments: [0, 2, 6])
  func `an entry that the approval does not cover stands beside the minutes, whatever its stamp`(
    further: Int
  ) throws {
    var (here, there) = try pair()
    for _ in 0...further { there.write([entry]) }
    try here.ask(.approve)
    let approved = here.meeting.document
    let approval = try #require(here.records.last).stamp
    here.merge(there.records)
    var minutes = here.meeting.document
    #expect(minutes.lateArrivals.count == further + 1)
    let isEarlier = there.records.last.map { $0.stamp < approval } ?? false
    #expect(isEarlier == (further < 3))
    let late = try #require(minutes.lateArrivals.last)
    #expect(late.record == there.records.last?.stamp.description)
    #expect(late.at == there.records.last?.at)
    #expect(late.by == "B. Lind")
    #expect(late.text?.hasPrefix("added entry (") == true)
    #expect(late.text?.contains("The arrears are paid") == true)
    minutes.arrivedAfterApproval = nil
    #expect(minutes == approved)
  }

  @Test func `what the approver had seen is in the minutes, from whichever store it came`() throws {
    var (here, there) = try pair()
    there.write([entry])
    here.merge(there.records)
    try here.ask(.approve)
    there.write([.rowAdded(.entry(Entry(item: .newInformation, text: "And more")))])
    here.merge(there.records)
    let texts = here.meeting.document.entries.rows.map(\.text)
    #expect(texts.contains("The arrears are paid"))
    #expect(!texts.contains("And more"))
    #expect(here.meeting.document.lateArrivals.count == 1)
  }

  @Test func `nothing that arrives late edits, strikes, reopens or approves again`() throws {
    var (here, there) = try pair()
    there.write([entry])
    let row = RowRef(.entry, there.newest)
    there.write([.fieldChanged(FieldRef(row, "text"), to: .text("All paid"), replacing: nil)])
    try there.set(FieldRef("aim"), .text("Something else"))
    try there.ask(.strike(RowRef(.entry, RowID(stated: "e4"))))
    try there.ask(.reopen(reason: "One thing more"))
    try here.ask(.approve)
    let approved = here.meeting.document
    here.merge(there.records)
    #expect(here.meeting.document.frozen == approved.frozen.with(here.meeting.document))
    #expect(here.meeting.document.status == .approved)
    #expect(here.meeting.document.approval == approved.approval)
    #expect(here.meeting.document.lateArrivals.count == there.records.count - 1)
  }

  @Test func `of two approvals the first counts, and the second stands beside it`() throws {
    var (here, there) = try pair(further: 0)
    try here.ask(.approve)
    try there.ask(.approve)
    here.merge(there.records)
    there.merge(here.records)
    #expect(here.meeting == there.meeting)
    #expect(here.meeting.document.approval?.by == "A. Okafor")
    #expect(here.meeting.document.lateArrivals.map(\.text) == ["approved the minutes"])
  }

  @Test func `what comes beside the minutes comes in from everywhere`() throws {
    var (here, there) = try pair()
    let action = try #require(there.meeting.document.actions.rows.first)
    try there.ask(.followUp(action.id, FollowUp(.progress, reason: "Rang")))
    _ = try there.add(.distribution(Distribution(to: "J. Smith", copy: "full")))
    try here.ask(.approve)
    here.merge(there.records)
    #expect(here.meeting.document.lateArrivals == [])
    #expect(here.meeting.document.distribution.rows.last?.to == "J. Smith")
    #expect(here.meeting.document.row(action.id, of: Action.self)?.history?.last?.reason == "Rang")
  }

  @Test(arguments: 1...12)
  func `every union is the same meeting, and nothing decided after the approval is late`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var (here, there) = try pair()
    for _ in 0..<10 { try? there.ask(random.command(in: there)) }
    try here.ask(.approve)
    for _ in 0..<40 { try? here.ask(random.command(in: here)) }
    #expect(here.meeting.document.lateArrivals == [])
    let frozen = here.meeting.document.frozen
    let union = Meeting(replaying: here.records + there.records)
    for _ in 0..<4 {
      let order = (here.records + there.records).shuffled(using: &random)
      #expect(Meeting(replaying: order) == union)
    }
    #expect(union.document.frozen.with(union.document) == frozen.with(union.document))
    there.merge(here.records)
    for _ in 0..<20 { try? there.ask(random.command(in: there)) }
    #expect(
      there.meeting.document.arrivedAfterApproval == union.document.arrivedAfterApproval)
  }

  @Test func `records extend a meeting, or all of them are replayed`() throws {
    var (here, there) = try pair(further: 0)
    let before = here.meeting
    there.write([entry])
    #expect(before.isExtended(by: there.records.suffix(1)))
    try here.ask(.approve)
    #expect(before.isExtended(by: here.records.suffix(1)))
    #expect(!there.meeting.isExtended(by: here.records.suffix(1)))
    var earlier = try #require(there.records.last)
    earlier.stamp = Stamp(counter: 1, replica: ReplicaID(bits: 0xb2))
    #expect(!here.meeting.isExtended(by: [earlier]))
  }
}

extension MeetingDocument {
  /// The same with what another document has beside its minutes.
  fileprivate func with(_ other: MeetingDocument) -> MeetingDocument {
    var document = self
    document.arrivedAfterApproval = other.arrivedAfterApproval
    return document
  }
}
