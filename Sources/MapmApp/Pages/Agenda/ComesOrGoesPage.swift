import MeetingDomain
import Terminal

/// Somebody comes into the meeting or leaves it: said by initials, from wherever one is.
struct ComesOrGoesPage: Page {
  /// The draft of the name; what was typed and not used is not kept.
  static let draft = "home/comes-or-goes"

  var isInMeeting: Bool { true }
  var opensInLine: Bool { true }
  var leadWidth: Int { 26 }
  var markWidth: Int { 6 }

  func title(_ context: Context) -> String { "Joins or leaves" }

  var line: WritingLine? {
    WritingLine(field: Self.draft, placeholder: "Initials, or name, agency for somebody new")
  }

  func blocks(_ context: Context) -> [Block] {
    let people = context.meeting.document.attendance.rows
    let count = people.count(where: \.isInRoom)
    return [
      .heading("IN THE ROOM NOW", note: "\(count); Enter notes who comes or goes at this minute")
    ]
      + people.map { person in
        .row(
          BlockRow(
            target: .row(RowRef(.attendee, person.id)), mark: person.isInRoom ? "in" : "out",
            markRole: person.isInRoom ? .present : .absent,
            lead: person.name.clipped(to: leadWidth - 2), leadRole: .strong,
            text: person.agency ?? "", tail: person.callName))
      }
  }

  var commands: [Command<PageScreen>] { [PageScreen.goTo, PageScreen.undo, PageScreen.redo] }

  func reading(_ text: String, _ context: Context) -> String? {
    let said = MovementReading(text)
    let fitting = context.room.people(called: said.who)
    let time = said.time.map { "at \($0)" } ?? "now"
    switch fitting.count {
    case 0 where said.way == .leaves: return "nobody here is called \(said.who)"
    case 0:
      let person = PersonReading(attendee: said.who)
      let who = [person.name, person.agency].compactMap(\.self).joined(separator: ", ")
      return "new: \(who), comes in \(time)"
    case 1:
      let who = [fitting[0].name, fitting[0].agency].compactMap(\.self).joined(separator: ", ")
      let leaves = said.way.map { $0 == .leaves } ?? fitting[0].isInRoom
      return "\(who), \(leaves ? "leaves" : "comes in") \(time)"
    default: return fitting.map(\.name).joined(separator: " or ")
    }
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    let said = MovementReading(text)
    let fitting = context.room.people(called: said.who)
    guard fitting.count < 2 else {
      let names = fitting.map(\.name).joined(separator: " and ")
      return [.say("\(names) are called so. Type more of the name, or Tab and choose.")]
    }
    if let person = fitting.first { return move(person, said, context) }
    guard said.way != .leaves else {
      return [
        .say("Nobody here is called \(said.who). Type the name or the initials, or Tab and choose.")
      ]
    }
    return comeInNew(said, context)
  }

  /// Somebody of the list goes the way that the line says, else the other than they are.
  private func move(
    _ person: Attendee, _ said: MovementReading, _ context: Context
  ) -> [Step] {
    if said.way == .comesIn, person.isInRoom {
      return [.say("\(person.name) is in the room already.")]
    }
    var person = person
    // Who leaves was there, though nobody marked them.
    if said.way == .leaves, !person.isInRoom {
      guard person.present == nil else { return [.say("\(person.name) has left already.")] }
      person.status = .present
    }
    return comeOrGo(person, at: said.time, context)
  }

  private func comeInNew(_ movement: MovementReading, _ context: Context) -> [Step] {
    let said = PersonReading(attendee: movement.who)
    guard !said.name.isEmpty else { return [.say("A name is missing. Type who comes or goes.")] }
    let time = movement.time ?? context.now.time
    var person = said.attendee()
    (person.status, person.present) = (.present, [Span(from: time)])
    return [
      .forget(field: Self.draft), .back, .effect(.perform(context.adding(person))),
      .say("\(said.name) comes in at \(time). \(context.keys.menu(.undo)) takes it back."),
    ]
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .row(let ref) = target,
      let person = context.meeting.document.row(ref.id, of: Attendee.self)
    else { return nil }
    return comeOrGo(person, at: nil, context)
  }

  private func comeOrGo(
    _ person: Attendee, at time: TimeOfDay?, _ context: Context
  ) -> [Step] {
    [.forget(field: Self.draft), .back] + context.comeOrGo(person, at: time)
  }
}
