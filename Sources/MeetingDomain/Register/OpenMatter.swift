/// Something of a meeting that is open besides its actions: a line of the register.
public struct OpenMatter: Hashable, Sendable {
  /// What sort of thing it is, those first for which somebody waits most.
  public enum Kind: String, CaseIterable, Sendable {
    /// A disagreement that is not settled: G73.
    case dispute
    /// Somebody who has not been told what was decided: G90.
    case notTold = "not-told"
    /// Minutes that have not gone to somebody who was there: G48.
    case notDistributed = "not-distributed"
    /// A recommendation of which nobody knows what became: G43, G70.
    case recommendation
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// The row that it is of; nil where it is of the whole meeting.
  public var row: RowID?
  /// What it is about.
  public var text: String
  /// Who has to do something about it, or waits for it.
  public var who: String?
  /// By when; nil where no day is set.
  public var due: CalendarDay?

  /// A line by its parts.
  public init(
    _ kind: Kind, row: RowID? = nil, text: String, who: String? = nil, due: CalendarDay? = nil
  ) {
    (self.kind, self.row, self.text, self.who, self.due) = (kind, row, text, who, due)
  }

  /// The row in the meeting; nil where it is of the whole meeting.
  public var ref: RowRef? {
    guard let row else { return nil }
    switch kind {
    case .dispute: return RowRef(.dispute, row)
    case .notTold: return RowRef(.update, row)
    case .recommendation: return RowRef(.entry, row)
    case .notDistributed: return nil
    }
  }

  /// Days past its day; 0 when not late or undated.
  public func daysLate(on today: CalendarDay) -> Int {
    due.map { max(0, today.daysSince1970 - $0.daysSince1970) } ?? 0
  }
}

extension OpenMatter.Kind {
  /// Some of them, in words.
  public func counted(_ count: Int) -> String {
    switch self {
    case .dispute: "\(count) \(count == 1 ? "disagreement" : "disagreements")"
    case .notTold: "\(count) not told"
    case .notDistributed: "\(count) not sent"
    case .recommendation: "\(count) \(count == 1 ? "recommendation" : "recommendations")"
    }
  }
}

extension MeetingDocument {
  /// What is open in this meeting besides its actions, by kind; nothing of one that is called off.
  public var openMatters: [OpenMatter] {
    guard calledOff == nil else { return [] }
    return disputesToSettle + peopleNotTold + minutesNotDistributed + recommendationsToReview
  }

  private var disputesToSettle: [OpenMatter] {
    openDisputes.map { dispute in
      OpenMatter(
        .dispute, row: dispute.id, text: dispute.matter ?? "not said yet",
        who: dispute.parties?.joined(separator: ", "), due: dispute.due)
    }
  }

  private var peopleNotTold: [OpenMatter] {
    guard isHeld else { return [] }
    return updates.rows.filter { $0.told == nil && $0.determinedAgainst.isBlank }.map { update in
      OpenMatter(
        .notTold, row: update.id, text: update.person ?? "somebody", who: update.by,
        due: update.due)
    }
  }

  private var minutesNotDistributed: [OpenMatter] {
    let waiting = undistributed
    guard !waiting.isEmpty else { return [] }
    let names = waiting.map(\.person).joined(separator: ", ")
    return [OpenMatter(.notDistributed, text: "Minutes for \(names)")]
  }

  private var recommendationsToReview: [OpenMatter] {
    guard isHeld else { return [] }
    return standing(.recommendation).filter { $0.outcome.isBlank }.map { entry in
      OpenMatter(
        .recommendation, row: entry.id, text: entry.text, who: entry.agency ?? entry.by)
    }
  }

  /// Whether the meeting has begun, so that what was agreed in it waits for somebody.
  private var isHeld: Bool { (status ?? .planned) != .planned }
}

extension OpenMatter {
  /// Writes it for the register's images.
  package func pack(into writer: inout PackedWriter) {
    for word in [kind.rawValue, row?.text, text, who, due?.description] { writer.put(word) }
  }

  /// Reads what `pack` wrote; nil where its kind is not known.
  package init?(packedIn reader: inout PackedReader) {
    let (kind, row) = (reader.optionalText(), reader.optionalText())
    let (text, who) = (reader.optionalText(), reader.optionalText())
    let due = reader.optionalText()
    guard let kind = kind.flatMap(Kind.init), let text else { return nil }
    self.init(
      kind, row: row.map(RowID.init(stated:)), text: text, who: who,
      due: due.flatMap { CalendarDay($0) })
  }
}
