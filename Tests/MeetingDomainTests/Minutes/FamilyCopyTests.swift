import MeetingDomain
import TestSupport
import Testing

struct FamilyCopyTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `nothing restricted, nothing made from it and nothing struck is in it`(
    seed: UInt64
  ) throws {
    let document = MarkedMeeting(seed: seed).document
    let copy = try document.copy(.family).minutes.document
    let hidden = hiddenFromFamily(in: document)
    for entry in document.entries.rows where hidden.contains(entry.id) || entry.struck == true {
      #expect(copy.markers.isDisjoint(with: document.markers(of: entry)), "\(entry.id)")
    }
    for action in document.actions.rows {
      let isHidden =
        hidden.contains(action.id)
        || action.from.map { hidden.contains(RowID(stated: $0.text)) } == true
        || action.visibility != nil
      #expect(copy.actions.rows.contains { $0.id == action.id } == !isHidden)
      if isHidden { #expect(copy.markers.isDisjoint(with: document.markers(of: action))) }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is for everyone is in it`(seed: UInt64) throws {
    let document = MarkedMeeting(seed: seed).document
    let copy = try document.copy(.family).minutes.document
    let hidden = hiddenFromFamily(in: document)
    for entry in document.entries.rows where !hidden.contains(entry.id) && entry.struck != true {
      let text = document.correction(of: RowRef(.entry, entry.id))?.text ?? entry.text
      #expect(copy.entries.rows.contains { $0.id == entry.id && $0.text == text })
    }
  }

  @Test func `the reasons of an absence, of a part and of a gap are nobody's in the family`() throws
  {
    let document = MarkedMeeting(seed: 1).document
    let copy = try document.copy(.family).minutes.document
    for row in document.attendance.rows {
      #expect(copy.markers.isDisjoint(with: document.markers(of: row)))
    }
    for row in document.professionalsOnly.rows {
      #expect(copy.markers.isDisjoint(with: document.markers(of: row)))
    }
    for row in document.notRecorded.rows {
      #expect(copy.markers.isDisjoint(with: document.markers(of: row)))
    }
    for row in document.disputes.rows {
      #expect(copy.markers.isDisjoint(with: document.markers(of: row)))
    }
    #expect(
      copy.attendance.rows.map(\.name) == ["Chairname", "Partname", "Mothername", "Absentname"])
    #expect(copy.id == nil && copy.subject.others == .notAsked)
  }

  @Test func `the chair's determination refuses it with the reason`() throws {
    var document = MeetingDocument()
    document.updates = .recorded([Update(person: "Mothername", by: "Partname")])
    #expect(throws: Never.self) { try document.copy(.family) }
    document.updates = .recorded([
      Update(person: "Fathername", determinedAgainst: "It would show where they live.")
    ])
    let refusal = #expect(throws: CopyRefusal.self) { try document.copy(.family) }
    #expect(refusal?.description.contains("Fathername, because “It would show") == true)
  }

  @Test func `a determination against one of the family leaves the others their copy`() throws {
    var document = MarkedMeeting(seed: 1).document
    document.updates = .recorded([Update(person: "Fathername", determinedAgainst: "A danger.")])
    #expect(throws: CopyRefusal.self) { try document.copy(.family) }
    #expect(throws: CopyRefusal.self) { try document.copy(.familyMember("Fathername")) }
    #expect(throws: CopyRefusal.nobodyCalled("Stranger")) {
      try document.copy(.familyMember("Stranger"))
    }
    #expect(try document.copy(.familyMember("Mothername")).minutes.isInPlainWords)
    document.updates = .recorded([Update(determinedAgainst: "A danger to all.")])
    #expect(throws: CopyRefusal.self) { try document.copy(.familyMember("Mothername")) }
  }

  @Test func `a list that lost its rows does not say that there are none`() throws {
    var document = MeetingDocument()
    document.entries = .recorded([Entry(item: .aim, text: "a", visibility: .legalAdvice)])
    document.actions = .recorded([Action(text: "b", visibility: .thirdParty)])
    let copy = try document.copy(.family)
    #expect(copy.minutes.document.entries == .notAsked)
    #expect(copy.minutes.document.actions == .notAsked)
    #expect(copy.withheld.map(\.row.kind) == [.entry, .action])
  }

  /// What the family may not see, found by following every link to its end, row by row.
  private func hiddenFromFamily(in document: MeetingDocument) -> Set<RowID> {
    let entries = document.entries.rows
    func isHidden(_ entry: Entry, _ seen: Set<RowID>) -> Bool {
      if let visibility = entry.visibility, visibility != .everyone { return true }
      let minute = entry.at?.time.minute
      if entry.visibility == nil, minute.map({ (30...40).contains($0) }) == true { return true }
      if entry.basis == .unsure { return true }
      let sources =
        (entry.links ?? []).filter { $0.kind == .reliesOn }
        .compactMap { $0.to.map { RowID(stated: $0.text) } }
        + entries.filter { other in
          other.links?.contains { $0.kind == .became && $0.to?.text == entry.id.text } == true
        }.map(\.id)
      return sources.contains { id in
        !seen.contains(id)
          && entries.contains { $0.id == id && isHidden($0, seen.union([entry.id])) }
      }
    }
    return Set(entries.filter { isHidden($0, []) }.map(\.id))
  }
}
