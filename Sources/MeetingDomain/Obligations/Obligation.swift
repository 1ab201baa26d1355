/// How strongly the guidance asks for something.
public enum Force: String, CaseIterable, Sendable {
  case must = "M"
  case should = "S"
  case principle = "P"
}

/// What the program does about an obligation; the raw value is the letter that people read.
public enum Response: String, CaseIterable, Sendable {
  /// The minutes are not approved without a value, or a typed reason for its absence.
  case blocks = "B"
  /// The chair is warned of the lack.
  case warns = "W"
  /// The chair is asked the question.
  case prompts = "P"
  /// The record has a place for it.
  case field = "F"
  /// Something is written or shown for it.
  case output = "O"

  /// Whether a lack of it is a gap.
  var findsGaps: Bool { self == .blocks || self == .warns || self == .prompts }
}

/// One sentence of the guidance that asks something of the record: G1 to G93.
///
/// S1 is the Calderdale guidance of 2022, S2 the Dumfries and Galloway briefing, App A the agenda
/// in the appendix of S1; `S1 L68` is line 68 of S1.
public struct Obligation: Sendable {
  /// Its name, `G1` to `G93`.
  public let g: String
  /// Where the guidance says it, such as `S1 L68`.
  public let clause: String
  /// How strongly it asks; nil for the items of the example agenda.
  public let force: Force?
  /// What the program does about it; B, W and P come first.
  public let responses: [Response]
  /// Where in the agenda a chair meets it.
  public let place: Place
  /// The words of the guidance; `…` stands where some were left out.
  public let quotation: String
  private let lacks: @Sendable (MeetingDocument) -> [Lack]

  /// An obligation; without `lacks` it is one that no record can fail.
  init(
    _ g: String, _ clause: String, _ force: Force?, _ responses: [Response], at place: Place,
    _ quotation: String, lacks: @escaping @Sendable (MeetingDocument) -> [Lack] = { _ in [] }
  ) {
    self.g = g
    self.clause = clause
    self.force = force
    self.responses = responses
    self.place = place
    self.quotation = quotation
    self.lacks = lacks
  }

  /// The number in its name, which orders the table.
  public var number: Int { Int(g.dropFirst()) ?? 0 }

  /// What a lack of it means; nil where it only has a field or an output.
  public var gapResponse: Response? { responses.first(where: \.findsGaps) }

  /// What a record lacks of it, whether or not a reason for that was typed.
  public func gaps(in document: MeetingDocument) -> [Gap] {
    guard let gapResponse, document.asks(at: place) else { return [] }
    return lacks(document).map { lack in
      Gap(
        g: g, clause: clause, response: gapResponse, place: lack.place ?? place, text: lack.text,
        remedy: lack.remedy)
    }
  }

  /// Every obligation, G1 first.
  public static let all: [Obligation] =
    (calling + preparation + frame + attendance + needs + information + voices + plan + disputes
    + afterwards + closing)
    .sorted { $0.number < $1.number }
}
