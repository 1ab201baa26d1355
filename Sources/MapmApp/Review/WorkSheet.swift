import MeetingDomain
import Terminal

/// Where one or several lines of the register are worked: what they say, and a line to answer in.
struct WorkSheet: Sheet {
  /// What is asked of the lines.
  enum Task: Sendable {
    case verb(WorkVerb)
    /// Something else than an action is settled.
    case settling(OpenMatter.Kind)
  }

  private let items: [RegisterItem]
  private let task: Task
  private let story: [DetailLine]
  private let today: CalendarDay
  private let now: Timestamp
  /// People to whom actions fell before, offered where somebody is named.
  private let people: [String]
  private var question = 0
  private var answers: [TextField] = []
  /// Which of the people offered is chosen; none is beforehand.
  private var chosen: Int?

  /// - Parameter items: At least one.
  init(_ items: [RegisterItem], _ task: Task, _ context: Context) {
    (self.items, self.task, today, now) = (items, task, context.today, context.now)
    story = items.count == 1 ? items[0].story(context) : items.map { $0.line(on: context.today) }
    people = task.asksForPerson ? context.owners : []
    answers = task.questions.indices.map { context.draft(Self.draft(of: items, task, $0)) }
    if case .settling(.notTold) = task, answers[0].isEmpty { answers[0] = TextField(text: "now") }
  }

  var title: String { "\(task.name)   \(subject)" }
  var isWriting: Bool { true }
  var asks: String? {
    let typed = field.text
    return task.questions[question].words + " [\(typed.isEmpty ? "empty" : typed)]:"
  }

  /// What the lines are called together.
  private var subject: String {
    items.count == 1 ? items[0].name.lowercased() : "\(items.count) actions"
  }

  var announcement: String {
    let words = task.questions[question].words
    if let reading { return "\(words) \(reading)" }
    return "\(words) Enter files it, Esc leaves it as it is."
  }

  func hints(_ keys: KeyMap) -> [KeyHint] {
    [
      KeyHint("Enter", question + 1 < task.questions.count ? "next" : "file it"),
      KeyHint("Esc", "back"),
    ] + (suggestions.isEmpty ? [] : [KeyHint("^N", "suggestion")])
  }

  private var field: TextField {
    get { answers[question] }
    set { answers[question] = newValue }
  }

  private var part: FollowUpPart? { task.questions[question].part }
  private var draft: String { Self.draft(of: items, task, question) }

  /// How a day or a time is read; nil for words.
  private var reading: String? {
    guard part == .day, let day = DayReading(field.text, today: today)?.day else { return nil }
    return day.inWords(from: today) + "."
  }

  private var suggestions: [String] {
    guard part == .recipient else { return [] }
    let typed = SearchedLines.folded(field.text)
    return Array(
      people.lazy.filter { SearchedLines.folded($0).starts(with: typed) && $0 != field.text }
        .prefix(Suggestion.most))
  }

  mutating func press(_ key: Key, _ context: Context) -> [Step] {
    let offered = suggestions
    switch key {
    case .escape, .control("g"): return stepBack()
    case .backTab where question > 0:
      question -= 1
      return []
    case .control("n") where !offered.isEmpty:
      chosen = ((chosen ?? -1) + 1) % offered.count
      return []
    case .control("p") where !offered.isEmpty:
      chosen = ((chosen ?? 0) + offered.count - 1) % offered.count
      return []
    case .enter, .tab:
      if let chosen, offered.indices.contains(chosen) {
        field.replace(text: offered[chosen])
        self.chosen = nil
        return [.type(field: draft, field)]
      }
      return goOn(context)
    default:
      chosen = nil
      guard field.handle(key) else { return [.refuse(key)] }
      return [.type(field: draft, field)]
    }
  }

  mutating func paste(_ text: String) -> [Step]? {
    field.insert(text)
    return [.type(field: draft, field)]
  }

  private mutating func stepBack() -> [Step] {
    guard question == 0 else {
      question -= 1
      return []
    }
    let isTyped = answers.contains { !$0.isEmpty }
    return [
      .back,
      .say(isTyped ? "Nothing was filed; what you typed is kept." : "Nothing was changed."),
    ]
  }

