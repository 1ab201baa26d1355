public import MeetingDomain

/// CommonMark, for wikis, tickets and readers that render it.
public struct MarkdownFormat: ExportFormat {
  public let name = "md"
  public let title = "Markdown"

  /// The format.
  public init() {}

  public func render(_ minutes: Minutes) throws(PublishingError) -> [UInt8] {
    let template = try PageTemplate(
      PackageResources.markdown_mustache, named: "mapm-markdown", escaping: MarkdownText())
    let page = template.page(of: MinutesView(minutes))
    return Array(PageLayout(columns: nil).set(page).utf8)
  }
}
