/// One field of a meeting: of the meeting itself, or of one of its rows.
public struct FieldRef: Hashable, Sendable {
  /// The row; nil for the meeting itself.
  public var row: RowRef?
  /// The name in that row's table of fields.
  public var name: String

  /// A field of the meeting itself.
  public init(_ name: String) {
    self.name = name
  }

  /// A field of a row.
  public init(_ row: RowRef, _ name: String) {
    self.row = row
    self.name = name
  }
}
