import MeetingDomain

/// A meeting as a line of the list, in JSON.
struct WrittenMeetingRow: Encodable {
  let id: String
  let row: MeetingRow

  private enum CodingKeys: String, CodingKey {
    case reference, id, date, subject, `case`, status, open, overdue
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(row.reference, forKey: .reference)
    try object.encode(id, forKey: .id)
    try object.encode(row.date, forKey: .date)
    try object.encode(row.subject, forKey: .subject)
    try object.encode(row.case, forKey: .case)
    try object.encode(row.statusToken, forKey: .status)
    try object.encode(row.open, forKey: .open)
    try object.encode(row.overdue, forKey: .overdue)
  }
}

/// An action as a line of the register, in JSON: its own form, its meeting and how late it is.
struct WrittenActionRow: Encodable {
  let row: ActionRow

  private enum CodingKeys: String, CodingKey {
    case meeting, `case`, daysLate
  }

  func encode(to encoder: any Encoder) throws {
    try row.action.encode(to: encoder)
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(row.meeting, forKey: .meeting)
    try object.encode(row.case, forKey: .case)
    try object.encode(row.daysLate, forKey: .daysLate)
  }
}
