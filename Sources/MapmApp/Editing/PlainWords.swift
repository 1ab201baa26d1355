import MeetingDomain

/// Tokens, and answers that were not given, as people say them.
enum PlainWords {
  /// A token as it reads on the screen; a token says the same in every field that has it.
  static func words(for token: String) -> String {
    said[token] ?? String(token.map { $0 == "-" ? " " : $0 })
  }

  /// The tokens that need more than their own words.
  private static let said: [String: String] = [
    "part": "in part",
    "apologies-with-report": "apologies, with a report",
    "room": "in the room",
    "phone": "by phone",
    "own-wish": "their own wish",
    "not-told": "not told, because of a risk",
    "others-could-not-speak": "others could not speak freely",
    "single-source": "one source only",
    "own-record": "own agency's record",
    "told-by-person": "told by the person",
    "told-by-professional": "told by another professional",
    "told-by-family": "told by family or carer",
    "not": "not met",
    "professionals-meeting": "professionals' meeting",
    "reflective-forum": "reflective practitioner forum",
  ]

  /// What a field says that holds nothing: a question is not asked, a blank is a dash.
  static func absent(_ field: FieldRef, _ definition: FieldDefinition) -> String {
    if let row = field.row, let words = absent[row.kind]?[field.name] { return words }
    if definition.isThreeWay { return "not asked" }
    switch definition.kind {
    case .choice, .choices, .flag: return "not asked"
    default: return "–"
    }
  }

  /// What stands for a value that a row need not state.
  private static let absent: [RowKind: [String: String]] = [
    .attendee: ["status": "not yet marked", "roles": "–", "mode": "–", "reasonCode": "–"],
    .entry: ["kind": "unsorted", "item": "under no item", "visibility": "everyone"],
    .asked: ["kind": "–"],
    .action: ["kind": "action", "visibility": "everyone"],
    .dispute: ["outcome": "still open"],
    .update: ["told": "not told yet"],
    .readBack: ["answer": "not answered"],
    .objective: ["met": "not answered"],
  ]
}
