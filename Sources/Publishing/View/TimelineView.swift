import MeetingDomain

/// Actions and meetings over time, as a picture: a lane for each action, a mark for each meeting.
///
/// All that a template puts into attributes are numbers and words of ours; what people wrote stands
/// between tags alone. The same facts stand in `words` and in the table or list beside it.
struct TimelineView {
  /// A day below the scale, or a day on which something happens.
  struct Mark {
    let x: Int
    let label: String
    let bottom: Int
    let labelY: Int
  }

  /// One action: from when to when, and how far it is.
  struct Lane {
    let label: String
    let textY: Int
    let state: String
    let bar: Bar?
  }

  /// The time of an action; filled where it is over.
  struct Bar {
    let x: Int
    let y: Int
    let width: Int
    let fill: String
    let style: String
  }

  let title: String
  /// What is to be seen, for those who do not see it.
  let words: String
  let height: Int
  let ticks: [Mark]
  let marks: [Mark]
  let lanes: [Lane]

  // Where the scale begins and ends, and how tall its head and a lane are, in units of the picture.
  private static let (left, right, head, lane) = (250, 580, 34, 24)

  /// The plan of one meeting, from its day to the last day that something is due; nil where fewer
  /// than two days are known.
  init?(plan minutes: Minutes) {
    let document = minutes.document
    let actions = document.actions.rows.map(minutes.agreed).sorted(by: Self.isEarlier)
    var marks: [(day: CalendarDay, label: String)] = []
    if let day = minutes.day { marks.append((day, "Meeting")) }
    if let review = document.review, review.required != false, let day = review.date {
      marks.append((day, "Review"))
    }
    self.init(
      title: minutes.isInPlainWords ? "When things will be done" : "The action plan over time",
      marks: marks,
      spans: actions.map { action in
        Span(
          action, from: minutes.day, naming: minutes.isInPlainWords ? nil : action.number)
      })
  }

  /// The meetings and actions of a case; nil where fewer than two days are known.
  init?(caseOf minutes: Minutes) {
    let marks = minutes.series.compactMap { meeting in
      meeting.date.value.map { (day: $0, label: meeting.reference ?? "Meeting") }
    }
    self.init(
      title: "The meetings and actions of the case over time", marks: marks,
      spans: CaseEvents(of: minutes.series).actions.map { action, day in
        Span(action, from: day, naming: action.number)
      })
  }

  private init?(title: String, marks: [(day: CalendarDay, label: String)], spans: [Span]) {
    let days = marks.map(\.day) + spans.flatMap { [$0.from, $0.to].compactMap(\.self) }
    guard !spans.isEmpty, let first = days.min(), let last = days.max(), first < last else {
      return nil
    }
    let scale = Scale(first: first, last: last, left: Self.left, right: Self.right)
    let bottom = Self.head + spans.count * Self.lane
    self.title = title
    words = Self.words(marks, spans)
    height = bottom + 22
    ticks = scale.ticks.map {
      Mark(x: scale.x($0), label: $0.dayAndMonth, bottom: bottom, labelY: 0)
    }
    self.marks = marks.map {
      Mark(
        x: scale.x($0.day), label: Wording.oneLine($0.label), bottom: bottom, labelY: bottom + 15)
    }
    lanes = spans.enumerated().map { index, span in
      span.lane(top: Self.head + index * Self.lane, on: scale)
    }
  }

  private static func words(_ marks: [(day: CalendarDay, label: String)], _ spans: [Span]) -> String
  {
    let meetings = marks.map { "\(Wording.oneLine($0.label)) on \($0.day.inWords)." }
    return (meetings + spans.map(\.words)).joined(separator: " ")
  }

  private static func isEarlier(_ left: Action, _ right: Action) -> Bool {
    (left.due?.daysSince1970 ?? .max, left.number ?? .max)
      < (right.due?.daysSince1970 ?? .max, right.number ?? .max)
  }
}

/// What an action takes of the time.
private struct Span {
  let from: CalendarDay?
  let to: CalendarDay?
  let label: String
  let state: String
  let isOver: Bool

  init(_ action: Action, from day: CalendarDay?, naming number: Int?) {
    (from, to) = (day, action.due)
    let text = Wording.oneLine(Wording.words(action.text))
    label = [number.map(String.init), text].compactMap(\.self).joined(separator: "  ")
    isOver = !action.isOpen
    let due = action.due.map { "due \($0.dayAndMonth)" } ?? "no day"
    state = "\(due), \((action.status ?? .open).words)"
  }

  var words: String {
    let due = to.map { "due \($0.inWords)" } ?? "no day"
    return "\(label): \(due), \(state.drop { $0 != "," }.dropFirst(2))."
  }

  func lane(top: Int, on scale: Scale) -> TimelineView.Lane {
    var bar: TimelineView.Bar?
    if let to {
      let (start, end) = (scale.x(min(from ?? to, to)), scale.x(to))
      bar = TimelineView.Bar(
        x: min(start, end - 8), y: top + 4, width: max(8, end - start),
        fill: isOver ? "#1d4f91" : "#ffffff", style: isOver ? "over" : "open")
    }
    return TimelineView.Lane(
      label: clipped(label, to: 33), textY: top + 12, state: state, bar: bar)
  }

  private func clipped(_ text: String, to columns: Int) -> String {
    var width = 0
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      width += scalar.columns
      guard width <= columns else { return String(scalars) + "…" }
      scalars.append(scalar)
    }
    return text
  }
}

/// Days as places along a picture.
private struct Scale {
  let first: CalendarDay
  let last: CalendarDay
  let left: Int
  let right: Int

  private var days: Int { last.daysSince1970 - first.daysSince1970 }

  func x(_ day: CalendarDay) -> Int {
    left + (right - left) * (day.daysSince1970 - first.daysSince1970) / days
  }

  /// At most seven days that are as far from each other as weeks and months are.
  var ticks: [CalendarDay] {
    let steps = [1, 2, 7, 14, 28, 56, 91, 182]
    let step = steps.first { days / $0 <= 6 } ?? max(365, days / 6)
    return stride(from: 0, through: days, by: step).map { first.adding(days: $0) }
  }
}

/// What happened in a case, gathered from its meetings.
struct CaseEvents {
  /// Each action once, as the last meeting that has it says, with the day on which it was agreed.
  let actions: [(action: Action, agreedOn: CalendarDay?)]
  private let meetings: [(day: CalendarDay, words: String)]

  init(of series: [MeetingDocument]) {
    meetings = series.compactMap { meeting in
      meeting.date.value.map { ($0, "Meeting \(meeting.reference ?? "")") }
    }
    var places: [Int: Int] = [:]
    var found: [(action: Action, agreedOn: CalendarDay?)] = []
    for meeting in series {
      for action in meeting.actions.rows {
        if let number = action.number, let place = places[number] {
          found[place].action = action
        } else {
          if let number = action.number { places[number] = found.count }
          found.append((action, meeting.date.value))
        }
      }
    }
    actions = found
  }

  /// Each meeting and each day on which an action is due, the earliest first.
  var lines: [LineView] {
    let due = actions.compactMap { action, _ in
      action.due.map { day in
        (day: day, words: "\(action.label) due, \((action.status ?? .open).words)")
      }
    }
    return (meetings + due).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { LineView($0.element.day.inWords, $0.element.words) }
  }
}
