public import MeetingDomain

/// The form `mapm.meeting/1`, which can be read in again without loss; a chronology is a list of such
/// meetings, `mapm.chronology/1`.
public struct JSONFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "json"
  /// The name in words.
  public let title = "JSON"

  /// The format.
  public init() {}

  /// It is for programs that may read everything.
  public func carries(_ copy: Copy) -> Bool { copy == .full || copy == .chronology }

  /// The minutes in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    guard carries(minutes.copy) else {
      throw .notCarried(format: title, copy: minutes.copy.word)
    }
    return minutes.copy == .full ? minutes.document.json() : minutes.chronologyJSON()
  }
}
