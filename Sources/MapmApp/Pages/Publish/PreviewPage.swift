import MeetingDomain
import Publishing
import Terminal

/// A copy as its reader will see it, with what the leak check found above it.
struct PreviewPage: Page {
  let copy: Copy

  var keyPlace: KeyPlace? { .preview }
  var markWidth: Int { 9 }
  var leadWidth: Int { 0 }

  func title(_ context: Context) -> String { "Preview   \(copy.title)" }

  func blocks(_ context: Context) -> [Block] {
    guard copy != .chronology || context.isSeriesRead else {
      return [.space, .text("The meetings of the case are being read.")]
    }
    do throws(CopyRefusal) {
      let prepared = try context.prepared(copy)
      let width = PageFrame.columns(context.size, page: self).page - 8
      return findings(in: prepared, context)
        + Self.text(of: prepared.minutes, columns: max(20, width), template: context.textTemplate)
    } catch {
      return [.space, .text(error.description, role: .required)] + instead(context)
    }
  }

  /// The copies for those of the family against whom nothing was determined.
  private func instead(_ context: Context) -> [Block] {
    let others = context.meeting.document.familyCopies
    guard copy == .family, !others.isEmpty else { return [] }
    return [.space, .heading("FOR ANOTHER OF THE FAMILY", note: "Enter looks at it")]
      + others.map { .row(BlockRow(target: .copy($0), text: $0.title)) }
  }

  /// What keeps the copy from being written, and what was left out of it.
  private func findings(in prepared: PreparedCopy, _ context: Context) -> [Block] {
    var blocks: [Block] = []
    let letThrough = key(.letThrough, context)
    if !prepared.leaks.isEmpty {
      let note = "Enter mends the line, \(letThrough) lets it through with a reason"
      blocks += [.heading("LEAK CHECK", note: note)]
      blocks += prepared.leaks.map { leak in
        .row(
          BlockRow(
            target: .find(CopyFind(leak)), mark: "LEAK", markRole: .required,
            text: leak.description.withoutPeriod))
      }
      blocks.append(.space)
    }
    if !prepared.forTheChair.isEmpty {
      blocks += [
        .heading("WERE THEY IN THE ROOM?", note: "\(letThrough) lets a line in, with a reason")
      ]
      blocks += prepared.forTheChair.map { row in
        .row(
          BlockRow(
            target: .find(CopyFind(row)), mark: "NO TIME", markRole: .dueSoon,
            text: row.description.withoutPeriod))
      }
      blocks.append(.space)
    }
    let notes = prepared.notes
    if !notes.isEmpty {
      blocks += [.heading("TO LOOK AT", note: "keeps nothing back")]
      blocks += notes.map { .text($0.description.withoutPeriod) } + [.space]
    }
    return blocks + [.heading("THE COPY", note: Self.note(prepared))]
  }

  /// How much of the record is not in the copy.
  private static func note(_ prepared: PreparedCopy) -> String {
    let left = prepared.withheld.count - prepared.forTheChair.count
    switch (left, prepared.minutes.copy) {
    case (0, .full): return "everything that was not taken back"
    case (0, _): return "nothing was restricted"
    case (1, _): return "1 line of the record is left out"
    default: return "\(left) lines of the record are left out"
    }
  }

  private static func text(of minutes: Minutes, columns: Int, template: [UInt8]?) -> [Block] {
    guard let template else { return text(of: minutes, columns: columns) }
    do throws(PublishingError) {
      let lines = try PlainTextFormat().lines(of: minutes, template: template, columns: columns)
      return lines.enumerated().map { number, line in
        line.isEmpty ? .space : .row(BlockRow(target: .line(number), text: line))
      }
    } catch {
      return [.text(error.description, role: .required), .space]
        + text(of: minutes, columns: columns)
    }
  }

