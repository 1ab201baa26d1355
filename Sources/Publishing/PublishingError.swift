/// Why minutes could not be written in a form.
public enum PublishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template of a form, which is part of the program, does not parse.
  case brokenTemplate(String)
  /// A template in the configuration folder does not parse.
  case brokenOwnTemplate(String)
  /// A template in the configuration folder would print words unescaped, or escape them otherwise.
  case unsafeTemplate(String)
  /// The form does not carry such a copy.
  case notCarried(format: String, copy: String)

  /// The sentence that people read.
  public var description: String {
    switch self {
    case .brokenTemplate(let name):
      "The template \(name) is damaged. Install mapm again."
    case .brokenOwnTemplate(let name):
      "Your template \(name) is not Mustache. Mend it, or take it out of the folder templates."
    case .unsafeTemplate(let name):
      "Your template \(name) prints words without making them safe. Use {{ }} alone, without a "
        + "content type, or take it out of the folder templates."
    case .notCarried(let format, let copy):
      "\(format) is not made of the copy \(copy). Choose md, txt, html, docx or pdf; json is for full "
        + "and chronology, csv and ics are for full and actions."
    }
  }
}
