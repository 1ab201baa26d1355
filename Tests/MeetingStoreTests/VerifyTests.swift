import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct VerifyTests {
  /// A store with two meetings of five records each, whose triggers are gone.
  private func fill(_ bench: StoreBench) throws -> (EventStore, [KnownMeeting]) {
    let store = try bench.make()
    let meetings = try ["first", "second"].map { name in
      try (1...4).reduce(bench.plan(in: store, name)) { known, round in
        try bench.append(bench.entry("\(name) \(round)"), to: known, in: store)
      }
    }
    try bench.dropTriggers()
    return (store, meetings)
  }

  private func stamp(_ counter: Int64, in store: EventStore) -> Stamp {
    Stamp(counter: counter, replica: store.replica)
  }

  @Test func `a store as it was written has no findings`() throws {
    try StoreBench.run { bench in
      let (store, _) = try fill(bench)
      try store.remember("Jo", as: "author")
      #expect(try store.verify().isEmpty)
    }
  }

  @Test(arguments: [1, 3, 5], [0, 12, -1])
  func `a flipped byte of a record is named, and other meetings open`(
    counter: Int, byte: Int
  ) throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      // Meetings arrive one after the other, five records each.
      try bench.flip("sealed", of: "record", byte: byte, where: "arrival = \(counter)")
      let findings = try store.verify()
      let name = counter == 1 ? meetings[0].id.description : "2026-001"
      #expect(
        findings.first
          == Finding(meeting: name, damage: .record(stamp(Int64(counter), in: store))))
      #expect(findings.allSatisfy { $0.meeting == name })
      #expect(throws: StoreError.damagedMeeting(name: meetings[0].id.description)) {
        try store.meeting(meetings[0].id)
      }
      #expect(try store.meeting(meetings[1].id).meeting == meetings[1].meeting)
    }
  }

  @Test func `every byte of a record counts`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      let length = try store.read {
        try Int.fetchOne($0, sql: "SELECT length(sealed) FROM record WHERE arrival = 3") ?? 0
      }
      #expect(length > 100)
      for byte in 0..<length {
        try bench.flip("sealed", of: "record", byte: byte, where: "arrival = 3")
        #expect(try store.verify().count == 1, "byte \(byte)")
        try bench.flip("sealed", of: "record", byte: byte, where: "arrival = 3")
      }
      #expect(try store.verify().isEmpty)
      #expect(meetings.count == 2)
    }
  }

  @Test func `a cut tail is found, and nothing is written over the cut`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.tamper("DELETE FROM record WHERE arrival IN (9, 10)")
      let finding = Finding(
        meeting: "2026-002", damage: .missingAfter(stamp(3, in: store), count: 2))
      #expect(try store.verify() == [finding])
      let current = try store.meeting(meetings[1].id)
      #expect(throws: StoreError.damagedMeeting(name: "2026-002")) {
        try bench.append(bench.entry("more"), to: current, in: store)
      }
      #expect(try store.verify() == [finding])
    }
  }

  @Test func `a meeting without any record is found`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.tamper("DELETE FROM record WHERE arrival > 5")
      #expect(
        try store.verify() == [
          Finding(
            meeting: meetings[1].id.description, damage: .missingAfter(nil, count: 5))
        ])
    }
  }

  @Test func `a record dropped from the middle is found at the one that followed it`() throws {
    try StoreBench.run { bench in
      let (store, _) = try fill(bench)
      try bench.tamper("DELETE FROM record WHERE arrival = 3")
      #expect(
        try store.verify()
          == [Finding(meeting: "2026-001", damage: .record(stamp(4, in: store)))])
    }
  }

  @Test func `records that changed places are found`() throws {
    try StoreBench.run { bench in
      let (store, _) = try fill(bench)
      try bench.tamper(
        """
        UPDATE record SET counter = 100 WHERE arrival = 2;
        UPDATE record SET counter = 2 WHERE arrival = 3;
        UPDATE record SET counter = 3 WHERE arrival = 2;
        """)
      #expect(
        try store.verify()
          == [Finding(meeting: "2026-001", damage: .record(stamp(2, in: store)))])
    }
  }

  @Test func `a record moved to another meeting or replica is found`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.tamper(
        "UPDATE record SET meeting = ?, counter = 6 WHERE arrival = 10", [meetings[0].id.bytes])
      #expect(
        Set(try store.verify()) == [
          Finding(meeting: "2026-001", damage: .record(stamp(6, in: store))),
          Finding(
            meeting: "2026-002", damage: .missingAfter(stamp(4, in: store), count: 1)),
        ])
    }
    try StoreBench.run { bench in
      let (store, _) = try fill(bench)
      try bench.tamper("UPDATE record SET replica = replica + 1 WHERE arrival = 5")
      #expect(!(try store.verify().isEmpty))
    }
  }

  @Test func `a damaged head is found`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.flip("head", of: "meeting", byte: 20, where: "place = 1")
      #expect(try store.verify() == [Finding(meeting: "2026-001", damage: .head)])
      #expect(try store.meeting(meetings[0].id).meeting == meetings[0].meeting)
    }
  }

  @Test func `a damaged meeting key is found, and other meetings open`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.flip("key", of: "meeting", byte: 20, where: "place = 1")
      #expect(
        try store.verify()
          == [Finding(meeting: meetings[0].id.description, damage: .meetingKey)])
      #expect(throws: StoreError.damagedMeeting(name: meetings[0].id.description)) {
        try store.meeting(meetings[0].id)
      }
      #expect(try store.meeting(meetings[1].id).meeting == meetings[1].meeting)
    }
  }

  @Test func `a head that is put back to an older one is found`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var known = try bench.plan(in: store)
      let old = try store.read { try Data.fetchOne($0, sql: "SELECT head FROM meeting") }
      known = try bench.append(bench.entry("more"), to: known, in: store)
      try bench.tamper("UPDATE meeting SET head = ?", [old])
      #expect(
        try store.verify()
          == [Finding(meeting: "2026-001", damage: .unknownAfter(stamp(2, in: store)))])
    }
  }

  @Test(arguments: [
    ("UPDATE store SET replica = replica + 1", Damage.identity),
    ("UPDATE store SET machine = zeroblob(32)", .identity),
    ("UPDATE sequence SET last = last + 1", .numbers),
    ("UPDATE setting SET sealed = zeroblob(40)", .setting),
  ])
  func `what belongs to no meeting is checked too`(sql: String, damage: Damage) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      try store.remember("Jo", as: "author")
      try bench.tamper(sql)
      #expect(try store.verify() == [Finding(meeting: nil, damage: damage)])
    }
  }

  @Test func `a lost mark is found, because its number could be given twice`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      try bench.tamper("DELETE FROM issued")
      #expect(try store.verify() == [Finding(meeting: "2026-001", damage: .numbers)])
    }
  }

  @Test func `a damaged sequence gives no number twice`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.append(
        .add(.action(Action(text: "a"))), to: bench.plan(in: store), in: store)
      try bench.tamper("UPDATE sequence SET last = 9223372036854775807")
      let next = try bench.append(.add(.action(Action(text: "b"))), to: known, in: store)
      #expect(next.meeting.document.actions.rows.map(\.number) == [1, 2])
      #expect(try bench.plan(in: store).meeting.document.reference == "2026-002")
    }
  }

  @Test func `no finding and no error holds a word of a meeting`() throws {
    try StoreBench.run { bench in
      let (store, meetings) = try fill(bench)
      try bench.flip("sealed", of: "record", byte: 20, where: "arrival = 3")
      let error = try #require(
        #expect(throws: StoreError.self) { try store.meeting(meetings[0].id) })
      let sentences = try store.verify().map(\.description) + [error.description]
      #expect(sentences.count == 2)
      for sentence in sentences { #expect(!sentence.contains("Zephyrstone")) }
    }
  }

  @Test func `a flipped bit anywhere in the file is found, or carries nothing`() throws {
    try StoreBench.run { bench in
      let filled = try fill(bench).0
      let before = try content(of: filled)
      try filled.close()
      let file = try #require(FileHandle(forUpdatingAtPath: bench.location.database))
      let bytes = try #require(try file.readToEnd())
      for offset in stride(from: 0, to: bytes.count, by: 499) {
        func write(_ byte: UInt8) throws {
          try file.seek(toOffset: UInt64(offset))
          try file.write(contentsOf: [byte])
        }
        try write(bytes[offset] ^ 4)
        let isUnharmed: Bool
        do {
          let store = try bench.open()
          isUnharmed = try !store.verify().isEmpty || content(of: store) == before
        } catch is StoreError {
          isUnharmed = true
        }
        #expect(isUnharmed, "offset \(offset)")
        try file.truncate(atOffset: UInt64(bytes.count))
        try file.seek(toOffset: 0)
        try file.write(contentsOf: bytes)
      }
    }
  }

  private func content(of store: EventStore) throws -> [[Recorded]] {
    try store.meetings().map { try store.records(of: $0).records }
  }
}
