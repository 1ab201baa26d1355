extension MeetingDocument {
  /// The fields of the meeting itself: the opening, the twelve items, the close.
  public static let fields: [Field<MeetingDocument>] =
    subjectFields + openingFields + sharingFields + itemFields + planFields + closeFields

  private static let subjectFields: [Field<MeetingDocument>] = [
    Field("forum", "Forum", \.forum),
    Field("profile", "Profile", \.profile),
    Field("subject.kind", "About a", \.subject.kind),
    Field("subject.name", "Name", \.subject.name),
    Field("subject.case", "Case", \.subject.case),
    Field(rowsOf: OtherPerson.self, "Others at risk"),
    Field("previous", "Previous meeting", \.previous),
    Field(rowsOf: Carried.self, "From the last meeting"),
  ]

  private static let openingFields: [Field<MeetingDocument>] = [
    Field("opening.convener.name", "Convener", \.openingForm.convenerForm.name),
    Field("opening.convener.agency", "Convener's agency", \.openingForm.convenerForm.agency),
    Field(
      "opening.convener.involvement", "Convener's involvement",
      \.openingForm.convenerForm.involvement),
    Field("opening.decidedOn", "Decided on", \.openingForm.decidedOn),
    Field("opening.decidedBy", "Decided by", \.openingForm.decidedBy),
    Field("opening.why", "Why it is held", \.openingForm.why),
    Field("opening.reasons", "Reasons for calling", \.openingForm.reasons),
    Field("opening.event", "Significant event", \.openingForm.event),
    Field("opening.urgency", "Urgency", \.openingForm.urgency),
    Field("opening.timing", "Why at this time", \.openingForm.timing),
    Field("opening.forumBecause", "Why this forum", \.openingForm.forumBecause),
    Field("opening.otherForum", "Why no other forum", \.openingForm.otherForum),
    Field("opening.statutory", "Statutory process", \.openingForm.statutory),
    Field("opening.harm.immediate", "Immediate harm", \.openingForm.harmForm.immediate),
    Field("opening.threshold", "Threshold met", \.openingForm.threshold),
    Field("opening.purposes", "Purposes", \.openingForm.purposes),
    Field("opening.outcomes", "Outcomes wanted", \.openingForm.outcomes),
    Field(rowsOf: Objective.self, "Objectives"),
    Field("opening.groundRules", "Ground rules", \.openingForm.groundRules),
    Field("opening.readOutAt", "Read out at", \.openingForm.readOutAt),
    Field("opening.chairIndependent", "Chair is independent", \.openingForm.chairIndependent),
    Field(
      "opening.chairKnowsProcedures", "Chair knows procedures", \.openingForm.chairKnowsProcedures),
    Field(rowsOf: Told.self, "Told beforehand"),
    Field("opening.confidentialityAt", "Confidentiality read", \.openingForm.confidentialityAt),
  ]

  private static let sharingFields: [Field<MeetingDocument>] = [
    Field("opening.consent", "Consent to sharing", \.openingForm.consent),
    Field("opening.consentBecause", "Why without consent", \.openingForm.consentBecause),
    Field("opening.basis", "Lawful basis", \.openingForm.basis),
    Field("opening.basisBecause", "Why on that basis", \.openingForm.basisBecause),
  ]

  private static let itemFields: [Field<MeetingDocument>] = [
    Field("date", "Date", \.date),
    Field("start", "Start", \.start),
    Field("end", "End", \.end),
    Field("venue", "Venue", \.venue),
    Field(rowsOf: Attendee.self, "Attendance"),
    Field(rowsOf: ProfessionalsOnlySpell.self, "Professionals only"),
    Field("aim", "Aim", \.aim),
    Field(rowsOf: Entry.self, "Entries"),
    Field("reconsidered", "Changes aim or risks", \.reconsidered),
    Field(rowsOf: Action.self, "Actions"),
  ]

  private static let planFields: [Field<MeetingDocument>] = [
    Field("lead.required", "Lead required", \.leadForm.required),
    Field("lead.name", "Lead practitioner", \.leadForm.name),
    Field("lead.agency", "Lead's agency", \.leadForm.agency),
    Field("lead.accepted", "Lead accepted", \.leadForm.accepted),
    Field(rowsOf: PlanView.self, "Views on the plan"),
    Field(rowsOf: Dispute.self, "Disputes"),
    Field(rowsOf: Update.self, "Who updates"),
    Field("review.required", "Review required", \.reviewForm.required),
    Field("review.date", "Review date", \.reviewForm.date),
    Field("review.time", "Review time", \.reviewForm.time),
    Field("review.venue", "Review venue", \.reviewForm.venue),
    Field("review.reason", "Why no review", \.reviewForm.reason),
  ]

  private static let closeFields: [Field<MeetingDocument>] = [
    Field("close.threshold", "Threshold at the end", \.closeForm.threshold),
    Field("close.rights", "Dignity and rights", \.closeForm.rights),
    Field("close.legislation", "Legislation considered", \.closeForm.legislation),
    Field(rowsOf: DissentAsked.self, "Dissent asked"),
    Field(rowsOf: StillConcerned.self, "Still concerned"),
    Field(rowsOf: ReadBack.self, "Read back"),
  ]

  /// The fields by name.
  static let fieldsByName = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0) })

  /// The lead practitioner; an empty one where nothing of it is settled.
  public var leadForm: LeadPractitioner {
    get { lead ?? LeadPractitioner() }
    set { lead = newValue == LeadPractitioner() ? nil : newValue }
  }

  /// The next review; an empty one where nothing of it is settled.
  public var reviewForm: Review {
    get { review ?? Review() }
    set { review = newValue == Review() ? nil : newValue }
  }
}

extension Opening {
  /// The convener; an empty one where nobody is named.
  public var convenerForm: Person {
    get { convener ?? Person() }
    set { convener = newValue == Person() ? nil : newValue }
  }

  /// The question of harm; an empty one where it was not asked.
  public var harmForm: Harm {
    get { harm ?? Harm() }
    set { harm = newValue == Harm() ? nil : newValue }
  }
}
