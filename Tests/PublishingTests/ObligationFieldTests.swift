import MeetingDomain
import Publishing
import Testing

/// What the guidance asks for and the record has a place for stands in the printed minutes.
struct ObligationFieldTests {
  /// One field that holds what an obligation asks for.
  struct Case: Sendable, CustomTestStringConvertible {
    let g: String
    let field: String

    var testDescription: String { "\(g): \(field)" }
  }

  static let all = Obligation.all.flatMap { obligation in
    obligation.fieldNames.map { Case(g: obligation.g, field: $0) }
  }

  @Test(arguments: all)
  func `what the guidance asks for is printed, and gone from the page when it is taken out`(
    asked: Case
  ) throws {
    let document = try MeetingFixtures.everyField()
    var without = document
    let wasThere = without.empty(asked.field)
    #expect(wasThere, "the fixture has nothing there")
    for format in ["txt", "md", "html"] {
      #expect(try Page(document, format).text != Page(without, format).text, "\(format)")
    }
  }
}

extension MeetingDocument {
  /// Empties a field of the meeting, a field of all rows of a kind, or a list; says whether there
  /// was anything to empty.
  fileprivate mutating func empty(_ name: String) -> Bool {
    let before = self
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts[0] == "rows", let kind = RowKind(rawValue: parts[1]) {
      clear(kind.rowType)
    } else if let field = Self.fields.first(where: { $0.name == name }) {
      _ = field.set(nil, in: &self, at: nil)
    } else if let kind = RowKind(rawValue: parts[0]) {
      clear(parts[1], of: kind.rowType)
    }
    return self != before
  }

  private mutating func clear<R: DocumentRow>(_: R.Type) {
    self[keyPath: R.list] = .notAsked
  }

  private mutating func clear<R: DocumentRow>(_ name: String, of _: R.Type) {
    guard let field = R.fields.first(where: { $0.name == name }) else { return }
    var rows = self[keyPath: R.list].rows
    for index in rows.indices { _ = field.set(nil, in: &rows[index], at: nil) }
    self[keyPath: R.list] = .recorded(rows)
  }
}
