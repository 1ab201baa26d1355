public import MeetingDomain

/// The form `mapm.meeting/1`, which can be read in again without loss.
public struct JSONFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "json"
  /// The name in words.
  public let title = "JSON"

  /// The format.
  public init() {}

  /// The minutes in this form.
  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    minutes.document.json()
  }
}
