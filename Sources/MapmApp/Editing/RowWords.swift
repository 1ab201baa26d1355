import MeetingDomain

extension MeetingDocument {
  /// Another row in one line, so that nobody has to look its name up.
  func words(of reference: RowReference) -> String {
    row(named: reference).map { words(of: $0) }
      ?? "a line that is not in these minutes (\(reference))"
  }

  /// A row in one line.
  func words(of ref: RowRef) -> String {
    switch row(ref) {
    case .entry(let entry)?: entry.inOneLine
    case .action(let action)?: action.inOneLine
    case .dispute(let dispute)?: dispute.inOneLine
    case .update(let update)?: update.plan
    case .view(let view)?: "the view of \(view.person ?? "somebody")"
    case .some: ref.kind.title.lowercased()
    case nil: "a line that is not in these minutes (\(ref.id))"
    }
  }

  /// The rows that a field of references can name, with their words.
  func referable(from field: FieldRef) -> [(row: RowRef, words: String)] {
    func standing(_ isWanted: (Entry) -> Bool = { _ in true }) -> [RowRef] {
      entries.rows.filter { $0.struck != true && isWanted($0) }.map { RowRef(.entry, $0.id) }
    }
    let disagreements = disputes.rows.map { RowRef(.dispute, $0.id) }
    let told = updates.rows.map { RowRef(.update, $0.id) }
    let rows: [RowRef] =
      switch field.row?.kind {
      case .view: standing { $0.kind == .view || $0.kind == .voice }
      case .action: standing() + disagreements + told
      default: standing() + actions.rows.map { RowRef(.action, $0.id) } + disagreements + told
      }
    return rows.filter { $0 != field.row }.map { ($0, words(of: $0)) }
  }
}

extension Visibility? {
  /// `PROFESSIONALS ONLY: ` before words that not everybody may see; empty where everybody may.
  var mark: String {
    guard let self, self != .everyone else { return "" }
    return "\(self.words.uppercased()): "
  }
}

extension Entry {
  /// `5 School: Attendance is down`.
  fileprivate var inOneLine: String {
    let who = [item.map { "\($0.rawValue)" }, agency ?? by].compactMap { $0 }
    let head = who.isEmpty ? "" : who.joined(separator: " ") + ": "
    return visibility.mark + head + text.firstLine
  }
}

extension Action {
  /// `action 41: Ring the landlord`.
  fileprivate var inOneLine: String {
    "\(visibility.mark)action \(number.map { "\($0)" } ?? "–"): \(text.firstLine)"
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
