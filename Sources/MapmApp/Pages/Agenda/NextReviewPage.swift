import MeetingDomain
import Terminal

/// Item 12: the day of the next review, or that none is required.
struct NextReviewPage: AgendaPage {
  var item: AgendaItem { .nextReview }
  var leadWidth: Int { 22 }

  private static let fields = [
    "review.required", "review.date", "review.time", "review.venue", "review.reason",
  ]

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("NEXT REVIEW", note: "1 2 4 6: in so many weeks   3: in 3 months   d: not required")]
      + fieldRows(Self.fields, context)
      + furtherFields("review.", besides: Self.fields, context) + CaseBlocks.after(context)
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
        picking("In 3 months", "3") { $0.adding(months: 3) }, PageScreen.nowInField,
        CaseBlocks.follow,
      ]
  }

  private func picking(
    _ title: String, _ key: Character, day: @escaping @Sendable (CalendarDay) -> CalendarDay
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { _, context in
      [
        .effect(
          .perform(
            .setFields([
              context.change(FieldRef("review.required"), to: .flag(true)),
              context.change(FieldRef("review.date"), to: .day(day(context.today))),
            ])))
      ]
    }
  }
}
