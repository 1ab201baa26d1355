import MeetingDomain

extension MeetingDocument {
  /// Another row in one line, so that nobody has to look its name up.
  func words(of id: RowID) -> String {
    if let entry = row(id, of: Entry.self) { return entry.inOneLine }
    if let action = row(id, of: Action.self) { return action.inOneLine }
    if let dispute = row(id, of: Dispute.self) { return dispute.inOneLine }
    if let update = row(id, of: Update.self) { return update.plan }
    return "a line that is not in these minutes (\(id.text))"
  }

  /// A row that is known by its kind, in one line.
  func words(of ref: RowRef) -> String {
    switch row(ref) {
    case .action(let action)?: action.inOneLine
    case .dispute(let dispute)?: dispute.inOneLine
    case .update(let update)?: update.plan
    default: words(of: ref.id)
    }
  }

  /// The rows that a field of references can name, with their words; no name stands twice.
  func referable(from field: FieldRef) -> [(id: RowID, words: String)] {
    let standing = entries.rows.filter { $0.struck != true && $0.id != field.row?.id }
    let lines = standing.map { ($0.id, $0.inOneLine) }
    let plan = actions.rows.map { ($0.id, $0.inOneLine) }
    let disagreements = disputes.rows.map { ($0.id, $0.inOneLine) }
    let all: [(id: RowID, words: String)] =
      switch (field.row?.kind, field.name) {
      case (.view, _):
        standing.filter { $0.kind == .view || $0.kind == .voice }.map { ($0.id, $0.inOneLine) }
      case (.action, _): lines
      default: lines + plan + disagreements
      }
    var seen: Set<RowID> = []
    return all.filter { seen.insert($0.id).inserted }
  }
}

extension Entry {
  /// `5 School: Attendance is down`.
  fileprivate var inOneLine: String {
    let who = [item.map { "\($0.rawValue)" }, agency ?? by].compactMap { $0 }
    let head = who.isEmpty ? "" : who.joined(separator: " ") + ": "
    return head + text.firstLine
  }
}

extension Action {
  /// `action 41: Ring the landlord`.
  fileprivate var inOneLine: String {
    "action \(number.map { "\($0)" } ?? "–"): \(text.firstLine)"
  }
}

extension Dispute {
  fileprivate var inOneLine: String { "dispute: \((matter ?? "–").firstLine)" }
}

extension Update {
  /// `Pell Hartigan tells Ida Thrush by Fri 20 Jun 2025, by phone`.
  var plan: String {
    let whom = person ?? "somebody"
    if let determinedAgainst {
      return "\(whom) is not told, as the chair determined: \(determinedAgainst)"
    }
    let day = due.map { " by \($0.inWords)" } ?? ", with no day"
    return "\(by ?? "Nobody yet") tells \(whom)\(day)" + (how.map { ", \($0)" } ?? "")
  }
}

extension Context {
  /// The row that was filed last among these: a page may show them in another order.
  func newest(of rows: [RowRef]) -> RowRef? {
    let entries = meeting.document.entries.rows.map { RowRef(.entry, $0.id) }
    let actions = meeting.document.actions.rows.map { RowRef(.action, $0.id) }
    let last = [entries, actions].compactMap { $0.last(where: rows.contains) }
    guard last.count == 2, let entry = Stamp(last[0].id.text), let action = Stamp(last[1].id.text)
    else { return last.last }
    return entry > action ? last[0] : last[1]
  }
}
