/// A piece of a meeting's text that a search can find: an entry, an action, a line of the opening.
public struct Passage: Hashable, Sendable {
  /// The item that it stands under; nil where it stands under none.
  public var item: AgendaItem?
  /// What it is: the kind of an entry or row, or the name of a field.
  public var kind: String
  /// The row that it is of; nil where it is a field of the meeting itself.
  public var row: RowRef?
  /// All its words; what stood in several fields is on several lines.
  public var text: String
  /// Whether not everybody may see it.
  public var isRestricted: Bool

  /// A passage by its parts.
  public init(
    item: AgendaItem?, kind: String, row: RowRef? = nil, text: String, isRestricted: Bool = false
  ) {
    self.item = item
    self.kind = kind
    self.row = row
    self.text = text
    self.isRestricted = isRestricted
  }
}

extension MeetingDocument {
  /// All the text of the meeting; what was struck is not in it.
  public var passages: [Passage] {
    fieldPassages + RowKind.allCases.flatMap { passages(of: $0.rowType) }
  }

  private var fieldPassages: [Passage] {
    let names = [("reference", reference), ("case", subject.case)].compactMap { name, text in
      text.map { Passage(item: nil, kind: name, text: $0) }
    }
    return names
      + Self.textFields.compactMap { field in
        guard field.name != "subject.case", let text = field.value(in: self)?.words else {
          return nil
        }
        let kind = String(field.name.prefix { $0 != "." })
        return Passage(item: Self.items[kind], kind: kind, text: text)
      }
  }

  private func passages<R: DocumentRow>(of _: R.Type) -> [Passage] {
    let rows = rows(of: R.self)
    guard !rows.isEmpty else { return [] }
    let fields = R.fields.filter(\.holdsText)
    return rows.compactMap { row in
      guard (row as? Entry)?.struck != true else { return nil }
      var words = fields.compactMap { $0.value(in: row)?.words }
      if let action = row as? Action { words += action.words }
      if words.isEmpty { return nil }
      return Passage(
        item: (row as? Entry)?.item ?? R.kind.item,
        kind: (row as? Entry)?.kind?.rawValue ?? R.kind.rawValue, row: RowRef(R.kind, row.id),
        text: words.joined(separator: "\n"), isRestricted: isRestricted(row))
    }
  }

  private func isRestricted(_ row: some DocumentRow) -> Bool {
    let visibility =
      (row as? Entry)?.visibility ?? (row as? Action)?.visibility ?? (row as? Carried)?.visibility
    return visibility.map { $0 != .everyone } ?? false
  }

  private static let textFields = fields.filter(\.holdsText)

  /// The items whose fields are the meeting's own.
  private static let items: [String: AgendaItem] = [
    "venue": .dateTimeVenue, "aim": .aim, "lead": .leadPractitioner, "review": .nextReview,
  ]
}

extension Action {
  /// What its fields do not hold: what was done with it.
  fileprivate var words: [String] {
    let told = (history ?? []).flatMap { [$0.reason, $0.evidence] }
    return ([evidence] + told).reduce(into: []) { words, word in
      if let word, !word.isEmpty, !words.contains(word) { words.append(word) }
    }
  }
}

extension Field {
  /// Whether somebody wrote what it holds in words of their own.
  fileprivate var holdsText: Bool { kind == .text || kind == .lines }
}

extension FieldValue {
  /// Its words, where it holds any that somebody wrote.
  fileprivate var words: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .lines(let lines): lines.isEmpty ? nil : lines.joined(separator: "\n")
    default: nil
    }
  }
}

extension RowKind {
  /// The item that rows of this kind stand under; nil for the opening, the close and the paperwork.
  fileprivate var item: AgendaItem? {
    switch self {
    case .attendee, .professionalsOnly: .attendance
    case .action: .actionPlan
    case .view: .viewsOnThePlan
    case .dispute: .dispute
    case .update: .whoUpdates
    case .other, .objective, .told, .entry, .asked, .dissent, .concern, .readBack, .notRecorded,
      .correction, .distribution, .carried:
      nil
    }
  }
}
