extension MeetingDocument {
  /// The statutory process that the opening says is open or was referred to today, in its words;
  /// nil where it was not asked, or there is none: G1, S1 L22.
  ///
  /// Somebody may write that there is none instead of answering so.
  public var openStatutoryProcess: String? {
    guard let written = opening?.statutory.value, !written.isBlank else { return nil }
    let words = written.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, !Self.denials.contains(String(first)) else { return nil }
    return written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let denials: Set<String> = ["no", "none", "not", "nothing", "nil", "closed"]
}
