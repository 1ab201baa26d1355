/// What is wrong with a file that should hold a meeting, and where.
public struct DocumentProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// The field, such as `entries[3].kind`; nil where none is meant.
  public let field: String?
  /// What is wrong with it, as the rest of a sentence that begins with the field.
  private let fault: String

  /// A problem by its place and the rest of the sentence about it.
  init(line: Int? = nil, field: String? = nil, _ fault: String) {
    self.line = line
    self.field = field
    self.fault = fault
  }

  /// The problem in one sentence.
  ///
  /// For instance `line 12: entries[3].kind is "foo"; it should be one of need, strength.`
  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    let sentence = [field, fault].compactMap(\.self).joined(separator: " ")
    return place + sentence + "."
  }
}

extension String {
  /// The text in quotation marks as a message can show it: cut when long, controls made visible.
  var quotedInMessage: String {
    "\"" + shownInMessage + "\""
  }

  /// The text as a message can show it: at most 60 scalars, and nothing a terminal would obey.
  var shownInMessage: String {
    let bound = 60
    var shown = ""
    for scalar in unicodeScalars.prefix(bound) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default:
        shown.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.dropFirst(bound).isEmpty ? shown : shown + "…"
  }
}
