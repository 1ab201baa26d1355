/// What a person is in the meeting: practice D5.
public enum Role: String, Token {
  case convener, chair
  case minuteTaker = "minute-taker"
  case leadPractitioner = "lead-practitioner"
  case agencyRepresentative = "agency-representative"
  case expertAdviser = "expert-adviser"
  case independentChallenge = "independent-challenge"
  case individual, parent, carer, advocate, supporter, representative, interpreter, observer
}

/// Whether somebody came: practice D4.
public enum AttendanceStatus: String, Token {
  case present, part, apologies
  case apologiesWithReport = "apologies-with-report"
  case deputy
  case noResponse = "no-response"
  case notInvited = "not-invited"
  case askedToLeave = "asked-to-leave"
}

/// How somebody was there.
public enum AttendanceMode: String, Token {
  case room, online, phone
}

/// Why a person or carer was not included: G23, practice D7.
public enum AbsenceReason: String, Token {
  case disguisedCompliance = "disguised-compliance"
  case barriers
  case strugglingToSupport = "struggling-to-support"
  case additionalRisk = "additional-risk"
  case mayPrejudiceWelfare = "may-prejudice-welfare"
  case disruption
  case ownWish = "own-wish"
  case othersCouldNotSpeak = "others-could-not-speak"
  case confidential
  case familyConflict = "family-conflict"
  case declined
  case notTold = "not-told"
  case tooYoung = "too-young"
  case unwell, other
}

/// What was done about an advocate: G20, practice D6.
public enum Advocacy: String, Token {
  case notConsidered = "not-considered"
  case notNeeded = "not-needed"
  case offered, accepted, declined, unavailable
}

/// Which kind of advocate or supporter: G20, practice D6.
public enum AdvocateKind: String, Token {
  case careAct = "care-act-advocate"
  case mentalCapacity = "mental-capacity-advocate"
  case mentalHealth = "mental-health-advocate"
  case childrens = "childrens-advocate"
  case familyOrFriend = "family-or-friend"
  case other
}

/// A span on the local clock; open where an end is missing.
public struct Span: Hashable, Sendable, Codable {
  /// The start.
  public var from: TimeOfDay?
  /// The end.
  public var to: TimeOfDay?

  /// The parts, all but the required ones empty.
  public init(
    from: TimeOfDay? = nil, to: TimeOfDay? = nil
  ) {
    self.from = from
    self.to = to
  }
}

/// One person of the attendance list, there or not.
public struct Attendee: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The full name.
  @DocumentText public var name: String
  /// What a written line calls them.
  public var initials: String?
  /// What they are in the meeting.
  public var roles: [Role]?
  /// Their job title.
  public var post: String?
  /// The agency that they speak for.
  public var agency: String?
  /// How they are involved with the person.
  public var involvement: String?
  /// Whether they came; nil while not yet marked.
  public var status: AttendanceStatus?
  /// How they were there.
  public var mode: AttendanceMode?
  /// When they were in the room, if not throughout.
  public var present: [Span]?
  /// Whose deputy they are.
  public var deputyFor: String?
  /// Why they did not come or were not included, in words.
  public var reason: String?
  /// The same, from the list.
  public var reasonCode: AbsenceReason?
  /// What was done about an advocate for them.
  public var advocacy: Advocacy?
  /// Which kind of advocate.
  public var advocateKind: AdvocateKind?
  /// The discipline of an expert adviser, such as hoarding: G41, S1 L64.
  public var expertise: String?
  /// Why somebody may be there who is not involved with the person: G40, S1 L62.
  public var presenceBasis: String?
  /// The case record or plan of their agency that receives the decisions: G69, S1 L74.
  public var filedIn: String?

  /// The parts, all but the required ones empty.
  public init(
    name: String = "", initials: String? = nil, roles: [Role]? = nil, post: String? = nil,
    agency: String? = nil, involvement: String? = nil, status: AttendanceStatus? = nil,
    mode: AttendanceMode? = nil, present: [Span]? = nil, deputyFor: String? = nil,
    reason: String? = nil, reasonCode: AbsenceReason? = nil, advocacy: Advocacy? = nil
  ) {
    self.name = name
    self.initials = initials
    self.roles = roles
    self.post = post
    self.agency = agency
    self.involvement = involvement
    self.status = status
    self.mode = mode
    self.present = present
    self.deputyFor = deputyFor
    self.reason = reason
    self.reasonCode = reasonCode
    self.advocacy = advocacy
  }
}

/// A part of the meeting without the person and family: G25, S1 L26.
public struct ProfessionalsOnlySpell: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Its start.
  public var from: TimeOfDay?
  /// Its end; nil while it lasts.
  public var to: TimeOfDay?
  /// Why.
  public var reason: String?

  /// The parts, all but the required ones empty.
  public init(
    from: TimeOfDay? = nil, to: TimeOfDay? = nil, reason: String? = nil
  ) {
    self.from = from
    self.to = to
    self.reason = reason
  }
}
