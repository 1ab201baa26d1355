import MeetingDomain

extension MeetingDocument {
  /// Whether a row has no name yet; one that came out of a file has.
  var hasNamelessRows: Bool {
    func isNameless<R: DocumentRow>(_: R.Type) -> Bool {
      rows(of: R.self).contains { $0.id.text.isEmpty }
    }
    return RowKind.allCases.contains { isNameless($0.rowType) }
  }
}

/// A row by kind and name, as it is stored.
struct StoredRef: Codable {
  let ref: RowRef

  private enum Key: String, CodingKey {
    case kind, id
  }

  init(ref: RowRef) {
    self.ref = ref
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    ref = RowRef(
      try file.decode(RowKind.self, forKey: .kind),
      RowID(stated: try file.decode(String.self, forKey: .id)))
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(ref.kind, forKey: .kind)
    try file.encode(ref.id.text, forKey: .id)
  }
}

/// A row with its name, as it is stored.
///
/// The name stands beside the value, because most kinds of row have none in a file. `place` stands
/// for a name that only says where the row stood in the file that it came from.
struct StoredRow: Codable {
  let row: Row

  private enum Key: String, CodingKey {
    case kind, id, place, value
  }

  init(row: Row) {
    self.row = row
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    var id = RowID.unassigned
    if let place = try file.decodeIfPresent(Int.self, forKey: .place) {
      id = RowID(position: place)
    } else if let text = try file.decodeIfPresent(String.self, forKey: .id) {
      id = RowID(stated: text)
    }
    func decode<R: DocumentRow>(_: R.Type) throws -> Row {
      var value = try file.decode(R.self, forKey: .value)
      value.id = id
      return value.row
    }
    let type = try file.decode(RowKind.self, forKey: .kind).rowType
    row = try decode(type)
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    let id = row.ref.id
    try file.encode(row.kind, forKey: .kind)
    if id.isUnstated, let place = Int(id.text.dropFirst()) {
      try file.encode(place, forKey: .place)
    } else if !id.text.isEmpty {
      try file.encode(id.text, forKey: .id)
    }
    func encode(_ value: some DocumentRow) throws {
      var value = value
      value.id = .unassigned
      try file.encode(value, forKey: .value)
    }
    try encode(row.value)
  }
}
