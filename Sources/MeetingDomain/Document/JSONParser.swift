/// Reads the bytes of a JSON text into a tree (RFC 8259), and refuses what a meeting never holds.
///
/// It is written here, where a library would read JSON too, because the sentence about a wrong
/// file needs the line of every value, and because a key that stands twice must not pass.
struct JSONParser {
  /// Lists and objects inside each other; a meeting needs six.
  static let depthBound = 32
  /// Values in one file; a long meeting has some ten thousand.
  static let valueBound = 1_000_000

  private var tree: JSONTree
  private var position: Int
  private var open: [Int] = []

  /// Reads a text that is known to be UTF-8.
  static func tree(of bytes: [UInt8]) throws(DocumentProblem) -> JSONTree {
    var parser = JSONParser(bytes)
    try parser.value(key: nil)
    parser.skipSpace()
    guard parser.position == bytes.count else {
      throw parser.problem("is followed by something else; a file holds one meeting")
    }
    return parser.tree
  }

  private init(_ bytes: [UInt8]) {
    tree = JSONTree(bytes: bytes)
    tree.nodes.reserveCapacity(bytes.count / 24)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func value(key: String?) throws(DocumentProblem) {
    skipSpace()
    let index = tree.nodes.count
    guard index < Self.valueBound else { throw problem("holds too many values for a meeting") }
    tree.nodes.append(
      JSONTree.Node(
        value: .flag(false), key: key, offset: position, parent: open.last, end: index + 1))
    switch next {
    case UInt8(ascii: "{"):
      tree.nodes[index].value = .object
      try inside(index) { parser throws(DocumentProblem) in try parser.members(of: index) }
    case UInt8(ascii: "["):
      tree.nodes[index].value = .list
      try inside(index) { parser throws(DocumentProblem) in try parser.elements() }
    case UInt8(ascii: "\""):
      tree.nodes[index].value = .text(try text(of: index))
    default:
      tree.nodes[index].value = try scalar(at: index)
    }
    tree.nodes[index].end = tree.nodes.count
  }

  /// Reads what stands between the brackets of an object or list.
  private mutating func inside(
    _ index: Int, _ read: (inout JSONParser) throws(DocumentProblem) -> Void
  ) throws(DocumentProblem) {
    guard open.count < Self.depthBound else {
      throw problem("is nested deeper than any meeting")
    }
    position += 1
    open.append(index)
    try read(&self)
    open.removeLast()
  }

  private mutating func members(of object: Int) throws(DocumentProblem) {
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw notJSON("a key in quotation marks") }
      let start = position
      let key = try text(of: object)
      guard keys.insert(key).inserted else {
        throw problem(key: key, at: start, "stands twice; keep one of them")
      }
      skipSpace()
      guard take(":") else { throw notJSON("a colon after \(key.quotedInMessage)") }
      try value(key: key)
      skipSpace()
    } while take(",")
    guard take("}") else { throw notJSON("a comma or a closing brace") }
  }

  private mutating func elements() throws(DocumentProblem) {
    skipSpace()
    if take("]") { return }
    repeat {
      try value(key: nil)
      skipSpace()
    } while take(",")
    guard take("]") else { throw notJSON("a comma or a closing bracket") }
  }

  private mutating func scalar(at index: Int) throws(DocumentProblem) -> JSONTree.Value {
    if take("true") { return .flag(true) }
    if take("false") { return .flag(false) }
    if take("null") { throw tree.problem(at: index, "is null; leave the key out") }
    let start = position
    guard skipNumber() else { throw notJSON("a value") }
    return .number(String(decoding: tree.bytes[start..<position], as: UTF8.self))
  }

  /// Steps over a number; false where there is none.
  private mutating func skipNumber() -> Bool {
    _ = take("-")
    if !take("0"), !skipDigits() { return false }
    if take("."), !skipDigits() { return false }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      return skipDigits()
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// The byte at the current place; nil at the end.
  private var next: UInt8? {
    position < tree.bytes.count ? tree.bytes[position] : nil
  }

  /// Steps over these bytes if they come next, and says whether they did.
  private mutating func take(_ expected: StaticString) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard position + count <= tree.bytes.count else { return false }
    for index in 0..<count where tree.bytes[position + index] != expected.utf8Start[index] {
      return false
    }
    position += count
    return true
  }
}

extension JSONParser {
  /// Reads the text that begins here, with its escapes; errors name the value with this index.
  private mutating func text(of index: Int) throws(DocumentProblem) -> String {
    position += 1
    let start = position
    var unescaped: [UInt8]?
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else {
        throw problem(
          at: index, "holds a bare control character; write it as \\u00\(padded(hex: byte))")
      }
      if byte == UInt8(ascii: "\\") {
        var head = unescaped ?? Array(tree.bytes[start..<position])
        head.append(contentsOf: try escape(of: index).utf8)
        unescaped = head
      } else {
        unescaped?.append(byte)
        position += 1
      }
    }
    let end = position
    guard take("\"") else { throw notJSON("a closing quotation mark") }
    if let unescaped { return String(decoding: unescaped, as: UTF8.self) }
    return String(decoding: tree.bytes[start..<end], as: UTF8.self)
  }

  private mutating func escape(of index: Int) throws(DocumentProblem) -> Unicode.Scalar {
    if take("\\u") { return try unicodeEscape(of: index) }
    position += 1
    let escapes: [(StaticString, Unicode.Scalar)] = [
      ("n", "\n"), ("\"", "\""), ("\\", "\\"), ("/", "/"), ("t", "\t"), ("r", "\r"),
      ("b", "\u{8}"), ("f", "\u{C}"),
    ]
    for (letter, scalar) in escapes where take(letter) { return scalar }
    throw notJSON("one of \" \\ / b f n r t u after a backslash")
  }

  private mutating func unicodeEscape(of index: Int) throws(DocumentProblem) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), take("\\u") {
      let second = try hexadecimal()
      if UTF16.isTrailSurrogate(second) {
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
      }
    }
    throw problem(
      at: index,
      "holds half a surrogate pair (\\u\(String(first, radix: 16))), which is no character")
  }

  private mutating func hexadecimal() throws(DocumentProblem) -> UInt16 {
    let digits = tree.bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isHexadecimalDigit),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw notJSON("four hexadecimal digits after \\u") }
    position += 4
    return unit
  }

  private func padded(hex byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

extension JSONParser {
  private func notJSON(_ missing: String) -> DocumentProblem {
    let line = tree.line(of: position)
    guard position < tree.bytes.count else {
      return DocumentProblem(line: line, "the file ends where JSON needs \(missing)")
    }
    return DocumentProblem(line: line, "this is not JSON, which needs \(missing) here")
  }

  private func problem(_ fault: String) -> DocumentProblem {
    DocumentProblem(line: tree.line(of: position), field: "the file", fault)
  }

  private func problem(at index: Int, _ fault: String) -> DocumentProblem {
    DocumentProblem(line: tree.line(of: position), field: tree.field(index) ?? "the file", fault)
  }

  private func problem(key: String, at offset: Int, _ fault: String) -> DocumentProblem {
    let outer = open.last.flatMap(tree.field)
    let field = [outer, key.shownInMessage].compactMap(\.self).joined(separator: ".")
    return DocumentProblem(line: tree.line(of: offset), field: field, fault)
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    Character(Unicode.Scalar(self)).isHexDigit
  }
}
