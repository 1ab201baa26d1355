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
    Array(try page(of: minutes, template: template, columns: 80).utf8)
  }

  /// The minutes as a screen shows them, made with an area's own template, line by line.
  public func lines(
    of minutes: Minutes, template: [UInt8], columns: Int
  ) throws(PublishingError) -> [String] {
    try page(of: minutes, template: template, columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func page(
    of minutes: Minutes, template: [UInt8]?, columns: Int
  ) throws(PublishingError) -> String {
    let page = try PageTemplate(.text, replacedBy: template).page(of: MinutesView(minutes))
    return PageLayout(columns: columns).set(page)
  }
}
