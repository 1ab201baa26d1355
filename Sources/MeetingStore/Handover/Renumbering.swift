import Foundation
import GRDB
import MeetingDomain

/// The numbers that what another store recorded has in this one, where its own were taken here.
///
/// The records stay as they came, to the byte, so that fingerprints and later merges hold; the
/// numbers are put in when they are read.
struct Renumbering: Codable, Equatable {
  var version = 1
  var reference: String?
  var actions: [Int: Int] = [:]

  private enum CodingKeys: String, CodingKey {
    case version = "v"
    case reference, actions
  }

  var isEmpty: Bool { reference == nil && actions.isEmpty }

  /// A record of that other store with the numbers that count here.
  func applied(to recorded: Recorded) -> Recorded {
    var recorded = recorded
    switch recorded.issued {
    case .number(let number): recorded.issued = .number(actions[number] ?? number)
    case .reference(let own): recorded.issued = .reference(reference ?? own)
    case .fingerprint, nil: break
    }
    switch recorded.event {
    case .planned(var document):
      document.renumberActions { actions[$0] ?? $0 }
      recorded.event = .planned(document)
    case .rowReturned(.action(var action)):
      action.number = action.number.map { actions[$0] ?? $0 }
      recorded.event = .rowReturned(.action(action))
    default: break
    }
    return recorded
  }
}

extension MeetingDocument {
  /// Gives its actions other numbers, and whatever names them by number.
  mutating func renumberActions(_ current: (Int) -> Int) {
    if case .recorded(var rows) = actions {
      for index in rows.indices { rows[index].number = rows[index].number.map(current) }
      actions = .recorded(rows)
    }
    renameActions(current)
  }

  /// Lets disputes and others name actions by other numbers.
  mutating func renameActions(_ current: (Int) -> Int) {
    if case .recorded(var rows) = disputes {
      for index in rows.indices { rows[index].interim = rows[index].interim.map(current) }
      disputes = .recorded(rows)
    }
    if case .recorded(var rows) = subject.others {
      for index in rows.indices { rows[index].action = rows[index].action.map(current) }
      subject.others = .recorded(rows)
    }
  }
}

extension Renumbering {
  /// The renumberings of a meeting by replica; one that is damaged is left out, and `verify` names it.
  static func all(of keys: MeetingKeys, in db: Database) throws -> [ReplicaID: Renumbering] {
    let statement = try db.cachedStatement(
      sql: "SELECT replica, sealed FROM renumbered WHERE meeting = ?")
    let rows = try GRDB.Row.fetchAll(statement, arguments: [keys.id.bytes])
    return rows.reduce(into: [:]) { all, row in
      let bits: Int64 = row["replica"]
      let replica = ReplicaID(bits: UInt64(bitPattern: bits))
      all[replica] = opened(row["sealed"], of: replica, keys: keys)
    }
  }

  /// A renumbering out of its seal; nil where it is damaged.
  static func opened(_ sealed: Data, of replica: ReplicaID, keys: MeetingKeys) -> Renumbering? {
    do {
      let plain = try keys.openNumbers(sealed, of: replica)
      return try JSONDecoder().decode(Renumbering.self, from: plain)
    } catch {
      return nil
    }
  }

  func save(for replica: ReplicaID, keys: MeetingKeys, in db: Database) throws {
    let sealed = try keys.sealNumbers(try JSONEncoder().encode(self), of: replica)
    try db.execute(
      sql: """
        INSERT INTO renumbered (meeting, replica, sealed) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET sealed = excluded.sealed
        """, arguments: [keys.id.bytes, Int64(bitPattern: replica.bits), sealed])
  }
}
