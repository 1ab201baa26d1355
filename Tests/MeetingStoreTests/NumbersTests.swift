import Foundation
import MeetingDomain
import Testing

@testable import MeetingStore

struct NumbersTests {
  private func document(
    id: String? = nil, reference: String? = nil, numbers: [Int?] = []
  ) -> MeetingDocument {
    var document = MeetingDocument()
    document.id = id
    document.reference = reference
    if !numbers.isEmpty {
      document.actions = .recorded(numbers.map { Action(number: $0, text: "Call") })
    }
    return document
  }

  private func create(
    _ document: MeetingDocument, in store: EventStore, _ bench: StoreBench
  ) throws -> CreatedMeeting {
    try store.create(document, by: bench.author, seat: Seat("a"), at: bench.at)
  }

  @Test func `references and numbers are unique across connections`() throws {
    try StoreBench.run { bench in
      let stores = [try bench.make(), try bench.open()]
      var references: [String] = []
      var numbers: [Int] = []
      for round in 0..<6 {
        let store = stores[round % 2]
        let created = try create(document(), in: store, bench)
        references.append(created.reference)
        let known = try bench.append(
          .addAll([.action(Action(text: "a")), .action(Action(text: "b"))]), to: created.known,
          in: store)
        numbers += known.meeting.document.actions.rows.compactMap(\.number)
        #expect(known.meeting.document.reference == created.reference)
      }
      #expect(references == (1...6).map { "2026-00\($0)" })
      #expect(numbers == Array(1...12))
    }
  }

  @Test func `what a file states is kept where it is free`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let created = try create(
        document(id: "e2a", reference: "2026-014", numbers: [41, nil, 7]), in: store, bench)
      #expect(created.reference == "2026-014")
      #expect(created.renumbered.isEmpty)
      let stored = created.known.meeting.document
      #expect(stored.id == "e2a")
      #expect(stored.actions.rows.map(\.number) == [41, 42, 7])
      #expect(try create(document(), in: store, bench).reference == "2026-015")
    }
  }

  @Test func `what is taken gives way, and is told`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try create(document(reference: "2026-014", numbers: [41]), in: store, bench)
      var second = document(reference: "2026-014", numbers: [41, 42, 42])
      second.disputes = .recorded([Dispute(interim: 41), Dispute(interim: 42)])
      second.subject.others = .recorded([OtherPerson(action: 41), OtherPerson(action: 42)])
      let created = try create(second, in: store, bench)
      #expect(created.reference == "2026-015")
      let stored = created.known.meeting.document
      #expect(stored.actions.rows.map(\.number) == [43, 42, 44])
      #expect(stored.disputes.rows.map(\.interim) == [43, 42])
      #expect(stored.subject.others.rows.map(\.action) == [43, 42])
      #expect(
        created.renumbered == [
          .reference(from: "2026-014", to: "2026-015"), .action(from: 41, to: 43),
          .action(from: 42, to: 44),
        ])
      #expect(try store.verify().isEmpty)
    }
  }

  @Test(arguments: [0, -1, Int.min, Int.max, 10_000_000])
  func `a number out of reach does not lead the sequence away`(number: Int) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let created = try create(document(numbers: [number]), in: store, bench)
      let kept = created.known.meeting.document.actions.rows.compactMap(\.number)
      #expect(kept == (number > 0 ? [number] : [1]))
      let known = try bench.append(
        .add(.action(Action(text: "next"))), to: created.known, in: store)
      let last = known.meeting.document.actions.rows.last?.number
      #expect(last == (number > 0 ? 1 : 2))
    }
  }

  @Test func `a meeting that is here already is refused by name and changes nothing`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let first = try create(document(id: "e2a", reference: "2026-014"), in: store, bench)
      #expect(throws: StoreError.meetingExists(name: "e2a")) {
        try create(document(id: "e2a", reference: "2026-020", numbers: [5]), in: store, bench)
      }
      let id = first.known.id.description
      #expect(try store.meetings() == [first.known.id])
      let planned = try create(document(), in: store, bench)
      #expect(planned.reference == "2026-015")
      let stated = try #require(planned.known.meeting.document.id)
      #expect(stated == planned.known.id.description)
      #expect(throws: StoreError.meetingExists(name: stated)) {
        try create(document(id: stated), in: store, bench)
      }
      #expect(id.count == 32)
    }
  }

  @Test func `rows without a name are named at once as they will be read`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var planned = document()
      planned.attendance = .recorded([Attendee(name: "Jo"), Attendee(name: "Kim")])
      let created = try create(planned, in: store, bench)
      let ids = created.known.meeting.document.attendance.rows.map(\.id.text)
      #expect(ids == ["#1", "#2"])
      #expect(try store.meeting(created.known.id).meeting == created.known.meeting)
    }
  }
}
