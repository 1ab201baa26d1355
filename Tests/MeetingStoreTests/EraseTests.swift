import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct EraseTests {
  @Test func `an erased meeting is in no list, and the others stay as they are`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      let gone = try bench.erase(erased, in: store)
      #expect(gone.records == 3 && gone.isPurged)
      #expect(try store.meetings() == [other.id])
      #expect(throws: StoreError.meetingErased(name: erased.id.description)) {
        try store.meeting(erased.id)
      }
      #expect(try store.meeting(other.id).meeting == other.meeting)
      #expect(try store.verify().isEmpty)
      #expect(try bench.open().meetings() == [other.id])
    }
  }

  @Test func `no sealed byte of an erased meeting is left in any file of the store`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      let seat = try store.takeSeat()
      try store.saveDraft(Draft(field: "line", text: "half a li"), of: erased.id, seat: seat)
      try store.syncDrafts(of: seat)
      let own = try bench.sealedBytes(of: erased.id, in: store)
      let others = try bench.sealedBytes(of: other.id, in: store)
      #expect(own.count == 6)
      let gone = try bench.erase(erased, in: store)
      #expect(gone.drafts == 1)
      let files = try bench.files()
      for (name, bytes) in files {
        for sealed in own { #expect(bytes.range(of: sealed) == nil, "\(name)") }
      }
      for sealed in others { #expect(files["store.mapm"]?.range(of: sealed) != nil) }
      #expect(files["store.mapm-wal"]?.range(of: own[0]) == nil)
    }
  }

  @Test func `who erased it, when and why stays, sealed`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      _ = try bench.erase(erased, in: store, reason: "Retention ended")
      let note = try #require(try bench.open().erasures().first)
      #expect(note.meeting == erased.id && note.reference == "2026-001")
      #expect(note.reason == "Retention ended" && note.author == bench.author)
      #expect(note.at == bench.at)
      for bytes in try bench.files().values {
        for word in ["Retention", "Oyelaran", "2026-001"] {
          #expect(bytes.range(of: Data(word.utf8)) == nil)
        }
      }
    }
  }

  @Test func `its reference and numbers are not given again`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      _ = try bench.erase(erased, in: store)
      var stated = MeetingDocument()
      stated.reference = "2026-001"
      stated.actions = .recorded([Action(number: 1, text: "Call")])
      let created = try store.create(stated, by: bench.author, seat: Seat("a"), at: bench.at)
      #expect(created.reference == "2026-003")
      #expect(created.known.meeting.document.actions.rows.map(\.number) == [2])
    }
  }

  @Test func `an import does not bring it back`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      let document = erased.meeting.document
      let id = try #require(document.id)
      _ = try bench.erase(erased, in: store)
      let before = try store.meetings()
      #expect(throws: StoreError.erasedBefore(name: id)) {
        try store.create(document, by: bench.author, seat: Seat("a"), at: bench.at)
      }
      #expect(try store.meetings() == before)
    }
  }

  @Test func `only rows of a meeting that is marked erased may go`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      _ = try bench.erase(erased, in: store)
      for sql in [
        "DELETE FROM record", "DELETE FROM meeting", "DELETE FROM erased",
        "UPDATE erased SET sealed = x''", "UPDATE erased SET id = zeroblob(16)",
        "INSERT INTO meeting (id, key, head) SELECT id, x'', x'' FROM erased",
      ] {
        #expect(throws: StoreError.self, "\(sql)") { try store.write { try $0.execute(sql: sql) } }
      }
      #expect(try store.meeting(other.id).meeting == other.meeting)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `another screen that has it open is refused, and writes nothing into it`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      let screen = try bench.open()
      let seat = try screen.takeSeat()
      try screen.saveDraft(Draft(field: "line", text: "still typ"), of: erased.id, seat: seat)
      _ = try bench.erase(erased, in: store)
      let sentence = StoreError.meetingErased(name: "2026-001")
      #expect(throws: sentence) {
        try bench.append(bench.entry("more"), to: erased, in: screen, seat: seat)
      }
      #expect(throws: sentence) { try screen.newer(than: erased) }
      try screen.saveDraft(Draft(field: "line", text: "still typing"), of: erased.id, seat: seat)
      try screen.leave(seat)
      try screen.close()
      #expect(try store.summary().drafts == 0)
      #expect(try store.summary().records == 1)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `whoever is killed after the first step leaves it erased, and the next start goes on`()
    throws
  {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      var register = Register(of: store)
      try register.update()
      register.writeImages(atLeast: 1)
      _ = try store.removeMeeting(erased.id, reason: "why", by: bench.author, at: bench.at)
      #expect(PrivateFiles.exists(bench.location.rowsImage))
      let next = try bench.open()
      #expect(!PrivateFiles.exists(bench.location.rowsImage))
      let waiting = try next.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM erased WHERE purged = 0")
      }
      #expect(waiting == 0)
      #expect(try next.meetings() == [other.id])
      #expect(try next.verify().isEmpty)
    }
  }

  @Test func `whoever is killed before the first step leaves the meeting whole`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      #expect(throws: StoreError.damagedFile) {
        try store.write { db in
          try db.execute(
            sql: "INSERT INTO erased (id, mark, sealed) VALUES (?, x'00', x'00')",
            arguments: [erased.id.bytes])
          try db.execute(
            sql: "DELETE FROM record WHERE meeting = ?", arguments: [erased.id.bytes])
          throw StoreError.damagedFile
        }
      }
      #expect(try bench.open().meeting(erased.id).meeting == erased.meeting)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `a reader holds the cleaning up, not the erasing`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      let reader = try bench.open()
      try reader.records.read { db in
        _ = try StoreRow.read(db)
        let gone = try bench.erase(erased, in: store)
        #expect(!gone.isPurged)
      }
      #expect(try store.meetings().count == 1)
      #expect(store.finishErasures())
      #expect(PrivateFiles.size(of: bench.location.database + "-wal") < 10_000)
    }
  }

  @Test func `what was typed in a screen that ended goes with it`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      let ended = try bench.open()
      let seat = try ended.takeSeat(for: SeatProcess(pid: 1, started: -1, boot: "another"))
      try ended.saveDraft(Draft(field: "line", text: "half a li"), of: erased.id, seat: seat)
      #expect(try bench.erase(erased, in: store).drafts == 1)
      let journals = try bench.files().keys.filter { $0.hasPrefix("typing-") }
      #expect(journals.isEmpty)
      #expect(try store.adoptDrafts(for: store.takeSeat()) == 0)
    }
  }

  @Test func `a damaged note of an erasure is found`() throws {
    try StoreBench.run { bench in
      let (store, erased, _) = try bench.filled()
      _ = try bench.erase(erased, in: store)
      try bench.tamper("DROP TRIGGER erasure_is_final; UPDATE erased SET sealed = zeroblob(60)")
      #expect(try store.verify() == [Finding(meeting: nil, damage: .erasure)])
      #expect(try store.erasures().isEmpty)
    }
  }
}

