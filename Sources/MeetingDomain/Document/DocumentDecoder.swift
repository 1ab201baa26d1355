/// Hands the values of a JSON tree to the types of the domain, and takes no key they do not know.
struct DocumentDecoder: Decoder {
  let tree: JSONTree
  /// The value at hand.
  let index: Int

  /// The keys on the way to the value; they are looked for only when there is a problem.
  var codingPath: [any CodingKey] {
    var path: [any CodingKey] = []
    var index = index
    while let parent = tree.nodes[index].parent {
      let position = tree.children(of: parent).prefix { $0 < index }.count
      path.append(DocumentKey(text: tree.nodes[index].key, position: position))
      index = parent
    }
    return path.reversed()
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object = tree.nodes[index].value else { throw mismatch("an object") }
    for child in tree.children(of: index) {
      guard let key = tree.nodes[child].key, Key(stringValue: key) == nil else { continue }
      throw at(child).corrupted("is no field that \(MeetingDocument.format) has")
    }
    return KeyedDecodingContainer(DocumentObject<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list = tree.nodes[index].value else { throw mismatch("a list") }
    return DocumentList(decoder: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    DocumentValue(decoder: self)
  }

  /// The same for another value.
  func at(_ index: Int) -> DocumentDecoder {
    DocumentDecoder(tree: tree, index: index)
  }

  func mismatch(_ expected: String) -> DecodingError {
    let value = tree.nodes[index].value
    return .typeMismatch(Any.self, context("is \(value.name); it should be \(expected)"))
  }

  func corrupted(_ fault: String) -> DecodingError {
    .dataCorrupted(context(fault))
  }

  private func context(_ fault: String) -> DecodingError.Context {
    DecodingError.Context(codingPath: codingPath, debugDescription: fault)
  }
}

/// A step from a value to one inside it.
struct DocumentKey: CodingKey {
  /// The key in an object; nil in a list.
  let text: String?
  /// The place among what the object or list holds, from 0.
  let position: Int

  init(text: String?, position: Int) {
    self.text = text
    self.position = position
  }

  init?(stringValue: String) {
    self.init(text: stringValue, position: 0)
  }

  init?(intValue: Int) {
    self.init(text: nil, position: intValue)
  }

  var stringValue: String { text ?? String(position) }
  var intValue: Int? { text == nil ? position : nil }
}

private struct DocumentObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: DocumentDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] {
    decoder.tree.children(of: decoder.index)
      .compactMap { decoder.tree.nodes[$0].key.flatMap(Key.init(stringValue:)) }
  }

  func contains(_ key: Key) -> Bool {
    decoder.tree.child(of: decoder.index, key: key.stringValue) != nil
  }

  func decodeNil(forKey _: Key) -> Bool { false }

  func decode<T: Decodable>(_: T.Type, forKey key: Key) throws -> T {
    try T(from: superDecoder(forKey: key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    guard let child = decoder.tree.child(of: decoder.index, key: key.stringValue) else {
      let context = DecodingError.Context(codingPath: codingPath, debugDescription: "is missing")
      throw DecodingError.keyNotFound(key, context)
    }
    return decoder.at(child)
  }
}

private struct DocumentList: UnkeyedDecodingContainer {
  let decoder: DocumentDecoder
  private(set) var currentIndex = 0
  private var next: Int

  init(decoder: DocumentDecoder) {
    self.decoder = decoder
    next = decoder.index + 1
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { nil }
  var isAtEnd: Bool { next >= decoder.tree.nodes[decoder.index].end }

  mutating func decodeNil() throws -> Bool { false }

  mutating func decode<T: Decodable>(_: T.Type) throws -> T {
    try T(from: superDecoder())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    guard !isAtEnd else { throw decoder.mismatch("a longer list") }
    defer {
      next = decoder.tree.nodes[next].end
      currentIndex += 1
    }
    return decoder.at(next)
  }
}

private struct DocumentValue: SingleValueDecodingContainer {
  let decoder: DocumentDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { false }

  func decode(_: Bool.Type) throws -> Bool {
    guard case .flag(let flag) = decoder.tree.nodes[decoder.index].value else {
      throw decoder.mismatch("true or false")
    }
    return flag
  }

  func decode(_: String.Type) throws -> String {
    guard case .text(let text) = decoder.tree.nodes[decoder.index].value else {
      throw decoder.mismatch("a text")
    }
    return text
  }

  func decode(_: Int.Type) throws -> Int {
    // Only one way to write a number is taken, so that it comes out again as it came in.
    guard case .number(let digits) = decoder.tree.nodes[decoder.index].value,
      let number = Int(digits), String(number) == digits
    else { throw decoder.mismatch("a whole number") }
    return number
  }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    // A number of another type would ask this container for itself again, without end.
    guard !(type is any Numeric.Type) else { throw decoder.mismatch("a whole number") }
    return try T(from: decoder)
  }
}
