/// What helps to choose between the three forums: G9, G10, S2 L26 and L45; practice D3.
extension Forum {
  /// What it is for, where it is the right one.
  public var fitsWhen: String {
    switch self {
    case .professionalsMeeting:
      "To share information and agree what each agency does."
    case .groupSupervision: "To think together about our own practice in a case."
    case .reflectiveForum: "To learn from what happened, for the next time."
    }
  }

  /// What it means for the record; it goes on from its title.
  public var meansForTheRecord: String {
    switch self {
    case .professionalsMeeting:
      "all twelve items, with decisions and actions."
    case .groupSupervision: "sets no tasks, so item 7 is not used."
    case .reflectiveForum: "all twelve items; what is learnt goes to the usual forums."
    }
  }

  /// What documents call such a meeting.
  public var title: String {
    switch self {
    case .professionalsMeeting: "multi-agency professionals' meeting"
    case .groupSupervision: "multi-agency group supervision"
    case .reflectiveForum: "reflective learning practitioner forum"
    }
  }

  /// Meetings with rules of their own, which none of the three replaces (S1 L22, S2 L36).
  public static let otherMeetings = [
    "strategy discussion", "child protection conference", "core group",
    "child in need or team around the child", "looked-after review",
    "section 42 planning meeting", "MARM", "MARAC", "MAPPA",
  ]
}
