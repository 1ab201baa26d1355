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

  /// The newest change of one thing, and the newest by any other seat than that one's.
  ///
  /// The two tell, for every seat, the newest change that another seat made.
  private struct Newest: Sendable, Equatable {
    var change: Change
    var byOther: Change?

    mutating func note(_ new: Change) {
      if change.seat != new.seat { byOther = change }
      change = new
    }
  }

  private var newest: [Changed: Newest] = [:]
  private var besides: [FieldRef: [FieldValue]] = [:]

  func last(_ changed: Changed) -> Change? {
    newest[changed]?.change
  }

  func alternatives(of field: FieldRef) -> [FieldValue] {
    besides[field] ?? []
  }

  mutating func note(_ changed: Changed, _ recorded: Recorded) {
    let change = Change(
      stamp: recorded.stamp, author: recorded.author.name, seat: recorded.seat)
    newest[changed, default: Newest(change: change)].note(change)
  }

  /// The newest change that another seat made after this stamp; nil where none did.
  func change(of changed: Changed, after stamp: Stamp, notBy seat: Seat) -> Change? {
    guard let newest = newest[changed] else { return nil }
    let other = newest.change.seat == seat ? newest.byOther : newest.change
    return other.flatMap { $0.stamp > stamp ? $0 : nil }
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
