import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct BackupTests {
  @Test func `a backup holds every record, and is one file for its owner alone`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.append(bench.entry("arrears"), to: bench.plan(in: store), in: store)
      let summary = try store.backUp(to: bench.backup)
      #expect(summary.meetings == 1 && summary.records == 2 && summary.slots == [.deviceKey])
      let names = try FileManager.default.contentsOfDirectory(atPath: bench.root)
      #expect(names.sorted() == ["config", "data", "old.backup"])
      let attributes = try FileManager.default.attributesOfItem(atPath: bench.backup)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      try bench.restoreElsewhere { (copy) throws in
        #expect(try copy.meeting(known.id).meeting == known.meeting)
        #expect(try copy.verify().isEmpty)
      }
    }
  }

  @Test func `a backup opens with the passphrase of its store`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      try store.protect(by: .passphrase("four plain words"))
      #expect(try store.backUp(to: bench.backup).slots == [.deviceKey, .passphrase])
      let staged = try StagedStore(of: bench.backup, for: bench.elsewhere)
      #expect(try staged.keySlots() == [.deviceKey, .passphrase])
      #expect(throws: StoreError.wrongPassphrase) { try staged.check(with: .passphrase("five")) }
      #expect(try staged.check(with: .passphrase("four plain words")).meetings == 1)
      staged.discard()
      #expect(!EventStore.exists(at: bench.elsewhere))
    }
  }

  @Test func `a backup opens with the recovery code of its store, and with no later one`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let code = RecoveryCode.random()
      try store.protect(by: .recoveryCode(code))
      _ = try store.backUp(to: bench.backup)
      try store.protect(by: .recoveryCode(.random()))
      let staged = try StagedStore(of: bench.backup, for: bench.elsewhere)
      #expect(try staged.check(with: .passphrase("\(code)".lowercased())).meetings == 0)
      staged.discard()
    }
  }

  @Test func `a backup is of one moment, and others write meanwhile`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let other = try bench.open()
      try store.records.read { db in
        _ = try StoreRow.read(db)
        _ = try bench.append(bench.entry("after that moment"), to: known, in: other)
        try DatabaseCopy.write(db, to: bench.backup)
      }
      #expect(try texts(store.meeting(known.id)) == ["after that moment"])
      try bench.restoreElsewhere { (copy) throws in
        #expect(try texts(copy.meeting(known.id)).isEmpty)
      }
    }
  }

  @Test func `what somebody is typing is in the backup, and waits for the next start`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let seat = try store.takeSeat()
      try store.saveDraft(Draft(field: "line", text: "half a li"), of: known.id, seat: seat)
      #expect(try store.summary().drafts == 0)
      #expect(try bench.open().backUp(to: bench.backup).drafts == 1)
      try bench.restoreElsewhere { (copy) throws in
        let next = try copy.takeSeat()
        #expect(try copy.adoptDrafts(for: next) == 1)
        #expect(try copy.drafts(of: known.id, seat: next).drafts.map(\.text) == ["half a li"])
      }
      #expect(try store.drafts(of: known.id, seat: seat).drafts.map(\.text) == ["half a li"])
    }
  }

  @Test func `of a damaged store no backup is written`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      try bench.dropTriggers()
      try bench.flip("sealed", of: "record", byte: 20, where: "arrival = 1")
      #expect(throws: StoreError.damagedCopy(count: 1)) { try store.backUp(to: bench.backup) }
      #expect(!PrivateFiles.exists(bench.backup))
    }
  }

  @Test func `no word of a meeting is readable in a backup`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.backup))
      for word in ["Quillhaven", "Zephyrstone", "2026-001", "Meera"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil)
      }
    }
  }

  @Test func `a backup that was copied into an empty folder by hand is a store`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try PrivateFiles.makeFolder(bench.elsewhere.folder)
      try PrivateFiles.copy(bench.backup, to: bench.elsewhere.database)
      let copy = try EventStore.open(at: bench.elsewhere, with: .deviceKey)
      let mode = try copy.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
      #expect(mode == "wal")
      #expect(copy.replica != store.replica)
      #expect(try copy.meeting(known.id).meeting == known.meeting)
    }
  }
}
