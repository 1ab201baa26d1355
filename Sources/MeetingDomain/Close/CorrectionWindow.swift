/// Until when corrections are asked for: practice D13.
extension MeetingDocument {
  /// The last day for corrections; nil while the minutes are not approved.
  ///
  /// - Parameter workingDays: Counted from the day of the approval.
  public func lastDayForCorrections(
    workingDays: Int = Correction.workingDays, in nation: BankHoliday.Region = .englandAndWales
  ) -> CalendarDay? {
    approval?.at.map { $0.day.adding(workingDays: workingDays, in: nation) }
  }

  /// Whether a correction came after the last day for it; it stands all the same, and says so.
  public func isLate(
    _ correction: Correction, workingDays: Int = Correction.workingDays,
    in nation: BankHoliday.Region = .englandAndWales
  ) -> Bool {
    guard let day = correction.at?.day,
      let last = lastDayForCorrections(workingDays: workingDays, in: nation)
    else { return false }
    return day > last
  }
}

extension Correction {
  /// How long corrections are asked for, where the area has settled nothing else: practice D13.
  public static let workingDays = 10
}
