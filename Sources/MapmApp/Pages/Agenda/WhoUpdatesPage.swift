import MeetingDomain
import Terminal

/// Item 11: who tells those who were not there, and what became of it.
struct WhoUpdatesPage: AgendaPage {
  var item: AgendaItem { .whoUpdates }
  var leadWidth: Int { 22 }

  func ownBlocks(_ context: Context) -> [Block] {
    let updates = context.meeting.document.updates
    return [.heading("WHO TELLS WHOM", note: note(updates, context))]
      + updates.rows.map { .row(row(for: $0, context)) }
      + absent(context).map { .row(row(for: $0, context)) } + [addRow(.update, "who is to be told")]
  }

  private func row(for update: Update, _ context: Context) -> BlockRow {
    let document = context.meeting.document
    let ref = RowRef(.update, update.id)
    let due = update.due.map { "by \($0.inWordsWithoutYear)" } ?? "with no day"
    let how = update.how.map { ", \($0)" } ?? ""
    let number = document.tellingAction(of: ref)?.number.map { " (action \($0))" } ?? ""
    let plan =
      update.determinedAgainst.map { "the chair determined against: \($0)" }
      ?? update.by.map { "\($0) tells them \(due)\(how)\(number)" }
      ?? "nobody yet: \(key(.leadTells, context)) lead, \(key(.chairTells, context)) chair, "
      + "Enter somebody else"
    return BlockRow(
      target: .row(ref), lead: (update.person ?? "somebody").clipped(to: leadWidth - 2),
      leadRole: .strong, text: plan,
      tail: update.told.map { "told \($0.day.dayAndMonth)" }
        ?? (update.isSettled ? "" : "NOT TOLD YET"),
      tailRole: update.isSettled ? .done : .dueSoon)
  }

  private func row(for person: Attendee, _ context: Context) -> BlockRow {
    BlockRow(
      target: .offered(.update, person.name), lead: person.name.clipped(to: leadWidth - 2),
      text: context.unlisted(person.name) == nil
        ? "not there: Enter says who tells them" : "not listed: Enter says who tells them",
      role: .muted, tail: "NOT PLANNED",
      tailRole: .required)
  }

  /// The person, parents and carers who were not there and are not on the list: G90.
  private func absent(_ context: Context) -> [Attendee] {
    let document = context.meeting.document
    guard !document.updates.isNone else { return [] }
    return document.family(besides: document.updates.rows.compactMap(\.person)).filter {
      $0.status?.isThere != true
    }
  }

  var commands: [Command<PageScreen>] {
    [
      adding(.update),
      Self.telling("Lead tells them", "l", orElse: "Item 8 names no lead practitioner yet.") {
        $0.meeting.document.lead?.name
      },
      Self.telling("Chair tells them", "c", orElse: "The attendance shows no chair yet.") {
        $0.meeting.document.chairName
      },
      PageScreen.writingLine(
        Self.somebodyTells, "s", label: "Who tells them",
        hint: "Who tells them; by the next working day where no day is said: JS by fri",
        of: .update),
      Command("Told now", list: .character("t")) { screen, context in
        guard case .row(let ref)? = screen.selected, ref.kind == .update else {
          return [.say("Choose who was told first.")]
        }
        return [.effect(.perform(context.setting(FieldRef(ref, "told"), to: .now)))]
      },
      Command("Chair is against it", list: .character("d")) { screen, context in
        guard case .row(let ref)? = screen.selected, ref.kind == .update else {
          let add = screen.page.key(.add, context)
          return [.say("Choose somebody of the list first; \(add) adds them.")]
        }
        return screen.edit(FieldRef(ref, "determinedAgainst"), context, at: .row(ref))
      },
    ]
  }

