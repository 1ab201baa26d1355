public import MeetingDomain

/// Plain text in 80 columns, for mail, printers and screen readers.
public struct PlainTextFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "txt"
  /// The name in words.
  public let title = "Plain text"

  /// The format.
  public init() {}

  /// The minutes in this form.
  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    let template = try PageTemplate(
      PackageResources.text_mustache, named: "mapm-text", escaping: PlainText())
    let page = template.page(of: MinutesView(minutes))
    return Array(PageLayout(columns: 80).set(page).utf8)
  }
}
