/// Where a meeting stands; approval is undone by nothing.
public enum MeetingStatus: String, Token {
  case planned, live, closed, approved
}

/// A meeting as it is written down: all that its minutes can say.
///
/// It is the form of the file `mapm.meeting/1` too, so its keys are that file's keys and grow only
/// by optional ones.
public struct MeetingDocument: Hashable, Sendable {
  /// A name that is unique for ever; the store gives one where a file has none.
  public var id: String?
  /// What people call it, such as `2026-014`.
  public var reference: String?
  /// Where it stands; nil is planned.
  public var status: MeetingStatus?
  /// Why it will not take place; nil while it is to be held or was held.
  public var calledOff: CalledOff?
  /// Which of the three forums it is.
  public var forum: Answer<Forum> = .notAsked
  /// The name of the local profile.
  public var profile: String?
  /// Whom it is about.
  public var subject: Subject
  /// What is settled before the twelve items.
  public var opening: Opening?
  /// Item 1: the day.
  public var date: Answer<CalendarDay> = .notAsked
  /// Item 1: the start, actual once the meeting is live.
  public var start: Answer<TimeOfDay> = .notAsked
  /// Item 1: the actual end.
  public var end: Answer<TimeOfDay> = .notAsked
  /// Item 1: the place, or how to join.
  public var venue: Answer<String> = .notAsked
  /// Item 2: who was there and who was not.
  public var attendance: Answer<[Attendee]> = .notAsked
  /// The parts held without the person and family.
  public var professionalsOnly: Answer<[ProfessionalsOnlySpell]> = .notAsked
  /// Item 3: the issue to be addressed.
  public var aim: Answer<String> = .notAsked
  /// What was said, decided and heard, in the order of filing.
  public var entries: Answer<[Entry]> = .notAsked
  /// Questions under an item that were asked and answered with none.
  public var asked: Answer<[AskedNone]> = .notAsked
  /// Item 5: whether what is new changes the aim or the risks, and why or why not: G59.
  public var reconsidered: Answer<String> = .notAsked
  /// Item 7: the plan.
  public var actions: Answer<[Action]> = .notAsked
  /// Item 8.
  public var lead: LeadPractitioner?
  /// Item 9.
  public var views: Answer<[PlanView]> = .notAsked
  /// Item 10.
  public var disputes: Answer<[Dispute]> = .notAsked
  /// Item 11.
  public var updates: Answer<[Update]> = .notAsked
  /// Item 12.
  public var review: Review?
  /// What is settled at the end.
  public var close: Close?
  /// Why something is not in the record.
  public var notRecorded: Answer<[NotRecorded]> = .notAsked
  /// The chair's approval.
  public var approval: Approval?
  /// Corrections after the approval.
  public var corrections: Answer<[Correction]> = .notAsked
  /// What came in from elsewhere after the approval, beside the minutes.
  public var arrivedAfterApproval: [LateArrival]?
  /// The copies that left the room.
  public var distribution: Answer<[Distribution]> = .notAsked
  /// The reference of the meeting before this one.
  public var previous: String?
  /// What was open then, and what this meeting says of it: G51, G70.
  public var carried: Answer<[Carried]> = .notAsked
  /// What tools showed before this meeting, each tool once: G61.
  public var scoresBefore: [EarlierScore]?

  /// A meeting about somebody, with nothing else settled.
  public init(subject: Subject = Subject()) {
    self.subject = subject
  }
}

extension MeetingDocument: Codable {
  /// The name of the file form.
  public static let format = "mapm.meeting/1"

  private enum CodingKeys: String, CodingKey {
    case format, id, reference, status, forum, profile, subject, opening, date, start, end, venue
    case attendance, professionalsOnly, aim, entries, asked, reconsidered, actions, lead, views,
      disputes
    case updates, review, close, notRecorded, approval, corrections, distribution, previous
    case carried, arrivedAfterApproval, scoresBefore, calledOff
  }

