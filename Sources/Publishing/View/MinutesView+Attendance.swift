import MeetingDomain

extension MinutesView {
  /// Item 2: who was there, who was not and why, and the parts held without the family.
  static func attendance(_ minutes: Minutes) -> [GroupView] {
    let list = minutes.document.attendance
    let groups = AttendanceGroup.allCases.flatMap { group in
      GroupView(
        group.rawValue,
        list.rows.filter { AttendanceGroup($0.status) == group }.map { line(for: $0) },
        table: table(of: list.rows.filter { AttendanceGroup($0.status) == group }, in: group)
      ).unlessEmpty
    }
    let spells = minutes.document.professionalsOnly
    let parts = GroupView(
      "Professionals only",
      minutes.lines(spells) { spell in
        LineView(
          Wording.span(from: spell.from, to: spell.to),
          [LineView("Reason", ifAny: spell.reason)])
      })
    let mode = GroupView(
      [LineView("Held", ifAny: minutes.document.mode?.words)].compactMap(\.self))
    let empty = GroupView(minutes.lines(list) { _ in LineView("") })
    return mode.unlessEmpty + (list.rows.isEmpty ? [empty] : groups)
      + (spells == .notAsked ? [] : [parts])
  }

  private static func line(for attendee: Attendee) -> LineView {
    LineView(
      Wording.joined([name(of: attendee), attendee.post, attendee.agency]) ?? Wording.noWords,
      [LineView("Role", ifAny: roles(of: attendee))] + details(of: attendee))
  }

  private static func table(of people: [Attendee], in group: AttendanceGroup) -> TableView {
    TableView(
      "\(group.rawValue): who, from where and as what", ["Name", "Post", "Agency", "Role"],
      people.map { attendee in
        RowView(
          heading: LineView(nil, name(of: attendee), details(of: attendee)),
          cells: [attendee.post ?? "", attendee.agency ?? "", roles(of: attendee) ?? ""])
      })
  }

  private static func name(of attendee: Attendee) -> String {
    let name = Wording.words(attendee.name)
    return attendee.initials.map { "\(name) (\($0))" } ?? name
  }

  private static func roles(of attendee: Attendee) -> String? {
    attendee.roles.flatMap { $0.isEmpty ? nil : list($0.map(\.words)) }
  }

  /// What is recorded of a person besides name, post, agency and role.
  private static func details(of attendee: Attendee) -> [LineView?] {
    let spans = attendee.present.flatMap {
      $0.isEmpty ? nil : list($0.map { Wording.span(from: $0.from, to: $0.to) })
    }
    return [
      LineView("Involvement", ifAny: attendee.involvement),
      // The heading of the group says the others.
      LineView("Status", ifAny: attendee.status.flatMap { $0.isHeading ? nil : $0.words }),
      LineView("How there", ifAny: attendee.mode?.words),
      LineView("In the room", ifAny: spans),
      LineView("Deputy for", ifAny: attendee.deputyFor),
      LineView("Reason", ifAny: attendee.reasonCode?.words),
      LineView("Reason in words", ifAny: attendee.reason),
      LineView(
        "Advocate",
        ifAny: Wording.joined([attendee.advocacy?.words, attendee.advocateKind?.words])),
      LineView("Expertise", ifAny: attendee.expertise),
      LineView("Why they may be there", ifAny: attendee.presenceBasis),
      LineView("Decisions are filed in", ifAny: attendee.filedIn),
    ]
  }
}

extension AttendanceStatus {
  /// Whether a group of the list is called so.
  fileprivate var isHeading: Bool {
    switch self {
    case .present, .part, .apologies, .noResponse: true
    case .apologiesWithReport, .deputy, .notInvited, .askedToLeave: false
    }
  }
}

/// The groups of the attendance list; the raw value is the heading.
private enum AttendanceGroup: String, CaseIterable {
  case present = "Present"
  case part = "Present for a part"
  case apologies = "Apologies"
  case noResponse = "No response"
  case notIncluded = "Not included"
  case unmarked = "Not marked"

  init(_ status: AttendanceStatus?) {
    switch status {
    case .present, .deputy: self = .present
    case .part: self = .part
    case .apologies, .apologiesWithReport: self = .apologies
    case .noResponse: self = .noResponse
    case .notInvited, .askedToLeave: self = .notIncluded
    case nil: self = .unmarked
    }
  }
}
