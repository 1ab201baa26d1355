import MeetingDomain
import Terminal

/// Item 11: who tells those who were not there.
struct WhoUpdatesPage: AgendaPage {
  var item: AgendaItem { .whoUpdates }
  var leadWidth: Int { 22 }

  func ownBlocks(_ context: Context) -> [Block] {
    let updates = context.meeting.document.updates
    return [.heading("WHO TELLS WHOM", note: note(updates))]
      + updates.rows.map { .row(row(for: $0, context)) } + [addRow(.update, "who is to be told")]
      + absent(context)
  }

  private func row(for update: Update, _ context: Context) -> BlockRow {
    let due = update.due.map { "by \($0.inWordsWithoutYear)" } ?? "with no day"
    let how = update.how.map { ", \($0)" } ?? ""
    let plan =
      update.determinedAgainst.map { "the chair determined against: \($0)" }
      ?? "\(update.by ?? "nobody yet") tells them \(due)\(how)"
    let isSettled = update.told != nil || update.determinedAgainst != nil
    return BlockRow(
      target: .row(RowRef(.update, update.id)),
      lead: (update.person ?? "somebody").clipped(to: leadWidth - 2), leadRole: .strong, text: plan,
      tail: update.told.map { "told \($0.day.dayAndMonth)" } ?? (isSettled ? "" : "NOT TOLD YET"),
      tailRole: isSettled ? .done : .dueSoon)
  }

  /// The person, parents and carers who were not there and are not on the list: G90.
  private func absent(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let absent = document.family(besides: document.updates.rows.compactMap(\.person)).filter {
      $0.status?.isThere != true
    }
    guard !absent.isEmpty else { return [] }
    return [.space, .heading("NOT THERE, AND NOT ON THIS LIST", note: "Enter adds them")]
      + absent.map {
        .row(
          BlockRow(
            target: .offered(.update, $0.name), lead: $0.name, leadRole: .muted,
            text: "who tells them?", role: .required))
      }
  }

  var commands: [Command<PageScreen>] {
    [
      adding(.update),
      Command("Told now", list: .character("t")) { screen, context in
        guard case .row(let ref)? = screen.selected, ref.kind == .update else {
          return [.say("Choose who was told first.")]
        }
        return [.effect(.perform(context.setting(FieldRef(ref, "told"), to: .now)))]
      },
    ]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    // As soon as possible afterwards: G28, S1 L38.
    let day = max(context.today, context.meeting.document.date.value ?? context.today)
    let due = context.profile.day(context.profile.timeScales.tellThePerson, after: day)
    return .add(.update(Update(person: text, due: due)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    noneAnswer(of: .update, context)
  }
}

extension Attendee {
  /// Whether it is the person, a parent or a carer: those who are told what was decided.
  var isFamily: Bool {
    roles?.contains { $0 == .individual || $0 == .parent || $0 == .carer } ?? false
  }
}

extension MeetingDocument {
  /// The person, parents and carers of the attendance list, without some who are named.
  func family(besides names: [String]) -> [Attendee] {
    attendance.rows.filter { $0.isFamily && !names.contains($0.name) }
  }
}

extension [String] {
  /// `A, B and C`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
