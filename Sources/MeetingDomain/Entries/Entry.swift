/// What an entry is.
public enum EntryKind: String, Token {
  case need, strength, risk, information, voice, view, decision, recommendation, dispute
  case legislation, note
}

/// What sort of information it is: G54, practice D9.
public enum Nature: String, Token {
  case fact, observation, allegation, opinion
}

/// How the speaker knows it: G57, practice D9.
public enum HowKnown: String, Token {
  case ownObservation = "own-observation"
  case ownRecord = "own-record"
  case toldByPerson = "told-by-person"
  case toldByFamily = "told-by-family"
  case toldByProfessional = "told-by-professional"
  case anonymous
  case professionalOpinion = "professional-opinion"
}

/// How well it is supported: G57, practice D9.
public enum Support: String, Token {
  case corroborated
  case singleSource = "single-source"
  case disputed, doubtful
}

/// Whether the person consents to its sharing: G63.
public enum Consent: String, Token {
  case given, refused
  case notSought = "not-sought"
}

/// On what basis it is shared: G64, practice D10.
public enum LawfulBasis: String, Token {
  case consent
  case legalObligation = "legal-obligation"
  case vitalInterests = "vital-interests"
  case publicTask = "public-task"
  case legitimateInterests = "legitimate-interests"
  case recognisedLegitimateInterest = "recognised-legitimate-interest"
  case unsure
}

/// Who may see it: practice D11.
public enum Visibility: String, Token {
  case everyone
  case professionalsOnly = "professionals-only"
  case thirdParty = "third-party"
  case legalAdvice = "legal-advice"
  case policeSensitive = "police-sensitive"
  case doNotDisclose = "do-not-disclose"
}

/// How the person's voice reached the meeting: G30, practice D8.
public enum VoiceMethod: String, Token {
  case inPerson = "in-person"
  case throughAdvocate = "through-advocate"
  case symbolically
  case presentDidNotSpeak = "present-did-not-speak"
  case briefedAdvocate = "briefed-advocate"
  case inWritingOrRecording = "in-writing-or-recording"
  case notConveyed = "not-conveyed"
}

/// How one entry stands to another: G45, G52, G55.
public enum LinkKind: String, Token {
  case reliesOn = "relies-on"
  case conflictsWith = "conflicts-with"
  case challenges, became
}

/// A link from an entry to another row.
public struct Link: Hashable, Sendable, Codable {
  /// What it says.
  public var kind: LinkKind?
  /// The other row.
  public var to: RowReference?

  /// The parts, all but the required ones empty.
  public init(
    kind: LinkKind? = nil, to: RowReference? = nil
  ) {
    self.kind = kind
    self.to = to
  }
}

/// Something said, decided or heard, under one item of the agenda.
public struct Entry: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The item that it stands under; nil while unsorted.
  public var item: AgendaItem?
  /// What it is; nil while unsorted.
  public var kind: EntryKind?
  /// The words, as they were typed.
  @DocumentText public var text: String
  /// The speaker.
  public var by: String?
  /// The agency that it came from.
  public var agency: String?
  /// The people of whom each could be the speaker, while that is not settled.
  public var unresolved: [String]?
  /// When it was filed.
  public var at: Timestamp?
  /// Fact, observation, allegation or opinion.
  public var nature: Nature?
  /// How the speaker knows it.
  public var known: HowKnown?
  /// How well it is supported.
  public var support: Support?
  /// What it bears on: G56.
  public var relevance: String?
  /// Whether its sharing is consented to.
  public var consent: Consent?
  /// On what basis it is shared.
  public var basis: LawfulBasis?
  /// Who may see it; nil is everyone.
  public var visibility: Visibility?
  /// How a voice reached the meeting.
  public var how: VoiceMethod?
  /// When a voice or view was obtained.
  public var obtainedOn: CalendarDay?
  /// Why a decision was taken: G42.
  public var rationale: String?
  /// Where a decision or recommendation is reviewed; nil is the next meeting: G70.
  public var route: String?
  /// What became of a recommendation; nil while nobody knows: G43, G70.
  public var outcome: String?
  /// To whom a recommendation is made: G43.
  public var madeTo: String?
  /// What else a decision could have been: G54, S1 L78.
  public var alternatives: String?
  /// How a decision that restricts the person respects their dignity and rights: G18.
  public var rights: String?
  /// Why an agency shares no more than these words: G66, S1 L92.
  public var withheld: String?
  /// The standardised tool that was used: G61, S1 L82.
  public var tool: String?
  /// What the tool showed.
  public var score: String?
  /// What it relies on, challenges or became.
  public var links: [Link]?
  /// When its text was last changed.
  public var editedAt: Timestamp?
  /// True when it was taken back; it is then printed in no copy.
  public var struck: Bool?

  /// The parts, all but the required ones empty.
  public init(
    item: AgendaItem? = nil, kind: EntryKind? = nil, text: String = "", by: String? = nil,
    agency: String? = nil, unresolved: [String]? = nil, at: Timestamp? = nil,
    nature: Nature? = nil, known: HowKnown? = nil,
    support: Support? = nil, relevance: String? = nil, consent: Consent? = nil,
    basis: LawfulBasis? = nil, visibility: Visibility? = nil, how: VoiceMethod? = nil,
    obtainedOn: CalendarDay? = nil, rationale: String? = nil, route: String? = nil,
    outcome: String? = nil, links: [Link]? = nil, editedAt: Timestamp? = nil, struck: Bool? = nil
  ) {
    self.item = item
    self.kind = kind
    self.text = text
    self.by = by
    self.agency = agency
    self.unresolved = unresolved
    self.at = at
    self.nature = nature
    self.known = known
    self.support = support
    self.relevance = relevance
    self.consent = consent
    self.basis = basis
    self.visibility = visibility
    self.how = how
    self.obtainedOn = obtainedOn
    self.rationale = rationale
    self.route = route
    self.outcome = outcome
    self.links = links
    self.editedAt = editedAt
    self.struck = struck
  }
}

/// A question under an item that was asked and answered with none.
public struct AskedNone: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The item.
  public var item: AgendaItem?
  /// Which of the item's lists; nil where it has one.
  public var kind: EntryKind?
  /// The agency that has nothing new: G84.
  public var agency: String?
  /// Of which role there is nobody, under item 2: G19.
  public var role: Role?
  /// When it was asked.
  public var at: Timestamp?

  /// The parts, all but the required ones empty.
  public init(
    item: AgendaItem? = nil, kind: EntryKind? = nil, agency: String? = nil, role: Role? = nil,
    at: Timestamp? = nil
  ) {
    self.item = item
    self.kind = kind
    self.agency = agency
    self.role = role
    self.at = at
  }
}
