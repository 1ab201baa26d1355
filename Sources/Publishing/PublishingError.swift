/// Why minutes could not be written in a form.
public enum PublishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template of a form, which is part of the program, does not parse.
  case brokenTemplate(String)

  /// The sentence that people read.
  public var description: String {
    switch self {
    case .brokenTemplate(let name):
      "The template \(name) is damaged. Install mapm again."
    }
  }
}
