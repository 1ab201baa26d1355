/// Which of the three forums this is: G9, S2 L11.
public enum Forum: String, Token {
  case professionalsMeeting = "professionals-meeting"
  case groupSupervision = "group-supervision"
  case reflectiveForum = "reflective-forum"

  /// The items that it does not use: group supervision sets no tasks and makes no plan
  /// (practice D3).
  public var unusedItems: Set<AgendaItem> {
    self == .groupSupervision ? [.actionPlan] : []
  }
}

/// Why the meeting was called: G4, S1 L40.
public enum CallingReason: String, Token {
  case notProgressing = "not-progressing"
  case drift, hostility
  case notEngaging = "not-engaging"
  case significantEvent = "significant-event"
  case uncertainty, disagreement, other
}

/// The event that led to the meeting: S1 L46.
public enum SignificantEvent: String, Token {
  case bereavement
  case healthDecline = "health-decline"
  case eviction
  case incidentOfHarm = "incident-of-harm"
  case suddenDisengagement = "sudden-disengagement"
  case possibleDischarge = "possible-discharge"
  case other
}

/// Whether the threshold for a safeguarding referral is met: G13, S1 L88.
public enum Threshold: String, Token {
  case yes, no, unsure
}

/// What the meeting is for: G5, S1 L32.
public enum Purpose: String, Token {
  case shareInformation = "share-information"
  case determineDirection = "determine-direction"
  case agreePlan = "agree-plan"
  case resolveUncertainty = "resolve-uncertainty"
  case resolveControversy = "resolve-controversy"
  case resolveDisagreement = "resolve-disagreement"
  case clarifyPlans = "clarify-plans"
  case identifyRoles = "identify-roles"
}

/// How soon the meeting had to be held: G6, S1 L48.
public enum Urgency: String, Token {
  case routine, soon, urgent
  case sameDay = "same-day"
}

/// What became of an objective: G67, S1 L50.
public enum ObjectiveResult: String, Token {
  case met, part, not
}

/// A person by name and agency.
public struct Person: Hashable, Sendable, Codable {
  /// The name.
  public var name: String?
  /// The agency.
  public var agency: String?
  /// How they are involved with the person: G3, S1 L54.
  public var involvement: String?

  /// The parts, all but the required ones empty.
  public init(name: String? = nil, agency: String? = nil, involvement: String? = nil) {
    self.name = name
    self.agency = agency
    self.involvement = involvement
  }
}

/// Whether there is immediate or significant harm: G12, S2 L32.
public struct Harm: Hashable, Sendable, Codable {
  /// True calls for the child or adult protection procedures now.
  public var immediate: Bool?

  /// The parts, all but the required ones empty.
  public init(
    immediate: Bool? = nil
  ) {
    self.immediate = immediate
  }
}

/// One objective of the meeting: G35, S1 L58.
public struct Objective: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The objective, as it was set.
  @DocumentText public var text: String
  /// Met, in part or not, as answered at the close.
  public var met: ObjectiveResult?
  /// Who follows what is not yet met: G67.
  public var by: String?
  /// By when.
  public var due: CalendarDay?

  /// The parts, all but the required ones empty.
  public init(
    text: String = "", met: ObjectiveResult? = nil, by: String? = nil, due: CalendarDay? = nil
  ) {
    self.text = text
    self.met = met
    self.by = by
    self.due = due
  }
}

/// Somebody who was told beforehand of the meeting, or not: G26, S1 L36.
public struct Told: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Who.
  public var person: String?
  /// Who told them.
  public var by: String?
  /// The day.
  public var on: CalendarDay?
  /// Why they were not told.
  public var notToldBecause: String?
  /// Whether they were told that a part may be held by professionals only: G27, S1 L38.
  public var professionalsOnly: Bool?

  /// The parts, all but the required ones empty.
  public init(
    person: String? = nil, by: String? = nil, on: CalendarDay? = nil,
    notToldBecause: String? = nil, professionalsOnly: Bool? = nil
  ) {
    self.person = person
    self.by = by
    self.on = on
    self.notToldBecause = notToldBecause
    self.professionalsOnly = professionalsOnly
  }
}

