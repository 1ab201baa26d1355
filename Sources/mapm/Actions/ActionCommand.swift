import ArgumentParser
import MeetingDomain
import MeetingStore

/// What can be done with one action from the command line.
enum ActionVerb: String, CaseIterable, ExpressibleByArgument {
  case done, progress, redate, block, handover, escalate, review, supersede, withdraw, pass, reopen

  /// The step in the history.
  var kind: FollowUpKind {
    switch self {
    case .done: .done
    case .progress: .progress
    case .redate: .redated
    case .block: .blocked
    case .handover: .handedOver
    case .escalate: .escalated
    case .review: .reviewed
    case .supersede: .superseded
    case .withdraw: .withdrawn
    case .pass: .passed
    case .reopen: .reopened
    }
  }

  /// Whether further words say something: what was done, the new day, to whom.
  var takesWords: Bool {
    self == .progress || kind.needs.contains(.day) || kind.needs.contains(.recipient)
  }

  /// Whether `--reason` says why.
  var takesReason: Bool { self != .done && self != .progress }
}

/// `mapm action NUMBER VERB`.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Work one action: done, progress, redate, block, handover and more.",
    usage: """
      mapm action NUMBER done --evidence TEXT
      mapm action NUMBER progress TEXT
      mapm action NUMBER redate DAY --reason TEXT
      mapm action NUMBER block --reason TEXT
      mapm action NUMBER handover NAME [--agency AGENCY] --reason TEXT
      mapm action NUMBER escalate WHO --reason TEXT
      mapm action NUMBER review [--reason TEXT]
      mapm action NUMBER supersede --reason TEXT
      mapm action NUMBER withdraw --reason TEXT
      mapm action NUMBER pass FORUM --reason TEXT
      mapm action NUMBER reopen --reason TEXT
      """,
    discussion: """
      The history of the action keeps every step, with who and when. review says that it was looked \
      at and is right as it stands. supersede, withdraw and pass close it without its being done. \
      Actions of approved minutes are worked like any other: the minutes stay as they are.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(
    help: ArgumentHelp("The number of the action.", valueName: "number"),
    completion: .actionNumbers)
  var number: Int
  @Argument(
    help: ArgumentHelp("What is done with it; see above.", valueName: "verb"))
  var verb: ActionVerb
  @Argument(
    help: ArgumentHelp(
      "What was done (progress), the new day (redate), or to whom (handover, escalate, pass).",
      valueName: "text"),
    completion: .owners)
  var words: [String] = []
  @Option(help: ArgumentHelp("What shows that it is done.", valueName: "text"))
  var evidence: String?
  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @Option(
    help: ArgumentHelp("The agency of the person whom it is handed to.", valueName: "agency"),
    completion: .agencies)
  var agency: String?

  func validate() throws {
    if evidence != nil, verb != .done {
      throw ValidationError("--evidence goes with done alone.")
    }
    if reason != nil, !verb.takesReason {
      throw ValidationError("--reason does not go with \(verb.rawValue).")
    }
    if agency != nil, verb != .handover {
      throw ValidationError("--agency goes with handover alone.")
    }
    if !words.isEmpty, !verb.takesWords {
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
    case .refused(let refusal, _):
      if let missing = MissingPart(refusal, of: verb, number: number) { throw missing }
      throw refusal
    case .appended(let known, _):
      guard let action = known.meeting.document.row(row.action.id, of: Action.self) else { return }
      let which = action.inWords(of: known.meeting.document)
      try emit(inert("Action \(number) \(action.statedAfterwards(step)): \(which)") + "\n")
    }
  }

  private func step(today: CalendarDay) throws -> FollowUp {
    let text = words.joined(separator: " ")
    switch verb {
    case .done: return FollowUp(.done, evidence: evidence)
    case .progress: return FollowUp(.progress, reason: text)
    case .redate:
      guard !text.isEmpty else { return FollowUp(.redated, reason: reason) }
      guard let day = CalendarDay(reading: text, today: today) else {
        throw CommandFailure.notADay(text)
      }
      guard day >= today else { throw CommandFailure.dayIsPast(day.inWords) }
      return FollowUp(.redated, reason: reason, due: day)
    case .handover, .escalate, .pass:
      return FollowUp(verb.kind, reason: reason, to: text, agency: agency)
    case .block, .review, .supersede, .withdraw, .reopen:
      return FollowUp(verb.kind, reason: reason)
    }
  }
}

extension Action {
  /// What is to be done, by whom and in which case, so that the wrong one is noticed.
  fileprivate func inWords(of document: MeetingDocument) -> String {
    let who = [owner, agency].compactMap { $0 }.joined(separator: ", ")
    let place = document.subject.case.map { "case \($0)" } ?? "meeting \(document.reference ?? "")"
    return "\(text) (\([who, place].filter { !$0.isEmpty }.joined(separator: "; ")))."
  }

  /// How it stands after a step, as a sentence says it.
  fileprivate func statedAfterwards(_ step: FollowUp) -> String {
    switch step.kind {
    case .done: "is done"
    case .progress: "is in progress"
    case .blocked: "is blocked"
    case .reopened: "is open again"
    case .redated:
      "is due \(due?.inWords ?? "") now, re-dated \(redates == 1 ? "once" : "\(redates) times")"
    case .handedOver:
      "is handed over to \([owner, agency].compactMap { $0 }.joined(separator: ", "))"
    case .escalated: "is escalated to \(step.to ?? "")"
    case .reviewed: "stands as it is; it was looked at today"
    case .superseded: "is superseded"
    case .withdrawn: "is withdrawn"
    case .passed: "is passed to \(step.to ?? "")"
    }
  }
}
