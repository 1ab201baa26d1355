public import MeetingDomain

/// Plain text in 80 columns, for mail, printers and screen readers.
public struct PlainTextFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "txt"
  /// The name in words.
  public let title = "Plain text"
  /// What makes the page.
  public let template: TemplateFile? = .text

  /// The format.
  public init() {}

  /// The minutes in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    let page = try PageTemplate(.text, replacedBy: template).page(of: MinutesView(minutes))
    return Array(PageLayout(columns: 80).set(page).utf8)
  }
}
