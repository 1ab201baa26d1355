/// Who does something and by when, as a short line says it: `JS by fri`, `the school in 2 weeks`.
public struct WhoByWhen: Hashable, Sendable {
  /// The person's full name where the room knows them, else the words as they were written.
  public let name: String
  /// The agency, where the room knows it.
  public let agency: String?
  /// The day; nil where the line says none.
  public let due: CalendarDay?

  /// Reads a line.
  public init(_ text: String, in room: Room, today: CalendarDay) {
    let due = DueClause(text[...], today)
    let isRead = due?.isTakenOff == true
    let who = isRead ? text[..<(due?.start ?? text.endIndex)] : text[...]
    self.due = isRead ? due?.reading.day : nil
    switch room.meaning(of: who.split(whereSeparator: \.isWhitespace)) {
    case .person(let name, let agency)?: (self.name, self.agency) = (name, agency)
    case .agency(let name)?: (self.name, agency) = (name, name)
    case .several?, nil: (name, agency) = (String(who), nil)
    }
  }
}
