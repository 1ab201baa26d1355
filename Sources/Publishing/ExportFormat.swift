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
  /// The template that makes the page, which an area may replace; nil where there is none.
  var template: TemplateFile? { get }
  /// Whether it can carry such a copy.
  func carries(_ copy: Copy) -> Bool
  /// The minutes in this form, as the bytes of a file.
  ///
  /// - Parameter template: An area's own template, in place of the one of the program.
  /// - Throws: When the form cannot carry these minutes, or the template is not one.
  func render(_ minutes: Minutes, template: [UInt8]?) throws(PublishingError) -> [UInt8]
}

extension ExportFormat {
  /// No template makes it.
  public var template: TemplateFile? { nil }

  /// It carries every copy.
  public func carries(_ copy: Copy) -> Bool { true }

  /// The minutes in this form, as the program makes it.
  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    try render(minutes, template: nil)
  }
}

/// Every form that is made here, in the order in which they are offered.
public let exportFormats: [any ExportFormat] = [
  MarkdownFormat(), PlainTextFormat(), HTMLFormat(), JSONFormat(), ActionTableFormat(),
  CalendarFormat(),
]
