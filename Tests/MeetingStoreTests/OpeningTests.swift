import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct OpeningTests {
  @Test func `a store opens again and holds what was written`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.append(
        bench.entry("arrears"), to: bench.plan(in: store), in: store)
      try store.close()
      let again = try bench.open().meeting(known.id)
      #expect(again.meeting == known.meeting)
      #expect(again.arrival == known.arrival)
      #expect(try bench.open().replica == store.replica)
    }
  }

  @Test func `a passphrase opens it, composed or decomposed, and a wrong one is told`() throws {
    try StoreBench.run { bench in
      let made = try EventStore.create(
        at: bench.location, protectedBy: .passphrase("caf\u{E9} lantern"), cost: 4)
      try made.close()
      #expect(try EventStore.keySlots(at: bench.location) == [.passphrase])
      _ = try EventStore.open(at: bench.location, with: .passphrase("cafe\u{301} lantern"))
      #expect(throws: StoreError.wrongPassphrase) {
        try EventStore.open(at: bench.location, with: .passphrase("cafe lantern"))
      }
      #expect(throws: StoreError.noSlot(.deviceKey)) { try bench.open() }
    }
  }

  @Test func `the passphrase of a new store is stretched with the full cost`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      try store.protect(by: .passphrase("lantern"))
      let slots = try LockedStore.find(at: bench.location).slots
      #expect(slots.map(\.cost) == [0, 17])
      try store.removeSlot(.deviceKey)
      #expect(throws: StoreError.lastSlot) { try store.removeSlot(.passphrase) }
      _ = try EventStore.open(at: bench.location, with: .passphrase("lantern"))
    }
  }

  @Test func `an empty passphrase protects nothing and makes nothing`() throws {
    try StoreBench.run { bench in
      #expect(throws: StoreError.emptyPassphrase) {
        try EventStore.create(at: bench.location, protectedBy: .passphrase(""), cost: 4)
      }
      #expect(!EventStore.exists(at: bench.location))
      let files = try bench.files()
      #expect(files.isEmpty)
    }
  }

  @Test(arguments: ["salt", "wrapped", "checksum"])
  func `a damaged slot is not called a wrong passphrase`(column: String) throws {
    try StoreBench.run { bench in
      let store = try EventStore.create(
        at: bench.location, protectedBy: .passphrase("lantern"), cost: 4)
      try bench.flip(column, of: "key_slot", byte: 3, where: "kind = 'passphrase'")
      #expect(throws: StoreError.damagedSlot(.passphrase)) {
        try EventStore.open(at: bench.location, with: .passphrase("lantern"))
      }
      #expect(
        try store.verify() == [Finding(meeting: nil, damage: .keySlot(.passphrase))])
    }
  }

  @Test func `a device key that is missing, damaged or another's has its own sentence`() throws {
    try StoreBench.run { bench in
      _ = try bench.make()
      let file = bench.location.keyFile
      let key = try Data(contentsOf: URL(fileURLWithPath: file))
      try FileManager.default.removeItem(atPath: file)
      #expect(throws: StoreError.deviceKeyMissing(file: file)) { try bench.open() }
      try PrivateFiles.makeFile(file, containing: Data("nothing\n".utf8))
      #expect(throws: StoreError.deviceKeyDamaged(file: file)) { try bench.open() }
      try FileManager.default.removeItem(atPath: file)
      try DeviceKey.makeIfMissing(file)
      #expect(throws: StoreError.wrongDeviceKey(file: file)) { try bench.open() }
      try FileManager.default.removeItem(atPath: file)
      try PrivateFiles.makeFile(file, containing: key)
      _ = try bench.open()
    }
  }

  @Test func `no store is named with the command that makes one`() throws {
    try StoreBench.run { bench in
      let error = #expect(throws: StoreError.self) { try bench.open() }
      #expect(error == .noStore(folder: bench.location.folder))
      #expect(error?.description.contains("mapm store init") == true)
    }
  }

  @Test func `a second store is not made over the first`() throws {
    try StoreBench.run { bench in
      let known = try bench.plan(in: bench.make())
      #expect(throws: StoreError.storeExists(folder: bench.location.folder)) { try bench.make() }
      #expect(try bench.open().meetings() == [known.id])
    }
  }

  @Test(arguments: ["", "Minutes of the last meeting\n", String(repeating: "x", count: 5_000)])
  func `a file that is no database is refused and untouched`(content: String) throws {
    try StoreBench.run { bench in
      try PrivateFiles.makeFolder(bench.location.folder)
      try PrivateFiles.makeFile(bench.location.database, containing: Data(content.utf8))
      #expect(throws: StoreError.notAStore(file: bench.location.database)) { try bench.open() }
      #expect(try bench.files() == ["store.mapm": Data(content.utf8)])
    }
  }

  @Test func `another program's database is refused and untouched`() throws {
    try StoreBench.run { bench in
      try PrivateFiles.makeFolder(bench.location.folder)
      try PrivateFiles.makeFile(bench.location.database)
      try bench.tamper("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')")
      let before = try bench.files()
      #expect(throws: StoreError.notAStore(file: bench.location.database)) { try bench.open() }
      #expect(try bench.files() == before)
    }
  }

  @Test func `a newer format is refused and untouched`() throws {
    try StoreBench.run { bench in
      try bench.make().close()
      try bench.tamper("PRAGMA user_version = 4")
      let before = try bench.files()
      #expect(throws: StoreError.newerFormat(file: bench.location.database)) { try bench.open() }
      #expect(try bench.files() == before)
    }
  }

  @Test func `the folder is its owner's alone, and so is every file in it`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      let names = try FileManager.default.contentsOfDirectory(atPath: bench.location.folder)
      #expect(Set(names) == ["store.mapm", "store.mapm-wal", "store.mapm-shm"])
      #expect(try mode(bench.location.folder) == 0o700)
      for name in names { #expect(try mode(bench.location.folder + "/" + name) == 0o600) }
      #expect(try mode(bench.location.keyFile) == 0o600)
      withExtendedLifetime(store) {}
    }
  }

  @Test(arguments: ["/store.mapm", "/store.mapm-wal", ""])
  func `what others can reach is refused with the command that mends it`(path: String) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      _ = try bench.plan(in: store)
      let path = bench.location.folder + path
      let (loose, tight) = path.hasSuffix("data") ? (0o750, "700") : (0o640, "600")
      try FileManager.default.setAttributes([.posixPermissions: loose], ofItemAtPath: path)
      let error = #expect(throws: StoreError.self) { try bench.open() }
      #expect(error == .tooOpen(path: path, mode: tight))
      #expect(error?.description.contains("chmod \(tight) \(path)") == true)
      withExtendedLifetime(store) {}
    }
  }

  @Test func `a copied store writes under another name`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      try store.close()
      var copied = bench.location
      copied.folder += "-copy"
      try PrivateFiles.makeFolder(copied.folder)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.location.database))
      try PrivateFiles.makeFile(copied.database, containing: bytes)
      let copy = try EventStore.open(at: copied, with: .deviceKey)
      #expect(copy.replica != store.replica)
      #expect(try EventStore.open(at: copied, with: .deviceKey).replica == copy.replica)
      let written = try bench.append(
        bench.entry("from the copy"), to: copy.meeting(known.id), in: copy)
      #expect(written.meeting.lastStamp?.replica == copy.replica)
      #expect(try copy.verify().isEmpty)
    }
  }

  @Test func `checking a store that is open here leaves its locks alone`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let before = try locks(on: bench.location.database)
      #expect(!before.isEmpty)
      #expect(try EventStore.keySlots(at: bench.location) == [.deviceKey])
      #expect(try locks(on: bench.location.database) == before)
      withExtendedLifetime(store) {}
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The locks that this process holds on a file, as the kernel lists them.
  private func locks(on path: String) throws -> Set<String> {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let inode = (attributes[.systemFileNumber] as? Int).map(String.init) ?? "?"
    var found: Set<String> = []
    // The table is read in pieces; a lock elsewhere that goes in between takes others out of sight.
    for _ in 0..<5 {
      guard let table = FileManager.default.contents(atPath: "/proc/locks") else { continue }
      let lines = String(decoding: table, as: UTF8.self).split(separator: "\n")
      let own = lines.filter { $0.contains(":\(inode) ") }
      found.formUnion(own.map { $0.drop { $0 != " " }.description })
    }
    return found
  }
}

