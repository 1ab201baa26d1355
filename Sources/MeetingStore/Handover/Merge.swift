import Foundation
import GRDB
import MeetingDomain

/// One merge, inside its transaction.
struct Merge {
  let bundle: MeetingBundle
  let at: Timestamp
  let vault: Vault
  let db: Database
  private var numbers: Numbers { Numbers(db: db, vault: vault) }
  private var id: MeetingID { bundle.meeting }

  init(_ bundle: MeetingBundle, at: Timestamp, vault: Vault, in db: Database) {
    (self.bundle, self.at, self.vault, self.db) = (bundle, at, vault, db)
  }

  func run() throws -> MergedMeeting {
    let all = try bundle.records.map { try recorded($0) }
    let isNew = try !isHere()
    var renumbering: [ReplicaID: Renumbering] = [:]
    if isNew { renumbering = try begin(with: all) }
    let table = try RecordTable(id, vault: vault, in: db)
    if !isNew { renumbering = try Renumbering.all(of: table.keys, in: db) }
    let before = renumbering
    let missing = try missing(in: table)
    let fresh = Set(missing.map(\.stamp))
    try renumber(all.filter { fresh.contains($0.stamp) }, &renumbering)
    for (replica, own) in renumbering where !own.isEmpty {
      try own.save(for: replica, keys: table.keys, in: db)
    }
    try table.append(contents: missing)
    return try result(
      isNew: isNew, added: missing.count,
      changes(from: isNew ? [:] : before, to: renumbering, in: all))
  }

  private func recorded(_ bundled: BundledRecord) throws -> Recorded {
    do {
      return try StoredRecord.decode(bundled.content, at: bundled.stamp)
    } catch is NewerForm {
      throw StoreError.newerBundle
    } catch {
      throw StoreError.damagedBundle
    }
  }

  private func isHere() throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM meeting WHERE id = ?)", arguments: [id.bytes])
      ?? false
  }

  /// Makes room for a meeting that is not here yet, with a key of its own.
  private func begin(with records: [Recorded]) throws -> [ReplicaID: Renumbering] {
    guard let first = records.min(by: { $0.stamp < $1.stamp }),
      case .planned(let document) = first.event
    else { throw StoreError.damagedBundle }
    if try db.hasErased(id.bytes) { throw StoreError.erasedBefore(name: document.id ?? "\(id)") }
    var own = Renumbering()
    for case .action(let from, let to) in try numbers.complete(document, id: id).renumbered {
      own.actions[from] = to
    }
    if case .reference(let stated)? = first.issued {
      let given = try numbers.reference(stated: stated, year: at.day.year)
      own.reference = given == stated ? nil : given
    }
    try db.execute(
      sql: "INSERT INTO meeting (id, key, head) VALUES (?, ?, x'')",
      arguments: [id.bytes, try vault.makeMeetingKey(for: id)])
    try RecordTable(id, vault: vault, in: db).write(Head())
    return [first.stamp.replica: own]
  }

  /// What is not here yet; what is here must say the same.
  private func missing(in table: RecordTable) throws -> [BundledRecord] {
    let here = Dictionary(
      try table.contents().map { ($0.stamp, $0.content) }, uniquingKeysWith: { first, _ in first })
    for bundled in bundle.records where here[bundled.stamp].map({ $0 != bundled.content }) == true {
      throw StoreError.conflictingBundle
    }
    return bundle.records.filter { here[$0.stamp] == nil }
  }

  /// Numbers that are free are kept first, so that none of them is given to another.
  private func renumber(
    _ records: [Recorded], _ renumbering: inout [ReplicaID: Renumbering]
  ) throws {
    var taken: [(replica: ReplicaID, number: Int)] = []
    for recorded in records {
      guard case .number(let number)? = recorded.issued, try !numbers.keep(number) else { continue }
      taken.append((recorded.stamp.replica, number))
    }
    for (replica, number) in taken {
      renumbering[replica, default: Renumbering()].actions[number] =
        try numbers.actionNumber(stated: nil)
    }
  }

  private func changes(
    from before: [ReplicaID: Renumbering], to after: [ReplicaID: Renumbering],
    in records: [Recorded]
  ) -> [Renumbered] {
    var changes: [Renumbered] = []
    for (replica, own) in after.sorted(by: { $0.key < $1.key }) {
      if let to = own.reference, before[replica]?.reference == nil,
        let from = records.first(where: { $0.stamp.replica == replica })?.statedReference
      {
        changes.append(.reference(from: from, to: to))
      }
      for (from, to) in own.actions.sorted(by: { $0.key < $1.key })
      where before[replica]?.actions[from] == nil {
        changes.append(.action(from: from, to: to))
      }
    }
    return changes
  }

  private func result(
    isNew: Bool, added: Int, _ renumbered: [Renumbered]
  ) throws -> MergedMeeting {
    let (records, arrival) = try RecordTable(id, vault: vault, in: db).records(after: 0)
    let known = KnownMeeting(id: id, meeting: Meeting(replaying: records), arrival: arrival)
    return MergedMeeting(
      known: known, reference: known.name, isNew: isNew, added: added, renumbered: renumbered)
  }
}

extension Recorded {
  /// The reference that the meeting was given where it was planned.
  fileprivate var statedReference: String? {
    guard case .reference(let reference)? = issued else { return nil }
    return reference
  }
}
