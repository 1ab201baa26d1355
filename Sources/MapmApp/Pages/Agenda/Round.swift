import MeetingDomain
import Terminal

/// Which agencies of those present have been heard under an item.
struct Round {
  /// The agencies that are present, in the order of the attendance list.
  let agencies: [String]
  /// Those that said something, or that they had nothing new.
  let heard: [String]

  init(_ context: Context, item: AgendaItem) {
    let document = context.meeting.document
    agencies =
      document.attendance.rows
      .filter { $0.status?.isThere ?? true }.compactMap(\.agency).inOrder
    var said = Set(
      document.entries.rows.filter { $0.item == item && $0.struck != true }.compactMap(\.agency)
        + document.asked.rows.filter { $0.item == item }.compactMap(\.agency))
    // Who takes an action on, or is a party to a dispute, has spoken too.
    switch item {
    case .actionPlan: said.formUnion(document.actions.rows.compactMap(\.agency))
    case .dispute: said.formUnion(document.disputes.rows.flatMap { $0.parties ?? [] })
    default: break
    }
    heard = agencies.filter(said.contains)
  }

  /// The next agency that has not been heard.
  var next: String? { agencies.first { !heard.contains($0) } }

  /// Who is still to be heard, in words.
  var note: String {
    let missing = agencies.filter { !heard.contains($0) }
    return missing.isEmpty ? "everybody" : "not yet: \(missing.joined(separator: ", "))"
  }

  /// Draws it into one row.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !agencies.isEmpty else { return }
    canvas.clipped(to: rect) { row in
      let count = row.put(
        "HEARD \(heard.count) OF \(agencies.count)", row: 0, column: 2, role: .heading)
      let room = max(0, row.size.columns - count - 7)
      row.put(truncated(note, columns: room), row: 0, column: count + 5, role: .muted)
    }
  }
}

extension AgendaItem {
  /// Whether everybody is to be heard on it in turn.
  var hasRound: Bool {
    switch self {
    case .needsStrengthsRisks, .newInformation, .actionPlan, .dispute: true
    default: false
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  var inOrder: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
