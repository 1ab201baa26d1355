import MeetingDomain
import Terminal

/// Item 12: the day of the next review, or that none is required.
struct NextReviewPage: AgendaPage {
  var item: AgendaItem { .nextReview }
  var leadWidth: Int { 22 }
  var placeholder: String { "The day: in 4 weeks, or 18 dec 10:00; other words are a note." }

  private static let fields = [
    "review.required", "review.date", "review.time", "review.venue", "review.reason",
  ]

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("NEXT REVIEW", note: note(context))]
      + fieldRows(Self.fields, context)
      + furtherFields("review.", besides: Self.fields, context)
      + CaseBlocks.after(context, on: self)
  }

  private func note(_ context: Context) -> String {
    let weeks = [NamedCommand.in1Week, .in2Weeks, .in4Weeks, .in6Weeks].map { key($0, context) }
    return "\(weeks.joined(separator: " ")): in so many weeks   "
      + "\(key(.in3Months, context)): in 3 months   \(key(.notRequired, context)): not required"
  }

  /// A line that is a day, with a time and a place or without, is that of the review:
  /// `back in 4 weeks, same room`.
  func command(for text: String, _ context: Context) -> MeetingCommand {
    guard let said = ReviewReading(text, today: context.today) else {
      return filing(of: text, context)
    }
    return .setFields(
      Self.changes(said.day, at: said.time, in: Self.venue(said, context), context))
  }

  func reading(_ text: String, _ context: Context) -> String? {
    guard let said = ReviewReading(text, today: context.today) else {
      return self.said(of: text, context) ?? (text.isEmpty ? nil : "a note")
    }
    let odd = said.remark.map { $0 == .otherWeekday ? " (weekday differs)" : " (past)" } ?? ""
    let parts: [String?] = [
      said.day.inWords + odd, said.time?.description, Self.venue(said, context),
    ]
    let review = parts.compactMap(\.self).joined(separator: ", ")
    return withPlainHint("the next review: \(review)", context)
  }

  /// Where it is to be: where this meeting is, for `same room`; else the words.
  private static func venue(_ said: ReviewReading, _ context: Context) -> String? {
    guard let place = said.place else { return nil }
    guard said.isSamePlace, case .text(let venue)? = context.meeting.value(of: FieldRef("venue"))
    else { return place }
    return venue
  }

  private static func changes(
    _ day: CalendarDay, at time: TimeOfDay?, in venue: String? = nil, _ context: Context
  ) -> [NewValue] {
    let time = time.map { context.change(FieldRef("review.time"), to: .time($0)) }
    let venue = venue.map { context.change(FieldRef("review.venue"), to: .text($0)) }
    return [
      context.change(FieldRef("review.required"), to: .flag(true)),
      context.change(FieldRef("review.date"), to: .day(day)),
    ] + [time, venue].compactMap(\.self)
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Not required", list: .character("d")) { screen, context in
        let command = context.setting(FieldRef("review.required"), to: .flag(false))
        // Not required needs a reason, so the line for it is open at once: G91.
        return [.effect(.perform(command))]
          + (context.meeting.document.review?.reason == nil
            ? screen.edit(FieldRef("review.reason"), context) : [])
      }
    ]
      + [1, 2, 4, 6].map { weeks in
        picking("In \(weeks) \(weeks == 1 ? "week" : "weeks")", Character("\(weeks)")) {
          $0.adding(days: 7 * weeks)
        }
      } + [
        picking("In 3 months", "3") { $0.adding(months: 3) }, CaseBlocks.follow,
      ]
  }

  private func picking(
    _ title: String, _ key: Character, day: @escaping @Sendable (CalendarDay) -> CalendarDay
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { _, context in
      [.effect(.perform(.setFields(Self.changes(day(context.today), at: nil, context))))]
    }
  }
}