  /// Reads the file form; a row without a name is named by its place.
  public init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: CodingKeys.self)
    let format = try file.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: file,
        debugDescription: "is \(format.quotedInMessage); it should be \(Self.format)")
    }
    subject = try file.decode(Subject.self, forKey: .subject)
    id = try file.decodeIfPresent(String.self, forKey: .id)
    reference = try file.decodeIfPresent(String.self, forKey: .reference)
    status = try file.decodeIfPresent(MeetingStatus.self, forKey: .status)
    calledOff = try file.decodeIfPresent(CalledOff.self, forKey: .calledOff)
    forum = try file.decode(Answer<Forum>.self, forKey: .forum)
    profile = try file.decodeIfPresent(String.self, forKey: .profile)
    opening = try file.decodeIfPresent(Opening.self, forKey: .opening)
    date = try file.decode(Answer<CalendarDay>.self, forKey: .date)
    start = try file.decode(Answer<TimeOfDay>.self, forKey: .start)
    end = try file.decode(Answer<TimeOfDay>.self, forKey: .end)
    venue = try file.decode(Answer<String>.self, forKey: .venue)
    try decodeWalk(from: file)
    try decodePaperwork(from: file)
    nameRowsByPosition()
  }

  private mutating func decodeWalk(from file: KeyedDecodingContainer<CodingKeys>) throws {
    attendance = try file.decode(Answer<[Attendee]>.self, forKey: .attendance)
    professionalsOnly = try file.decode(
      Answer<[ProfessionalsOnlySpell]>.self, forKey: .professionalsOnly)
    aim = try file.decode(Answer<String>.self, forKey: .aim)
    entries = try file.decode(Answer<[Entry]>.self, forKey: .entries)
    asked = try file.decode(Answer<[AskedNone]>.self, forKey: .asked)
    reconsidered = try file.decode(Answer<String>.self, forKey: .reconsidered)
    actions = try file.decode(Answer<[Action]>.self, forKey: .actions)
    lead = try file.decodeIfPresent(LeadPractitioner.self, forKey: .lead)
    views = try file.decode(Answer<[PlanView]>.self, forKey: .views)
    disputes = try file.decode(Answer<[Dispute]>.self, forKey: .disputes)
    updates = try file.decode(Answer<[Update]>.self, forKey: .updates)
    review = try file.decodeIfPresent(Review.self, forKey: .review)
    close = try file.decodeIfPresent(Close.self, forKey: .close)
  }

  private mutating func decodePaperwork(from file: KeyedDecodingContainer<CodingKeys>) throws {
    notRecorded = try file.decode(Answer<[NotRecorded]>.self, forKey: .notRecorded)
    approval = try file.decodeIfPresent(Approval.self, forKey: .approval)
    corrections = try file.decode(Answer<[Correction]>.self, forKey: .corrections)
    arrivedAfterApproval = try file.decodeIfPresent(
      [LateArrival].self, forKey: .arrivedAfterApproval)
    distribution = try file.decode(Answer<[Distribution]>.self, forKey: .distribution)
    previous = try file.decodeIfPresent(String.self, forKey: .previous)
    carried = try file.decode(Answer<[Carried]>.self, forKey: .carried)
    scoresBefore = try file.decodeIfPresent([EarlierScore].self, forKey: .scoresBefore)
  }

  /// Writes the file form.
  public func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: CodingKeys.self)
    try file.encode(Self.format, forKey: .format)
    try file.encodeIfPresent(id, forKey: .id)
    try file.encodeIfPresent(reference, forKey: .reference)
    try file.encodeIfPresent(status, forKey: .status)
    try file.encodeIfPresent(calledOff, forKey: .calledOff)
    try file.encode(forum, forKey: .forum)
    try file.encodeIfPresent(profile, forKey: .profile)
    try file.encode(subject, forKey: .subject)
    try file.encodeIfPresent(opening, forKey: .opening)
    try file.encode(date, forKey: .date)
    try file.encode(start, forKey: .start)
    try file.encode(end, forKey: .end)
    try file.encode(venue, forKey: .venue)
    try encodeWalk(to: &file)
    try encodePaperwork(to: &file)
  }

  private func encodeWalk(to file: inout KeyedEncodingContainer<CodingKeys>) throws {
    try file.encode(attendance, forKey: .attendance)
    try file.encode(professionalsOnly, forKey: .professionalsOnly)
    try file.encode(aim, forKey: .aim)
    try file.encode(entries, forKey: .entries)
    try file.encode(asked, forKey: .asked)
    try file.encode(reconsidered, forKey: .reconsidered)
    try file.encode(actions, forKey: .actions)
    try file.encodeIfPresent(lead, forKey: .lead)
    try file.encode(views, forKey: .views)
    try file.encode(disputes, forKey: .disputes)
    try file.encode(updates, forKey: .updates)
    try file.encodeIfPresent(review, forKey: .review)
    try file.encodeIfPresent(close, forKey: .close)
  }

  private func encodePaperwork(to file: inout KeyedEncodingContainer<CodingKeys>) throws {
    try file.encode(notRecorded, forKey: .notRecorded)
    try file.encodeIfPresent(approval, forKey: .approval)
    try file.encode(corrections, forKey: .corrections)
    try file.encode(distribution, forKey: .distribution)
    try file.encodeIfPresent(previous, forKey: .previous)
    try file.encode(carried, forKey: .carried)
    try file.encodeIfPresent(arrivedAfterApproval, forKey: .arrivedAfterApproval)
    try file.encodeIfPresent(scoresBefore, forKey: .scoresBefore)
  }
}
