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
          row: MeetingRow(head, open: counts.open, overdue: counts.overdue))
      }
    }
  }

  /// The meetings, the newest first, and the actions of all of them.
  public mutating func lists(
    today: CalendarDay
  ) throws(StoreError) -> (meetings: [MeetingRow], actions: ActionRows) {
    try reading { rows in
      try rows.openAll()
      let list = try ActionList(&rows, today: today)
      var (meetings, places, bytes) = ([[MeetingRow?]](), [[Int64]](), [[UInt8]]())
      for (part, without) in rows.parts {
        var part = part
        meetings.append(try part.meetings(without: without, today: today))
        places.append(part.heads.map(\.place))
        bytes.append(try part.allBytes())
      }
      let actions = RegisteredActions(list, in: bytes, of: meetings, today: today)
      return (newestFirst(meetings, places), ActionRows(actions))
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

/// The meetings of all parts, the one that came last at the beginning.
///
/// - Parameter places: Where each of them stands in the order in which they came, rising in a part.
private func newestFirst(_ meetings: [[MeetingRow?]], _ places: [[Int64]]) -> [MeetingRow] {
  // Most often nothing was folded since the image was written.
  if let only = meetings.first, meetings.dropFirst().allSatisfy(\.isEmpty) {
    return only.reversed().compactMap(\.self)
  }
  return zip(places.joined(), meetings.joined()).sorted { $0.0 > $1.0 }.compactMap(\.1)
}

extension MeetingRow {
  fileprivate init(_ head: MeetingHead, open: Int, overdue: Int) {
    self.init(
      key: head.id.description, reference: head.reference, date: head.date,
      subject: head.subject, case: head.case, status: head.status,
      isCalledOff: head.isCalledOff, open: open, overdue: overdue, matters: head.matters,
      previous: head.previous)
  }
}

extension RowsPart {
  /// The meeting of each head; nil where it does not count.
  fileprivate mutating func meetings(
    without: Set<Int>, today: CalendarDay
  ) throws -> [MeetingRow?] {
    let counts = try counts(today: today.daysSince1970)
    return try heads.indices.map { index in
      without.contains(index)
        ? nil
        : MeetingRow(
          try head(index), open: counts[index].open, overdue: counts[index].overdue)
    }
  }

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
