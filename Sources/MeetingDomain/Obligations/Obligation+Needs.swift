/// Item 4: needs, strengths and risks.
extension Obligation {
  static let needs: [Obligation] = [
    Obligation(
      "G61", "S1 L82", .should, [.field], at: .item(.needsStrengthsRisks),
      "use of standardised tools to measure progress"),
    Obligation(
      "G83", "App A 4", nil, [.warns, .field], at: .item(.needsStrengthsRisks),
      "Needs, Strengths and Risks identified"
    ) { document in
      let item = AgendaItem.needsStrengthsRisks
      let kinds: [(EntryKind, String)] = [
        (.need, "needs"), (.strength, "strengths"), (.risk, "risks"),
      ]
      return kinds.filter { kind, _ in
        document.standing(kind).isEmpty && !document.isAskedNone(at: item, kind)
      }.map { _, words in
        Lack("No \(words) are recorded. Write them, or answer that there are none.", at: .line)
      }
    },
  ]
}
