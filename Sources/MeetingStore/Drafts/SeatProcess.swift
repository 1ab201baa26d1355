import Foundation
import GRDB
public import MeetingDomain

/// The process behind a seat, so that a seat whose screen is gone can be told from one that runs.
struct SeatProcess: Hashable, Sendable {
  let pid: Int64
  /// When it started, in clock ticks since the machine did; a later process with its pid differs.
  let started: Int64
  /// Which run of the machine.
  let boot: String

  /// This process.
  static var current: SeatProcess {
    let pid = Int64(getpid())
    return SeatProcess(pid: pid, started: startTime(of: pid) ?? 0, boot: bootID)
  }

  /// Whether the same process still runs.
  var isAlive: Bool {
    boot == Self.bootID && Self.startTime(of: pid) == started
  }

  private static var bootID: String {
    text(of: "/proc/sys/kernel/random/boot_id").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Field 22 of the process's line; nil where there is no such process or it only awaits burial.
  ///
  /// The second field is the program's name in brackets and may hold anything, brackets too.
  private static func startTime(of pid: Int64) -> Int64? {
    let line = text(of: "/proc/\(pid)/stat")
    guard let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
    return Int64(fields[19])
  }

  private static func text(of path: String) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension EventStore {
  /// Takes a seat for this process: one for each running screen.
  public func takeSeat() throws(StoreError) -> Seat {
    try takeSeat(for: .current)
  }

  func takeSeat(for process: SeatProcess) throws(StoreError) -> Seat {
    let seat = Seat(Data.random(count: 16).hexadecimal)
    try storing {
      try drafts.write { db in
        try db.execute(
          sql: "INSERT INTO seat (id, pid, started, boot) VALUES (?, ?, ?, ?)",
          arguments: [seat.description, process.pid, process.started, process.boot])
      }
    }
    return seat
  }

  /// Gives a seat up; drafts that are left in it wait for the next start.
  public func leave(_ seat: Seat) throws(StoreError) {
    try settle(seat)
    journals.take(seat)?.remove()
    try storing {
      try drafts.write { db in
        try db.execute(
          sql: "DELETE FROM seat WHERE id = ?", arguments: [seat.description])
      }
    }
  }

  /// The seats whose screens run.
  public func livingSeats() throws(StoreError) -> Set<Seat> {
    try storing { Set(try drafts.read(SeatProcess.livingSeats).map { Seat($0) }) }
  }
}

extension SeatProcess {
  /// The seats whose screens run.
  static func livingSeats(in db: Database) throws -> Set<String> {
    let rows = try Row.fetchAll(db, sql: "SELECT id, pid, started, boot FROM seat")
    return Set(
      rows.filter {
        SeatProcess(pid: $0["pid"], started: $0["started"], boot: $0["boot"]).isAlive
      }.map { $0["id"] })
  }
}
