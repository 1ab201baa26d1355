/// Text that is being typed and not filed yet.
public struct Draft: Hashable, Sendable {
  /// Which line or form field it belongs to, such as `item-5/line`; not shown to people.
  public var field: String
  /// The text so far, to the scalar.
  public var text: String

  /// A draft by its parts.
  public init(field: String, text: String) {
    self.field = field
    self.text = text
  }
}
