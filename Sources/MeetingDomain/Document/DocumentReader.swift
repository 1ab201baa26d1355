extension MeetingDocument {
  /// The size beyond which a file is taken for no meeting, in bytes.
  public static let sizeBound = 64 << 20

  /// A meeting from a file of the form `mapm.meeting/1`.
  ///
  /// Nothing is lost in silence: a key that the form does not have, a key that stands twice, null
  /// and every value of a wrong type are refused, and texts are kept to the scalar.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: The first problem, with its line and field.
  public init(json bytes: [UInt8]) throws(DocumentProblem) {
    try Self.checkText(bytes)
    let tree = try JSONParser.tree(of: bytes)
    guard case .object = tree.nodes[0].value else {
      throw tree.problem(at: 0, "is \(tree.nodes[0].value.name); it should be an object")
    }
    do {
      self = try MeetingDocument(from: DocumentDecoder(tree: tree, index: 0))
    } catch {
      throw tree.problem(error)
    }
    try tree.checkRowNames()
  }

  private static func checkText(_ bytes: [UInt8]) throws(DocumentProblem) {
    guard bytes.count <= sizeBound else {
      throw DocumentProblem("the file is larger than \(sizeBound >> 20) MiB, so it is no meeting")
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw DocumentProblem(
      line: wrong.map { $0 + 1 }, "the file is not UTF-8; save it in that encoding")
  }
}

extension JSONTree {
  /// What a decoding error says, as a problem of the value that it names.
  fileprivate func problem(_ error: any Error) -> DocumentProblem {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      let index = node(at: context.codingPath)
      let name = [field(index), key.stringValue].compactMap(\.self).joined(separator: ".")
      return DocumentProblem(line: line(of: nodes[index].offset), field: name, "is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      return problem(at: node(at: context.codingPath), context.debugDescription)
    default:
      return problem(at: 0, "cannot be read: \(String(describing: error).shownInMessage)")
    }
  }

  private func node(at path: [any CodingKey]) -> Int {
    var index = 0
    for key in path {
      let child =
        key.intValue.map { self.child(of: index, at: $0) }
        ?? child(of: index, key: key.stringValue)
      guard let child else { break }
      index = child
    }
    return index
  }

  /// Refuses a row without a name of its own: every row of a list must be found again by its name.
  fileprivate func checkRowNames() throws(DocumentProblem) {
    for list in nodes.indices {
      guard case .list = nodes[list].value else { continue }
      var names: Set<String> = []
      for (position, row) in children(of: list).enumerated() {
        guard case .object = nodes[row].value else { continue }
        let stated = child(of: row, key: "id")
        let name = stated.flatMap(text) ?? RowID(position: position + 1).text
        let fault: String? =
          if name.isEmpty { "is empty; leave the key out" } else if !names.insert(name).inserted {
            "is \(name.quotedInMessage), the name of a row before it"
          } else { nil }
        if let fault { throw problem(at: stated ?? row, fault) }
      }
    }
  }

  private func text(_ index: Int) -> String? {
    if case .text(let text) = nodes[index].value { text } else { nil }
  }
}
