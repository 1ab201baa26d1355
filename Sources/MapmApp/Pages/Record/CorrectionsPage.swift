import MeetingDomain
import Terminal

/// The lines of approved minutes, each with the corrections that were made to it.
struct CorrectionsPage: Page {
  var keyPlace: KeyPlace? { .corrections }
  var isInMeeting: Bool { true }
  var markWidth: Int { 7 }
  var leadWidth: Int { 16 }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Corrections" }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let corrections = document.corrections.rows
    let lines = document.correctable
    let loose = corrections.filter { correction in
      !lines.contains { document.reference(correction.of, means: $0.ref) }
    }
    var blocks: [Block] = [.text(Self.rule(context), role: .text)]
    for place in lines.map(\.place).inOrder {
      blocks += [.space, .heading(context.profile.title(of: place).uppercased())]
      for line in lines where line.place == place {
        blocks.append(.row(line.row))
        blocks += corrections.filter { document.reference($0.of, means: line.ref) }.map {
          .row(row(for: $0, context))
        }
      }
    }
    if !loose.isEmpty {
      blocks += [.space, .heading("OF NOTHING NAMED")] + loose.map { .row(row(for: $0, context)) }
    }
    return blocks
  }

  /// What can be corrected, and until when it is asked for (practice D13).
  private static func rule(_ context: Context) -> String {
    guard context.isApproved else {
      return "The minutes are not approved yet: mend the lines themselves."
    }
    let rule = "The minutes stay as they were approved; a correction stands beside its line. "
    guard let last = context.lastDayForCorrections else { return rule }
    return rule
      + (context.today > last
        ? "The time for corrections ended on \(last.inWords); a later one is marked as late."
        : "Corrections are asked for until \(last.inWords).")
  }

  private func row(for correction: Correction, _ context: Context) -> BlockRow {
    let isLate = context.isLate(correction)
    let when = correction.at.map { "\($0.day.inWordsWithoutYear) \($0.time)" }
    let who = [correction.by, when].compactMap { $0 }.joined(separator: ", ")
    return BlockRow(
      target: .row(RowRef(.correction, correction.id)),
      lead: isLate ? "CORRECTED LATE" : "CORRECTED",
      leadRole: .dueSoon,
      text: "\(correction.text ?? "no words yet")\n\(who): \(correction.reason ?? "no reason yet")",
      role: .strong)
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard context.isApproved, case .row(let ref)? = selected?.target else { return nil }
    if ref.kind == .correction { return "A correction. Enter shows it, with its reason." }
    let document = context.meeting.document
    let count = document.corrections.rows.count { document.reference($0.of, means: ref) }
    switch count {
    case 0: return "Not corrected. Enter says what it should say, and why."
    case 1: return "Corrected once. Enter adds a further correction."
    default: return "Corrected \(count) times. Enter adds a further correction."
    }
  }

  var commands: [Command<PageScreen>] {
    [
      Command(
        "Correct this line", list: .character("c"),
        unavailable: { _, context in
          context.isApproved
            ? nil : "The minutes are not approved yet. Mend the line itself, where it stands."
        }
      ) { screen, context in screen.correct(context) },
      PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .row(let ref) = target, ref.kind != .correction, context.isApproved else {
      return nil
    }
    return [.run("Correct this line")]
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .row(let ref) = target else { return nil }
    return .add(.correction(Correction(of: RowReference(ref), text: text)))
  }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    [.show(.fill(ref)), .say("The correction is filed beside the original. Why is it made?")]
  }
}

extension Context {
  /// The last day on which corrections are asked for; nil while the minutes are not approved.
  fileprivate var lastDayForCorrections: CalendarDay? {
    meeting.document.lastDayForCorrections(in: profile)
  }

  fileprivate func isLate(_ correction: Correction) -> Bool {
    meeting.document.isLate(correction, in: profile)
  }
}

extension PageScreen {
  /// Opens the line for what the chosen row should say, with what it says.
  fileprivate mutating func correct(_ context: Context) -> [Step] {
    guard case .row(let ref)? = selected, ref.kind != .correction,
      let line = context.meeting.document.correctable.first(where: { $0.ref == ref })
    else { return [.say("Choose a line of the minutes first.")] }
    var editor = Editor(
      target: .row(ref), label: "What it should say",
      draft: "correct/\(ref.kind.rawValue)/\(ref.id)")
    editor.held = line.row.text
    editor.hint = "What it should say. The original stays; then comes why."
    return begin(editor, context)
  }
}

/// A line of the minutes that can be corrected.
private struct CorrectableLine {
  var ref: RowRef
  var place: Place
  var row: BlockRow
}

extension MeetingDocument {
  /// What the minutes say line by line, in the order of the agenda.
  fileprivate var correctable: [CorrectableLine] {
    let said = entries.rows.filter { $0.struck != true }.map { entry in
      line(
        RowRef(.entry, entry.id), at: entry.at?.time.description, who: entry.agency ?? entry.by,
        entry.text)
    }
    let plan = actions.rows.map { action in
      line(
        RowRef(.action, action.id), at: action.number.map { "\($0)" }, who: action.owner,
        action.text)
    }
    let disagreements = disputes.rows.map { dispute in
      line(
        RowRef(.dispute, dispute.id), who: (dispute.parties ?? []).joined(separator: ", "),
        dispute.matter ?? "no words")
    }
    let told = updates.rows.map { line(RowRef(.update, $0.id), who: $0.person, $0.plan) }
    let lines = said + plan + disagreements + told
    return Place.allCases.flatMap { place in lines.filter { $0.place == place } }
  }

  private func line(
    _ ref: RowRef, at mark: String? = nil, who: String?, _ text: String
  ) -> CorrectableLine {
    CorrectableLine(
      ref: ref, place: place(of: ref),
      row: BlockRow(
        target: .row(ref), mark: mark ?? "", lead: (who ?? "").clipped(to: 15), text: text))
  }
}
