/// One text that a copy prints, and where it stands.
struct PrintedText {
  let words: String
  let row: RowRef?
  let item: AgendaItem?
  /// The number of the action in which it stands.
  let action: Int?
  /// Where it stands, in words.
  let place: String
  /// Whether it is running text, and not the name of a speaker, an owner or an agency.
  let isFree: Bool
}

extension MeetingDocument {
  /// Every text of the meeting that somebody wrote, but for the names in the attendance and of the
  /// person whom it is about, in the order of the record.
  var printedTexts: [PrintedText] {
    let own = Self.fields.filter { !$0.name.hasPrefix("subject.") }.flatMap { field in
      (field.value(in: self)?.texts ?? []).map {
        PrintedText(
          words: $0, row: nil, item: nil, action: nil, place: field.label, isFree: true)
      }
    }
    func texts<R: DocumentRow>(_: R.Type) -> [PrintedText] { rows(of: R.self).flatMap(texts(of:)) }
    let kinds = RowKind.allCases.filter { $0 != .attendee && $0 != .other && $0 != .distribution }
    return own + kinds.flatMap { texts($0.rowType) }
  }

  private func texts<R: DocumentRow>(of row: R) -> [PrintedText] {
    let (entry, action) = (row as? Entry, row as? Action)
    func text(_ words: String, _ label: String, isFree: Bool) -> PrintedText {
      let item = entry?.item ?? (action == nil ? nil : .actionPlan)
      let number = action?.number.map { "action \($0)" } ?? R.kind.noun
      let time = entry?.at.map { " of \($0.time)" } ?? ""
      let head = item.map { "Item \($0.rawValue), " } ?? ""
      return PrintedText(
        words: words, row: RowRef(R.kind, row.id), item: item, action: action?.number,
        place: "\(head)\(number)\(time), \(label)", isFree: isFree)
    }
    let names: Set<String> = ["by", "agency", "owner", "person", "lineManager", "parties"]
    var texts = R.fields.flatMap { field in
      (field.value(in: row)?.texts ?? []).map {
        text($0, field.label, isFree: !names.contains(field.name))
      }
    }
    let history = action?.history ?? []
    texts += [action?.evidence].compactMap(\.self).map { text($0, "Evidence", isFree: true) }
    texts += history.flatMap { [$0.by, $0.reason, $0.evidence].compactMap(\.self) }
      .map { text($0, "History", isFree: true) }
    return texts
  }
}

extension FieldValue {
  /// The texts in the value; none where it is of another kind.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .lines(let lines): lines
    default: []
    }
  }
}
