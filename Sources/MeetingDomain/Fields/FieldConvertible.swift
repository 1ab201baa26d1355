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
  /// A line or more of text.
  public static var fieldKind: FieldKind { .text }
  /// The text as a field holds it.
  public var fieldValue: FieldValue { .text(self) }
  /// The text that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension Bool: FieldConvertible {
  /// Yes or no.
  public static var fieldKind: FieldKind { .flag }
  /// The flag as a field holds it.
  public var fieldValue: FieldValue { .flag(self) }
  /// The flag that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
}

extension Int: FieldConvertible {
  /// A whole number.
  public static var fieldKind: FieldKind { .number }
  /// The number as a field holds it.
  public var fieldValue: FieldValue { .number(self) }
  /// The number that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
}

extension CalendarDay: FieldConvertible {
  /// A day.
  public static var fieldKind: FieldKind { .day }
  /// The day as a field holds it.
  public var fieldValue: FieldValue { .day(self) }
  /// The day that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .day(let day) = value else { return nil }
    self = day
  }
}

extension TimeOfDay: FieldConvertible {
  /// A time on the local clock.
  public static var fieldKind: FieldKind { .time }
  /// The time as a field holds it.
  public var fieldValue: FieldValue { .time(self) }
  /// The time that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .time(let time) = value else { return nil }
    self = time
  }
}

extension Timestamp: FieldConvertible {
  /// A point in time.
  public static var fieldKind: FieldKind { .moment }
  /// The moment as a field holds it.
  public var fieldValue: FieldValue { .moment(self) }
  /// The moment that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .moment(let moment) = value else { return nil }
    self = moment
  }
}

extension AgendaItem: FieldConvertible {
  /// One of the twelve items.
  public static var fieldKind: FieldKind { .item }
  /// The item as a field holds it.
  public var fieldValue: FieldValue { .item(self) }
  /// The item that a field holds, or nil where it holds something else.
  public init?(_ value: FieldValue) {
    guard case .item(let item) = value else { return nil }
    self = item
  }
}

extension RowReference: FieldConvertible {
  /// Another row of the meeting.
  public static var fieldKind: FieldKind { .reference }
  /// The reference as a field holds it.
  public var fieldValue: FieldValue { .reference(self) }
  /// The reference that a field holds, or nil where it holds something else.
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
  /// What a list of such values is in a form.
  public static var fieldKind: FieldKind { Element.listKind }
  /// The list as a field holds it.
  public var fieldValue: FieldValue { Element.listValue(self) }
  /// The list that a field holds, or nil where it holds something else.
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
  /// Lines of text.
  public static var listKind: FieldKind { .lines }
  /// The lines as a field holds them.
  public static func listValue(_ list: [String]) -> FieldValue { .lines(list) }
  /// The lines that a field holds, or nil where it holds something else.
  public static func list(in value: FieldValue) -> [String]? {
    if case .lines(let lines) = value { lines } else { nil }
  }
}

extension Link: FieldElement {
  /// Links to other rows.
  public static var listKind: FieldKind { .links }
  /// The links as a field holds them.
  public static func listValue(_ list: [Link]) -> FieldValue { .links(list) }
  /// The links that a field holds, or nil where it holds something else.
  public static func list(in value: FieldValue) -> [Link]? {
    if case .links(let links) = value { links } else { nil }
  }
}

extension Span: FieldElement {
  /// Spans of time.
  public static var listKind: FieldKind { .spans }
  /// The spans as a field holds them.
  public static func listValue(_ list: [Span]) -> FieldValue { .spans(list) }
  /// The spans that a field holds, or nil where it holds something else.
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
