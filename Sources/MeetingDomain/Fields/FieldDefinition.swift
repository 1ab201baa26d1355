/// A field without its way to the value: its name, label and what it takes.
public struct FieldDefinition: Hashable, Sendable {
  /// The name in records and files.
  public let name: String
  /// The label on screens and in copies.
  public let label: String
  /// What it takes.
  public let kind: FieldKind
  /// Whether "asked, none" is an answer.
  public let isThreeWay: Bool
  /// Whether it cannot be empty.
  public let isRequired: Bool

  /// The definition of a field.
  public init<Root>(_ field: Field<Root>) {
    (name, label, kind) = (field.name, field.label, field.kind)
    (isThreeWay, isRequired) = (field.isThreeWay, field.isRequired)
  }
}

extension MeetingDocument {
  /// What a form must know of a field; nil where there is no such field.
  public func definition(of field: FieldRef) -> FieldDefinition? {
    func definition<R: DocumentRow>(_: R.Type) -> FieldDefinition? {
      R.field(field.name).map(FieldDefinition.init)
    }
    guard let ref = field.row else {
      return Self.fieldsByName[field.name].map(FieldDefinition.init)
    }
    return definition(ref.kind.rowType)
  }
}

extension RowKind {
  /// The fields of such a row, in the order of its form.
  public var fieldDefinitions: [FieldDefinition] {
    func definitions<R: DocumentRow>(_: R.Type) -> [FieldDefinition] {
      R.fields.map(FieldDefinition.init)
    }
    return definitions(rowType)
  }
}
