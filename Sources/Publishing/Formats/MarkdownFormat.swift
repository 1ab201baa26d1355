public import MeetingDomain

/// CommonMark, for wikis, tickets and readers that render it.
public struct MarkdownFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "md"
  /// The name in words.
  public let title = "Markdown"

  /// The format.
  public init() {}

  /// The minutes in this form.
  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    let template = try PageTemplate(
      PackageResources.markdown_mustache, named: "mapm-markdown", escaping: MarkdownText())
    let page = template.page(of: MinutesView(minutes))
    return Array(PageLayout(columns: nil).set(page).utf8)
  }
}
