import MeetingDomain
import TestSupport

extension SeededRandom {
  /// A command as somebody at a desk might ask for it, accepted or not.
  mutating func command(in desk: Desk) -> MeetingCommand {
    command(in: desk.meeting, after: desk.records)
  }

  /// Any event, whether it makes sense or not.
  mutating func event(in desk: Desk) -> MeetingEvent {
    let records = desk.records
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return .planned(isTrue(50) ? .filled : MeetingDocument())
    case 1...3: return .rowAdded(row())
    case 4...5: return .fieldChanged(anyField(in: records), to: anyValue(), replacing: stamp())
    case 6: return .rowStruck(ref(in: records))
    case 7: return .rowRestored(ref(in: records))
    case 8: return .rowReturned(row())
    case 9: return .actionFollowedUp(ref(in: records).id, step())
    case 10: return .statusReturned(MeetingStatus.allCases.randomElement(using: &self))
    default:
      return [
        .started, .closed, .reopened(reason: ""), .calledOff(reason: ""), .callingOffReturned(nil),
      ].randomElement(using: &self) ?? .started
    }
  }

  mutating func stamp() -> Stamp {
    let counter = isTrue(5) ? Int64.max : Int64.random(in: -2...40, using: &self)
    return Stamp(counter: counter, replica: ReplicaID(bits: UInt64.random(in: 1...3, using: &self)))
  }

  private mutating func anyField(in records: [Recorded]) -> FieldRef {
    if isTrue(50), let field = MeetingDocument.fields.randomElement(using: &self) {
      return FieldRef(field.name)
    }
    let ref = ref(in: records)
    return FieldRef(ref, ref.kind.fieldDefinitions.randomElement(using: &self)?.name ?? "none")
  }

  private mutating func anyValue() -> FieldValue? {
    let kinds: [FieldKind] = [.text, .lines, .day, .time, .moment, .flag, .number, .links, .spans]
    return value(for: kinds.randomElement(using: &self) ?? .text, isThreeWay: true)
  }
}
