import MeetingDomain

/// Every obligation of the guidance as a table in Markdown.
func obligationTable() -> String {
  """
  # What the guidance asks of the record

  S1 is the Calderdale guidance on multi-agency professionals' meetings (2022), S2 the Dumfries and \
  Galloway 7-minute briefing, App A the agenda in the appendix of S1; L68 is line 68.
  M must, S should, P principle.
  What mapm does: **B** the minutes are not approved without a value or a typed reason for its \
  absence, **W** a warning, **P** a question, **F** a place for it in the record, **O** an output.

  | G | source | asks | mapm | met at | held in |
  |---|---|---|---|---|---|

  """ + Obligation.all.map { $0.line + "\n" }.joined()
}

extension Obligation {
  fileprivate var line: String {
    let source = [clause, force?.rawValue].compactMap(\.self).joined(separator: " ")
    let letters = responses.map(\.rawValue).joined(separator: " ")
    let fields = fieldNames.map { Self.label(ofField: $0) ?? $0 }.joined(separator: ", ")
    return "| \(g) | \(source) | \(quotation) | \(letters) | \(place.title) | \(fields) |"
  }
}
