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

  /// A line that is a day, with a time or without, is that of the review: `review in 4 weeks`.
  func command(for text: String, _ context: Context) -> MeetingCommand {
    guard let said = Self.day(in: text, context), let day = said.day else {
      return filing(of: text, context)
    }
    return .setFields(Self.changes(day, at: said.time, context))
  }

  func reading(_ text: String, _ context: Context) -> String? {
    guard let said = Self.day(in: text, context), let day = said.day else {
      return self.said(of: text, context) ?? (text.isEmpty ? nil : "a note")
    }
    let time = said.time.map { ", \($0)" } ?? ""
    return
      "the next review: \(day.inWords)\(time)   (\(context.keys.menu(.plainText)) files a note)"
  }

  /// The day that a line says and nothing else; nil where it is a note.
  private static func day(in text: String, _ context: Context) -> DayReading? {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    while let first = words.first?.lowercased(), before.contains(first) { words.removeFirst() }
    let reading = DayReading(words.joined(separator: " "), today: context.today)
    return reading?.day == nil ? nil : reading
  }

  private static let before: Set<String> = [
    "next", "review", "meeting", "meet", "again", "review:", "date", "is", "on",
  ]

  private static func changes(
    _ day: CalendarDay, at time: TimeOfDay?, _ context: Context
  ) -> [NewValue] {
    let time = time.map { context.change(FieldRef("review.time"), to: .time($0)) }
    return [
      context.change(FieldRef("review.required"), to: .flag(true)),
      context.change(FieldRef("review.date"), to: .day(day)),
    ] + [time].compactMap(\.self)
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
