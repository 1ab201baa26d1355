/// What one field of a form can hold.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case lines([String])
  case day(CalendarDay)
  case time(TimeOfDay)
  case moment(Timestamp)
  case flag(Bool)
  case number(Int)
  /// One token of a fixed list.
  case choice(String)
  /// Several tokens of a fixed list.
  case choices([String])
  case item(AgendaItem)
  /// Another row of the meeting.
  case reference(RowID)
  case links([Link])
  case spans([Span])
  /// The question was asked and the answer was none.
  case askedNone
  /// The day, time or moment at which the record is made.
  case now
}

/// What a field takes, for the form that shows it.
public enum FieldKind: Hashable, Sendable {
  case text, lines, day, time, moment, flag, number, item, reference, links, spans
  /// One of these tokens.
  case choice([String])
  /// Any of these tokens.
  case choices([String])
  /// A list of rows: only "asked, none" can be set here, rows are added one by one.
  case rows(RowKind)
}

/// A type whose values can stand in a field.
public protocol FieldConvertible: Hashable, Sendable {
  /// What such a field takes.
  static var fieldKind: FieldKind { get }
  /// The value as a field holds it.
  var fieldValue: FieldValue { get }
  /// The value that a field holds, or nil where it holds something else.
  init?(_ value: FieldValue)
}

extension String: FieldConvertible {
  public static var fieldKind: FieldKind { .text }
  public var fieldValue: FieldValue { .text(self) }
  public init?(_ value: FieldValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension Bool: FieldConvertible {
  public static var fieldKind: FieldKind { .flag }
  public var fieldValue: FieldValue { .flag(self) }
  public init?(_ value: FieldValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
}

extension Int: FieldConvertible {
  public static var fieldKind: FieldKind { .number }
  public var fieldValue: FieldValue { .number(self) }
  public init?(_ value: FieldValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
}

extension CalendarDay: FieldConvertible {
  public static var fieldKind: FieldKind { .day }
  public var fieldValue: FieldValue { .day(self) }
  public init?(_ value: FieldValue) {
    guard case .day(let day) = value else { return nil }
    self = day
  }
}

extension TimeOfDay: FieldConvertible {
  public static var fieldKind: FieldKind { .time }
  public var fieldValue: FieldValue { .time(self) }
  public init?(_ value: FieldValue) {
    guard case .time(let time) = value else { return nil }
    self = time
  }
}

extension Timestamp: FieldConvertible {
  public static var fieldKind: FieldKind { .moment }
  public var fieldValue: FieldValue { .moment(self) }
  public init?(_ value: FieldValue) {
    guard case .moment(let moment) = value else { return nil }
    self = moment
  }
}

extension AgendaItem: FieldConvertible {
  public static var fieldKind: FieldKind { .item }
  public var fieldValue: FieldValue { .item(self) }
  public init?(_ value: FieldValue) {
    guard case .item(let item) = value else { return nil }
    self = item
  }
}

extension RowID: FieldConvertible {
  public static var fieldKind: FieldKind { .reference }
  public var fieldValue: FieldValue { .reference(self) }
  public init?(_ value: FieldValue) {
    guard case .reference(let id) = value else { return nil }
    self = id
  }
}

extension Token {
  /// One of the type's tokens.
  public static var fieldKind: FieldKind { .choice(allCases.map(\.rawValue)) }
  /// The token.
  public var fieldValue: FieldValue { .choice(rawValue) }
  /// The value with this token.
  public init?(_ value: FieldValue) {
    guard case .choice(let token) = value else { return nil }
    self.init(rawValue: token)
  }
}

extension Array: FieldConvertible where Element: FieldElement {
  public static var fieldKind: FieldKind { Element.listKind }
  public var fieldValue: FieldValue { Element.listValue(self) }
  public init?(_ value: FieldValue) {
    guard let list = Element.list(in: value) else { return nil }
    self = list
  }
}

/// A type whose lists can stand in a field.
public protocol FieldElement: Hashable, Sendable {
  /// What such a field takes.
  static var listKind: FieldKind { get }
  /// A list as a field holds it.
  static func listValue(_ list: [Self]) -> FieldValue
  /// The list that a field holds, or nil where it holds something else.
  static func list(in value: FieldValue) -> [Self]?
}

extension String: FieldElement {
  public static var listKind: FieldKind { .lines }
  public static func listValue(_ list: [String]) -> FieldValue { .lines(list) }
  public static func list(in value: FieldValue) -> [String]? {
    if case .lines(let lines) = value { lines } else { nil }
  }
}

extension Link: FieldElement {
  public static var listKind: FieldKind { .links }
  public static func listValue(_ list: [Link]) -> FieldValue { .links(list) }
  public static func list(in value: FieldValue) -> [Link]? {
    if case .links(let links) = value { links } else { nil }
  }
}

extension Span: FieldElement {
  public static var listKind: FieldKind { .spans }
  public static func listValue(_ list: [Span]) -> FieldValue { .spans(list) }
  public static func list(in value: FieldValue) -> [Span]? {
    if case .spans(let spans) = value { spans } else { nil }
  }
}

extension Token {
  /// Any of the type's tokens.
  public static var listKind: FieldKind { .choices(allCases.map(\.rawValue)) }
  /// The tokens.
  public static func listValue(_ list: [Self]) -> FieldValue { .choices(list.map(\.rawValue)) }
  /// The values with these tokens; nil where one is not of the type.
  public static func list(in value: FieldValue) -> [Self]? {
    guard case .choices(let tokens) = value else { return nil }
    let list = tokens.compactMap(Self.init(rawValue:))
    return list.count == tokens.count ? list : nil
  }
}
