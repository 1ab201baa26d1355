public import MeetingDomain

extension SeededRandom {
  /// A command as somebody might ask for it, accepted or not.
  ///
  /// - Parameter records: The records of the meeting; rows that they added may be gone.
  public mutating func command(in meeting: Meeting, after records: [Recorded]) -> MeetingCommand {
    let document = meeting.document
    // Nothing else is filed while it is called off, and a test has something to do.
    if document.calledOff != nil, isTrue(80) { return .holdAfterAll }
    switch Int.random(in: 0..<12, using: &self) {
    case 0...2: return .add(row())
    case 3: return .addAll((0..<3).map { _ in row() })
    case 4...5: return meetingField(in: meeting)
    case 6...7: return rowField(in: meeting)
    case 8:
      let row = standing(in: document).randomElement(using: &self)
      return row.map(MeetingCommand.strike) ?? .start
    case 9: return .restore(ref(in: records))
    case 10: return .followUp(actionID(in: document), step())
    default:
      return [
        MeetingCommand.start, .close, .reopen(reason: "A late arrival"), .callOff(reason: "Ill"),
        .holdAfterAll,
      ]
      .randomElement(using: &self) ?? .start
    }
  }

  /// A value that a field of a kind may take, or that it is not asked or none.
  public mutating func value(for kind: FieldKind, isThreeWay: Bool) -> FieldValue? {
    if isTrue(15) { return nil }
    if isTrue(15), isThreeWay { return .askedNone }
    if isTrue(10) { return .now }
    return kind.samples.randomElement(using: &self) ?? .askedNone
  }

  /// A row of any kind.
  public mutating func row() -> Row {
    RowKind.allCases.randomElement(using: &self)?.blank ?? .other(OtherPerson())
  }

  /// A row that some record named, of whatever kind; it need not be there.
  public mutating func ref(in records: [Recorded]) -> RowRef {
    let id = records.randomElement(using: &self).map { RowID($0.stamp) } ?? .unassigned
    if isTrue(80), let record = records.randomElement(using: &self),
      case .rowAdded(let row) = record.event
    {
      return RowRef(row.kind, RowID(record.stamp))
    }
    return RowRef(RowKind.allCases.randomElement(using: &self) ?? .other, id)
  }

  /// A step in following an action up.
  public mutating func step() -> FollowUp {
    FollowUp(
      FollowUpKind.allCases.randomElement(using: &self) ?? .progress, reason: "Because",
      evidence: isTrue(50) ? "A letter" : nil, due: CalendarDay(daysSince1970: 20_500),
      to: isTrue(70) ? "S. Patel" : nil, agency: isTrue(30) ? "Housing" : nil)
  }

  private mutating func meetingField(in meeting: Meeting) -> MeetingCommand {
    // Entries stay in their list when they are taken back, so "none" cannot come back to it.
    let fields = MeetingDocument.fields.filter { $0.name != "rows.entry" }
    guard let field = fields.randomElement(using: &self) else { return .start }
    return set(FieldRef(field.name), FieldDefinition(field), in: meeting)
  }

  private mutating func rowField(in meeting: Meeting) -> MeetingCommand {
    guard let ref = standing(in: meeting.document).randomElement(using: &self),
      let field = ref.kind.fieldDefinitions.randomElement(using: &self)
    else { return .start }
    return set(FieldRef(ref, field.name), field, in: meeting)
  }

  private mutating func set(
    _ ref: FieldRef, _ field: FieldDefinition, in meeting: Meeting
  ) -> MeetingCommand {
    .setField(
      ref, to: value(for: field.kind, isThreeWay: field.isThreeWay),
      replacing: meeting.stamp(of: ref))
  }

  private mutating func actionID(in document: MeetingDocument) -> RowID {
    document.rows(of: Action.self).randomElement(using: &self)?.id ?? .unassigned
  }

  private func standing(in document: MeetingDocument) -> [RowRef] {
    func refs<R: DocumentRow>(_: R.Type) -> [RowRef] {
      document.rows(of: R.self).map { RowRef(R.kind, $0.id) }
    }
    return RowKind.allCases.flatMap { refs($0.rowType) }
  }
}

extension MeetingDocument {
  /// The document as its minutes read it: an entry that was taken back is not there.
  public var withoutStruckEntries: MeetingDocument {
    let standing = entries.rows.filter { $0.struck != true }
    var document = self
    document.entries = standing.isEmpty ? .notAsked : .recorded(standing)
    return document
  }
}
