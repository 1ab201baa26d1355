import MeetingDomain
import Terminal

extension AttendancePage {
  var commands: [Command<PageScreen>] {
    AttendanceStatus.allCases.map(Self.marking)
      + [
        adding(.attendee, "Add a person"),
        Self.changing("How they are there", "h", "mode"), Self.changing("Roles", "o", "roles"),
        Self.changing("Why not included", "y", "reasonCode"),
        Self.changing("Advocate", "v", "advocacy"), Self.comesOrGoes, Self.naming,
      ]
  }

  static let nameThem = "Name them"

  /// The command that names somebody who should usually be included.
  private static let naming: Command<PageScreen> = PageScreen.writingLine(
    nameThem, "w", label: "Who", hint: "Name, and what they are: parent, carer.", of: .attendee)

  /// A command that marks the chosen person and steps to the next, so that a room is marked
  /// with one key a person.
  private static func marking(_ status: AttendanceStatus) -> Command<PageScreen> {
    let key = Key.character(Character(status.mark)).inLowerCase
    let words = PlainWords.words(for: status.rawValue)
    let title = words.prefix(1).uppercased() + words.dropFirst()
    return Command(status == .apologiesWithReport ? "Report with apologies" : title, list: key) {
      screen, context in
      if case .offered(.attendee, let name)? = screen.selected,
        var person = context.unlisted(name)
      {
        person.status = status
        return [.effect(.perform(.add(.attendee(person)))), .say("\(name): \(words).")]
      }
      guard case .row(let ref)? = screen.selected, ref.kind == .attendee else {
        return [.say("Choose a person first.")]
      }
      screen.move(by: 1)
      let command = context.setting(FieldRef(ref, "status"), to: .choice(status.rawValue))
      let name = context.meeting.document.row(ref.id, of: Attendee.self)?.name ?? "The person"
      return [
        .effect(.perform(command)),
        .say("\(name): \(words). \(screen.page.key(.undo, context)) takes it back."),
      ]
    }
  }

  /// A command that opens one field of the chosen person where they stand.
  private static func changing(
    _ title: String, _ key: Character, _ name: String
  ) -> Command<PageScreen> {
    Command(title, list: .character(key), isHinted: false) { screen, context in
      guard case .row(let ref)? = screen.selected, ref.kind == .attendee else {
        return [.say("Choose a person first.")]
      }
      return screen.edit(FieldRef(ref, name), context, at: .row(ref))
    }
  }

  /// The chosen person comes or goes, with the time.
  private static let comesOrGoes = Command<PageScreen>("Comes or goes now", list: .character("c")) {
    screen, context in
    guard case .row(let ref)? = screen.selected, ref.kind == .attendee,
      let person = context.meeting.document.row(ref.id, of: Attendee.self)
    else { return [.say("Choose a person first.")] }
    return context.comeOrGo(person)
  }
}

extension Attendee {
  /// Whether the person is in the room, as far as the list says.
  var isInRoom: Bool {
    if let last = present?.last { return last.to == nil }
    return status?.isThere == true
  }

  /// The spans in the room once the person has come or gone at a time.
  fileprivate func spansAfterComingOrGoing(at now: TimeOfDay, start: TimeOfDay?) -> [Span] {
    var spans = present ?? []
    if let last = spans.indices.last, spans[last].to == nil {
      spans[last].to = now
    } else if spans.isEmpty, status?.isThere == true {
      spans = [Span(from: start, to: now)]
    } else {
      spans.append(Span(from: now))
    }
    return spans
  }
}

extension Context {
  /// Notes that somebody of the list comes or goes.
  ///
  /// - Parameter time: When; nil is now.
  func comeOrGo(_ person: Attendee, at time: TimeOfDay? = nil) -> [Step] {
    let movement = movement(of: person, at: time)
    return [
      .effect(.perform(movement.command)),
      .say(sentence(movement.words, of: person)),
    ]
  }