struct StoreErrorTests {
  static let all: [StoreError] = [
    .noStore(folder: "/f"), .storeExists(folder: "/f"), .notAStore(file: "/f"),
    .newerFormat(file: "/f"), .tooOpen(path: "/it's here", mode: "700"), .cannotRead(path: "/f"),
    .cannotMake(path: "/f"), .emptyPassphrase, .wrongPassphrase, .damagedSlot(.passphrase),
    .noSlot(.deviceKey), .lastSlot, .deviceKeyMissing(file: "/k"), .deviceKeyDamaged(file: "/k"),
    .wrongDeviceKey(file: "/k"), .busy, .diskFull, .readOnly, .inputOutput, .damagedFile,
    .damagedMeeting(name: "2026-014"), .newerRecords(name: "2026-014"),
    .noMeeting(name: "2026-014"), .meetingExists(name: "e2"), .wrongRecoveryCode,
    .meetingErased(name: "2026-014"), .erasedBefore(name: "e2"),
    .damagedBundle, .newerBundle, .wrongBundlePassphrase, .conflictingBundle,
    .notABackup(file: "/b"), .unsettledBackup(file: "/b"), .damagedBackup(file: "/b", count: 2),
    .damagedCopy(count: 1), .storeHasMeetings(folder: "/f"), .inUse, .unexpected(code: 1),
  ]

  @Test func `every error says something else`() {
    #expect(Set(Self.all.map(\.description)).count == Self.all.count)
    for error in Self.all {
      #expect(
        error.description.contains(". ") || error == .unexpected(code: 1)
          || error.description.contains(": "))
    }
  }

  @Test func `a path with a quote is safe in the command`() {
    let error = StoreError.tooOpen(path: "/it's here", mode: "700")
    #expect(error.description.hasSuffix(#"chmod 700 '/it'\''s here'"#))
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.busy), (.SQLITE_FULL, .diskFull),
    (.SQLITE_READONLY, .readOnly), (.SQLITE_IOERR, .inputOutput), (.SQLITE_CORRUPT, .damagedFile),
  ])
  func `a fault of the disk has its own sentence`(code: ResultCode, expected: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code)) == expected)
  }
}
