import Foundation
import GRDB
import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

struct AppendTests {
  @Test func `two stores on one folder lose nothing and fold the same meeting`() throws {
    try StoreBench.run { bench in
      let (one, two) = (try bench.make(), try bench.open())
      var first = try bench.plan(in: one)
      var second = try two.meeting(first.id)
      for round in 1...20 {
        first = try bench.append(bench.entry("one \(round)"), to: first, in: one)
        let seat = Seat("b")
        second = try bench.append(bench.entry("two \(round)"), to: second, in: two, seat: seat)
      }
      first = try one.newer(than: first).known
      #expect(first.meeting == second.meeting)
      #expect(first.arrival == second.arrival)
      #expect(texts(first) == (1...20).flatMap { ["one \($0)", "two \($0)"] })
      let counters = try one.records(of: first.id).records.map(\.stamp.counter)
      #expect(counters == Array(1...41))
      #expect(try one.verify().isEmpty)
    }
  }

  @Test func `writers at the same time on several connections lose nothing`() async throws {
    let bench = StoreBench()
    let root = (bench.location.folder as NSString).deletingLastPathComponent
    defer { try? FileManager.default.removeItem(atPath: root) }
    let id = try bench.plan(in: bench.make()).id
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...4 {
        group.addTask {
          let store = try bench.open()
          var known = try store.meeting(id)
          let seat = Seat("writer \(writer)")
          for round in 1...15 {
            known = try bench.append(
              bench.entry("\(writer)/\(round)"), to: known, in: store, seat: seat)
            known = try bench.append(
              .add(.action(Action(text: "\(writer)/\(round)"))), to: known, in: store, seat: seat)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try bench.open()
    let known = try store.meeting(id)
    #expect(Set(texts(known)).count == 60)
    #expect(texts(known).count == 60)
    let numbers = known.meeting.document.actions.rows.compactMap(\.number)
    #expect(numbers.sorted() == Array(1...60))
    #expect(try store.verify().isEmpty)
  }

  @Test func `of several commands for several meetings all are written or none`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let (one, two) = (try bench.plan(in: store), try bench.plan(in: store))
      func append(_ commands: [(command: MeetingCommand, known: KnownMeeting)]) throws
        -> [AppendResult]
      {
        try store.append(commands, by: bench.author, seat: Seat("a"), at: bench.at)
      }
      let entry = bench.entry("said")
      let refused = try append([(entry, one), (.approve, two), (entry, two)])
      #expect(refused.count == 1)
      #expect(try store.meeting(one.id).meeting.document.entries.rows.isEmpty)
      #expect(try append([(entry, one), (entry, two), (entry, one)]).count == 3)
      let counts = try [one, two].map {
        try store.meeting($0.id).meeting.document.entries.rows.count
      }
      #expect(counts == [2, 1])
      #expect(try store.verify().isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `an answer to the last meeting is taken back in both meetings, or in none`(
    goesOnThere: Bool
  ) throws {
    try StoreBench.run { bench in
      let (store, seat) = (try bench.make(), Seat("a"))
      func work(_ commands: [(command: MeetingCommand, known: KnownMeeting)]) throws
        -> [AppendResult]
      {
        try store.append(commands, by: bench.author, seat: seat, at: bench.at)
      }
      let there = try bench.append(
        .add(.action(Action(text: "Ring them"))), to: bench.plan(in: store), in: store)
      let id = try #require(there.meeting.document.actions.rows.first?.id)
      let here = try bench.append(
        .add(.carried(Carried(kind: .action, line: id.text, text: "Ring them"))),
        to: bench.plan(in: store), in: store)
      var carried = try #require(here.meeting.document.carried.rows.first)
      let answer = FieldRef(RowRef(.carried, carried.id), "answer")
      _ = try work([
        (.followUp(id, FollowUp(.done, evidence: "A letter")), there),
        (.setField(answer, to: .choice("done"), replacing: nil), here),
      ])
      if goesOnThere {
        _ = try bench.append(
          .followUp(id, FollowUp(.reopened, reason: "The wrong one")), to: store.meeting(there.id),
          in: store, seat: Seat("b"))
      }
      (carried.answer, carried.note) = (.done, "A letter")
      let before = try [store.meeting(there.id).meeting, store.meeting(here.id).meeting]
      let results = try work([
        (.takeBack(answer: carried, seat), there), (.undo(seat), here),
      ])
      #expect(results.count == (goesOnThere ? 1 : 2))
      let after = try [store.meeting(there.id).meeting, store.meeting(here.id).meeting]
      #expect((after == before) == goesOnThere)
      #expect(after[0].document.actions.rows.first?.isOpen == true)
      #expect((after[1].document.carried.rows.first?.answer == nil) == !goesOnThere)
      // What is taken back once has nothing left to take back.
      if !goesOnThere { #expect(try work([(.takeBack(answer: carried, seat), there)]).count == 1) }
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `a command is decided on what is on the disk`() throws {
    try StoreBench.run { bench in
      let (one, two) = (try bench.make(), try bench.open())
      let planned = try bench.plan(in: one)
      let live = try bench.append(.start, to: planned, in: one)
      let stale = try two.meeting(live.id)
      _ = try bench.append(.close, to: live, in: one)
      let result = try two.append(
        .close, to: stale, by: bench.author, seat: Seat("b"), at: bench.at)
      guard case .refused(.alreadyOver, let current) = result else {
        Issue.record("closed twice: \(result)")
        return
      }
      #expect(current.meeting.document.status == .closed)
      #expect(try one.records(of: live.id).arrival == current.arrival)
    }
  }

  @Test func `approved minutes refuse an entry from a screen that has not seen the approval`()
    throws
  {
    try StoreBench.run { bench in
      let store = try bench.make()
      var document = MeetingDocument()
      document.status = .approved
      let known = try store.create(
        document, by: bench.author, seat: Seat("a"), at: bench.at
      ).known
      let stale = KnownMeeting(id: known.id, meeting: Meeting(), arrival: 0)
      let result = try store.append(
        bench.entry("late"), to: stale, by: bench.author, seat: Seat("b"), at: bench.at)
      guard case .refused(.minutesAreApproved, _) = result else {
        Issue.record("filed into approved minutes")
        return
      }
      #expect(try store.records(of: known.id).records.count == 1)
    }
  }

  @Test func `an approval has the fingerprint of exactly the records that it covers`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var document = try SampleMeetings.complete()
      let known = try store.create(
        document, by: bench.author, seat: Seat("a"), at: bench.at
      ).known
      let approved = try bench.append(.approve, to: known, in: store)
      let fingerprint = try #require(approved.meeting.document.approval?.fingerprint)
      #expect(fingerprint.wholeMatch(of: /([0-9a-f]{4}-){3}[0-9a-f]{4}/) != nil)
      _ = try bench.append(
        .add(.distribution(Distribution(to: "J. Smith", copy: "full"))), to: approved, in: store)
      #expect(try store.verify().isEmpty)
      #expect(
        try bench.open().meeting(known.id).meeting.document.approval?.fingerprint == fingerprint)
      document.id = "another"
      let again = try store.create(
        document, by: bench.author, seat: Seat("a"), at: bench.at
      ).known
      let other = try bench.append(.approve, to: again, in: store)
      #expect(other.meeting.document.approval?.fingerprint != fingerprint)
    }
  }

  @Test func `the events of one command are consecutive records under one name`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let result = try store.append(
        .start, to: known, by: bench.author, seat: Seat("a"), at: bench.at)
      guard case .appended(_, let records) = result else {
        Issue.record("refused")
        return
      }
      #expect(records.count > 1)
      #expect(records.map(\.stamp.counter) == Array(2..<Int64(records.count) + 2))
      #expect(Set(records.map(\.command)) == [records[0].stamp])
      #expect(try store.records(of: known.id, after: known.arrival).records == records)
    }
  }

