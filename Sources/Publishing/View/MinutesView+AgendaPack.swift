import MeetingDomain

extension MinutesView {
  /// What the invitees need before the meeting: G37, S1 L58.
  static func agendaPack(_ minutes: Minutes) -> [SectionView] {
    let document = minutes.document
    let opening = document.openingForm
    let place = [
      minutes.line("Date", document.date) { $0.inWords },
      minutes.line("Start", document.start) { $0.description },
      minutes.line("Venue", document.venue, in: Wording.words),
      LineView("About", ifAny: document.subject.name),
      LineView(
        "Convener", ifAny: Wording.joined([opening.convener?.name, opening.convener?.agency])),
      LineView("Previous meeting", ifAny: document.previous),
    ]
    let invited = document.attendance.rows.map { attendee in
      // What somebody of the family is says their role: mother.
      let isSaid = attendee.agency == nil && attendee.post != nil
      let roles = attendee.roles.flatMap { $0.isEmpty || isSaid ? nil : list($0.map(\.words)) }
      return LineView(
        Wording.joined([Wording.words(attendee.name), attendee.post, attendee.agency, roles])
          ?? Wording.noWords)
    }
    let aim = minutes.line("Aim", document.aim, in: Wording.words)
    return [
      SectionView("When and where", [GroupView(place.compactMap(\.self))]),
      SectionView("Invited", [GroupView(invited)].flatMap(\.unlessEmpty)),
      SectionView(
        "Aim and objectives",
        [
          GroupView([aim]),
          GroupView("Objectives", opening.objectives.rows.map { LineView(Wording.words($0.text)) }),
        ]),
      SectionView(
        "Ground rules", [GroupView(opening.groundRules.rows.map { LineView(Wording.words($0)) })]),
      SectionView(
        "Agenda",
        [
          GroupView(
            AgendaItem.allCases.map { LineView("\($0.rawValue)", minutes.profile.title(of: $0)) })
        ]),
    ]
  }
}
