/// The words of a row that always has some; a file may leave their key out.
///
/// It keeps apart a key that is missing and one that holds no letter, so that a file comes out as
/// it came in. For everything else both are the empty text.
@propertyWrapper
public struct DocumentText: Hashable, Sendable {
  fileprivate var stated: String?

  /// The words; empty where the file has none.
  public var wrappedValue: String {
    get { stated ?? "" }
    set { stated = newValue }
  }

  /// The words as somebody gave them.
  public init(wrappedValue: String) {
    stated = wrappedValue
  }

  fileprivate init(stated: String?) {
    self.stated = stated
  }

  /// Equal words; a missing key equals an empty text.
  public static func == (left: DocumentText, right: DocumentText) -> Bool {
    left.wrappedValue == right.wrappedValue
  }

  /// Hashes the words.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}

extension DocumentText: Codable {
  /// Reads the words.
  public init(from decoder: any Decoder) throws {
    stated = try String(from: decoder)
  }

  /// Writes the words.
  public func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}

extension KeyedDecodingContainer {
  func decode(_: DocumentText.Type, forKey key: Key) throws -> DocumentText {
    DocumentText(stated: try decodeIfPresent(String.self, forKey: key))
  }
}

extension KeyedEncodingContainer {
  mutating func encode(_ text: DocumentText, forKey key: Key) throws {
    try encodeIfPresent(text.stated, forKey: key)
  }
}