  /// How somebody of the list goes the other way than they are.
  func movement(of person: Attendee, at time: TimeOfDay?) -> Movement {
    let ref = RowRef(.attendee, person.id)
    let now = time ?? now.time
    let spans = person.spansAfterComingOrGoing(at: now, start: meeting.document.start.value)
    let isThere = spans.last.map { $0.to == nil } ?? false
    let isLate = spans.count == 1 && isThere
    let status: AttendanceStatus = isLate && person.status == nil ? .present : .part
    return Movement(
      command: .setFields([
        change(FieldRef(ref, "present"), to: .spans(spans)),
        change(FieldRef(ref, "status"), to: .choice(status.rawValue)),
      ]), words: "\(person.name) \(isThere ? "comes in" : "leaves") at \(now)")
  }

  /// What is said of it; that a part for professionals goes on while one of the family comes back
  /// is not to be missed.
  private func sentence(_ words: String, of person: Attendee) -> String {
    let isAmongThem = !person.isInRoom && !person.isProfessional
    return isAmongThem && meeting.document.runningProfessionalsOnly != nil
      ? "\(words). PROFESSIONALS ONLY goes on: \(keys.menu(.professionalsOnly)) ends it."
      : "\(words). \(keys.menu(.undo)) takes it back."
  }

  /// The command that puts somebody on the list.
  ///
  /// Whoever stands in for another is there as a deputy once the meeting has begun, and the other,
  /// where nothing is marked of them yet, sends apologies.
  func adding(_ person: Attendee) -> MeetingCommand {
    guard let said = person.deputyFor else { return .add(.attendee(person)) }
    let absent = meeting.document.attendance.rows.first {
      $0.name.lowercased() == said.lowercased() || $0 == room.person(initials: said)
    }
    var person = person
    person.deputyFor = absent?.name ?? said
    guard meeting.document.status ?? .planned != .planned else { return .add(.attendee(person)) }
    person.status = .deputy
    guard let absent, absent.status == nil else { return .add(.attendee(person)) }
    let status = FieldRef(RowRef(.attendee, absent.id), "status")
    return .addAll(
      [.attendee(person)],
      setting: [change(status, to: .choice(AttendanceStatus.apologies.rawValue))])
  }

  /// Somebody of the family who is not on the attendance list, by what their row calls them.
  func unlisted(_ name: String) -> Attendee? {
    meeting.document.unlistedFamily.first { $0.name == name }
  }

  /// The command that says that there is no parent or carer, where their row is chosen; nil for
  /// any other row.
  func noneOfFamily(_ selected: Target?) -> MeetingCommand? {
    guard case .offered(_, let name)? = selected, let person = unlisted(name),
      let role = person.roles?.first, role != .individual
    else { return nil }
    return .add(.asked(AskedNone(item: .attendance, role: role)))
  }
}

extension AttendanceStatus {
  /// Whether the person was in the meeting.
  var isThere: Bool {
    switch self {
    case .present, .part, .deputy: true
    default: false
    }
  }

  /// The letter in the box, which is its key too.
  var mark: String {
    switch self {
    case .present: "P"
    case .part: "T"
    case .apologies: "A"
    case .apologiesWithReport: "R"
    case .deputy: "D"
    case .noResponse: "N"
    case .notInvited: "I"
    case .askedToLeave: "L"
    }
  }

  /// The status in the line of counts.
  func countWord(_ count: Int) -> String {
    switch self {
    case .apologies: count == 1 ? "apology" : "apologies"
    case .apologiesWithReport: count == 1 ? "report" : "reports"
    case .deputy: count == 1 ? "deputy" : "deputies"
    default: PlainWords.words(for: rawValue)
    }
  }
}

extension AttendanceStatus? {
  /// How the mark looks; the letter and the word say the same.
  var markRole: Terminal.Role {
    switch self {
    case nil: .unmarked
    case .some(let status): status.isThere ? .present : .absent
    }
  }
}
