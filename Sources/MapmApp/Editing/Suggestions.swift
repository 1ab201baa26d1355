import MeetingDomain

/// What could be meant by the letters typed so far; offered below the line, never chosen for you.
enum Suggestions {
  /// Names and agencies of the attendance list that go on from what is typed; at most five.
  static func names(for editor: Editor, typed: String, _ context: Context) -> [String] {
    guard let field = editor.field, editor.kind == .text else { return [] }
    let attendees = context.meeting.document.attendance.rows
    let candidates: [String] =
      switch field.name.split(separator: ".").last {
      case "owner", "by", "person", "deputyFor", "decidedBy": attendees.map(\.name)
      case "name" where field.row?.kind != .attendee && field.name != "subject.name":
        attendees.map(\.name)
      case "agency": attendees.compactMap(\.agency)
      default: []
      }
    let said = typed.lowercased()
    var seen: Set<String> = []
    return candidates.filter {
      !$0.isEmpty && $0.lowercased() != said && $0.lowercased().contains(said)
        && seen.insert($0).inserted
    }.prefix(5).map { $0 }
  }

  /// What follows from a value: a person who is named brings their agency, where none is given.
  static func consequences(
    of field: FieldRef, _ value: FieldValue?, _ context: Context
  ) -> [NewValue] {
    let agencyFields = ["owner": "agency", "by": "agency", "lead.name": "lead.agency"]
    guard case .text(let name)? = value, let agencyField = agencyFields[field.name],
      let agency = context.meeting.document.attendance.rows.first(where: { $0.name == name })?
        .agency
    else { return [] }
    var target = field
    target.name = agencyField
    guard context.meeting.document.label(of: target) != nil,
      context.meeting.value(of: target) == nil
    else { return [] }
    return [
      NewValue(target, to: .text(agency), replacing: context.meeting.stamp(of: target))
    ]
  }
}
