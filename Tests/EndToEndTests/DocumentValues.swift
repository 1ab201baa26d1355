import MeetingDomain

/// What every field of a meeting holds, by its name, and the same for the rows of each list.
struct DocumentValues: Equatable {
  /// The fields of the meeting that hold something.
  var fields: [String: FieldValue] = [:]
  /// The rows of each list, in order, with their fields that hold something.
  var rows: [RowKind: [[String: FieldValue]]] = [:]

  /// What a meeting holds.
  init(_ document: MeetingDocument) {
    for field in MeetingDocument.fields {
      // That a list holds something is said by its rows.
      if case .rows = FieldDefinition(field).kind { continue }
      fields[field.name] = document.value(of: FieldRef(field.name))
    }
    for kind in RowKind.allCases {
      rows[kind] = document.refs(of: kind).map { ref in
        var values: [String: FieldValue] = [:]
        for field in kind.fieldDefinitions {
          values[field.name] = document.value(of: FieldRef(ref, field.name))
        }
        return values
      }
    }
  }

  /// Where two meetings differ, a line for each field.
  func differences(from other: DocumentValues) -> [String] {
    Self.differences("meeting", fields, other.fields)
      + RowKind.allCases.flatMap { kind -> [String] in
        let (here, there) = (rows[kind] ?? [], other.rows[kind] ?? [])
        let count =
          here.count == there.count ? [] : ["\(kind): \(here.count) rows, not \(there.count)"]
        return count
          + zip(here, there).enumerated().flatMap {
            Self.differences("\(kind) \($0 + 1)", $1.0, $1.1)
          }
      }
  }

  private static func differences(
    _ place: String, _ here: [String: FieldValue], _ there: [String: FieldValue]
  ) -> [String] {
    Set(here.keys).union(there.keys).sorted().filter { here[$0] != there[$0] }.map {
      let (value, other) = (here[$0], there[$0])
      return "\(place), \($0): \(value.inWords), not \(other.inWords)"
    }
  }
}

extension MeetingDocument {
  /// The rows of a kind, in order.
  func refs(of kind: RowKind) -> [RowRef] {
    func refs<R: DocumentRow>(_: R.Type) -> [RowRef] {
      rows(of: R.self).map { RowRef(kind, $0.id) }
    }
    return refs(kind.rowType)
  }
}

extension FieldValue? {
  fileprivate var inWords: String { map { "\($0)" } ?? "nothing" }
}
