/// Where a gap is mended.
public enum Remedy: Hashable, Sendable {
  /// A field of the meeting or of one of its rows.
  case field(FieldRef)
  /// A row to change.
  case row(RowRef)
  /// A row of this kind is to be added.
  case add(RowKind)
  /// The writing line of the gap's place, or its key for "asked, none".
  case line
}

/// Something that the guidance asks for and the record lacks.
public struct Gap: Hashable, Sendable {
  /// The obligation, such as `G44`.
  public let g: String
  /// Where the guidance asks for it, such as `S1 L68`.
  public let clause: String
  /// B, W or P.
  public let response: Response
  /// Where in the agenda it is mended.
  public let place: Place
  /// What is missing and what to do, as one or two sentences.
  public let text: String
  /// What is to be filled in.
  public let remedy: Remedy
}

/// What a record lacks of one obligation, and where that is mended.
struct Lack {
  let text: String
  let remedy: Remedy
  /// The place where it is mended; nil where that is the obligation's own.
  let place: Place?

  init(_ text: String, at remedy: Remedy, in place: Place? = nil) {
    (self.text, self.remedy, self.place) = (text, remedy, place)
  }

  /// A lack that is mended in a field of the meeting.
  init(_ text: String, at field: String, in place: Place? = nil) {
    self.init(text, at: .field(FieldRef(field)), in: place)
  }

  /// A lack that is mended in a field of a row.
  init<R: DocumentRow>(_ text: String, of row: R, at field: String, in place: Place? = nil) {
    self.init(text, at: .field(FieldRef(RowRef(R.kind, row.id), field)), in: place)
  }
}

extension MeetingDocument {
  /// What the record lacks, in the order of the agenda, then by number.
  ///
  /// What somebody typed a reason for is no gap; the reason is printed with the minutes instead.
  ///
  /// - Complexity: O(*n* · *m*) in the entries and the actions.
  public var gaps: [Gap] {
    let reasons = notRecorded.rows.filter { $0.reason?.isBlank == false }
    let answered = Set(reasons.compactMap { $0.g?.uppercased().filter { !$0.isWhitespace } })
    let gaps = Obligation.all.filter { !answered.contains($0.g) }.flatMap { $0.gaps(in: self) }
    return Place.allCases.flatMap { place in gaps.filter { $0.place == place } }
  }

  /// Whether nothing is lacking without which the minutes cannot be approved.
  public var isApprovable: Bool {
    !gaps.contains { $0.response == .blocks }
  }
}