  /// A command by which somebody whom the record knows tells the chosen person.
  private static func telling(
    _ title: String, _ key: Character, orElse refusal: String,
    who: @escaping @Sendable (Context) -> String?
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { screen, context in
      guard let name = who(context) else { return [.say(refusal)] }
      switch screen.selected {
      case .offered(.update, let person)?:
        let update = Update(person: person, by: name, due: context.nextWorkingDay)
        return [.effect(.perform(.add(.update(update))))]
      case .row(let ref)? where ref.kind == .update:
        var changes = [context.change(FieldRef(ref, "by"), to: .text(name))]
        let due = FieldRef(ref, "due")
        if context.meeting.value(of: due) == nil {
          changes.append(context.change(due, to: .day(context.nextWorkingDay)))
        }
        return [.effect(.perform(.setFields(changes)))]
      default: return [.say("Choose who is to be told first.")]
      }
    }
  }

  private static let somebodyTells = "Somebody tells them"

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .offered(.update, _) = target else { return nil }
    return [.run(Self.somebodyTells)]
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    let told = WhoByWhen(text, in: context.room, today: context.today)
    let due = told.due ?? context.nextWorkingDay
    switch target {
    case .offered(.update, let person):
      return .add(.update(Update(person: person, by: told.name, due: due)))
    case .row(let ref):
      return .setFields([
        context.change(FieldRef(ref, "by"), to: .text(told.name)),
        context.change(FieldRef(ref, "due"), to: .day(due)),
      ])
    default: return nil
    }
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(.update(Update(person: text, due: context.nextWorkingDay)))
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    context.noneOfFamily(selected) ?? noneAnswer(of: .update, context)
  }
}

extension Context {
  /// The day by which somebody is told where no other is said: G28, “as soon as possible”.
  var nextWorkingDay: CalendarDay {
    let day = max(today, meeting.document.date.value ?? today)
    return profile.day(profile.timeScales.tellThePerson, after: day)
  }
}

extension Context {
  /// Who most likely speaks with the person after the meeting: the lead practitioner, else the
  /// chair, else who sits here.
  var likelyTeller: String? {
    meeting.document.lead?.name ?? meeting.document.chairName ?? author?.name
  }
}

extension PageScreen {
  /// The command that opens the line of somebody who should have a row, or has one that says too
  /// little.
  static func writingLine(
    _ title: String, _ key: Character, label: String, hint: String, of kind: RowKind
  ) -> Command<PageScreen> {
    Command(title, list: .character(key)) { screen, context in
      var editor: Editor
      switch screen.selected {
      case .offered(kind, let name)?:
        editor = Editor(
          target: .offered(kind, name), label: label, draft: "person/\(kind.rawValue)/\(name)")
      case .row(let ref)? where ref.kind == kind && context.isUnanswered(ref):
        editor = Editor(
          target: .row(ref), label: label, draft: "person/\(kind.rawValue)/\(ref.id)")
        editor.writesTo = ref
      default: return [.say("Choose somebody for whom nothing is settled yet.")]
      }
      if let sentence = context.frozenSentence { return [.say(sentence)] }
      editor.hint = hint
      return screen.begin(editor, context)
    }
  }
}

extension Context {
  /// Whether a line of items 9 or 11 still waits for its answer.
  fileprivate func isUnanswered(_ ref: RowRef) -> Bool {
    let document = meeting.document
    return switch ref.kind {
    case .view: document.row(ref.id, of: PlanView.self)?.view == nil
    case .update: document.row(ref.id, of: Update.self)?.isSettled == false
    default: false
    }
  }
}

extension MeetingDocument {
  /// Who chairs the meeting, by the attendance list.
  var chairName: String? {
    attendance.rows.first { $0.roles?.contains(.chair) == true }?.name
  }
}

extension Attendee {
  /// Whether it is the person, a parent or a carer: those who are told what was decided.
  var isFamily: Bool {
    roles?.contains { $0 == .individual || $0 == .parent || $0 == .carer } ?? false
  }
}

extension MeetingDocument {
  /// The person, parents and carers of the attendance list, and those of whom it says nothing,
  /// without some who are named.
  func family(besides names: [String]) -> [Attendee] {
    (attendance.rows.filter(\.isFamily) + unlistedFamily).filter { !names.contains($0.name) }
  }
}

extension [String] {
  /// `A, B and C`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
