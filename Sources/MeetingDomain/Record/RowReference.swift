/// Another row, as a row of the meeting names it: `e12`, or with its kind `action/#1`.
///
/// Names are unique within one kind of row alone, so a name that two rows could have is written
/// with its kind. What files state without a kind is read too, and written again as it came.
public struct RowReference: Hashable, Sendable, CustomStringConvertible {
  /// The written form.
  public let text: String

  /// A reference as a file states it.
  public init(stated text: String) {
    self.text = text
  }

  /// The reference to a row; the name of a record's stamp is no other row's, so it stands alone.
  public init(_ row: RowRef) {
    text = Stamp(row.id.text) == nil ? Self.qualified(row) : row.id.text
  }

  /// The reference to the row that a command adds with its first record, which names it.
  ///
  /// It stands for that row only until the command is recorded.
  public static let firstOfCommand = RowReference(stated: "")

  /// The written form.
  public var description: String { text }

  /// The row that the written form names by kind; nil where it says no kind.
  var qualifiedRow: RowRef? {
    guard let slash = text.firstIndex(of: "/"), let kind = RowKind(rawValue: String(text[..<slash]))
    else { return nil }
    return RowRef(kind, RowID(stated: String(text[text.index(after: slash)...])))
  }

  private static func qualified(_ row: RowRef) -> String { "\(row.kind.rawValue)/\(row.id)" }
}

extension RowReference: Codable {
  /// Reads a reference that a file states.
  public init(from decoder: any Decoder) throws {
    self.init(stated: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension MeetingDocument {
  /// The rows that a reference can mean: one where it says the kind or where only one has the name.
  ///
  /// - Complexity: O(*n*) in the rows.
  public func rows(named reference: RowReference) -> [RowRef] {
    if let row = reference.qualifiedRow, hasRow(row) { return [row] }
    let id = RowID(stated: reference.text)
    return RowKind.inOrderOfMention.map { RowRef($0, id) }.filter(hasRow)
  }

  /// The row that a reference means; of several with one name the one that is named most: an entry
  /// before an action, an action before a dispute.
  public func row(named reference: RowReference) -> RowRef? {
    if let row = reference.qualifiedRow, hasRow(row) { return row }
    let id = RowID(stated: reference.text)
    return RowKind.inOrderOfMention.lazy.map { RowRef($0, id) }.first(where: hasRow)
  }

  /// Whether a reference means a row.
  public func reference(_ reference: RowReference?, means row: RowRef) -> Bool {
    guard let reference else { return false }
    if reference == RowReference(row) { return true }
    return (reference.text == row.id.text || reference.qualifiedRow == row)
      && self.row(named: reference) == row
  }
}

extension RowKind {
  /// The kinds in the order in which a name without a kind is looked for.
  fileprivate static let inOrderOfMention: [RowKind] = {
    let first: [RowKind] = [.entry, .action, .dispute, .update, .view]
    return first + allCases.filter { !first.contains($0) }
  }()
}
