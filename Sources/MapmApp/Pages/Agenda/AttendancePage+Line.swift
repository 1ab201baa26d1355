import MeetingDomain
import Terminal

extension AttendancePage {
  /// A line that names somebody adds them, or marks them where they are on the list already;
  /// anything else is a note.
  func command(for text: String, _ context: Context) -> MeetingCommand {
    guard let person = person(in: text, context) else { return filing(of: text, context) }
    guard let listed = listed(person, context) else { return context.adding(person.attendee()) }
    let status = FieldRef(RowRef(.attendee, listed.id), "status")
    return context.setting(status, to: person.status.map { .choice($0.rawValue) })
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    if let listed = listedAlready(text, context) {
      return [
        .say(
          "\(listed.name) is on the list already. \(context.keys.menu(.plainText)) files the line as a note."
        )
      ]
    }
    return filed(text, context)
  }

  func reading(_ text: String, _ context: Context) -> String? {
    if let listed = listedAlready(text, context) {
      return withPlainHint("\(listed.name) is on the list already", context)
    }
    guard let person = person(in: text, context) else { return said(of: text, context) }
    let isListed = listed(person, context) != nil
    let what = isListed ? person.status.map { PlainWords.words(for: $0.rawValue) } : person.inWords
    return withPlainHint("\(isListed ? "marks" : "adds") \(person.name): \(what ?? "")", context)
  }

  /// Who is named in a line; nil where it is a note.
  private func person(in text: String, _ context: Context) -> PersonReading? {
    read(text, context).isRead ? nil : PersonReading(line: text)
  }

  /// Whom a line names who is on the list and is not marked by it.
  private func listedAlready(_ text: String, _ context: Context) -> Attendee? {
    person(in: text, context).flatMap { $0.status == nil ? listed($0, context) : nil }
  }

  private func listed(_ person: PersonReading, _ context: Context) -> Attendee? {
    let name = NameMark(of: person.name)
    return context.meeting.document.attendance.rows.first { NameMark(of: $0.name) == name }
  }
}
