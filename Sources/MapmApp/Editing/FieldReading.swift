import MeetingDomain

/// What a written line means for a kind of field.
enum FieldReading: Equatable {
  case value(FieldValue?)
  /// It cannot be read; the sentence says why.
  case unreadable(String)

  /// Reads a written line for a kind of field; an empty line empties the field.
  ///
  /// - Parameter field: Says whether a day is one of something that has happened; nil where none is.
  init(
    _ text: String, as kind: FieldKind, of field: FieldRef? = nil, label: String,
    _ context: Context
  ) {
    if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      self = .value(nil)
    } else if text.lowercased() == "now", [.day, .time, .moment].contains(kind) {
      self = .value(.now)
    } else if kind == .day, let reading = Self.day(text, of: field, context) {
      // A day that there is not is told from a text that is no day at all.
      self =
        reading.day.map { .value(.day($0)) }
        ?? .unreadable("\(label): \(reading.sentence ?? Self.advice(for: kind))")
    } else if let value = Self.value(text, as: kind, context) {
      self = .value(value)
    } else {
      self = .unreadable("\(label): \(Self.advice(for: kind))")
    }
  }

  /// Reads a day: of what has happened `mon` and `23/11` are the last, else the next to come.
  static func day(_ text: String, of field: FieldRef?, _ context: Context) -> DayReading? {
    let isGone = field.map { fieldsOfThePast.contains($0.name) } ?? false
    return DayReading(text, today: context.today, withoutYear: isGone ? .gone : .toCome)
  }

  /// The fields of days on which something was decided, obtained or told.
  private static let fieldsOfThePast: Set = ["opening.decidedOn", "obtainedOn", "on"]

  private static func value(
    _ text: String, as kind: FieldKind, _ context: Context
  ) -> FieldValue? {
    switch kind {
    case .text: .text(text)
    case .lines: .lines(text.split(separator: "\n").map(String.init))
    case .time: TimeOfDay(reading: text).map(FieldValue.time)
    case .moment: moment(text, context).map(FieldValue.moment)
    case .number: Int(text.filter { !$0.isWhitespace }).map(FieldValue.number)
    case .spans: spans(text).map(FieldValue.spans)
    default: nil
    }
  }

  /// A time today, or a day and a time: `14:05`, `16 jun 14:05`.
  private static func moment(_ text: String, _ context: Context) -> Timestamp? {
    if let moment = Timestamp(text) { return moment }
    if let time = TimeOfDay(reading: text) { return context.now.at(time, on: context.today) }
    var words = text.split(separator: " ")
    guard let time = words.popLast().flatMap({ TimeOfDay(reading: String($0)) }),
      let day = CalendarDay(reading: words.joined(separator: " "), today: context.today)
    else { return nil }
    return context.now.at(time, on: day)
  }

  private static func spans(_ text: String) -> [Span]? {
    var spans: [Span] = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let from = end(ends[0]), let to = end(ends[1]) else { return nil }
      spans.append(Span(from: from.time, to: to.time))
    }
    return spans
  }

  /// One end of a span: a time, or open.
  private static func end(_ text: Substring) -> (time: TimeOfDay?, Void)? {
    if text.allSatisfy(\.isWhitespace) { return (nil, ()) }
    return TimeOfDay(reading: String(text)).map { ($0, ()) }
  }

  private static func advice(for kind: FieldKind) -> String {
    switch kind {
    case .day: "not a day that can be read. Try 27/11, fri, +10d or 27 nov 2026."
    case .time: "not a time that can be read. Try 14:05, or now."
    case .moment: "not a time that can be read. Try 14:05, 16 jun 14:05, or now."
    case .number: "not a whole number. Type digits only."
    case .spans: "not spans of time. Try 14:00-14:40, 15:00-15:10."
    default: "this cannot be written here."
    }
  }

  /// What a form says below a line that is being written: how it is read, or what can be written.
  static func hint(
    _ text: String, as kind: FieldKind, of field: FieldRef?, _ context: Context
  ) -> String? {
    guard let example = example(of: kind) else { return nil }
    if kind == .day, let odd = day(text, of: field, context)?.sentence { return odd }
    guard kind != .lines,
      case .value(let value?) = FieldReading(text, as: kind, of: field, label: "", context)
    else { return example }
    return FieldText.words(value, context) + (kind == .day ? "   (\(example) also work)" : "")
  }

  private static func example(of kind: FieldKind) -> String? {
    switch kind {
    case .day: "fri, +3d, 20/6"
    case .time: "14:05, 2pm or now"
    case .moment: "14:05, 16 jun 14:05 or now"
    case .spans: "14:00-14:40, 15:00- where somebody is still there"
    case .lines: "One in each line; Ctrl-J begins a new one."
    default: nil
    }
  }
}

extension Timestamp {
  /// The same offset at a day and a time of the clock.
  fileprivate func at(_ time: TimeOfDay, on day: CalendarDay) -> Timestamp {
    Timestamp(
      secondsSince1970: day.daysSince1970 * 86_400 + (time.minutes - offsetMinutes) * 60,
      offsetMinutes: offsetMinutes)
  }
}
