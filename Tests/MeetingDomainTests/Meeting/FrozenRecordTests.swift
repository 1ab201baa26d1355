import MeetingDomain
import TestSupport
import Testing

/// No command changes approved minutes; every command is tried on every field and every row.
struct FrozenRecordTests {
  private static let approved: Desk = {
    var document = MeetingDocument.filled
    document.status = .approved
    var desk = Desk(planned: document)
    desk.write([])
    return desk
  }()

  /// Every row of the meeting, and one of each kind that is not there.
  private static let refs: [RowRef] = {
    func refs<R: DocumentRow>(_: R.Type) -> [RowRef] {
      approved.meeting.document.rows(of: R.self).map { RowRef(R.kind, $0.id) }
        + [RowRef(R.kind, RowID(stated: "nowhere"))]
    }
    return RowKind.allCases.flatMap { refs($0.rowType) }
  }()

  private static let fields: [(FieldRef, FieldDefinition)] =
    MeetingDocument.fields.map { (FieldRef($0.name), FieldDefinition($0)) }
    + refs.flatMap { ref in
      ref.kind.fieldDefinitions.map { (FieldRef(ref, $0.name), $0) }
    }

  /// All commands, by name.
  private static let commands: [(name: String, commands: [MeetingCommand])] = [
    (
      "set a field",
      fields.flatMap { field, definition in
        (definition.kind.samples.map(Optional.some) + [nil, .askedNone, .now]).map {
          .setField(field, to: $0, replacing: approved.meeting.stamp(of: field))
        }
      }
    ),
    (
      "set two fields",
      fields.flatMap { field, definition in
        definition.kind.samples.prefix(1).map { value in
          .setFields([
            NewValue(FieldRef("aim"), to: .text("Another aim"), replacing: nil),
            NewValue(field, to: value, replacing: nil),
          ])
        }
      }
    ),
    ("add a row", RowKind.allCases.map { .add($0.blank) }),
    (
      "add rows",
      RowKind.allCases.flatMap { kind in
        RowKind.allCases.map { .addAll([kind.blank, $0.blank]) }
      }
    ),
    ("strike a row", refs.map { .strike($0) }), ("restore a row", refs.map { .restore($0) }),
    ("the life of the meeting", [.start, .close, .reopen(reason: "Late"), .approve]),
    (
      "follow an action up",
      FollowUpKind.allCases.flatMap { kind in
        refs.map {
          .followUp(
            $0.id,
            FollowUp(
              kind, reason: "Because", evidence: "A letter",
              due: CalendarDay(daysSince1970: 20_900), to: "S. Patel", agency: "Housing"))
        }
      }
    ),
    ("undo", [.undo(Seat("seat-a")), .undo(Seat("seat-b"), after: [Seat("seat-a")])]),
    ("redo", [.redo(Seat("seat-a")), .redo(Seat("seat-b"), after: [Seat("seat-a")])]),
  ]

  @Test(arguments: commands)
  func `no command changes the minutes that were approved`(
    name: String, commands: [MeetingCommand]
  ) {
    let before = Self.approved.meeting.document.frozen
    for command in commands {
      var desk = Self.approved
      guard desk.meeting.refusal(of: command, seat: desk.seat) == nil else { continue }
      #expect(throws: Never.self) { try desk.ask(command) }
      #expect(desk.meeting.document.frozen == before, "\(command)")
      #expect(desk.meeting.document.status == .approved)
    }
  }

  @Test(arguments: commands.prefix(2))
  func `a field is refused in the words that say what to do instead`(
    name: String, commands: [MeetingCommand]
  ) {
    let refused = commands.filter {
      Self.approved.meeting.refusal(of: $0, seat: Self.approved.seat) == .minutesAreApproved
    }
    #expect(refused.count > MeetingDocument.fields.count)
    #expect(Refusal.minutesAreApproved.description.contains("correction"))
  }

  @Test(arguments: 0..<10)
  func `no run of commands changes them either`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var desk = Self.approved
    let before = desk.meeting.document.frozen
    for _ in 0..<200 {
      let command = random.command(in: desk)
      // Refused commands change nothing.
      if desk.meeting.refusal(of: command, seat: desk.seat) == nil { _ = try? desk.ask(command) }
    }
    #expect(desk.meeting.document.frozen == before)
    #expect(desk.meeting.document.status == .approved)
  }
}
