extension MeetingDocument {
  /// What a field of the meeting or of one of its rows holds.
  public func value(of field: FieldRef) -> FieldValue? {
    func value<R: DocumentRow>(_: R.Type, _ id: RowID) -> FieldValue? {
      guard let row: R = row(id), let field = R.field(field.name) else { return nil }
      return field.value(in: row)
    }
    guard let ref = field.row else { return Self.fieldsByName[field.name]?.value(in: self) }
    return value(ref.kind.rowType, ref.id)
  }

  /// Sets a field, and says what changed; nil where it does not take such a value or its row is
  /// not there.
  ///
  /// - Parameter place: Where the row probably stands, which saves the search.
  mutating func set(
    _ field: FieldRef, to value: FieldValue?, at: Timestamp?, near place: Int? = nil
  ) -> FieldChange? {
    func set<R: DocumentRow>(
      _: R.Type, _ id: RowID, in document: inout MeetingDocument
    ) -> FieldChange? {
      guard let definition = R.field(field.name) else { return nil }
      var change: FieldChange?
      document.update(id, of: R.self, near: place) {
        change = definition.change(to: value, in: &$0, at: at)
      }
      return change
    }
    guard let ref = field.row else {
      return Self.fieldsByName[field.name]?.change(to: value, in: &self, at: at)
    }
    return set(ref.kind.rowType, ref.id, in: &self)
  }

  /// Whether a field takes such a value.
  func takes(_ value: FieldValue?, in field: FieldRef) -> Bool {
    func takes<R: DocumentRow>(_: R.Type, _ id: RowID) -> Bool {
      guard let row: R = row(id), let definition = R.field(field.name) else { return false }
      return definition.takes(value, in: row)
    }
    guard let ref = field.row else {
      return Self.fieldsByName[field.name]?.takes(value, in: self) ?? false
    }
    return takes(ref.kind.rowType, ref.id)
  }

  /// The label of a field; nil where there is no such field.
  public func label(of field: FieldRef) -> String? {
    guard let ref = field.row else { return Self.fieldsByName[field.name]?.label }
    return ref.kind.rowType.label(of: field.name)
  }

  /// Whether a field cannot be emptied.
  func requiresText(_ field: FieldRef) -> Bool {
    func isRequired<R: DocumentRow>(_: R.Type) -> Bool { R.field(field.name)?.isRequired == true }
    guard let ref = field.row else { return Self.fieldsByName[field.name]?.isRequired == true }
    return isRequired(ref.kind.rowType)
  }

  /// Whether the list that a field stands for has rows.
  func hasRows(_ field: FieldRef) -> Bool {
    func hasRows<R: DocumentRow>(_: R.Type) -> Bool { !rows(of: R.self).isEmpty }
    guard case .rows(let kind)? = Self.fieldsByName[field.name]?.kind else { return false }
    return hasRows(kind.rowType)
  }

  /// The document with the reference that the store gave it.
  func issued(_ issued: Issued?) -> MeetingDocument {
    guard case .reference(let reference)? = issued else { return self }
    var document = self
    document.reference = reference
    return document
  }
}

extension DocumentRow {
  /// The field of this name; nil where there is none.
  static func field(_ name: String) -> Field<Self>? {
    fields.first { $0.name == name }
  }

  /// The label of the field of this name; nil where there is none.
  public static func label(of name: String) -> String? {
    field(name)?.label
  }
}
