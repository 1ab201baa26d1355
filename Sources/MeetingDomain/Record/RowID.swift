/// The name of one row of a meeting: an entry, an action, a person in the room.
///
/// A row made here is named by the stamp of the record that made it. A row of an imported meeting
/// keeps the name its file states, or is named by its place in the file (`#3` is the third).
public struct RowID: Hashable, Sendable, CustomStringConvertible {
  /// The written form, unique within one kind of row of one meeting.
  public let text: String
  /// Whether the name only says where the row stands, so that a file need not repeat it.
  public let isUnstated: Bool

  /// A row not yet named: the record that adds it will name it.
  public static let unassigned = RowID(text: "", isUnstated: true)

  /// The name that a record gives to the row it adds.
  public init(_ stamp: Stamp) {
    self.init(text: stamp.description, isUnstated: false)
  }

  /// A name as a file states it.
  public init(stated text: String) {
    self.init(text: text, isUnstated: false)
  }

  /// The name of the row at a place of an imported list, counted from 1.
  public init(position: Int) {
    self.init(text: "#\(position)", isUnstated: true)
  }

  /// A name that only says where the row stands, as it was before.
  init(unstated text: String) {
    self.init(text: text, isUnstated: true)
  }

  private init(text: String, isUnstated: Bool) {
    self.text = text
    self.isUnstated = isUnstated
  }

  /// The written form.
  public var description: String { text }

  /// Two names are equal when their texts are.
  public static func == (left: RowID, right: RowID) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension RowID: Codable {
  /// Reads a name that a file states.
  public init(from decoder: any Decoder) throws {
    self.init(stated: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
