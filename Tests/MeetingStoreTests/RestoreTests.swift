import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct RestoreTests {
  @Test func `a restored store goes on under a new name`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      let after = try bench.append(bench.entry("lost with the machine"), to: known, in: store)
      try store.close()
      try bench.restore()
      let restored = try bench.open()
      #expect(restored.replica != store.replica)
      let other = try bench.append(bench.entry("other"), to: known, in: restored)
      #expect(other.meeting.lastStamp != after.meeting.lastStamp)
      #expect(try restored.verify().isEmpty)
    }
  }

  @Test func `restoring works without a store`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try store.close()
      try FileManager.default.removeItem(atPath: bench.location.folder)
      #expect(try bench.restore() == nil)
      #expect(try bench.open().meeting(known.id).meeting == known.meeting)
    }
  }

  @Test func `what was replaced is kept beside it, whole`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try store.backUp(to: bench.backup)
      let known = try bench.plan(in: store)
      try store.close()
      let kept = try #require(try bench.restore())
      #expect(kept.hasPrefix(bench.location.folder + "-replaced-"))
      #expect(try bench.open().meetings().isEmpty)
      var old = bench.location
      old.folder = kept
      #expect(try EventStore.open(at: old, with: .deviceKey).meetings() == [known.id])
      #expect(try bench.restore() == kept + "-2")
      #expect(bench.location.keptCopies() == [kept, kept + "-2"])
    }
  }

  @Test func `a kept copy holds only the meetings that came before it was made`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let early = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try store.close()
      let kept = try #require(try bench.restore())
      let restored = try bench.open()
      let late = try bench.plan(in: restored)
      let names = [early, late].map { $0.meeting.document.id ?? "" }
      #expect(restored.keptCopies(mayHold: names[0]) == [kept])
      #expect(restored.keptCopies(mayHold: names[1]).isEmpty)
      try Data("damaged".utf8).write(to: URL(fileURLWithPath: kept + "/store.mapm"))
      #expect(restored.keptCopies(mayHold: names[1]) == [kept])
    }
  }

  @Test func `only a store without meetings is replaced unasked`() throws {
    try StoreBench.run { bench in
      try EventStore.checkReplaceable(bench.location, replacing: false)
      let store = try bench.make()
      try EventStore.checkReplaceable(bench.location, replacing: false)
      _ = try bench.plan(in: store)
      #expect(throws: StoreError.storeHasMeetings(folder: bench.location.folder)) {
        try EventStore.checkReplaceable(bench.location, replacing: false)
      }
      try EventStore.checkReplaceable(bench.location, replacing: true)
    }
  }

  @Test func `a store on which a screen runs is not replaced`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let seat = try store.takeSeat()
      #expect(throws: StoreError.inUse) {
        try EventStore.checkReplaceable(bench.location, replacing: true)
      }
      try store.leave(seat)
      try EventStore.checkReplaceable(bench.location, replacing: true)
    }
  }

  @Test func `a store that cannot be read is replaced when asked`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try store.close()
      let ruin = Data("ruined".utf8)
      try ruin.write(to: URL(fileURLWithPath: bench.location.database))
      #expect(throws: StoreError.storeHasMeetings(folder: bench.location.folder)) {
        try EventStore.checkReplaceable(bench.location, replacing: false)
      }
      try EventStore.checkReplaceable(bench.location, replacing: true)
      let kept = try #require(try bench.restore())
      #expect(try bench.open().meetings() == [known.id])
      #expect(try Data(contentsOf: URL(fileURLWithPath: kept + "/store.mapm")) == ruin)
    }
  }

  @Test func `a backup with a bad record replaces nothing`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try store.close()
      let queue = try DatabaseQueue(path: bench.backup)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "DROP TRIGGER record_is_final")
        try db.execute(sql: "UPDATE record SET sealed = zeroblob(60)")
      }
      try queue.close()
      let before = try bench.files()
      #expect(throws: StoreError.damagedBackup(file: bench.backup, count: 1)) {
        try bench.restore()
      }
      #expect(try bench.files() == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: bench.root).count == 3)
    }
  }

  @Test(arguments: [0, 10, 4_096, 20_000])
  func `half a backup replaces nothing`(length: Int) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      _ = try store.backUp(to: bench.backup)
      try store.close()
      let url = URL(fileURLWithPath: bench.backup)
      try Data(contentsOf: url).prefix(length).write(to: url)
      let before = try bench.files()
      #expect(throws: StoreError.self) { try bench.restore() }
      #expect(try bench.files() == before)
    }
  }

  @Test func `a store in use is no backup`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      #expect(throws: StoreError.unsettledBackup(file: bench.location.database)) {
        try StagedStore(of: bench.location.database, for: bench.elsewhere)
      }
      withExtendedLifetime(store) {}
    }
  }

  @Test func `until the last step the old store is in its place`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try store.backUp(to: bench.backup)
      let known = try bench.plan(in: store)
      try store.close()
      let before = try bench.files()
      // Whoever is killed here leaves the copy beside the store, and the store as it was.
      let staged = try StagedStore(of: bench.backup, for: bench.location)
      #expect(try bench.files() == before)
      _ = try staged.check(with: .deviceKey)
      #expect(try bench.files() == before)
      #expect(bench.location.keptCopies().count == 1)
      #expect(try bench.open().meetings() == [known.id])
    }
  }

  @Test func `two folders change places in one step`() throws {
    try StoreBench.run { bench in
      try PrivateFiles.makeFolder(bench.root + "/new")
      try PrivateFiles.makeFile(bench.root + "/new/a", containing: Data("new".utf8))
      try PrivateFiles.makeFolder(bench.root + "/old")
      try PrivateFiles.makeFile(bench.root + "/old/b", containing: Data("old".utf8))
      try PrivateFiles.exchange(
        bench.root + "/new", with: bench.root + "/old", movingAsideTo: bench.root + "/kept")
      #expect(PrivateFiles.exists(bench.root + "/old/a"))
      #expect(PrivateFiles.exists(bench.root + "/kept/b"))
      #expect(!PrivateFiles.exists(bench.root + "/new"))
    }
  }
}

extension StoreBench {
  /// The folder of the whole bench.
  var root: String { (location.folder as NSString).deletingLastPathComponent }
  var backup: String { root + "/old.backup" }
  /// Another place for a store, to which the same device key belongs.
  var elsewhere: StoreLocation {
    StoreLocation(folder: root + "/elsewhere", keyFile: location.keyFile)
  }

  /// Puts the backup in the place of the store, and says where that is kept.
  @discardableResult
  func restore() throws -> String? {
    let staged = try StagedStore(of: backup, for: location)
    do {
      _ = try staged.check(with: .deviceKey)
      return try staged.takePlace(at: at)
    } catch {
      staged.discard()
      throw error
    }
  }

  /// Restores the backup at another place and looks at it.
  func restoreElsewhere(_ look: (EventStore) throws -> Void) throws {
    let staged = try StagedStore(of: backup, for: elsewhere)
    _ = try staged.check(with: .deviceKey)
    #expect(try staged.takePlace(at: at) == nil)
    try look(try EventStore.open(at: elsewhere, with: .deviceKey))
  }
}
