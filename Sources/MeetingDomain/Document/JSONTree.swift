/// A JSON text as a tree of values that know where they stand.
///
/// The values are in the order of the text, each before what it holds, so a value and everything
/// inside it are one stretch of `nodes`.
struct JSONTree {
  /// One value, and its key where it stands in an object.
  struct Node {
    var value: Value
    /// The key in the object around it; nil in a list and for the whole text.
    var key: String?
    /// Where it begins, in bytes.
    var offset: Int
    /// The index of the object or list around it; nil for the whole text.
    var parent: Int?
    /// The index of the first node that is not inside it.
    var end: Int
  }

  /// What a value is; numbers keep their digits.
  enum Value {
    case object, list, text(String), number(String), flag(Bool)

    /// The kind in words, for a message.
    var name: String {
      switch self {
      case .object: "an object"
      case .list: "a list"
      case .text: "a text"
      case .number(let digits): digits.shownInMessage
      case .flag(let flag): flag ? "true" : "false"
      }
    }
  }

  /// All values; the first is the whole text.
  var nodes: [Node] = []
  /// The text.
  let bytes: [UInt8]

  /// The indices of what an object or a list holds, in order.
  func children(of index: Int) -> some Sequence<Int> {
    sequence(state: index + 1) { next -> Int? in
      guard next < nodes[index].end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// The index of the value that an object has for a key; nil where it has none.
  func child(of index: Int, key: String) -> Int? {
    var next = index + 1
    while next < nodes[index].end {
      if nodes[next].key == key { return next }
      next = nodes[next].end
    }
    return nil
  }

  /// The index of an element of a list; nil past its end.
  func child(of index: Int, at position: Int) -> Int? {
    children(of: index).dropFirst(position).first { _ in true }
  }

  /// The line on which a byte stands, counted from 1.
  func line(of offset: Int) -> Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }

  /// The name of a value, such as `entries[3].kind`; nil for the whole text.
  func field(_ index: Int) -> String? {
    guard let parent = nodes[index].parent else { return nil }
    let outer = field(parent)
    guard let key = nodes[index].key else {
      return (outer ?? "") + "[\(children(of: parent).prefix { $0 < index }.count)]"
    }
    return [outer, key.shownInMessage].compactMap(\.self).joined(separator: ".")
  }

  /// A problem with one value.
  func problem(at index: Int, _ fault: String) -> DocumentProblem {
    DocumentProblem(
      line: line(of: nodes[index].offset), field: field(index) ?? "the file", fault)
  }
}
