import Foundation
import GRDB
import MeetingDomain

@testable import MeetingStore

/// A store in a folder of its own, which goes when the test is over.
struct StoreBench {
  let location: StoreLocation
  let author = Author(name: "Meera Oyelaran", agency: "Kestrelwick Council")
  let at = Timestamp(secondsSince1970: 1_795_788_202, offsetMinutes: 0)

  init() {
    let folder = NSTemporaryDirectory() + "mapm-store-" + UUID().uuidString
    location = StoreLocation(folder: folder + "/data", keyFile: folder + "/config/device.key")
  }

  /// Runs a test with a bench that is cleared away afterwards.
  static func run(_ test: (StoreBench) throws -> Void) throws {
    let bench = StoreBench()
    let root = (bench.location.folder as NSString).deletingLastPathComponent
    defer { try? FileManager.default.removeItem(atPath: root) }
    try test(bench)
  }

  /// A new store, opened by its device key.
  func make() throws -> EventStore {
    try EventStore.create(at: location, protectedBy: .deviceKey)
  }

  func open() throws -> EventStore {
    try EventStore.open(at: location, with: .deviceKey)
  }

  /// A planned meeting with a few words that must not be found on the disk.
  func plan(
    in store: EventStore, _ name: String = "Quillhaven Brambleworth", seat: Seat = Seat("a")
  ) throws -> KnownMeeting {
    var document = MeetingDocument(subject: Subject(kind: .adult, name: name))
    document.aim = .recorded("Zephyrstone tenancy")
    return try store.create(document, by: author, seat: seat, at: at).known
  }

  /// Carries a command out and says how the meeting stands; a refusal fails the test.
  func append(
    _ command: MeetingCommand, to known: KnownMeeting, in store: EventStore,
    seat: Seat = Seat("a"), filing: String? = nil
  ) throws -> KnownMeeting {
    switch try store.append(command, to: known, by: author, seat: seat, at: at, filing: filing) {
    case .appended(let known, _): return known
    case .refused(let refusal, _): throw refusal
    }
  }

  func entry(_ text: String) -> MeetingCommand {
    .add(.entry(Entry(item: .newInformation, kind: .information, text: text)))
  }

  /// Runs SQL behind the store's back, as somebody with the file in hand could.
  func tamper(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    let queue = try DatabaseQueue(path: location.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  /// Flips the lowest bit of one byte in a column.
  func flip(_ column: String, of table: String, byte: Int, where condition: String) throws {
    let queue = try DatabaseQueue(path: location.database)
    try queue.writeWithoutTransaction { db in
      let sql = "SELECT \(column) FROM \(table) WHERE \(condition)"
      guard var bytes = try Data.fetchOne(db, sql: sql) else { return }
      bytes[byte < 0 ? bytes.count + byte : byte] ^= 1
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(condition)", arguments: [bytes])
    }
    try queue.close()
  }

  /// Flips the lowest bit of one byte of what a seat has typed.
  func flipJournal(of seat: Seat, byte: Int) throws {
    let file = journal(of: seat)
    var bytes = try Data(contentsOf: file)
    bytes[byte < 0 ? bytes.count + byte : byte] ^= 1
    try bytes.write(to: file)
  }

  /// Adds zeros to what a seat has typed.
  func lengthenJournal(of seat: Seat) throws {
    let file = journal(of: seat)
    try (Data(contentsOf: file) + Data(count: 50)).write(to: file)
  }

  private func journal(of seat: Seat) -> URL {
    URL(fileURLWithPath: DraftJournals.path(of: seat.description, in: location.folder))
  }

  /// Takes the append-only triggers away, as an attacker would first.
  func dropTriggers() throws {
    try tamper(
      """
      DROP TRIGGER record_stays; DROP TRIGGER record_is_final;
      DROP TRIGGER meeting_stays; DROP TRIGGER meeting_is_final;
      """)
  }

  /// Every file of the store by name, with its bytes.
  func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: location.folder)
    return try names.reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: URL(fileURLWithPath: location.folder + "/" + name))
    }
  }
}

/// The texts of the entries of a meeting.
func texts(_ known: KnownMeeting) -> [String] {
  known.meeting.document.entries.rows.map(\.text)
}
