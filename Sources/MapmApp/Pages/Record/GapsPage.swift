import MeetingDomain
import Terminal

/// What the minutes lack, in the order of the agenda, each with the words of the guidance.
struct GapsPage: Page {
  var keyPlace: KeyPlace? { .gaps }
  var markWidth: Int { 6 }
  var leadWidth: Int { 20 }
  var hasDetail: Bool { true }
  var detailRows: Int { 5 }

  func title(_ context: Context) -> String {
    "Gaps   \(GapCount(context.gaps).inWords)"
  }

  func blocks(_ context: Context) -> [Block] {
    let reasons = self.reasons(context)
    guard !context.gaps.isEmpty else {
      return [.space, .text("Nothing is missing. \(Self.next(context))", role: .strong)] + reasons
    }
    return Place.allCases.flatMap { place -> [Block] in
      let gaps = context.gaps.filter { $0.place == place }
      guard !gaps.isEmpty else { return [] }
      return [.heading(context.profile.title(of: place).uppercased(), note: "\(gaps.count)")]
        + gaps.map { .row(row(for: $0)) } + [.space]
    } + reasons
  }

  /// What can be done with minutes that lack nothing.
  private static func next(_ context: Context) -> String {
    guard context.meeting.document.calledOff == nil else {
      return "The meeting is called off, so it has no minutes."
    }
    return switch context.meeting.document.status ?? .planned {
    case .closed: "The minutes can be approved: \(context.keys.menu(.goOn)) leads there."
    case .approved: "The minutes are approved."
    case .planned, .live: "Once the meeting is closed, its minutes can be approved."
    }
  }

  private func row(for gap: Gap) -> BlockRow {
    BlockRow(
      target: .gap(gap), mark: gap.g, markRole: .strong,
      lead: columns([(gap.response.word, 8), (gap.clause, 12)]),
      leadRole: gap.response == .blocks ? .required : .label, text: gap.text)
  }

  /// What was said to be missing, and why.
  private func reasons(_ context: Context) -> [Block] {
    let rows = context.meeting.document.notRecorded.rows
    guard !rows.isEmpty else { return [] }
    return [.heading("NOT RECORDED, BECAUSE", note: "printed with the minutes")]
      + rows.map { row in
        .row(
          BlockRow(
            target: .row(RowRef(.notRecorded, row.id)), mark: row.g ?? "",
            text: row.reason ?? "no reason yet", role: row.reason == nil ? .required : .text))
      }
  }

  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] {
    guard case .gap(let gap)? = selected else { return [] }
    guard context.size.columns >= PageFrame.wide else { return [.text(gap.quotation)] }
    return [
      .heading("\(gap.g)   \(gap.clause)"),
      .text(gap.response.sentence, role: gap.response == .blocks ? .required : .text), .space,
      .heading("THE GUIDANCE"), .text(gap.quotation), .space,
      .heading("MISSING"), .text(gap.text), .space,
      .text(
        "Enter goes where it is mended. \(key(.giveReason, context)) types why it is not recorded.",
        role: .muted),
    ]
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard case .gap(let gap)? = selected?.target else { return nil }
    // Where there is no room for the guidance beside or below the list, it stands here.
    let isShown = context.size.columns >= PageFrame.wide || context.size.rows >= 16
    return isShown
      ? "\(gap.g), \(gap.clause). \(gap.response.sentence)" : "\(gap.g): \(gap.quotation)."
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Give a reason", list: .character("r")) { screen, context in
        guard case .gap(let gap)? = screen.selected else {
          return [.say("Choose something that is missing first.")]
        }
        return screen.giveReason(for: gap, context)
      },
      Command("Next that blocks", list: .character("n")) { screen, _ in screen.goToBlocking() },
      PageScreen.goTo, PageScreen.undo, PageScreen.redo,
    ]
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .gap(let gap) = target, gap.remedy == .add(.notRecorded) else { return nil }
    return [.run("Give a reason")]
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .gap(let gap) = target else { return nil }
    return .add(.notRecorded(NotRecorded(g: gap.g, reason: text)))
  }

  func choosesAdded(_ kind: RowKind) -> Bool { false }

  func added(_ ref: RowRef, _ context: Context) -> [Step] {
    [
      .say(
        "The reason is filed and printed with the minutes. \(key(.undo, context)) takes it back.")
    ]
  }
}

extension PageScreen {
  /// Opens the line for the reason why something is not recorded.
  fileprivate mutating func giveReason(for gap: Gap, _ context: Context) -> [Step] {
    guard !context.isApproved else { return [.say(Refusal.minutesAreApproved.description)] }
    let alike = context.gaps.count { $0.g == gap.g }
    let label =
      alike > 1 ? "Not recorded (all \(alike) of \(gap.g)), because" : "Not recorded, because"
    return begin(Editor(target: .gap(gap), label: label, draft: "gap/\(gap.g)"), context)
  }

  /// Steps to the next gap without which the minutes are not approved; after the last to the first.
  fileprivate mutating func goToBlocking() -> [Step] {
    let targets = layout.rows.map(\.target)
    let here = targets.firstIndex { $0 == selected } ?? 0
    let next = (targets.dropFirst(here + 1) + targets.prefix(here + 1)).first { target in
      if case .gap(let gap) = target { gap.response == .blocks } else { false }
    }
    guard let next else { return [.say("Nothing blocks the approval of these minutes.")] }
    selected = next
    return []
  }
}

/// How many gaps there are.
struct GapCount: Equatable {
  /// All of them.
  let all: Int
  /// Those without which the minutes are not approved.
  let blocking: Int

  init(_ gaps: [Gap]) {
    all = gaps.count
    blocking = gaps.count { $0.response == .blocks }
  }

  /// `12 missing, 3 block approval`.
  var inWords: String { all == 0 ? "nothing missing" : "\(all) missing, \(blockingInWords)" }

  /// `3 block approval`.
  var blockingInWords: String {
    switch blocking {
    case 0: "none blocks approval"
    case 1: "1 blocks approval"
    default: "\(blocking) block approval"
    }
  }
}

extension Gap {
  /// The words of the guidance that ask for it, in quotation marks.
  var quotation: String {
    let words = Obligation.all.first { $0.g == g }?.quotation ?? ""
    return "“\(words)”"
  }
}

extension Response {
  /// What a lack of it means, in a word.
  var word: String {
    switch self {
    case .blocks: "BLOCKS"
    case .warns: "warns"
    case .prompts, .field, .output: "asks"
    }
  }

  /// What a lack of it means, in a sentence.
  var sentence: String {
    switch self {
    case .blocks: "Blocks approval until it is there, or a reason is."
    case .warns: "A warning; it does not block approval."
    case .prompts, .field, .output: "A question to the meeting; it does not block approval."
    }
  }
}
