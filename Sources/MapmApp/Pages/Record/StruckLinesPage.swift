import MeetingDomain
import Terminal

/// What was struck out in the open meeting, each line with a key that lets it stand again.
struct StruckLinesPage: Page {
  var keyPlace: KeyPlace? { .struckLines }
  var isInMeeting: Bool { true }
  var markWidth: Int { 1 }
  var leadWidth: Int { 16 }

  func title(_ context: Context) -> String { "Struck lines" }

  func blocks(_ context: Context) -> [Block] {
    let lines = context.meeting.struckLines
    guard !lines.isEmpty else {
      return [.text("Nothing is struck out in this meeting.", role: .text)]
    }
    let first = Block.text(
      "They stay in the log and are printed in no copy. "
        + "\(key(.restoreLine, context)) lets one stand again.", role: .text)
    return [first]
      + Place.allCases.flatMap { place -> [Block] in
        let lines = lines.filter { context.place(of: $0) == place }
        guard !lines.isEmpty else { return [] }
        return [.space, .heading(context.profile.title(of: place).uppercased())]
          + lines.map { .row(row(for: $0, context)) }
      }
  }

  private func row(for line: StruckLine, _ context: Context) -> BlockRow {
    let when = line.at.map { at in
      (at.day == context.today ? "" : "\(at.day.inWordsWithoutYear) ") + "at \(at.time)"
    }
    let struck = [when, line.by.map { "by \($0)" }].compactMap(\.self).joined(separator: " ")
    var row = BlockRow(
      target: .row(line.ref), lead: line.kindInWords.clipped(to: leadWidth - 1),
      text: (line.text.isEmpty ? "no words" : line.text)
        + "\nstruck \(struck.isEmpty ? "before this file came in" : struck)",
      role: .muted)
    if let visibility = line.restriction {
      (row.tail, row.tailRole) = (visibility.words.uppercased(), .restricted)
    }
    return row
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    let count = context.meeting.struckLines.count
    guard count > 0 else { return "Nothing is struck out. Esc goes back." }
    return "\(count == 1 ? "1 line is" : "\(count) lines are") struck out. "
      + "\(key(.restoreLine, context)) lets it stand again."
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Restore the line", list: .character("r")) { screen, context in
        guard case .row(let ref)? = screen.selected,
          let line = context.meeting.struckLines.first(where: { $0.ref == ref })
        else { return [.say("Choose a line first.")] }
        let place = context.profile.title(of: context.place(of: line))
        return [
          .effect(.perform(.restore(ref))),
          .say("It stands again under \(place). \(screen.page.key(.undo, context)) strikes it."),
        ]
      },
      PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  /// The command of the walk that shows it.
  static let command = Command<PageScreen>("Struck lines", menu: .character("-")) { _, _ in
    [.show(.struckLines)]
  }
}

extension Context {
  /// The place of the walk where a struck line stood.
  fileprivate func place(of line: StruckLine) -> Place {
    switch line.row {
    case .asked(let asked): asked.item.map(Place.item) ?? .close
    default: meeting.document.place(of: line.ref)
    }
  }
}

extension StruckLine {
  /// What sort of line it was.
  fileprivate var kindInWords: String {
    if case .entry(let entry) = row { return entry.kind?.words ?? "unsorted" }
    return ref.kind.words
  }

  /// Who alone may see it; nil where everybody may.
  fileprivate var restriction: Visibility? {
    let visibility: Visibility? =
      switch row {
      case .entry(let entry): entry.visibility
      case .action(let action): action.visibility
      default: nil
      }
    return visibility == .everyone ? nil : visibility
  }
}
