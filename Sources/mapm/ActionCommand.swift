import ArgumentParser
import MeetingDomain
import MeetingStore

/// What can be done with one action from the command line.
enum ActionVerb: String, CaseIterable, ExpressibleByArgument {
  case done, progress, redate, block, reopen

  /// The step in the history.
  var kind: FollowUpKind {
    switch self {
    case .done: .done
    case .progress: .progress
    case .redate: .redated
    case .block: .blocked
    case .reopen: .reopened
    }
  }
}

/// `mapm action NUMBER done|progress|redate|block|reopen`.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Work one action: done, progress, redate, block, reopen.",
    usage: """
      mapm action NUMBER done --evidence TEXT
      mapm action NUMBER progress TEXT
      mapm action NUMBER redate DAY --reason TEXT
      mapm action NUMBER block --reason TEXT
      mapm action NUMBER reopen --reason TEXT
      """,
    discussion: """
      The history of the action keeps every step, with who and when. Actions of approved minutes \
      are worked like any other: the minutes stay as they are.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: ArgumentHelp("The number of the action.", valueName: "number"))
  var number: Int
  @Argument(help: ArgumentHelp("done, progress, redate, block or reopen.", valueName: "verb"))
  var verb: ActionVerb
  @Argument(
    help: ArgumentHelp("What was done (progress), or the new day (redate).", valueName: "text"))
  var words: [String] = []
  @Option(help: ArgumentHelp("What shows that it is done.", valueName: "text"))
  var evidence: String?
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  func validate() throws {
    if evidence != nil, verb != .done {
      throw ValidationError("--evidence goes with done alone.")
    }
    if reason != nil, verb == .done || verb == .progress {
      throw ValidationError("--reason goes with redate, block and reopen.")
    }
    if !words.isEmpty, verb != .progress, verb != .redate {
      throw ValidationError("\(verb.rawValue) takes no further words; quote what has spaces in it.")
    }
  }

  func run() throws {
    let step = try step(today: Clock.today)
    let store = try storeOptions.open()
    let writer = try CommandLineSeat(in: store)
    var listed = try ListedMeetings(of: store)
    defer { listed.keep() }
    guard let row = try listed.action(number) else {
      // A damaged meeting may be the one that has it.
      try listed.requireWhole()
      throw CommandFailure.unknownAction(number)
    }
    let result = try store.append(
      .followUp(row.action.id, step), to: try store.meeting(row.key), by: writer.author,
      seat: writer.seat, at: Clock.now())
    switch result {
    case .refused(let refusal, _): throw refusal
    case .appended(let known, _):
      let action = known.meeting.document.row(row.action.id, of: Action.self)
      try emit(inert("Action \(number) \(action?.statedAfterwards(step) ?? "").") + "\n")
    }
  }

  private func step(today: CalendarDay) throws -> FollowUp {
    let text = words.joined(separator: " ")
    switch verb {
    case .done: return FollowUp(.done, evidence: evidence)
    case .progress: return FollowUp(.progress, reason: text)
    case .block, .reopen: return FollowUp(verb.kind, reason: reason)
    case .redate:
      guard !text.isEmpty else { return FollowUp(.redated, reason: reason) }
      guard let day = CalendarDay(reading: text, today: today) else {
        throw CommandFailure.notADay(text)
      }
      guard day >= today else { throw CommandFailure.dayIsPast(day.inWords) }
      return FollowUp(.redated, reason: reason, due: day)
    }
  }
}

extension Action {
  /// How it stands after a step, as a sentence says it.
  fileprivate func statedAfterwards(_ step: FollowUp) -> String {
    switch step.kind {
    case .done: return "is done"
    case .progress: return "is in progress"
    case .blocked: return "is blocked"
    case .reopened: return "is open again"
    case .redated:
      let count = (history ?? []).count { $0.what == FollowUpKind.redated.rawValue }
      return "is due \(due?.inWords ?? "") now, re-dated \(count == 1 ? "once" : "\(count) times")"
    }
  }
}
