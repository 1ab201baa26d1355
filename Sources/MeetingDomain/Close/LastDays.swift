/// By when things are done after the meeting, in the working days of the area: practice D13.
extension MeetingDocument {
  /// The day by which the actions go to those who are to do them; nil while the meeting has no day.
  public func lastDayForActions(in profile: Profile) -> CalendarDay? {
    date.value.map { profile.day(profile.timeScales.actions, after: $0) }
  }

  /// The day by which the minutes go to those who were there; nil while the meeting has no day.
  public func lastDayForMinutes(in profile: Profile) -> CalendarDay? {
    date.value.map { profile.day(profile.timeScales.minutes, after: $0) }
  }

  /// The last day for corrections, counted from the approval; nil while there is none.
  public func lastDayForCorrections(in profile: Profile) -> CalendarDay? {
    approval?.at.map { profile.day(profile.timeScales.corrections, after: $0.day) }
  }

  /// Whether a correction came after the last day for it; it stands all the same, and says so.
  public func isLate(_ correction: Correction, in profile: Profile) -> Bool {
    guard let day = correction.at?.day, let last = lastDayForCorrections(in: profile) else {
      return false
    }
    return day > last
  }

  /// The day on which it is looked at whether the record is still needed; nil where no rule of the
  /// area says, or the meeting has no day: practice D16.
  public func reviewOfRecord(in profile: Profile) -> CalendarDay? {
    guard let years = profile.retention.reviewAfterYears else { return nil }
    return date.value?.adding(months: 12 * years)
  }
}
