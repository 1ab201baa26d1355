public import MeetingDomain

extension Minutes {
  /// A name for a file of this copy, in which no person's name stands: `2026-014-family.html`.
  ///
  /// An action sheet is named by its agency; where it is a person's, by nothing.
  public func fileName(ending: String) -> String {
    var parts = [document.reference?.inFileName, copy.word].compactMap(\.self)
    if case .actions(let name) = copy {
      let agencies = document.actions.rows.compactMap(\.agency).map(\.inFileName)
      if agencies.contains(name.inFileName) { parts.append(name.inFileName) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "-") + "." + ending
  }
}

extension String {
  /// The text in small letters, digits and single hyphens.
  fileprivate var inFileName: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
