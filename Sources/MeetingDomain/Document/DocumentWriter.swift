import FoundationEssentials

extension MeetingDocument {
  /// The meeting as a file of the form `mapm.meeting/1`: sorted keys, two spaces, a last line break.
  public func json() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(withMovedRowsNamed)) + [UInt8(ascii: "\n")]
    } catch {
      preconditionFailure("A meeting holds only texts, whole numbers and flags: \(error)")
    }
  }
}
