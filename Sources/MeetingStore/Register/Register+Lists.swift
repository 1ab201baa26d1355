public import MeetingDomain

/// One meeting of the register.
public struct RegisteredMeeting: Sendable {
  /// What the store calls it.
  public let key: MeetingID
  /// The name that is unique for ever, as files state it.
  public let id: String
  /// Its line of the list.
  public let row: MeetingRow
}

/// What actions are chosen by before anything of them is opened.
public struct ActionOutline: Sendable {
  /// Its number in the store.
  public var number: Int? { action.number }
  /// Where it stands.
  public let status: ActionStatus
  /// The day it is due; nil where it has none.
  public var due: CalendarDay? { action.due }
  /// Days past the due day; 0 when not late.
  public let daysLate: Int
  fileprivate let action: ActionKey
}

extension Register {
  /// The meetings, in the order in which they came.
  public mutating func meetings(today: CalendarDay) throws(StoreError) -> [RegisteredMeeting] {
    try reading { rows in
      try rows.parts.flatMap { part, without in
        var part = part
        let counts = try part.counts(today: today.daysSince1970)
        return try part.heads.indices.filter { !without.contains($0) }.map { index in
          (try part.head(index), counts[index])
        }
      }
      .sorted { $0.0.place < $1.0.place }
      .map { head, counts in
        RegisteredMeeting(
          key: head.id, id: head.name,
          row: MeetingRow(
            key: head.id.description, reference: head.reference, date: head.date,
            subject: head.subject, case: head.case, status: head.status,
            isCalledOff: head.isCalledOff, open: counts.open,
            overdue: counts.overdue, matters: head.matters, previous: head.previous))
      }
    }
  }

  /// The actions of all meetings, the earliest due day first, undated last, then by number.
  ///
  /// - Parameters:
  ///   - meeting: The one whose actions are wanted; nil for all.
  ///   - limit: How many are wanted; nil for all.
  ///   - isWanted: Chooses by what can be told without opening an action.
  ///   - fits: Chooses among those by the action itself; nil where all of them fit.
  /// - Returns: The rows, and how many more there are.
  public mutating func actions(
    today: CalendarDay, of meeting: MeetingID? = nil, limit: Int? = nil,
    where isWanted: (ActionOutline) -> Bool = { _ in true }, fits: ((ActionRow) -> Bool)? = nil
  ) throws(StoreError) -> (rows: [ActionRow], left: Int) {
    let wanted = limit ?? .max
    return try reading { rows in
      // A few actions are opened one by one, many are quicker all at once.
      if fits != nil || wanted > 1_000 { try rows.openAll() }
      var list = try ActionList(&rows, today: today, of: meeting, where: isWanted)
      var (found, left) = ([ActionRow](), 0)
      if fits == nil { found.reserveCapacity(min(wanted, list.entries.count)) }
      for index in list.entries.indices {
        if found.count >= wanted, fits == nil {
          left = list.entries.count - index
          break
        }
        let row = try list.row(index)
        guard fits?(row) ?? true else { continue }
        if found.count < wanted { found.append(row) } else { left += 1 }
      }
      return (found, left)
    }
  }

  /// Reads the lists; where the image turns out to be damaged, all is folded anew.
  private mutating func reading<Value>(
    _ work: (inout RowsLayer) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try work(&rows)
    } catch is DamagedImage {
      rows = RowsLayer()
      try update()
      return try storing { try work(&rows) }
    } catch {
      throw StoreError(error)
    }
  }
}

/// The actions of a layer that are wanted, in order.
private struct ActionList {
  /// Where the wanted ones stand among the keys of their parts.
  private(set) var entries: [(part: Int32, place: Int32)] = []
  private let keys: [[ActionKey]]
  private var parts: [RowsPart]
  private let today: CalendarDay
  /// Of each part, what was opened of the meetings so far.
  private var heads: [[Head?]]

  private struct Head {
    let key: String
    let meeting: String
    let `case`: String
  }

  init(
    _ rows: inout RowsLayer, today: CalendarDay, of meeting: MeetingID?,
    where isWanted: (ActionOutline) -> Bool
  ) throws {
    self.today = today
    try rows.openKeys()
    let (day, both) = (today.daysSince1970, rows.parts)
    var parts = both.map(\.part)
    let keys = try parts.indices.map { try parts[$0].keys() }
    (self.parts, self.keys) = (parts, keys)
    heads = parts.map { [Head?](repeating: nil, count: $0.heads.count) }
    for (index, (part, without)) in both.enumerated() {
      let only = meeting.map { id in part.heads.firstIndex { $0.id == id } ?? -1 }
      for (place, key) in keys[index].enumerated() {
        if let only, only != Int(key.meeting) { continue }
        if !without.isEmpty, without.contains(Int(key.meeting)) { continue }
        let outline = ActionOutline(
          status: key.status, daysLate: key.daysLate(on: day), action: key)
        if isWanted(outline) { entries.append((Int32(index), Int32(place))) }
      }
    }
    guard !keys[1].isEmpty else { return }
    entries.sort { keys[Int($0.part)][Int($0.place)] < keys[Int($1.part)][Int($1.place)] }
  }

  mutating func row(_ index: Int) throws -> ActionRow {
    let part = Int(entries[index].part)
    let key = keys[part][Int(entries[index].place)]
    let head = try head(Int(key.meeting), of: part)
    return ActionRow(
      number: key.number, due: key.due, status: key.status, redates: key.redates,
      reviewed: key.reviewed, packed: try parts[part].action(key), key: head.key,
      meeting: head.meeting, case: head.case, today: today)
  }

  private mutating func head(_ meeting: Int, of part: Int) throws -> Head {
    if let known = heads[part][meeting] { return known }
    let opened = try parts[part].head(meeting)
    let head = Head(key: opened.id.description, meeting: opened.reference, case: opened.case)
    heads[part][meeting] = head
    return head
  }
}

extension RowsPart {
  /// How many actions of each meeting are open, and how many of them late.
  ///
  /// - Parameter today: Days since 1970.
  fileprivate mutating func counts(today: Int) throws -> [(open: Int, overdue: Int)] {
    var counts = heads.map { _ in (open: 0, overdue: 0) }
    for key in try keys() where key.status.isOpen {
      counts[Int(key.meeting)].open += 1
      if key.daysLate(on: today) > 0 { counts[Int(key.meeting)].overdue += 1 }
    }
    return counts
  }
}
