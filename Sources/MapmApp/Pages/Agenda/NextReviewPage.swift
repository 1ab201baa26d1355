import MeetingDomain
import Terminal

/// Item 12: the day of the next review, or that none is required.
struct NextReviewPage: AgendaPage {
  var item: AgendaItem { .nextReview }
  var leadWidth: Int { 20 }

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("NEXT REVIEW", note: "1 2 4 6: in so many weeks   3: in 3 months   d: not required")]
      + ["review.required", "review.date", "review.time", "review.venue", "review.reason"].map {
        .row(fieldRow(FieldRef($0), context))
      }
  }

  var commands: [Command<PageScreen>] {
    [setting("Not required", "d", FieldRef("review.required"), to: .flag(false))]
      + [1, 2, 4, 6].map { weeks in
        picking("In \(weeks) \(weeks == 1 ? "week" : "weeks")", Character("\(weeks)")) {
          $0.adding(days: 7 * weeks)
        }
      } + [picking("In 3 months", "3") { $0.adding(months: 3) }]
  }

  private func picking(
    _ title: String, _ key: Character, day: @escaping @Sendable (CalendarDay) -> CalendarDay
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { _, context in
      let date = FieldRef("review.date")
      let required = FieldRef("review.required")
      let changes = [
        NewValue(required, to: .flag(true), replacing: context.meeting.stamp(of: required)),
        NewValue(
          date, to: .day(day(context.today)), replacing: context.meeting.stamp(of: date)),
      ]
      return [.effect(.perform(.setFields(changes)))]
    }
  }
}
