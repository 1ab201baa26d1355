/// What the record holds of one agency over the whole meeting, for the chair who facilitates the
/// discussion: G38, S1 L58.
public struct Contribution: Hashable, Sendable {
  /// The agency, as the attendance list writes it.
  public let agency: String
  /// How many lines are theirs: what they said, what they take on, disputes they are a party to.
  public let lines: Int
  /// The items under which these stand, in order.
  public let items: [AgendaItem]
  /// The items under which they were asked and had nothing new, in order.
  public let nothingNew: [AgendaItem]

  /// Whether nothing of theirs is in the record, whatever they were asked.
  public var isSilent: Bool { lines == 0 }
}

extension MeetingDocument {
  /// What each agency that is there has contributed, in the order of the attendance list.
  public var contributions: [Contribution] {
    let spoken = spokenLines
    return agenciesThere.map { agency in
      let own = spoken.filter { $0.agency.isSameName(as: agency) }
      let nothingNew = asked.rows.filter { $0.agency?.isSameName(as: agency) == true }
      return Contribution(
        agency: agency, lines: own.count, items: own.compactMap(\.item).inAgendaOrder,
        nothingNew: nothingNew.compactMap(\.item).inAgendaOrder)
    }
  }

  /// Every line that is somebody's, with their agency: that of the line, else of who said it.
  private var spokenLines: [(agency: String, item: AgendaItem?)] {
    let agencies = attendance.rows.compactMap { person in
      person.agency.map { (person.name, $0) }
    }
    func agency(of name: String?) -> String? {
      name.flatMap { name in agencies.first { name.isSameName(as: $0.0) }?.1 }
    }
    let said = standing().compactMap { entry in
      (entry.agency ?? agency(of: entry.by)).map { ($0, entry.item) }
    }
    let taken = plannedActions.compactMap { action in
      (action.agency ?? agency(of: action.owner)).map { ($0, AgendaItem?.some(.actionPlan)) }
    }
    let disputed = disputes.rows.flatMap { dispute in
      (dispute.parties ?? []).map { (agency(of: $0) ?? $0, AgendaItem?.some(.dispute)) }
    }
    return (said + taken + disputed).map { (agency: $0.0, item: $0.1) }
  }
}

extension [AgendaItem] {
  /// Each item once, in the order of the agenda.
  fileprivate var inAgendaOrder: [AgendaItem] {
    AgendaItem.allCases.filter(contains)
  }
}
