public import MeetingDomain

/// One accessible file for any browser: no script, nothing fetched, light and dark, fit for printing.
public struct HTMLFormat: ExportFormat {
  /// The short name and ending of its files.
  public let name = "html"
  /// The name in words.
  public let title = "HTML"
  /// What makes the page.
  public let template: TemplateFile? = .html
  /// Whether people read it on a screen, and go through it by its list of headings; a program that
  /// makes pages of it needs none.
  private let isForScreens: Bool
  /// Whether what reads it can draw.
  private let hasPictures: Bool

  /// The format.
  ///
  /// - Parameters:
  ///   - isForScreens: False for a program that makes pages of it.
  ///   - hasPictures: False for a program that cannot draw.
  public init(isForScreens: Bool = true, hasPictures: Bool = true) {
    (self.isForScreens, self.hasPictures) = (isForScreens, hasPictures)
  }

  /// The minutes in this form.
  public func render(
    _ minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    var view = MinutesView(minutes)
    if !isForScreens { view.navigation = [] }
    if !hasPictures { view = view.withoutPictures }
    return Array(try PageTemplate(.html, replacedBy: template).page(of: view).utf8)
  }
}
