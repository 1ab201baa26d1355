extension LineReading {
  /// The reading in one line of words, to be seen before the line is filed:
  /// `risk, from J. Smith (Housing)`, or
  /// `action: Ring the landlord · J. Smith, Housing · by Fri 20 Jun 2025`.
  public var preview: String { preview(wordsAtMost: 200) }

  /// The same with no more of an action's words than so many characters, for a narrow screen: who
  /// does it and by when are never cut off.
  public func preview(wordsAtMost most: Int) -> String {
    let whole = isAction ? actionPreview(wordsAtMost: most) : entryPreview
    return visibility.map { "\($0.words.uppercased()): \(whole)" } ?? whole
  }

  private var entryPreview: String {
    let what =
      switch filing {
      case .entry(.voice?): "the person’s own words"
      case .entry(let kind): kind?.words ?? "unsorted"
      case .aim: "aim or objective"
      case .objective: "objective"
      case .dispute: "dispute"
      case .action: "action"
      }
    if !unresolved.isEmpty { return "\(what), \(unresolvedWords("speaker"))" }
    switch (speaker, agency) {
    case (let speaker?, let agency?): return "\(what), from \(speaker) (\(agency))"
    case (let who?, nil), (nil, let who?): return "\(what), from \(who)"
    case (nil, nil): return what
    }
  }

  private func actionPreview(wordsAtMost most: Int) -> String {
    var who = [speaker, agency].compactMap(\.self).joined(separator: ", ")
    if !unresolved.isEmpty { who = unresolvedWords("owner") }
    if let stranger { who = "no owner: \(stranger) is not on the list" }
    if !sharedBy.isEmpty { who = "\(sharedBy.joined(separator: " and ")): name one owner" }
    let parts = [
      "\((actionKind ?? .action).words): \(text.start(most))", who.isEmpty ? "no owner" : who,
      due.map { "by \($0.inWords)" } ?? (dueRemark == nil ? "no day" : nil), dueRemark,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func unresolvedWords(_ role: String) -> String {
    "\(role) unresolved: \(unresolved.joined(separator: " or "))"
  }
}

extension String {
  /// The first characters, on one line.
  fileprivate func start(_ most: Int) -> String {
    let start = prefix(most)
    return String(start.map { $0.isNewline ? " " : $0 }) + (start.endIndex < endIndex ? "…" : "")
  }
}