  private mutating func goOn(_ context: Context) -> [Step] {
    if let sentence = refusal(context) { return [.say(sentence)] }
    if question + 1 < task.questions.count {
      question += 1
      return []
    }
    return [.effect(.work(works(context)))]
  }

  /// Why the answer does not do; nil when it does.
  private func refusal(_ context: Context) -> String? {
    let isBlank = field.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    guard let part else {
      if isBlank { return "Nothing is written yet. Esc leaves it as it is." }
      guard case .settling(.notTold) = task, moment(context) == nil else { return nil }
      return "That is no time. Write now, 14:05, or 16 jun 14:05."
    }
    switch part {
    case .recipient: return isBlank ? Refusal.needsRecipient.description : nil
    case .evidence: return isBlank ? Refusal.needsEvidence.description : nil
    case .reason: return isBlank ? Refusal.needsReason.description : nil
    case .day:
      guard let reading = DayReading(field.text, today: today) else {
        return isBlank
          ? Refusal.needsDay.description
          : "That is no day. Write it like fri, +3d or 20/6; nothing was changed."
      }
      guard let day = reading.day else { return reading.sentence ?? Refusal.needsDay.description }
      return day < today ? "\(day.inWords) has passed. Give a day from today on." : nil
    }
  }

  private func moment(_ context: Context) -> Timestamp? {
    switch FieldReading(field.text, as: .moment, label: "Told", context) {
    case .value(.moment(let moment)?): moment
    case .value(.now?): now
    default: nil
    }
  }

  /// What is to be recorded, an act for each line.
  private func works(_ context: Context) -> [Work] {
    items.compactMap { item in
      switch (item, task) {
      case (.action(let row), .verb(let verb)):
        return Work(in: row.key, .followUp(row.action.id, step(verb)))
      case (.matter(let matter, let meeting), .settling(let kind)):
        guard let ref = matter.ref, let field = kind.question?.field else { return nil }
        let value: FieldValue? =
          kind == .notTold ? moment(context).map(FieldValue.moment) : .text(self.field.text)
        return Work(
          in: meeting.key, .setField(FieldRef(ref, field), to: value, replacing: nil))
      default: return nil
      }
    }
  }

  private func step(_ verb: WorkVerb) -> FollowUp {
    var step = FollowUp(verb.kind)
    for (question, answer) in zip(verb.questions, answers) {
      switch question.part {
      case .evidence: step.evidence = answer.text
      case .reason: step.reason = answer.text
      case .day: step.due = DayReading(answer.text, today: today)?.day
      case .recipient: (step.to, step.agency) = recipient(answer.text, verb)
      }
    }
    return step
  }

  /// A person and, after a comma, their agency; a forum is one name.
  private func recipient(_ text: String, _ verb: WorkVerb) -> (String, String?) {
    let parts = text.split(separator: ",", maxSplits: 1).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard verb.kind == .handedOver, parts.count == 2, !parts[1].isEmpty else { return (text, nil) }
    return (parts[0], parts[1])
  }

  mutating func worked(_ context: Context) -> [Step] {
    task.questions.indices.map { .forget(field: Self.draft(of: items, task, $0)) }
      + [.back, .say(done)]
  }

  private var done: String {
    guard case .verb(let verb) = task else {
      return "\(items[0].name) is settled. u takes it back."
    }
    guard items.count == 1 else {
      return "\(items.count) actions: each \(verb.past). u takes it back."
    }
    return "\(items[0].name) \(verb.past). u takes it back."
  }

  /// What the drafts of all answers begin with.
  static let draftPrefix = "home/work/"

  private static func draft(of items: [RegisterItem], _ task: Task, _ question: Int) -> String {
    draftPrefix + "\(items[0].key.draftName)/\(task.token)/\(question)"
  }
}

