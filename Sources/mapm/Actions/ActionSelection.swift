import ArgumentParser
import MeetingDomain
import MeetingStore

/// Which actions somebody asks for.
struct ActionSelection: ParsableArguments {
  @Flag(exclusivity: .exclusive)
  var standing = ActionStanding.open
  @Flag(help: "Only those that something stands in the way of.")
  var blocked = false
  @Option(
    help: "Only those of this agency: its name, or the beginning of a word of it.",
    completion: .agencies)
  var agency: String?
  @Option(
    help: "Only those of this owner: the name, or the beginning of a word of it.",
    completion: .owners)
  var owner: String?
  @Flag(name: .customLong("no-owner"), help: "Only those that nobody is named for.")
  var hasNoOwner = false
  @Option(name: .customLong("case"), help: "Only those of this case.", completion: .cases)
  var caseNumber: String?
  @Option(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice?
  @Option(
    help: ArgumentHelp(
      """
      Only those due before this day: \(WrittenDay.forms). Of a day without a year the nearest is \
      meant, past or to come.
      """, valueName: "day"),
    transform: SoughtDay.init)
  var dueBefore: SoughtDay?
  @Flag(name: .customLong("no-day"), help: "Only those without a day.")
  var hasNoDay = false

  func validate() throws {
    if hasNoOwner, owner != nil {
      throw ValidationError("--no-owner does not go with --owner.")
    }
    if hasNoDay, dueBefore != nil {
      throw ValidationError("--no-day does not go with --due-before.")
    }
  }

  /// Whether a part is asked for, so that the rest is of no interest.
  var isOfPart: Bool {
    standing == .overdue || standing == .done || blocked || hasNoOwner || hasNoDay
      || [agency, owner, caseNumber].contains { $0 != nil } || meeting != nil || dueBefore != nil
  }

  /// The actions that are asked for, by due day, and how many more there are.
  ///
  /// - Throws: Where nothing in the store has the name that was typed: a word that is wrong must not
  ///   look like one of which nothing is open.
  func rows(
    of listed: inout ListedMeetings, today: CalendarDay, limit: Int?
  ) throws -> (rows: [ActionRow], left: Int) {
    let key = try meeting.map { try listed.find($0).key }
    if let dueBefore, dueBefore.isFromToday { tell("Due before \(dueBefore.day.inWords).") }
    let fits = try fits(in: &listed)
    // Each look at a parsed option takes long, and this is asked of every action of the store.
    let (standing, dueBefore) = (standing, dueBefore?.day)
    let (blocked, hasNoOwner, hasNoDay) = (blocked, hasNoOwner, hasNoDay)
    let nobody = NameMark(of: nil)
    return try listed.actions(
      today: today, of: key, limit: limit,
      where: { action in
        guard standing.fits(action), !blocked || action.status == .blocked else { return false }
        guard !hasNoOwner || action.owner == nobody else { return false }
        if hasNoDay { return action.due == nil }
        guard let dueBefore else { return true }
        return action.due.map { $0 < dueBefore } ?? false
      },
      fits: fits)
  }

  /// Whether an action is of the agency, the owner and the case that were asked for; nil where none
  /// was.
  private func fits(in listed: inout ListedMeetings) throws -> ((ActionRow) -> Bool)? {
    guard [agency, owner, caseNumber].contains(where: { $0 != nil }) else { return nil }
    let agencies = try agency.map { try listed.named($0, as: .agency) }
    let owners = try owner.map { try listed.named($0, as: .owner) }
    let cases = try caseNumber.map { try listed.named($0, as: .case) }
    return { row in
      let words = row.words
      return (agencies.map { $0.contains(words.agency ?? "") } ?? true)
        && (owners.map { $0.contains(words.owner ?? "") } ?? true)
        && (cases.map { $0.contains(row.case) } ?? true)
    }
  }
}
