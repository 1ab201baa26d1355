import Mustache

/// A template that an area may replace: the name of the file, and how words are escaped in it.
public enum TemplateFile: String, CaseIterable, Sendable {
  case markdown, text, html

  /// The name of the file in the folder `templates`.
  public var name: String { rawValue + ".mustache" }

  /// The name of the way to escape words, which the template of the program states.
  fileprivate var contentType: String { "mapm-" + rawValue }

  fileprivate var words: any MustacheContentType {
    switch self {
    case .markdown: MarkdownText()
    case .text: PlainText()
    case .html: HTMLText()
    }
  }

  fileprivate var own: [UInt8] {
    switch self {
    case .markdown: PackageResources.markdown_mustache
    case .text: PackageResources.text_mustache
    case .html: PackageResources.html_mustache
    }
  }
}

/// A Mustache template with the way to escape words in it.
struct PageTemplate {
  private let template: MustacheTemplate

  /// The template of the program, or an area's in its place.
  ///
  /// An area's template may not choose how words are escaped, nor print them unescaped.
  init(_ file: TemplateFile, replacedBy other: [UInt8]?) throws(PublishingError) {
    MustacheContentTypes.register(file.words, named: file.contentType)
    var text = String(decoding: other ?? file.own, as: UTF8.self)
    if other != nil {
      guard Self.isSafe(text) else { throw .unsafeTemplate(file.name) }
      text = "{{% CONTENT_TYPE: \(file.contentType)}}\n" + text
    }
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw other == nil ? .brokenTemplate(file.name) : .brokenOwnTemplate(file.name)
    }
  }

  /// The page for these minutes, before it is set.
  func page(of view: MinutesView) -> String {
    template.render(view)
  }

  /// Whether every tag escapes what it prints: none is of three braces, begins with an ampersand,
  /// changes what a tag looks like or says how to escape.
  private static func isSafe(_ text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: "{") {
      rest = rest[start...].dropFirst()
      guard rest.first == "{" else { continue }
      rest = rest.dropFirst()
      let sign = rest.first { !$0.properties.isWhitespace }
      if let sign, "{&=%".unicodeScalars.contains(sign) { return false }
    }
    return true
  }
}
