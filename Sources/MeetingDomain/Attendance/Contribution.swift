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
  ///
  /// - Complexity: O(*n*) in the lines of the meeting.
  public var contributions: [Contribution] {
    let lines = Dictionary(grouping: spokenLines, by: \.agency)
    let answered = Dictionary(grouping: asked.rows) { $0.agency?.comparable ?? "" }
    return agenciesThere.map { agency in
      let own = lines[agency.comparable] ?? []
      let nothingNew = answered[agency.comparable] ?? []
      return Contribution(
        agency: agency, lines: own.count, items: Set(own.compactMap(\.item)).inAgendaOrder,
        nothingNew: Set(nothingNew.compactMap(\.item)).inAgendaOrder)
    }
  }

  /// Every line that is somebody's, with their agency as it is compared: that of the line, else of
  /// who said it.
  private var spokenLines: [(agency: String, item: AgendaItem?)] {
    let people = attendance.rows.compactMap { person in
      person.agency.map { (person.name.comparable, $0.comparable) }
    }
    let agencies = Dictionary(people) { first, _ in first }
    func agency(_ stated: String?, of name: String?) -> String? {
      stated?.comparable ?? name.flatMap { agencies[$0.comparable] }
    }
    let said = standing().map { (agency($0.agency, of: $0.by), $0.item) }
    let taken = plannedActions.map {
      (agency($0.agency, of: $0.owner), AgendaItem?.some(.actionPlan))
    }
    let disputed = disputes.rows.flatMap { dispute in
      (dispute.parties ?? []).map { party in
        (agency(nil, of: party) ?? party.comparable, AgendaItem?.some(.dispute))
      }
    }
    return (said + taken).compactMap { line in line.0.map { ($0, line.1) } } + disputed
  }
}

extension Set<AgendaItem> {
  /// In the order of the agenda.
  fileprivate var inAgendaOrder: [AgendaItem] {
    AgendaItem.allCases.filter(contains)
  }
}
