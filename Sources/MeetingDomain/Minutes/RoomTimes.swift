/// When one reader was in the room, to tell what was said in their presence.
///
/// Source: practice D11; G25, S1 L26.
struct RoomTimes {
  /// What the record says of one moment.
  enum Presence {
    case there, notThere, unknown
  }

  /// The day of the meeting; moments of other days say nothing.
  var day: CalendarDay?
  var start: TimeOfDay?
  var end: TimeOfDay?
  /// When they were in the room; empty stands for the whole meeting.
  var spans: [Span] = []
  /// Whether they were there for a part of which the record does not say when it was.
  var isPartUnknown = false
  /// The parts without them.
  var spells: [ProfessionalsOnlySpell] = []

  /// Whether everything was said in their presence, so that no time is needed to show it.
  var isThroughout: Bool { spans.isEmpty && spells.isEmpty && !isPartUnknown }

  /// Whether they were in the room when something was filed.
  ///
  /// A minute at the edge counts as outside: what was filed in it may have been said before or
  /// after. The first and the last minute of the meeting have nothing outside them.
  func presence(at moment: Timestamp?) -> Presence {
    if isThroughout { return .there }
    guard !isPartUnknown, let moment, day == nil || moment.day == day else { return .unknown }
    let time = moment.time
    if !spans.isEmpty, !spans.contains(where: { contains($0, time) }) { return .notThere }
    return spells.contains { $0.covers(time) } ? .notThere : .there
  }

  private func contains(_ span: Span, _ time: TimeOfDay) -> Bool {
    let isIn = span.from.map { $0 < time || $0 == time && $0 == start } ?? true
    let isNotOut = span.to.map { time < $0 || $0 == time && $0 == end } ?? true
    return isIn && isNotOut && (span.from != nil || span.to != nil)
  }
}

extension ProfessionalsOnlySpell {
  /// Whether a time lies in the part, its edges counted in; without any time it covers everything.
  func covers(_ time: TimeOfDay) -> Bool {
    (from.map { $0 <= time } ?? true) && (to.map { time <= $0 } ?? true)
  }
}
