import MeetingDomain
import Terminal

/// Who got which copy of which version, when and how; who has none yet: G48, S1 L68.
struct DistributionPage: Page {
  var keyPlace: KeyPlace? { .distribution }
  var isInMeeting: Bool { true }
  var markWidth: Int { 8 }
  var leadWidth: Int { 0 }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String {
    let document = context.meeting.document
    return "Distribution   version \(document.version)   "
      + (context.isApproved ? "APPROVED" : "DRAFT, not approved")
  }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    return agendaPacks(document) + minutes(context) + sheets(context) + untold(document)
      + handedOut(document) + released(document)
  }

  /// Before the meeting: who is still to get the agenda, G37.
  private func agendaPacks(_ document: MeetingDocument) -> [Block] {
    let isAhead = document.calledOff == nil && document.status ?? .planned == .planned
    let due = isAhead ? document.agendaPacksDue : []
    guard !due.isEmpty else { return [] }
    return [.heading("AGENDA PACK NOT SENT YET", note: "to everybody invited, beforehand")]
      + due.map { .row(row(for: $0)) } + [.space]
  }

  private func minutes(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let due = document.undistributed
    let isOver = document.status == .closed || document.status == .approved
    let note =
      !isOver
      ? "those present, once the meeting is closed"
      : due.isEmpty
        ? "everybody who was there has theirs"
        : "\(key(.sentByMail, context)) secure e-mail, \(key(.handedOver, context)) by hand, "
          + "\(key(.sentByPost, context)) post"
    return [.heading("NOT HANDED OUT YET", note: note)] + days(due, context)
      + (isOver ? due : document.dueCopies).map { .row(row(for: $0)) }
  }

  /// The action sheets, which go out before the minutes do: practice D13.
  private func sheets(_ context: Context) -> [Block] {
    let due = context.meeting.document.sheetsDue
    guard !due.isEmpty else { return [] }
    let last = context.meeting.document.lastDayForActions(in: context.profile)
    let day = last.map { "by \($0.inWordsWithoutYear)" } ?? ""
    return [.space, .heading("ACTION SHEETS NOT SENT YET", note: day)]
      + due.map { .row(row(for: $0)) }
  }

  private func row(for due: DueCopy) -> BlockRow {
    BlockRow(
      target: .due(due), text: columns([(due.person, 26)]) + due.agency,
      tail: due.copy.kindInWords, tailRole: .dueSoon)
  }

  /// By when the copies are to go out: practice D13.
  private func days(_ due: [DueCopy], _ context: Context) -> [Block] {
    let document = context.meeting.document
    guard let minutes = document.lastDayForMinutes(in: context.profile),
      let actions = document.lastDayForActions(in: context.profile)
    else { return [] }
    let isLate = !due.isEmpty && context.today > minutes
    let words = "Actions go out by \(actions.inWords), the minutes by \(minutes.inWords)"
    return [
      .text(isLate ? "\(words): OVERDUE." : "\(words).", role: isLate ? .overdue : .muted)
    ]
  }

  private func untold(_ document: MeetingDocument) -> [Block] {
    let untold = document.untold
    guard !untold.isEmpty else { return [] }
    return [.space, .heading("NOT TOLD YET", note: "item 11; Enter says when they were told")]
      + untold.map { update in
        let plan = [update.by.map { "\($0) tells them" }, update.due.map { "by \($0.inWords)" }]
        return .row(
          BlockRow(
            target: .row(RowRef(.update, update.id)),
            text: columns([(update.person ?? "somebody", 26)])
              + plan.compactMap { $0 }.joined(separator: " "),
            tail: "not told", tailRole: .dueSoon))
      }
  }

  private func handedOut(_ document: MeetingDocument) -> [Block] {
    let rows = document.distribution.rows.filter { $0.released == nil }
    return [.space, .heading("HANDED OUT", note: rows.isEmpty ? "to nobody yet" : "\(rows.count)")]
      + rows.map { sent in
        let version = sent.version.map { "version \($0)" }
        return .row(
          BlockRow(
            target: .row(RowRef(.distribution, sent.id)), mark: sent.at?.day.dayAndMonth ?? "",
            text: columns([(sent.to ?? "somebody", 26)])
              + [sent.copy, version, sent.how].compactMap { $0 }.joined(separator: ", ")))
      } + [addRow(.distribution, "somebody else who got a copy")]
  }

  private func released(_ document: MeetingDocument) -> [Block] {
    let rows = document.distribution.rows.filter { $0.released != nil }
    guard !rows.isEmpty else { return [] }
    return [.space, .heading("LET THROUGH", note: "by whoever made the copy")]
      + rows.map { row in
        .row(
          BlockRow(
            target: .row(RowRef(.distribution, row.id)), mark: row.at?.day.dayAndMonth ?? "",
            text: row.how ?? "", tail: row.copy ?? ""))
      }
  }

  var commands: [Command<PageScreen>] {
    [
      Self.sending("Sent by secure e-mail", "e", how: "secure e-mail"),
      Self.sending("Handed over", "h", how: "by hand"),
      Self.sending("Sent by post", "p", how: "by post"),
      Self.sendingAll,
      Command("All copies", list: .character("c")) { _, _ in [.show(.copies)] },
      Command(
        "Strike out", list: .character("x"),
        unavailable: { screen, _ in
          screen.subject?.kind == .distribution ? nil : "Choose a copy that was handed out first."
        }
      ) { screen, context in
        let undo = screen.page.key(.undo, context)
        return screen.subject.map {
          [.effect(.perform(.strike($0))), .say("Struck out. \(undo) brings it back.")]
        } ?? []
      },
      PageScreen.undo, PageScreen.redo,
    ]
  }

  /// Notes that everybody got theirs: the action sheets where one of them is chosen, the agenda
  /// pack likewise, else the minutes.
  private static let sendingAll = Command<PageScreen>(
    "All by secure e-mail", list: .character("a"),
    unavailable: { screen, context in
      context.alike(screen.selected).isEmpty ? "Nobody is without a copy." : nil
    }
  ) { screen, context in
    let due = context.alike(screen.selected)
    let rows = due.map { context.meeting.document.handingOut($0, how: "secure e-mail") }
    let what = due.first.map { $0.copy.word == "actions" ? "action sheets" : "copies" } ?? ""
    return [
      .effect(.perform(.addAll(rows))),
      .say(
        "Noted: \(rows.count) \(what) by secure e-mail. "
          + "\(screen.page.key(.undo, context)) takes that back."),
    ]
  }

  /// Notes that the chosen person got their copy.
  private static func sending(
    _ title: String, _ key: Character, how: String
  ) -> Command<PageScreen> {
    Command(
      title, list: .character(key),
      unavailable: { screen, _ in
        if case .due? = screen.selected { nil } else { "Choose somebody without a copy first." }
      }
    ) { screen, context in
      guard case .due(let due)? = screen.selected else { return [] }
      return [
        .effect(.perform(.add(context.meeting.document.handingOut(due, how: how)))),
        .say(
          "Noted: \(due.copy.kindInWords), \(how). "
            + "\(screen.page.key(.undo, context)) takes that back."),
      ]
    }
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .due(let due) = target else { return nil }
    return [.show(.preview(due.copy))]
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    .add(
      .distribution(
        Distribution(to: text, copy: "full", version: context.meeting.document.version)))
  }

  func added(_ ref: RowRef, _ context: Context) -> [Step] { [.show(.fill(ref))] }

  func choosesAdded(_ kind: RowKind) -> Bool { false }
}

extension Context {
  /// The copies that are still to go out with the chosen one.
  fileprivate func alike(_ selected: Target?) -> [DueCopy] {
    let document = meeting.document
    guard case .due(let due)? = selected else { return document.undistributed }
    switch due.copy {
    case .actions: return document.sheetsDue
    case .agenda: return document.agendaPacksDue
    default: return document.undistributed
    }
  }
}

extension Copy {
  /// Which copy, without the name of its reader.
  fileprivate var kindInWords: String {
    switch self {
    case .full: "full copy"
    case .attendee: "copy of their part"
    case .family, .familyMember: "family copy"
    case .actions: "action sheet"
    case .agenda: "agenda pack"
    case .chronology: "chronology"
    }
  }
}
