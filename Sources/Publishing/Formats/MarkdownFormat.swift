public import MeetingDomain

/// CommonMark, for wikis, tickets and readers that render it.
public struct MarkdownFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "md"
  /// The name in words.
  public let title = "Markdown"
  /// What makes the page.
  public let template: TemplateFile? = .markdown

  /// The format.
  public init() {}

  /// The minutes in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    let page = try PageTemplate(.markdown, replacedBy: template).page(of: MinutesView(minutes))
    return Array(PageLayout(columns: nil).set(page).utf8)
  }
}
