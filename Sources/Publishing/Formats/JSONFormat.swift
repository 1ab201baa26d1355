public import MeetingDomain

/// The form `mapm.meeting/1`, which can be read in again without loss.
public struct JSONFormat: ExportFormat {
  public let name = "json"
  public let title = "JSON"

  /// The format.
  public init() {}

  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    minutes.document.json()
  }
}
