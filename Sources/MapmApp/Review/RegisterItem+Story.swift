import MeetingDomain
import Terminal

extension RegisterItem {
  /// All that there is to say of it, with the newest first of what became of it.
  func story(_ context: Context) -> [DetailLine] {
    story(from: context.meetings.first { $0.key == key.meeting }, on: context.today)
  }

  /// - Parameter meeting: The meeting that it comes from; nil where that is not listed yet.
  func story(from meeting: MeetingRow?, on today: CalendarDay) -> [DetailLine] {
    switch self {
    case .action(let row): row.story(from: meeting, on: today)
    case .matter(let matter, let meeting): matter.story(from: meeting, on: today)
    }
  }

  /// The same within a few rows: its words, one line of facts, then what became of it.
  func summary(from meeting: MeetingRow?, on today: CalendarDay) -> [DetailLine] {
    switch self {
    case .matter: return story(from: meeting, on: today)
    case .action(let row):
      let action = row.action
      let number = row.number.map { "\($0)  " } ?? ""
      return [
        .text(number + action.visibility.mark + action.text, role: .strong),
        .text(row.facts(action, from: meeting)),
      ]
        + action.changesInWords.map { .text($0, role: .muted) }
        + (action.doneWhen.map { [.fact("Done when", $0)] } ?? [])
        + (row.decision.map { [.fact("Decision", $0)] } ?? [])
    }
  }
}

extension ActionRow {
  fileprivate func story(from meeting: MeetingRow?, on today: CalendarDay) -> [DetailLine] {
    let (action, decision) = (action, decision)
    let who = [action.owner, action.agency].compactMap { $0 }.joined(separator: ", ")
    var lines: [DetailLine] = [
      .heading(number.map { "ACTION \($0)" } ?? "ACTION"),
      .text(state(on: today), role: RegisterItem.action(self).role(on: today)), .space,
      .text(action.visibility.mark + action.text, role: .strong), .space,
      .fact("Who", who.isEmpty ? "nobody yet" : who, role: who.isEmpty ? .required : .text),
      .fact("Due", action.due?.inWords(from: today) ?? "no day yet"),
    ]
    if let earlier = action.earlierDays { lines.append(.fact("Was", earlier)) }
    lines.append(.fact("Reviewed", action.reviewInWords(on: today)))
    lines.append(.fact("From", place(of: meeting)))
    if let doneWhen = action.doneWhen { lines.append(.fact("Done when", doneWhen)) }
    if let evidence = action.evidence { lines.append(.fact("Shown by", evidence)) }
    if let decision { lines += [.space, .heading("THE DECISION"), .text(decision)] }
    let changes = action.changesInWords
    if !changes.isEmpty { lines += [.space, .heading("HISTORY")] + changes.map { .text($0) } }
    return lines
  }

  /// The case, the meeting and its day.
  fileprivate func place(of row: MeetingRow?) -> String {
    let day = row?.date?.inWordsWithoutYear
    let parts = [`case`.isEmpty ? nil : "case \(`case`)", "meeting \(meeting)", day]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Where it comes from and how often it was looked at, in one line.
  fileprivate func facts(_ action: Action, from row: MeetingRow?) -> String {
    var sentences = [[action.owner, action.agency, place(of: row)].compactMap { $0 }]
    switch redates {
    case 0: break
    case 1: sentences.append(["re-dated once"])
    default: sentences.append(["re-dated \(redates) times"])
    }
    if let last = action.lastReview, let day = last.at?.day {
      sentences.append(["reviewed \(day.dayAndMonth)" + (last.by.map { " by \($0)" } ?? "")])
    }
    return sentences.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."
  }
}

extension Action {
  /// The days on which it was due before; nil where it was never re-dated.
  fileprivate var earlierDays: String? {
    let days = (history ?? []).compactMap {
      $0.what == FollowUpKind.redated.rawValue ? $0.from : nil
    }
    guard !days.isEmpty else { return nil }
    let words = days.map { CalendarDay($0)?.inWordsWithoutYear ?? $0 }.joined(separator: ", ")
    return days.count == 1 ? words : "\(words): \(days.count) times"
  }

  fileprivate func reviewInWords(on today: CalendarDay) -> String {
    guard let last = lastReview, let day = last.at?.day else { return "not yet" }
    return day.inWords(from: today) + (last.by.map { ", by \($0)" } ?? "")
  }

  /// What became of it, the newest first.
  fileprivate var changesInWords: [String] { (history ?? []).reversed().map(\.inWords) }
}

extension ActionChange {
  /// When, who, what and why, in a line.
  var inWords: String {
    let head = [at?.day.inWordsWithoutYear, by].compactMap { $0 }.joined(separator: " ")
    let day = to.flatMap { CalendarDay($0)?.inWordsWithoutYear } ?? to
    let before = from.flatMap { CalendarDay($0)?.inWordsWithoutYear } ?? from
    let change = [before.map { "from \($0)" }, day.map { "to \($0)" }].compactMap { $0 }
    let what = ([(what ?? "").replacing("-", with: " ")] + change).filter { !$0.isEmpty }
    return [head, what.joined(separator: " "), reason, evidence]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

extension OpenMatter {
  fileprivate func story(from meeting: MeetingRow, on today: CalendarDay) -> [DetailLine] {
    let day = meeting.date?.inWordsWithoutYear
    let place = [
      meeting.case.isEmpty ? nil : "case \(meeting.case)", "meeting \(meeting.reference)", day,
    ]
    var lines: [DetailLine] = [
      .heading(kind.state), .text(text, role: .strong), .space,
      .fact("From", place.compactMap { $0 }.joined(separator: ", ")),
    ]
    if let who { lines.append(.fact(kind == .dispute ? "Between" : "Who", who)) }
    if let due { lines.append(.fact("Due", due.inWords(from: today))) }
    if let open = meeting.date.map({ today.daysSince1970 - $0.daysSince1970 }), open > 0 {
      lines.append(.fact("Open for", open == 1 ? "1 day" : "\(open) days"))
    }
    return lines
  }
}