/// What is settled before the twelve items: why this meeting, by whom, under what rules.
public struct Opening: Hashable, Sendable, Codable {
  /// Who called the meeting: G2.
  public var convener: Person?
  /// The day of the decision to hold it: G7, S1 L68.
  public var decidedOn: Answer<CalendarDay>
  /// Who decided to hold it.
  public var decidedBy: Answer<String>
  /// Why it is held, in words.
  public var why: Answer<String>
  /// The reasons for calling it: G4.
  public var reasons: Answer<[CallingReason]>
  /// The significant event, if one led to it.
  public var event: Answer<SignificantEvent>
  /// Why an existing forum did not suffice: G8, S2 L36.
  public var otherForum: Answer<String>
  /// The statutory process that is open or was referred to today, with its reference: G1, S1 L22.
  public var statutory: Answer<String>
  /// Immediate or significant harm: G12.
  public var harm: Harm?
  /// The threshold, asked at the opening: G13.
  public var threshold: Answer<Threshold>
  /// The objectives that the chair set: G35.
  public var objectives: Answer<[Objective]>
  /// The ground rules: G36.
  public var groundRules: Answer<[String]>
  /// When the ground rules were read out.
  public var readOutAt: Answer<Timestamp>
  /// Whether the chair is not directly involved with the case: G33.
  public var chairIndependent: Answer<Bool>
  /// Whether the chair has sufficient knowledge of the safeguarding procedures: G34, S1 L58.
  public var chairKnowsProcedures: Answer<Bool>
  /// Who was told beforehand: G26.
  public var told: Answer<[Told]>
  /// Why it is this one of the three forums: G10, S2 L45.
  public var forumBecause: Answer<String> = .notAsked
  /// What the meeting is for: G5.
  public var purposes: Answer<[Purpose]> = .notAsked
  /// The outcomes that are wanted for the person: G50, S1 L28.
  public var outcomes: Answer<[String]> = .notAsked
  /// How soon it had to be held: G6.
  public var urgency: Answer<Urgency> = .notAsked
  /// Why it is held at this time: procedures that run, risks that are there: G6.
  public var timing: Answer<String> = .notAsked
  /// When the statement on confidentiality was read out and acknowledged: G40, S1 L62.
  public var confidentialityAt: Answer<Timestamp> = .notAsked
  /// Whether the person consents to the sharing in this meeting, entries aside: G63, S1 L92.
  public var consent: Answer<Consent> = .notAsked
  /// Why they refused, or were not asked.
  public var consentBecause: Answer<String> = .notAsked
  /// The lawful basis of sharing without their consent: G64, practice D10.
  public var basis: Answer<LawfulBasis> = .notAsked
  /// Why it is shared on that basis.
  public var basisBecause: Answer<String> = .notAsked

  /// The parts, all but the required ones empty.
  public init(
    convener: Person? = nil, decidedOn: Answer<CalendarDay> = .notAsked,
    decidedBy: Answer<String> = .notAsked, why: Answer<String> = .notAsked,
    reasons: Answer<[CallingReason]> = .notAsked, event: Answer<SignificantEvent> = .notAsked,
    otherForum: Answer<String> = .notAsked, statutory: Answer<String> = .notAsked,
    harm: Harm? = nil, threshold: Answer<Threshold> = .notAsked,
    objectives: Answer<[Objective]> = .notAsked,
    groundRules: Answer<[String]> = .notAsked, readOutAt: Answer<Timestamp> = .notAsked,
    chairIndependent: Answer<Bool> = .notAsked, chairKnowsProcedures: Answer<Bool> = .notAsked,
    told: Answer<[Told]> = .notAsked
  ) {
    self.convener = convener
    self.decidedOn = decidedOn
    self.decidedBy = decidedBy
    self.why = why
    self.reasons = reasons
    self.event = event
    self.otherForum = otherForum
    self.statutory = statutory
    self.harm = harm
    self.threshold = threshold
    self.objectives = objectives
    self.groundRules = groundRules
    self.readOutAt = readOutAt
    self.chairIndependent = chairIndependent
    self.chairKnowsProcedures = chairKnowsProcedures
    self.told = told
  }
}
