import Mustache

/// A Mustache template out of the program itself, with the way to escape words in it.
struct PageTemplate {
  private let template: MustacheTemplate

  /// A template by its bytes; `name` is what it calls its content type.
  init(
    _ bytes: [UInt8], named name: String, escaping words: any MustacheContentType
  ) throws(PublishingError) {
    MustacheContentTypes.register(words, named: name)
    do {
      template = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw PublishingError.brokenTemplate(name)
    }
  }

  /// The page for these minutes, before it is set.
  func page(of view: MinutesView) -> String {
    template.render(view)
  }
}