extension WorkSheet {
  func draw(on canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.size.columns - 4, PageFrame.widestText)
    let isTall = canvas.size.rows >= 16
    let asked = task.questions
    let needed = asked.count * 3 + (suggestions.isEmpty ? 0 : suggestions.count + 1)
    let top = isTall ? 2 : 1
    let storyRows = max(1, canvas.size.rows - top - needed - 4)
    let pane = Rect(row: top - 1, column: 0, rows: storyRows, columns: width + 4)
    let used = DetailPane(lines: story, edge: .none).draw(on: &canvas, in: pane)
    var row = min(top - 1 + used, top + storyRows) + (isTall ? 1 : 0)
    let rule = String(repeating: "─", count: max(0, width + 2))
    canvas.put(rule, row: row, column: 1, role: .muted)
    row += isTall ? 2 : 1
    for index in 0...question {
      row = draw(question: index, row: row, width: width, on: &canvas)
    }
  }

  private func draw(
    question index: Int, row: Int, width: Int, on canvas: inout Canvas
  ) -> Int {
    let asked = task.questions[index]
    let isHere = index == question
    let label = canvas.put(asked.words, row: row, column: 2, role: isHere ? .strong : .label)
    if !asked.hint.isEmpty {
      canvas.put(
        asked.hint, row: row, column: 5 + label, role: .muted, limit: max(0, width - label - 3))
    }
    let lines = min(max(1, answers[index].lineCount(columns: width - 2)), 4)
    let rect = Rect(row: row + 1, column: 4, rows: lines, columns: width - 2)
    if isHere { canvas.put(">", row: row + 1, column: 2, role: .key) }
    answers[index].draw(
      on: &canvas, in: rect, isFocused: isHere, role: isHere ? .fieldFocus : .text)
    var below = row + 1 + lines
    guard isHere else { return below + 1 }
    if let reading {
      canvas.put(reading, row: below, column: 4, role: .suggestion)
      below += 1
    }
    for (number, name) in suggestions.enumerated() {
      canvas.put(
        name, row: below + number, column: 4,
        role: number == chosen ? .suggestionChosen : .suggestion, limit: width - 2)
    }
    return below + 1
  }
}

extension WorkSheet.Task {
  /// What is asked, in order; words where an action's step needs them, else one line.
  fileprivate var questions: [(part: FollowUpPart?, words: String, hint: String)] {
    switch self {
    case .verb(let verb): verb.questions.map { ($0.part, $0.words, $0.hint) }
    case .settling(let kind): kind.question.map { [(nil, $0.words, $0.hint)] } ?? []
    }
  }

  fileprivate var name: String {
    switch self {
    case .verb(let verb): verb.name
    case .settling: "Settle"
    }
  }

  /// What its drafts are called by.
  fileprivate var token: String {
    switch self {
    case .verb(let verb): verb.kind.rawValue
    case .settling(let kind): kind.rawValue
    }
  }

  fileprivate var asksForPerson: Bool {
    if case .verb(let verb) = self {
      verb.questions.contains { $0.part == .recipient }
    } else {
      false
    }
  }
}

extension RegisterKey {
  /// What drafts of it are called by.
  fileprivate var draftName: String {
    switch self {
    case .action(let meeting, let number, let id): number.map { "\($0)" } ?? "\(meeting) \(id)"
    case .matter(let meeting, let kind, let id):
      "\(meeting) \(kind.rawValue) \(id.map(\.text) ?? "")"
    }
  }
}

extension RegisterItem {
  /// One line of several that are worked at once.
  fileprivate func line(on today: CalendarDay) -> DetailLine {
    let number = action?.number.map { "\($0)  " } ?? ""
    return .text("\(number)\(state(on: today))  \(who): \(text.firstLine)", role: role(on: today))
  }
}

extension Context {
  /// Everybody to whom an action fell, with their agency, in the order of their names.
  fileprivate var owners: [String] {
    var names: Set<String> = []
    for row in actions {
      let words = row.words
      guard let owner = words.owner else { continue }
      names.insert([owner, words.agency].compactMap { $0 }.joined(separator: ", "))
    }
    return names.sorted()
  }
}
