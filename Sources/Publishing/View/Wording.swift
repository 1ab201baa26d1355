import MeetingDomain

/// Values of the domain in the words of the minutes.
enum Wording {
  static let notRecorded = "Not recorded."
  static let noWords = "(no words)"

  /// Words that were typed, or that there are none.
  static func words(_ text: String) -> String { text.isEmpty ? noWords : text }

  static func yesNo(_ flag: Bool) -> String { flag ? "Yes" : "No" }

  /// A moment; the day is left out where it is the day of the meeting.
  static func moment(_ moment: Timestamp, on day: CalendarDay? = nil) -> String {
    moment.day == day ? "\(moment.time)" : "\(moment.day.inWords), \(moment.time)"
  }

  /// What a question that was asked and answered with none says.
  static func none(at moment: Timestamp?, on day: CalendarDay? = nil) -> String {
    moment.map { "Asked: none (\(self.moment($0, on: day)))." } ?? "Asked: none."
  }

  /// Parts that are there, joined; nil where none is.
  static func joined(_ parts: [String?], by separator: String = ", ") -> String? {
    let parts = parts.compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// The first letter as a capital, for a token that begins a line.
  static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The text without its line breaks.
  static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A span of time: `14:00 to 14:40`, `from 14:55`.
  static func span(from: TimeOfDay?, to: TimeOfDay?) -> String {
    switch (from, to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): "time not recorded"
    }
  }
}

extension Minutes {
  /// The day of the meeting.
  var day: CalendarDay? { document.date.value }

  /// A moment as these minutes write it.
  func moment(_ moment: Timestamp?) -> String? {
    moment.map { Wording.moment($0, on: day) }
  }

  /// The line of a question: its answer, that there is none, or that it was not asked.
  func line<Value>(
    _ label: String, _ answer: Answer<Value>, in words: (Value) -> String
  ) -> LineView {
    switch answer {
    case .notAsked: LineView(label, Wording.notRecorded)
    case .askedNone(let at): LineView(label, Wording.none(at: at, on: day))
    case .recorded(let value): LineView(label, words(value))
    }
  }

  /// The line of a question that not every meeting asks: its answer; none where it was not asked.
  func line<Value>(
    _ label: String, ifAsked answer: Answer<Value>, in words: (Value) -> String
  ) -> LineView? {
    if case .notAsked = answer { nil } else { line(label, answer, in: words) }
  }

  /// The line of a value that a form asks for.
  func line(_ label: String, _ value: String?) -> LineView {
    LineView(label, value.map(Wording.words) ?? Wording.notRecorded)
  }

  /// The lines of a list: its rows, that there are none, or that nobody asked.
  func lines<Row>(_ list: Answer<[Row]>, _ line: (Row) -> LineView) -> [LineView] {
    switch list {
    case .notAsked: [LineView(Wording.notRecorded)]
    case .askedNone(let at): [LineView(Wording.none(at: at, on: day))]
    case .recorded([]): [LineView("None.")]
    case .recorded(let rows): rows.map(line)
    }
  }

  /// An action by its number, with its words where it is one of this meeting's.
  func actionInWords(_ number: Int) -> String {
    let action = document.actions.rows.first { $0.number == number }
    return action.map { "action \(number): “\(Wording.words($0.text))”" } ?? "action \(number)"
  }

  /// That a correction came after the last day for it; nil where it did not.
  func lateness(of correction: Correction) -> String? {
    guard document.isLate(correction, in: profile),
      let last = document.lastDayForCorrections(in: profile)
    else { return nil }
    return "corrections were asked for until \(last.inWords)"
  }

  /// Another row by its words, so that a reader need not look a name up.
  func mention(_ reference: RowReference) -> String {
    switch document.row(named: reference).flatMap({ document.row($0) }) {
    case .entry(let entry)? where entry.struck == true: return "an entry that was taken back"
    case .entry(let entry)?:
      let item = entry.item.map { "item \($0.rawValue)" } ?? "not placed under an item"
      return "“\(Wording.words(entry.text))” (\(item))"
    case .action(let action)?:
      return "\(action.label): “\(Wording.words(action.text))”"
    case .dispute(let dispute)?:
      return "The disagreement: “\(Wording.words(dispute.matter ?? Wording.noWords))”"
    case .update(let update)?: return "Who tells \(update.person ?? "the person")"
    case .view(let view)?: return "The view of \(view.person ?? "the person")"
    case .some, nil: return reference.text
    }
  }
}

extension Action {
  /// `Action 41`, or `Referral` where it has no number yet.
  var label: String {
    let kind = Wording.capitalized((kind ?? .action).words)
    return number.map { "\(kind) \($0)" } ?? kind
  }
}

extension Copy {
  /// Whether the copy holds the actions of one agency or person alone.
  var isActionSheet: Bool {
    if case .actions = self { true } else { false }
  }
}
