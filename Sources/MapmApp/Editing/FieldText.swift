import MeetingDomain

/// How the value of a field is written in a line, and read back from it.
struct FieldText: Equatable, Sendable {
  /// The written form, as it is edited.
  var text: String

  init(_ value: FieldValue) {
    text =
      switch value {
      case .text(let text): text
      case .lines(let lines): lines.joined(separator: "\n")
      case .day(let day): day.description
      case .time(let time): time.description
      case .moment(let moment): moment.description
      case .flag(let flag): flag ? "yes" : "no"
      case .number(let number): "\(number)"
      case .choice(let token): token
      case .choices(let tokens): tokens.joined(separator: ", ")
      case .item(let item): "\(item.rawValue)"
      case .reference(let id): id.text
      case .links(let links): links.compactMap(\.to?.text).joined(separator: ", ")
      case .spans(let spans):
        spans.map { "\($0.from?.description ?? "")-\($0.to?.description ?? "")" }
          .joined(separator: ", ")
      case .askedNone, .now: ""
      }
  }

  /// The value as a row of a page shows it, in words.
  static func words(_ value: FieldValue?) -> String {
    switch value {
    case nil: ""
    case .askedNone?: "asked, none"
    case .day(let day)?: day.inWords
    case .moment(let moment)?: "\(moment.day.inWords), \(moment.time)"
    case .choice(let token)?: MapmApp.words(for: token)
    case .choices(let tokens)?: tokens.map(MapmApp.words).joined(separator: ", ")
    case .item(let item)?: "\(item.rawValue) \(item.shortTitle)"
    case .lines(let lines)?: lines.joined(separator: "\n")
    case .some(let value): FieldText(value).text
    }
  }

  /// What a written line means for a kind of field: a value, nothing, or a sentence that says why
  /// it cannot be read.
  enum Reading: Equatable {
    case value(FieldValue?)
    case unreadable(String)
  }

  /// Reads a written line for a kind of field; an empty line empties the field.
  static func read(
    _ text: String, as kind: FieldKind, label: String, _ context: Context
  ) -> Reading {
    let isEmpty = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if isEmpty { return .value(nil) }
    if text.lowercased() == "now", [.day, .time, .moment].contains(kind) { return .value(.now) }
    let value: FieldValue? =
      switch kind {
      case .text: .text(text)
      case .lines:
        .lines(text.split(separator: "\n").map(String.init))
      case .day: CalendarDay(reading: text, today: context.today).map(FieldValue.day)
      case .time: TimeOfDay(reading: text).map(FieldValue.time)
      case .moment:
        Timestamp(text).map(FieldValue.moment)
          ?? TimeOfDay(reading: text).map { .moment(context.now.at($0)) }
      case .number: Int(text.filter { !$0.isWhitespace }).map(FieldValue.number)
      case .spans: spans(text).map(FieldValue.spans)
      default: nil
      }
    guard let value else { return .unreadable("\(label): \(advice(for: kind))") }
    return .value(value)
  }

  /// What a form says below a line that is being written: how it is read, or what can be written.
  static func hint(_ text: String, as kind: FieldKind, _ context: Context) -> String? {
    let example: String
    switch kind {
    case .day: example = "27/11, fri, +10d, 2 dec or today"
    case .time: example = "14:05, 2pm or now"
    case .moment: example = "14:05 or now"
    case .spans: example = "14:00-14:40, 15:00-15:10"
    case .lines: return "One in each line; Ctrl-J begins a new one."
    default: return nil
    }
    guard case .value(let value?) = read(text, as: kind, label: "", context) else {
      return example
    }
    return value == .now ? "the time now" : words(value)
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
    case .moment: "not a time that can be read. Try 14:05, or now."
    case .number: "not a whole number. Type digits only."
    case .spans: "not spans of time. Try 14:00-14:40, 15:00-15:10."
    default: "this cannot be written here."
    }
  }
}

extension Timestamp {
  /// The same day and offset at another time on the clock.
  fileprivate func at(_ time: TimeOfDay) -> Timestamp {
    Timestamp(
      secondsSince1970: day.daysSince1970 * 86_400 + (time.minutes - offsetMinutes) * 60,
      offsetMinutes: offsetMinutes)
  }
}