  private static func text(of minutes: Minutes, columns: Int) -> [Block] {
    var blocks: [Block] = []
    for (number, line) in minutes.outline.enumerated() {
      if line.needsSpaceAbove(after: blocks) { blocks.append(.space) }
      blocks.append(line.block(number, columns: columns))
    }
    return blocks
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Write to a file", list: .character("e")) { [copy] _, context in
        do throws(CopyRefusal) {
          let count = try context.prepared(copy).leaks.count
          guard count > 0 else { return [.show(.export([copy]))] }
          let places = count == 1 ? "1 place keeps" : "\(count) places keep"
          return [.say("\(places) this copy here: see LEAK CHECK at the top.")]
        } catch {
          return [.say(error.description)]
        }
      },
      Command("Let it through", list: .character("r")) { [copy] screen, context in
        guard case .find(let find)? = screen.selected else {
          return [.say("Choose something that the leak check found first.")]
        }
        return screen.begin(
          Editor(
            target: .find(find), label: "Why it is let through",
            draft: "release/\(copy.word)/\(find.name)"), context)
      },
      Command("Next copy", list: .character("n")) { [copy] _, context in
        Self.step(from: copy, by: 1, context)
      },
      Command("Copy before", list: .character("b")) { [copy] _, context in
        Self.step(from: copy, by: -1, context)
      },
      Command("All copies", list: .character("c")) { _, _ in [.replace(.copies)] },
      PageScreen.undo, PageScreen.redo,
    ]
  }

  private static func step(from copy: Copy, by step: Int, _ context: Context) -> [Step] {
    let copies = context.meeting.document.allCopies
    let here = copies.firstIndex(of: copy) ?? 0
    let next = copies[(here + step + copies.count) % copies.count]
    return [.replace(.preview(next)), .say("\(next.title).")]
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    switch selected?.target {
    case .find?:
      "Enter shows the line, to mend it. \(key(.letThrough, context)) lets it through, with a reason."
    default: nil
    }
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    switch target {
    case .find(let find):
      guard let row = find.row, context.meeting.document.row(row) != nil else {
        return [.say("It stands outside the lines: \(find.place). Mend it where that is entered.")]
      }
      return [.show(.form(row))]
    case .copy(let copy): return [.replace(.preview(copy))]
    case .line: return []
    default: return nil
    }
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .find(let find) = target else { return nil }
    return .add(
      context.meeting.document.lettingThrough(
        find.name, at: find.place, in: copy, because: text))
  }

  func choosesAdded(_ kind: RowKind) -> Bool { false }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    [.say("Let through, with the reason in the log. \(key(.undo, context)) takes it back.")]
  }
}

/// Something that the chair must look at before a copy leaves.
struct CopyFind: Hashable, Sendable {
  /// What the log calls it.
  var name: String
  /// Where it stands, in words.
  var place: String
  /// The row to mend; nil where it stands in none.
  var row: RowRef?

  init(_ leak: LeakFinding) {
    (name, place, row) = (leak.id, leak.place, leak.row)
  }

  init(_ withheld: Withheld) {
    (name, place, row) = (withheld.id, withheld.place, withheld.row)
  }
}

extension OutlineLine {
  /// Whether a blank line sets it off from what stands above.
  fileprivate func needsSpaceAbove(after blocks: [Block]) -> Bool {
    guard let last = blocks.last, last != .space else { return false }
    switch self {
    case .heading, .marking: return true
    case .subheading, .quote: return !last.isHeading
    case .title, .fact, .line, .detail: return false
    }
  }

  /// The line as a row of its own, so that one can go through the copy line by line.
  fileprivate func block(_ number: Int, columns: Int) -> Block {
    switch self {
    case .heading(let words): return .heading(words)
    case .title(let words): return row(number, words, .strong)
    case .marking(let words): return row(number, words, .muted)
    case .subheading(let words): return row(number, words, .label)
    case .fact(let label, let words): return row(number, "\(label): \(words)", .text)
    case .line(let label, let words):
      return row(number, hanging(labelled(label, words), mark: "- ", columns), .text)
    case .detail(let label, let words):
      return row(number, hanging(labelled(label, words), mark: "    ", columns), .muted)
    case .quote(let words): return row(number, hanging(words, mark: "> ", columns), .strong)
    }
  }

  private func row(_ number: Int, _ text: String, _ role: Role) -> Block {
    .row(BlockRow(target: .line(number), text: text, role: role))
  }

  private func labelled(_ label: String?, _ words: String) -> String {
    label.map { "\($0): \(words)" } ?? words
  }

  /// Words behind a mark, under which further lines do not reach.
  private func hanging(_ words: String, mark: String, _ columns: Int) -> String {
    let margin = String(repeating: " ", count: mark.utf8.count)
    return wrap(words, columns: columns - mark.utf8.count).enumerated()
      .map { ($0 == 0 ? mark : margin) + $1 }.joined(separator: "\n")
  }
}
