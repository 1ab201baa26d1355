/// What the record says to a question: nothing yet, that it was asked and there is none, or a value.
public enum Answer<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The question was not asked, or the answer not written down.
  case notAsked
  /// It was asked and the answer was none; with the time where it is known.
  case askedNone(at: Timestamp?)
  /// The answer.
  case recorded(Value)

  /// The recorded value; nil when not asked and when asked and none.
  public var value: Value? {
    if case .recorded(let value) = self { value } else { nil }
  }

  /// Whether the question was asked and the answer was none.
  public var isNone: Bool {
    if case .askedNone = self { true } else { false }
  }

  /// Recorded where there is a value, otherwise not asked.
  public init(_ value: Value?) {
    self = value.map(Answer.recorded) ?? .notAsked
  }
}

extension Answer where Value: RangeReplaceableCollection {
  /// The rows of a recorded list; none when it was not asked, and when asked and none.
  public var rows: Value { value ?? Value() }
}

/// How "asked and none" is written: `{"askedNone": true, "at": "…"}`.
private struct WrittenNone: Codable {
  var askedNone: Affirmed
  var at: Timestamp?
}

/// A flag that is only ever written as true; its absence is how a file says no.
private struct Affirmed: Codable {
  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard try container.decode(Bool.self) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "is false; leave out the question that was not asked")
    }
  }

  func encode(to encoder: any Encoder) throws {
    try true.encode(to: encoder)
  }
}

extension Answer: Codable where Value: Codable {
  /// Reads a value, or that it was asked and there is none.
  public init(from decoder: any Decoder) throws {
    do {
      self = .recorded(try Value(from: decoder))
    } catch let wrongValue {
      self = .askedNone(at: try Self.none(from: decoder, else: wrongValue))
    }
  }

  /// Reads "asked and none"; what is no object at all is a wrong value and not a wrong none.
  private static func none(
    from decoder: any Decoder, else wrongValue: any Error
  ) throws -> Timestamp? {
    do {
      return try WrittenNone(from: decoder).at
    } catch DecodingError.typeMismatch(_, let context)
      where context.codingPath.count == decoder.codingPath.count
    {
      throw wrongValue
    }
  }

  /// Writes what was answered; nothing where it was not asked.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .notAsked:
      break
    case .askedNone(let at):
      try WrittenNone(askedNone: Affirmed(), at: at).encode(to: encoder)
    case .recorded(let value):
      try value.encode(to: encoder)
    }
  }
}

/// An answer that was not given, and a row name that says nothing, have no key at all in the file.
extension KeyedDecodingContainer {
  func decode<Value: Codable>(_: Answer<Value>.Type, forKey key: Key) throws -> Answer<Value> {
    try decodeIfPresent(Answer<Value>.self, forKey: key) ?? .notAsked
  }

  func decode(_: RowID.Type, forKey key: Key) throws -> RowID {
    try decodeIfPresent(RowID.self, forKey: key) ?? .unassigned
  }
}

extension KeyedEncodingContainer {
  mutating func encode<Value: Codable>(_ answer: Answer<Value>, forKey key: Key) throws {
    if case .notAsked = answer { return }
    try encodeIfPresent(Optional(answer), forKey: key)
  }

  mutating func encode(_ id: RowID, forKey key: Key) throws {
    try encodeIfPresent(id.isUnstated ? nil : id, forKey: key)
  }
}
