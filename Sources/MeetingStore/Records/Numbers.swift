import Foundation
import GRDB
import MeetingDomain

/// The numbers of actions and the references of meetings: one sequence of each in a store.
///
/// A number that was given is marked for ever; the mark says nothing to who has no key.
struct Numbers {
  let db: Database
  let vault: Vault

  /// Stated numbers above it are kept, but the sequence does not go on from there.
  private static let highest: Int64 = 9_999_999

  /// The stated number where it is free, else the next one that is.
  func actionNumber(stated: Int?) throws -> Int {
    if let stated, try keep(stated) { return stated }
    return Int(try next(in: "actions") { actionMark(Int($0)) })
  }

  /// Takes a stated number of an action; false where it is taken already.
  func keep(_ number: Int) throws -> Bool {
    guard try take(number) else { return false }
    try advance(past: [number])
    return true
  }

  /// Takes a stated number of an action, and leaves the sequence where it is.
  func take(_ number: Int) throws -> Bool {
    guard number > 0 else { return false }
    return try claim(actionMark(number))
  }

  /// Lets the sequence of actions go on after numbers that were stated.
  func advance(past numbers: Set<Int>) throws {
    guard let last = numbers.filter({ $0 <= Self.highest }).max() else { return }
    try advance("actions", to: Int64(last))
  }

  /// The stated reference where it is free, else the next one of the year that is.
  func reference(stated: String?, year: Int) throws -> String {
    if let stated, !stated.isEmpty, try claim(referenceMark(stated)) {
      if let (year, place) = Self.parts(of: stated) { try advance("references \(year)", to: place) }
      return stated
    }
    let place = try next(in: "references \(year)") {
      referenceMark(Self.reference(year: year, place: $0))
    }
    return Self.reference(year: year, place: place)
  }

  /// Takes the id that a file states; false where a meeting here has it already.
  func claimID(_ text: String) throws -> Bool {
    try claim(vault.mark("id", text))
  }

  /// Whether the meeting with an id that a file states was erased here.
  func hasErased(_ text: String) throws -> Bool {
    try db.hasErased(mark: vault.mark("id", text))
  }

  /// Whether a mark was given out, for `verify`.
  func isTaken(_ issued: Issued) throws -> Bool {
    let mark: Data
    switch issued {
    case .number(let number): mark = actionMark(number)
    case .reference(let reference): mark = referenceMark(reference)
    case .fingerprint: return true
    }
    return try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM issued WHERE mark = ?)", arguments: [mark]) ?? false
  }

  private func actionMark(_ number: Int) -> Data { vault.mark("action", String(number)) }
  private func referenceMark(_ text: String) -> Data { vault.mark("reference", text) }

  private func claim(_ mark: Data) throws -> Bool {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO issued (mark) VALUES (?)")
    try statement.execute(arguments: [mark])
    return db.changesCount == 1
  }

  private func next(in sequence: String, mark: (Int64) -> Data) throws -> Int64 {
    var place = try last(of: sequence) + 1
    while try !claim(mark(place)) { place += 1 }
    try write(place, to: sequence)
    return place
  }

  private func advance(_ sequence: String, to place: Int64) throws {
    guard place <= Self.highest, try last(of: sequence) < place else { return }
    try write(place, to: sequence)
  }

  /// A sequence whose proof is wrong starts again: the marks keep it from giving a number twice.
  private func last(of sequence: String) throws -> Int64 {
    let mark = vault.mark("sequence", sequence)
    let statement = try db.cachedStatement(sql: "SELECT last, seal FROM sequence WHERE mark = ?")
    guard let row = try Row.fetchOne(statement, arguments: [mark]) else { return 0 }
    let last: Int64 = row["last"]
    let seal: Data = row["seal"]
    return Self.proof(of: last, mark: mark, vault: vault) == seal ? last : 0
  }

  private func write(_ last: Int64, to sequence: String) throws {
    let mark = vault.mark("sequence", sequence)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO sequence (mark, last, seal) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET last = excluded.last, seal = excluded.seal
        """)
    try statement.execute(
      arguments: [mark, last, Self.proof(of: last, mark: mark, vault: vault)])
  }

  /// What proves a sequence.
  static func proof(of last: Int64, mark: Data, vault: Vault) -> Data {
    vault.proof(of: mark + UInt64(bitPattern: last).bigEndianBytes)
  }

  private static func reference(year: Int, place: Int64) -> String {
    let digits = String(place)
    return "\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The year and place of a reference of our own form.
  private static func parts(of reference: String) -> (year: Int, place: Int64)? {
    let parts = reference.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let place = Int64(parts[1]), place > 0,
      self.reference(year: year, place: place) == reference
    else { return nil }
    return (year, place)
  }
}
