import MeetingDomain

extension Action {
  /// What would make the action easier to close; hints, never errors: G44, G86, practice D14.
  func hints(_ context: Context) -> [String] {
    let document = context.meeting.document
    return [
      ownerHint(document), agencyHint(document), dueHint(document, today: context.today), wordHint,
    ].compactMap { $0 }
  }

  private func ownerHint(_ document: MeetingDocument) -> String? {
    guard let owner else { return "no owner yet: choose a person or type a name" }
    if [" and ", " & ", "/", ","].contains(where: owner.contains) {
      return "two owners: one person should answer for it"
    }
    return nil
  }

  private func agencyHint(_ document: MeetingDocument) -> String? {
    guard let agency else { return owner == nil ? nil : "no agency yet: who answers for it?" }
    let listed = document.attendance.rows.compactMap(\.agency)
    return listed.isEmpty || listed.contains(agency)
      ? nil : "\(agency) is not on the attendance list: somebody has to tell them"
  }

  private func dueHint(_ document: MeetingDocument, today: CalendarDay) -> String? {
    guard let due else { return isOpen ? "no day yet: fri, +3d and 20/6 work" : nil }
    if isOpen, due < today { return "the day is past" }
    if due.isWeekend { return "\(due.weekday.short) is a weekend: most offices are closed" }
    if let review = document.review?.date, due > review {
      return "due after the next review on \(review.inWordsWithoutYear)"
    }
    return nil
  }

  /// Words after which nobody can say whether it was done.
  private static let vague = ["monitor", "consider", "continue", "support", "explore", "liaise"]

  private var wordHint: String? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains("asap") { return "\"ASAP\" is no day: when is it due?" }
    guard doneWhen == nil, let word = words.first(where: Self.vague.contains) else { return nil }
    return "\"\(word)\" is hard to close: add Done when"
  }
}
