public import MeetingDomain

/// The actions as a comma-separated file (RFC 4180), for spreadsheets.
///
/// Each row says from which copy of which meeting it is.
public struct ActionTableFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "csv"
  /// The name in words.
  public let title = "CSV"

  /// The format.
  public init() {}

  /// It has a place for actions alone.
  public func carries(_ copy: Copy) -> Bool { copy.hasActions }

  /// The actions in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    guard carries(minutes.copy) else {
      throw .notCarried(format: title, copy: minutes.copy.word)
    }
    let rows = minutes.document.actions.rows.map { row(for: $0, in: minutes) }
    return Array(commaSeparated(heading: Self.heading, rows: rows).utf8)
  }

  private static let heading = [
    "number", "kind", "action", "owner", "agency", "due", "status", "outcome", "doneWhen",
    "evidence", "meeting", "copy", "version", "state", "redates", "visibility",
  ]

  private func row(for action: Action, in minutes: Minutes) -> [CommaSeparatedCell] {
    [
      .number(action.number), .text((action.kind ?? .action).rawValue), .text(action.text),
      .text(action.owner ?? ""), .text(action.agency ?? ""),
      .text(action.due?.description ?? ""), .text((action.status ?? .open).rawValue),
      .text(action.outcome ?? ""), .text(action.doneWhen ?? ""), .text(action.evidence ?? ""),
      .text(minutes.document.reference ?? ""), .text(minutes.markedTitle),
      .number(minutes.version), .text(minutes.stateInWords), .number(action.redates),
      .text(action.restriction?.rawValue ?? ""),
    ]
  }
}

extension Copy {
  /// Whether it is the full copy or an action sheet, of which the actions alone make sense.
  var hasActions: Bool {
    switch self {
    case .full, .actions: true
    case .attendee, .family, .familyMember, .agenda, .chronology: false
    }
  }
}
