import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

/// What another copy of the store recorded without having seen the approval.
struct LateArrivalStoreTests {
  private func late(_ text: String, at counter: Int64, in bench: StoreBench) -> Recorded {
    Recorded(
      stamp: Stamp(counter: counter, replica: ReplicaID(bits: 0xb2)), at: bench.at,
      author: Author(name: "B. Lind"), seat: Seat("z"),
      event: .rowAdded(.entry(Entry(item: .newInformation, text: text))))
  }

  /// Takes in what another copy of the store wrote, as a merge does.
  private func takeIn(_ records: [Recorded], to known: KnownMeeting, in store: EventStore) throws {
    try store.write { db in
      _ = try RecordTable(known.id, vault: store.vault, in: db).append(records)
    }
  }

  @Test(arguments: [2, 40] as [Int64])
  func `it stands beside the minutes, and the fingerprint is still that of what was approved`(
    counter: Int64
  ) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let planned = try store.create(
        try SampleMeetings.complete(), by: bench.author, seat: Seat("a"), at: bench.at
      ).known
      let approved = try bench.append(.approve, to: planned, in: store)
      #expect(try store.arrivedAfterApproval() == [])
      try takeIn([late("Paid off", at: counter, in: bench)], to: approved, in: store)
      let newer = try store.newer(than: approved).known
      var document = newer.meeting.document
      #expect(document.lateArrivals.map(\.by) == ["B. Lind"])
      document.arrivedAfterApproval = nil
      #expect(document == approved.meeting.document)
      #expect(try store.meeting(planned.id).meeting == newer.meeting)
      #expect(try store.verify() == [])
      #expect(
        try store.arrivedAfterApproval().map(\.description) == [
          "Meeting 2026-031: 1 record arrived after the approval, beside the approved minutes."
        ])
    }
  }

  @Test func `a screen that has it already folds anew when the approval comes`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let planned = try store.create(
        try SampleMeetings.complete(), by: bench.author, seat: Seat("a"), at: bench.at
      ).known
      try takeIn([late("Paid off", at: 2, in: bench)], to: planned, in: store)
      let seen = try store.newer(than: planned).known
      #expect(seen.meeting.document.entries.rows.last?.text == "Paid off")
      let approval = Recorded(
        stamp: Stamp(counter: 3, replica: store.replica), at: bench.at, author: bench.author,
        seat: Seat("a"),
        issued: .fingerprint(
          try store.read {
            try RecordTable(planned.id, vault: store.vault, in: $0)
              .fingerprint(upTo: planned.meeting.heads)
          }),
        event: .approved(heads: planned.meeting.heads))
      try takeIn([approval], to: planned, in: store)
      let newer = try store.newer(than: seen).known
      #expect(newer.meeting.document.entries == planned.meeting.document.entries)
      #expect(newer.meeting.document.lateArrivals.count == 1)
      #expect(try store.verify() == [])
    }
  }
}