extension StoreBench {
  /// A store with a meeting of three records, one of them an action, and another one.
  func filled() throws -> (store: EventStore, erased: KnownMeeting, other: KnownMeeting) {
    let store = try make()
    let long = String(repeating: "long ago ", count: 2_000)
    let planned = try append(entry(long), to: plan(in: store), in: store)
    let erased = try append(.add(.action(Action(text: "Call"))), to: planned, in: store)
    return (store, erased, try plan(in: store, "Ambrosine Thistlecroft"))
  }

  func erase(
    _ known: KnownMeeting, in store: EventStore, reason: String = "why"
  ) throws -> ErasedContent {
    try store.erase(known.id, reason: reason, by: author, at: at)
  }

  /// Parts of all that is sealed of a meeting: its key, its head, its records, its drafts.
  func sealedBytes(of id: MeetingID, in store: EventStore) throws -> [Data] {
    try store.read { db in
      try [
        "key FROM meeting WHERE id", "head FROM meeting WHERE id",
        "sealed FROM record WHERE meeting", "sealed FROM draft WHERE meeting",
      ].flatMap { part in
        try Data.fetchAll(db, sql: "SELECT \(part) = ?", arguments: [id.bytes])
      }
      .map { Data($0.prefix(32)) }
    }
  }
}
