import MeetingDomain
import Terminal

/// Which of the three forums this is: a few lines that help to decide, and one key that does.
struct ForumPage: Page {
  var isInMeeting: Bool { true }
  var markWidth: Int { 3 }
  var leadWidth: Int { 24 }

  func placeOnAgenda(_ context: Context) -> Place? { .opening }

  func title(_ context: Context) -> String { "Which forum?" }

  private static let forum = FieldRef("forum")
  private static let because = FieldRef("opening.forumBecause")

  func blocks(_ context: Context) -> [Block] {
    [
      .heading(
        "IS SOMEBODY IN DANGER NOW?",
        note: "no meeting: \(context.keys.menu(.stopAndRefer)) refers at once"), .space,
      .heading("WHAT IS NEEDED?", note: "1, 2 or 3 chooses"),
    ] + Forum.allCases.enumerated().flatMap { choice($1, number: $0 + 1, context) }
      + [.heading("WHY")] + fieldRows([Self.because.name, "opening.otherForum"], context)
      + [
        .space, .heading("OR ANOTHER MEETING?", note: "none of the three replaces one of these"),
        .text("\(Forum.otherMeetings.joined(separator: ", "))."),
      ]
  }

  private func choice(_ forum: Forum, number: Int, _ context: Context) -> [Block] {
    let isChosen = context.meeting.document.forum.value == forum
    return [
      .row(
        BlockRow(
          target: .forum(forum), mark: "\(number)", markRole: .key, text: forum.fitsWhen,
          role: .strong, tail: isChosen ? "CHOSEN" : "", tailRole: .done)),
      .text("\(forum.titleAsSentence): \(forum.meansForTheRecord)"), .space,
    ]
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard case .forum(let forum)? = selected?.target else { return nil }
    let isChosen = context.meeting.document.forum.value == forum
    return "\(forum.titleAsSentence)\(isChosen ? ": chosen" : ""). \(forum.fitsWhen)"
  }

  var commands: [Command<PageScreen>] {
    Forum.allCases.enumerated().map { index, forum in
      Command(
        forum.shortTitle, list: .character(Character("\(index + 1)")), isHinted: false,
        unavailable: { _, context in context.frozenSentence }
      ) { screen, context in screen.choose(forum, context) }
    } + [PageScreen.goTo, PageScreen.undo, PageScreen.redo]
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .forum(let forum) = target else { return nil }
    return [.run(forum.shortTitle)]
  }

  func heard(_ event: MeetingEvent, _ context: Context) -> [Step] {
    guard case .fieldChanged(Self.forum, .choice?, _) = event else { return [] }
    return [.say("Chosen. The headings and checks follow. Write why, for the record.")]
  }

}

extension PageScreen {
  /// Chooses a forum, and goes on to why.
  fileprivate mutating func choose(_ forum: Forum, _ context: Context) -> [Step] {
    selected = .field(FieldRef("opening.forumBecause"))
    return [
      .effect(.perform(context.setting(FieldRef("forum"), to: .choice(forum.rawValue))))
    ]
  }
}

extension Forum {
  /// Its title at the beginning of a line.
  fileprivate var titleAsSentence: String { title.prefix(1).uppercased() + title.dropFirst() }

  /// What a list of commands has room for.
  fileprivate var shortTitle: String {
    switch self {
    case .professionalsMeeting: "Professionals' meeting"
    case .groupSupervision: "Group supervision"
    case .reflectiveForum: "Reflective forum"
    }
  }
}
