public import MeetingDomain

/// A form in which the minutes leave the room.
///
/// A format sees only `Minutes`, which are made for one audience, so that it cannot print what
/// that audience may not read.
public protocol ExportFormat: Sendable {
  /// The short name that people type, and the ending of its files: `md`.
  var name: String { get }
  /// The name in words, for lists: `Markdown`.
  var title: String { get }
  /// The minutes in this form, as the bytes of a file.
  ///
  /// - Throws: When the form cannot carry these minutes.
  func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8]
}

/// Every form in which minutes can be written, in the order in which they are offered.
public let exportFormats: [any ExportFormat] = [
  MarkdownFormat(), PlainTextFormat(), JSONFormat(),
]
