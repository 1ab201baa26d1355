import MeetingDomain
import Terminal

/// Item 2: the room marked with one key a person.
struct AttendancePage: AgendaPage {
  var item: AgendaItem { .attendance }
  var leadWidth: Int { 20 }

  func ownBlocks(_ context: Context) -> [Block] {
    let attendees = context.meeting.document.attendance.rows
    var blocks: [Block] = [.heading("ATTENDANCE", note: Self.counts(attendees))]
    blocks += attendees.map { .row(row(for: $0)) }
    blocks.append(
      .row(
        BlockRow(
          target: .add(.attendee), mark: "+", markRole: .key, lead: "add a person",
          leadRole: .muted, text: "Name, agency, role", role: .muted)))
    return blocks
  }

  private static func counts(_ attendees: [Attendee]) -> String {
    guard !attendees.isEmpty else { return "nobody is on the list yet" }
    let present = attendees.count { $0.status?.isThere == true }
    let unmarked = attendees.count { $0.status == nil }
    let absent = attendees.count - present - unmarked
    return "\(present) present, \(absent) not here"
      + (unmarked == 0 ? "" : ", \(unmarked) not yet marked")
  }

  private func row(for attendee: Attendee) -> BlockRow {
    let roles = (attendee.roles ?? []).map(\.words).joined(separator: ", ")
    let parts = [attendee.agency ?? "", roles, attendee.reason ?? ""].filter { !$0.isEmpty }
    return BlockRow(
      target: .row(RowRef(.attendee, attendee.id)),
      mark: "[\(attendee.status?.mark ?? " ")]", markRole: attendee.status.markRole,
      lead: attendee.name.clipped(to: leadWidth - 1), leadRole: .strong,
      text: parts.joined(separator: ", "),
      tail: attendee.status?.words ?? "not yet marked",
      tailRole: attendee.status.markRole)
  }

  var commands: [Command<PageScreen>] {
    [
      Self.marking("Present", "p", .present), Self.marking("Apologies", "a", .apologies),
      Self.marking("No response", "n", .noResponse), Self.marking("Deputy", "d", .deputy),
      Command("Add a person", list: .character("+")) { screen, context in
        screen.selected = .add(.attendee)
        return screen.edit(.add(.attendee), context)
      },
    ]
  }

  /// A command that marks the chosen person and steps to the next, so that a room is marked
  /// with one key a person.
  private static func marking(
    _ title: String, _ key: Character, _ status: AttendanceStatus
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { screen, context in
      guard case .row(let ref)? = screen.selected, ref.kind == .attendee else {
        return [.say("Choose a person first.")]
      }
      let field = FieldRef(ref, "status")
      let stamp = context.meeting.stamp(of: field)
      screen.move(by: 1)
      return [
        .effect(.perform(.setField(field, to: .choice(status.rawValue), replacing: stamp)))
      ]
    }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    let person = NameAndAgency(text)
    return .add(
      .attendee(
        Attendee(
          name: person.name, roles: person.roles.isEmpty ? nil : person.roles,
          agency: person.agency)))
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard case .row(let ref)? = selected?.target,
      let person = context.meeting.document.row(ref.id, of: Attendee.self)
    else { return nil }
    let parts = [person.name, person.agency].compactMap { $0 }.joined(separator: ", ")
    return "\(parts): \(person.status?.words ?? "not marked"). Written as \(person.callName):"
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

  /// The letter in the box, as its key.
  var mark: String {
    switch self {
    case .present: "P"
    case .part: "p"
    case .apologies: "A"
    case .apologiesWithReport: "R"
    case .deputy: "D"
    case .noResponse: "N"
    case .notInvited: "-"
    case .askedToLeave: "L"
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
