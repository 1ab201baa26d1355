import MeetingDomain

extension Action {
  /// What would make the action easier to close; hints, never errors.
  func hints(_ context: Context) -> [String] {
    let setting = ActionSetting(
      room: context.room, today: context.today, review: context.meeting.document.review?.date,
      region: context.profile.nation, planIsMade: context.profile.planIsMade)
    return hints(in: setting).map(\.sentence)
  }
}
