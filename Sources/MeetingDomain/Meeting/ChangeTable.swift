/// Something of a meeting that one command can change and another can change after it.
enum Changed: Hashable, Sendable {
  case field(FieldRef)
  case row(RowRef)
  case status
}

/// Who changed what last, and which values of a field were written at the same time.
struct ChangeTable: Sendable, Equatable {
  /// The newest change of one thing.
  struct Change: Sendable, Equatable {
    var stamp: Stamp
    var author: String
    var seat: Seat
  }

  /// The newest change of one thing by each seat, the newest last.
  private var newest: [Changed: [Change]] = [:]
  private var besides: [FieldRef: [FieldValue]] = [:]

  func last(_ changed: Changed) -> Change? {
    newest[changed]?.last
  }

  func alternatives(of field: FieldRef) -> [FieldValue] {
    besides[field] ?? []
  }

  mutating func note(_ changed: Changed, _ recorded: Recorded) {
    let change = Change(
      stamp: recorded.stamp, author: recorded.author.name, seat: recorded.seat)
    newest[changed]?.removeAll { $0.seat == recorded.seat }
    newest[changed, default: []].append(change)
  }

  /// The newest change that any other seat made after this stamp; nil where none did.
  func change(of changed: Changed, after stamp: Stamp, notBy seats: Set<Seat>) -> Change? {
    newest[changed]?.last { !seats.contains($0.seat) && $0.stamp > stamp }
  }

  /// Notes a new value; a value that its author had not seen is kept beside it.
  mutating func noteField(
    _ field: FieldRef, _ recorded: Recorded, replacing: Stamp?, before: FieldValue?,
    after: FieldValue?
  ) {
    if let current = last(.field(field)), current.stamp != replacing {
      keep(before, beside: after, of: field)
    } else if !besides.isEmpty {
      besides[field] = nil
    }
    note(.field(field), recorded)
    if let row = field.row { note(.row(row), recorded) }
  }

  private mutating func keep(
    _ before: FieldValue?, beside after: FieldValue?, of field: FieldRef
  ) {
    var values = besides[field] ?? []
    if let before, !values.contains(before) { values.append(before) }
    values.removeAll { $0 == after }
    besides[field] = values.isEmpty ? nil : values
  }
}
