import MeetingDomain
import TestSupport

extension SeededRandom {
  mutating func value(for kind: FieldKind, isThreeWay: Bool) -> FieldValue? {
    if isTrue(15) { return nil }
    if isTrue(15), isThreeWay { return .askedNone }
    if isTrue(10) { return .now }
    return kind.samples.randomElement(using: &self) ?? .askedNone
  }

  /// A command as somebody might ask for it, accepted or not.
  mutating func command(in desk: Desk) -> MeetingCommand {
    let document = desk.meeting.document
    switch Int.random(in: 0..<12, using: &self) {
    case 0...2: return .add(row())
    case 3: return .addAll((0..<3).map { _ in row() })
    case 4...5: return meetingField(in: desk)
    case 6...7: return rowField(in: desk)
    case 8:
      let row = standing(in: document).randomElement(using: &self)
      return row.map(MeetingCommand.strike) ?? .start
    case 9: return .restore(ref(in: desk))
    case 10: return .followUp(actionID(in: document), step())
    default:
      return [MeetingCommand.start, .close, .reopen(reason: "A late arrival")]
        .randomElement(using: &self) ?? .start
    }
  }

  /// Any event, whether it makes sense or not.
  mutating func event(in desk: Desk) -> MeetingEvent {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return .planned(isTrue(50) ? .filled : MeetingDocument())
    case 1...3: return .rowAdded(row())
    case 4...5: return .fieldChanged(anyField(in: desk), to: anyValue(), replacing: stamp())
    case 6: return .rowStruck(ref(in: desk))
    case 7: return .rowRestored(ref(in: desk))
    case 8: return .rowReturned(row())
    case 9: return .actionFollowedUp(ref(in: desk).id, step())
    case 10: return .statusReturned(MeetingStatus.allCases.randomElement(using: &self))
    default:
      return [.started, .closed, .reopened(reason: "")].randomElement(using: &self) ?? .started
    }
  }

  mutating func stamp() -> Stamp {
    let counter = isTrue(5) ? Int64.max : Int64.random(in: -2...40, using: &self)
    return Stamp(counter: counter, replica: ReplicaID(bits: UInt64.random(in: 1...3, using: &self)))
  }

  mutating func row() -> Row {
    RowKind.allCases.randomElement(using: &self)?.blank ?? .other(OtherPerson())
  }

  private mutating func meetingField(in desk: Desk) -> MeetingCommand {
    // Entries stay in their list when they are taken back, so "none" cannot come back to it.
    let fields = MeetingDocument.fields.filter { $0.name != "rows.entry" }
    guard let field = fields.randomElement(using: &self) else { return .start }
    return set(FieldRef(field.name), FieldDefinition(field), in: desk)
  }

  private mutating func rowField(in desk: Desk) -> MeetingCommand {
    guard let ref = standing(in: desk.meeting.document).randomElement(using: &self),
      let field = ref.kind.fieldDefinitions.randomElement(using: &self)
    else { return .start }
    return set(FieldRef(ref, field.name), field, in: desk)
  }

  private mutating func set(
    _ ref: FieldRef, _ field: FieldDefinition, in desk: Desk
  ) -> MeetingCommand {
    .setField(
      ref, to: value(for: field.kind, isThreeWay: field.isThreeWay),
      replacing: desk.meeting.stamp(of: ref))
  }

  private mutating func anyField(in desk: Desk) -> FieldRef {
    if isTrue(50), let field = MeetingDocument.fields.randomElement(using: &self) {
      return FieldRef(field.name)
    }
    let ref = ref(in: desk)
    return FieldRef(ref, ref.kind.fieldDefinitions.randomElement(using: &self)?.name ?? "none")
  }

  private mutating func anyValue() -> FieldValue? {
    let kinds: [FieldKind] = [.text, .lines, .day, .time, .moment, .flag, .number, .links, .spans]
    return value(for: kinds.randomElement(using: &self) ?? .text, isThreeWay: true)
  }

  private mutating func step() -> FollowUp {
    FollowUp(
      FollowUpKind.allCases.randomElement(using: &self) ?? .progress, reason: "Because",
      evidence: isTrue(50) ? "A letter" : nil, due: CalendarDay(daysSince1970: 20_500))
  }

  private mutating func actionID(in document: MeetingDocument) -> RowID {
    document.rows(of: Action.self).randomElement(using: &self)?.id ?? .unassigned
  }

  /// A row that some record named, of whatever kind; it need not be there.
  private mutating func ref(in desk: Desk) -> RowRef {
    let id = desk.records.randomElement(using: &self).map { RowID($0.stamp) } ?? .unassigned
    if isTrue(80), let record = desk.records.randomElement(using: &self),
      case .rowAdded(let row) = record.event
    {
      return RowRef(row.kind, RowID(record.stamp))
    }
    return RowRef(RowKind.allCases.randomElement(using: &self) ?? .other, id)
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
  var withoutStruckEntries: MeetingDocument {
    let standing = entries.rows.filter { $0.struck != true }
    var document = self
    document.entries = standing.isEmpty ? .notAsked : .recorded(standing)
    return document
  }
}
