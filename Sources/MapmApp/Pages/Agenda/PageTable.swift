import MeetingDomain

/// The page of each place of the walk; a new place does not compile without its page.
enum PageTable {
  static func page(for place: Place) -> any Page {
    switch place {
    case .opening: OpeningPage()
    case .close: ClosePage()
    case .item(let item):
      switch item {
      case .dateTimeVenue: DateTimeVenuePage()
      case .attendance: AttendancePage()
      case .aim: AimPage()
      case .needsStrengthsRisks: NeedsStrengthsRisksPage()
      case .newInformation: NewInformationPage()
      case .fromThePerson: FromThePersonPage()
      case .actionPlan: ActionPlanPage()
      case .leadPractitioner: LeadPractitionerPage()
      case .viewsOnThePlan: ViewsOnThePlanPage()
      case .dispute: DisputePage()
      case .whoUpdates: WhoUpdatesPage()
      case .nextReview: NextReviewPage()
      }
    }
  }
}