  @Test func `undo works after the store was closed, and another's records come along`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let filed = try bench.append(
        bench.entry("a slip"), to: bench.plan(in: store), in: store)
      try store.close()
      let again = try bench.open()
      let undone = try bench.append(.undo(Seat("a")), to: again.meeting(filed.id), in: again)
      #expect(undone.meeting.document.entries.rows.map(\.struck) == [true])
      let (known, records) = try again.newer(than: filed)
      #expect(known.meeting == undone.meeting)
      #expect(records.map(\.intent) == [.undoes(try #require(filed.meeting.lastStamp))])
    }
  }

  @Test func `a record that arrives late takes its place in the order of stamps`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.append(
        bench.entry("second"), to: bench.plan(in: store), in: store)
      let other = ReplicaID(bits: 0)
      let late = Recorded(
        stamp: Stamp(counter: 2, replica: other), at: bench.at, author: bench.author,
        seat: Seat("z"), event: .rowAdded(.entry(Entry(text: "first"))))
      try store.write { db in
        _ = try RecordTable(known.id, vault: store.vault, in: db).append([late])
      }
      let newer = try store.newer(than: known).known
      #expect(texts(newer) == ["first", "second"])
      #expect(try store.meeting(known.id).meeting == newer.meeting)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `another connection's commit is noticed, one's own is not`() throws {
    try StoreBench.run { bench in
      let (one, two) = (try bench.make(), try bench.open())
      let known = try bench.plan(in: one)
      let before = try one.changes()
      #expect(try one.changes() == before)
      _ = try bench.append(bench.entry("news"), to: known, in: two)
      #expect(try one.changes() != before)
      let (ids, arrival) = try one.meetings(changedAfter: known.arrival)
      #expect(ids == [known.id])
      #expect(try one.meetings(changedAfter: arrival).meetings.isEmpty)
    }
  }

  @Test(arguments: [
    "DELETE FROM record", "UPDATE record SET counter = counter + 1",
    "UPDATE record SET sealed = x''", "DELETE FROM meeting", "UPDATE meeting SET key = x''",
    """
    INSERT OR REPLACE INTO record (arrival, meeting, replica, counter, sealed)
    SELECT arrival, meeting, replica, counter, x'' FROM record
    """,
    "INSERT OR REPLACE INTO meeting (place, id, key, head) SELECT place, id, key, x'' FROM meeting",
  ])
  func `nothing on the store's connections changes or removes a record`(sql: String) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      for queue in [store.records, store.drafts] {
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
      }
      #expect(try store.meeting(known.id).meeting == known.meeting)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `the connections are as durable as they say`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      func pragma(_ name: String, _ queue: DatabaseQueue) throws -> String? {
        try queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      }
      for queue in [store.records, store.drafts] {
        #expect(try pragma("journal_mode", queue) == "wal")
        #expect(try pragma("temp_store", queue) == "2")
        #expect(try pragma("wal_autocheckpoint", queue) == "0")
        #expect(try pragma("recursive_triggers", queue) == "1")
      }
      #expect(try pragma("synchronous", store.records) == "2")
      #expect(try pragma("synchronous", store.drafts) == "1")
    }
  }

  @Test func `no word of a meeting is in any file, in any encoding`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var known = try bench.plan(in: store)
      known = try bench.append(bench.entry("Vexbridge hostel"), to: known, in: store)
      try store.saveDraft(
        Draft(field: "attendee/Ottoline", text: "Marrowgate"), of: known.id, seat: Seat("a"))
      try store.remember("Meera Oyelaran", as: "author")
      let words = [
        "Quillhaven", "Brambleworth", "Zephyrstone", "Vexbridge", "Marrowgate", "Ottoline",
        "Oyelaran", "Kestrelwick", "2026-001", "author",
      ]
      var files = try bench.files()
      try store.close()
      for (name, bytes) in try bench.files() { files["closed " + name] = bytes }
      #expect(files.count == 5)
      for (name, bytes) in files {
        for word in words {
          for encoding: String.Encoding in [.utf8, .utf16LittleEndian, .utf16BigEndian] {
            let pattern = try #require(word.data(using: encoding))
            #expect(bytes.range(of: pattern) == nil, "\(word) is in \(name)")
          }
        }
      }
    }
  }
}
