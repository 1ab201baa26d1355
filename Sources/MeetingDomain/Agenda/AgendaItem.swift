/// The twelve items of Appendix A; the raw value is the item's number.
public enum AgendaItem: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
  case dateTimeVenue = 1
  case attendance, aim, needsStrengthsRisks, newInformation, fromThePerson, actionPlan
  case leadPractitioner, viewsOnThePlan, dispute, whoUpdates, nextReview

  /// The title as Appendix A prints it (S1, Appendix A).
  public var title: String {
    switch self {
    case .dateTimeVenue: "Date, time and venue"
    case .attendance: "Attendance / Apologies"
    case .aim: "Aim of meeting (what is the issue to be addressed)"
    case .needsStrengthsRisks: "Needs, Strengths and Risks identified"
    case .newInformation:
      "Additional or new information shared at meeting (from all agencies)"
    case .fromThePerson: "Information from the individual / carer / advocate"
    case .actionPlan: "Action Plan / time scales agreed and responsible agency"
    case .leadPractitioner: "Agreement about who is Lead Practitioner if required"
    case .viewsOnThePlan: "Views of individual / carer / advocate on the action plan"
    case .dispute: "Professional dispute / disagreement"
    case .whoUpdates: "Who will update individual / carer if not present"
    case .nextReview: "Date of next review (if the meeting agrees that this is required)"
    }
  }

  /// The title as a screen has room for it.
  public var shortTitle: String {
    switch self {
    case .dateTimeVenue: "Date, time, venue"
    case .attendance: "Attendance"
    case .aim: "Aim"
    case .needsStrengthsRisks: "Needs, strengths, risks"
    case .newInformation: "New information"
    case .fromThePerson: "From the person"
    case .actionPlan: "Action plan"
    case .leadPractitioner: "Lead practitioner"
    case .viewsOnThePlan: "Views on the plan"
    case .dispute: "Dispute"
    case .whoUpdates: "Who updates"
    case .nextReview: "Next review"
    }
  }

  /// The item after this one; nil after the last.
  public var next: AgendaItem? { AgendaItem(rawValue: rawValue + 1) }
  /// The item before this one; nil before the first.
  public var previous: AgendaItem? { AgendaItem(rawValue: rawValue - 1) }

  /// Items come in the order of Appendix A.
  public static func < (left: AgendaItem, right: AgendaItem) -> Bool {
    left.rawValue < right.rawValue
  }
}
