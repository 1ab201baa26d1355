import MeetingDomain

/// The actions of a layer that are wanted, in order.
struct ActionList {
  /// Where the wanted ones stand among the keys of their parts.
  private(set) var entries: [(part: Int32, place: Int32)] = []
  let keys: [[ActionKey]]
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
    _ rows: inout RowsLayer, today: CalendarDay, of meeting: MeetingID? = nil,
    where isWanted: (ActionOutline) -> Bool = { _ in true }
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
        if isWanted(key.outline(on: day)) { entries.append((Int32(index), Int32(place))) }
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

/// The actions of a register as it was when it was listed, with all that they lie in.
struct RegisteredActions: ActionSource {
  private let entries: [(part: Int32, place: Int32)]
  private let keys: [[ActionKey]]
  /// The packed actions of each part.
  private let bytes: [[UInt8]]
  /// The meeting of each head of each part; nil where it does not count.
  private let meetings: [[MeetingRow?]]
  private let today: CalendarDay
  private let day: Int

  init(
    _ list: ActionList, in bytes: [[UInt8]], of meetings: [[MeetingRow?]], today: CalendarDay
  ) {
    (entries, keys) = (list.entries, list.keys)
    (self.bytes, self.meetings) = (bytes, meetings)
    (self.today, day) = (today, today.daysSince1970)
  }

  var count: Int { entries.count }

  func row(_ place: Int) -> ActionRow {
    let key = key(place)
    let meeting = meetings[Int(entries[place].part)][Int(key.meeting)]
    return ActionRow(
      number: key.number, due: key.due, status: key.status, redates: key.redates,
      reviewed: key.reviewed,
      packed: PackedAction(in: bytes[Int(entries[place].part)], at: Int(key.offset)),
      key: meeting?.key ?? "",
      meeting: meeting?.reference ?? "", case: meeting?.case ?? "", today: today)
  }

  func outline(_ place: Int) -> ActionOutline { key(place).outline(on: day) }

  func places(of key: String) -> [Int] {
    let heads = meetings.map { part in part.firstIndex { $0?.key == key } ?? -1 }
    return entries.indices.filter { place in
      heads[Int(entries[place].part)] == Int(self.key(place).meeting)
    }
  }

  private func key(_ place: Int) -> ActionKey {
    keys[Int(entries[place].part)][Int(entries[place].place)]
  }
}
