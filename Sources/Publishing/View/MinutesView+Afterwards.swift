import MeetingDomain

/// What the area settles for the time after the meeting: practice D13 and D16.
extension MinutesView {
  /// The corrections, and until when they are asked for.
  static func corrections(_ minutes: Minutes) -> SectionView {
    let last = minutes.document.lastDayForCorrections(in: minutes.profile)
    let window = [LineView("Asked for until", ifAny: last?.inWords)].compactMap(\.self)
    let rows = minutes.lines(minutes.document.corrections) { line(for: $0, in: minutes) }
    return SectionView("Corrections", GroupView(window).unlessEmpty + [GroupView(rows)])
  }

  /// Who got which copy, and by when they are to go out.
  static func distribution(_ minutes: Minutes) -> SectionView {
    let (document, profile) = (minutes.document, minutes.profile)
    let days = [
      LineView("Actions go out by", ifAny: document.lastDayForActions(in: profile)?.inWords),
      LineView("Minutes go out by", ifAny: document.lastDayForMinutes(in: profile)?.inWords),
    ].compactMap(\.self)
    let rows = minutes.lines(document.distribution) { line(for: $0, in: minutes) }
    return SectionView("Distribution", GroupView(days).unlessEmpty + [GroupView(rows)])
  }

  /// How long the record is kept; nothing where the area has no rule.
  static func keeping(_ minutes: Minutes) -> [SectionView] {
    let rule = minutes.profile.retention.rule
    let day = minutes.document.reviewOfRecord(in: minutes.profile)
    let lines = [
      LineView("Rule", ifAny: rule.isEmpty ? nil : rule),
      LineView("Whether it is still needed is looked at on", ifAny: day?.inWords),
    ].compactMap(\.self)
    return lines.isEmpty ? [] : [SectionView("Keeping this record", [GroupView(lines)])]
  }
}
