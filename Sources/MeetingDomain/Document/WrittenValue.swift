/// A value that has one written form, in files and on the screen.
public protocol WrittenValue: LosslessStringConvertible, Codable {
  /// What the form should have been, for the sentence about a wrong one.
  static var writtenForm: String { get }
}

extension WrittenValue {
  /// Reads the written form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "is \(text.quotedInMessage); it should be \(Self.writtenForm)")
    }
    self = value
  }

  /// Writes the written form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CalendarDay: WrittenValue {
  /// What the form should have been.
  public static var writtenForm: String { "a day such as 2026-11-27" }
}

extension TimeOfDay: WrittenValue {
  /// What the form should have been.
  public static var writtenForm: String { "a time such as 14:05" }
}

extension Timestamp: WrittenValue {
  /// What the form should have been.
  public static var writtenForm: String { "a time such as 2026-11-27T14:05:00+00:00" }
}

/// A word out of a fixed list; its raw value is the token that files use.
public protocol Token: RawRepresentable, CaseIterable, Codable, FieldConvertible, FieldElement
where RawValue == String {}

extension Token {
  /// Reads the token.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(rawValue: text) else {
      let tokens = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "is \(text.quotedInMessage); it should be one of \(tokens)"
      )
    }
    self = value
  }

  /// The token as words: `own-record` is read "own record".
  public var words: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }
}

extension AgendaItem {
  /// Reads the item by its number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let item = Self(rawValue: number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "is \(number); it should be an item from 1 to 12")
    }
    self = item
  }
}
