import MeetingDomain
import TestSupport
import Testing

struct FoldTests {
  @Test(arguments: 1...40)
  func `any records in any order are taken in`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var desk = Desk(planned: random.isTrue(50) ? .filled : MeetingDocument())
    var meeting = Meeting()
    for _ in 0..<200 {
      let intents: [Intent] = [.does, .does, .undoes(random.stamp()), .redoes(random.stamp())]
      desk.write([random.event(in: desk)], intent: intents.randomElement(using: &random) ?? .does)
      guard var recorded = desk.records.randomElement(using: &random) else { continue }
      if random.isTrue(50) { recorded.stamp = random.stamp() }
      if random.isTrue(20) { recorded.command = random.stamp() }
      meeting.apply(recorded)
      _ = meeting.outcome(of: random.command(in: desk), seat: desk.seat)
      _ = meeting.outcome(of: .undo(desk.seat), seat: desk.seat)
      _ = meeting.nextStamp(of: desk.replica)
    }
    #expect(Meeting(replaying: desk.records) == desk.meeting)
  }

  @Test(arguments: 1...10)
  func `a beginning and the rest are the whole`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var desk = Desk()
    for _ in 0..<100 { try? desk.ask(random.command(in: desk)) }
    for count in stride(from: 0, to: desk.records.count, by: 17) {
      var meeting = Meeting(replaying: desk.records.prefix(count))
      for recorded in desk.records.dropFirst(count) { meeting.apply(recorded) }
      #expect(meeting == desk.meeting)
    }
  }

  @Test func `a record that was taken in before is passed over`() throws {
    var desk = Desk()
    _ = try desk.add(.action(Action(text: "Ring")))
    var meeting = desk.meeting
    for recorded in desk.records { meeting.apply(recorded) }
    #expect(meeting == desk.meeting)
  }

  @Test func `deciding changes nothing`() {
    var random = SeededRandom(seed: 5)
    var desk = Desk()
    for _ in 0..<300 {
      let (command, before) = (random.command(in: desk), desk.meeting)
      let outcome = desk.meeting.outcome(of: command, seat: desk.seat)
      #expect(desk.meeting == before)
      #expect(desk.meeting.outcome(of: command, seat: desk.seat) == outcome)
      try? desk.ask(command)
    }
  }

  @Test(arguments: 1...25, [false, true])
  func `all that was done can be taken back step by step, and done again`(
    seed: UInt64, restarts: Bool
  ) throws {
    var random = SeededRandom(seed: seed)
    var desk = Desk(planned: random.isTrue(50) ? .filled : MeetingDocument())
    var (documents, place) = ([desk.meeting.document], 0)
    func check() { #expect(desk.meeting.document.isSame(as: documents[place])) }
    for _ in 0..<200 {
      if restarts, random.isTrue(5) { desk.restart() }
      if random.isTrue(15), place > 0 {
        try desk.undo()
        place -= 1
        check()
      } else if random.isTrue(15), place < documents.count - 1 {
        try desk.redo()
        place += 1
        check()
      } else if (try? desk.ask(random.command(in: desk))) != nil {
        documents.removeSubrange((place + 1)...)
        documents.append(desk.meeting.document)
        place += 1
      }
    }
    #expect(place > 30)
    while place > 0 {
      try desk.undo()
      place -= 1
      check()
    }
    #expect(desk.refusalOfUndo == .nothingToUndo)
    while place < documents.count - 1 {
      try desk.redo()
      place += 1
      check()
    }
    #expect(desk.refusalOfRedo == .nothingToRedo)
    #expect(Meeting(replaying: desk.records) == desk.meeting)
  }
}

extension MeetingDocument {
  /// Whether both say the same; an entry that was taken back stays in its list and says nothing.
  fileprivate func isSame(as other: MeetingDocument) -> Bool {
    withoutStruckEntries == other.withoutStruckEntries
  }
}
