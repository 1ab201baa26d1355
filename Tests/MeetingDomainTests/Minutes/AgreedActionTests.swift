import Foundation
import MeetingDomain
import TestSupport
import Testing

/// Minutes say what was agreed, whatever became of it: S1 L68.
struct AgreedActionTests {
  private static let approved = Timestamp("2026-11-26T17:00:00+00:00")
  private static let later = Timestamp("2026-11-27T09:00:00+00:00")

  private func meeting(_ history: [ActionChange], _ change: (inout Action) -> Void = { _ in })
    -> MeetingDocument
  {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    document.status = .approved
    document.approval = Approval(by: "Ada Vole", at: Self.approved)
    var action = Action(
      number: 7, text: "Ring the landlord", owner: "Lin Crowe", agency: "Health",
      due: CalendarDay("2026-12-04"), status: .open)
    action.id = RowID(stated: "a1")
    action.history = history
    change(&action)
    document.actions = .recorded([action])
    return document
  }

  private func minutes(
    _ document: MeetingDocument, _ copy: MeetingDomain.Copy = .full
  ) throws -> (Minutes, Action) {
    let minutes = try document.copy(copy).minutes
    return (minutes, minutes.agreed(try #require(minutes.document.actions.rows.first)))
  }

  @Test(arguments: [MeetingDomain.Copy.full, .family])
  func `approved minutes keep the owner, the day and the status that were agreed`(
    copy: MeetingDomain.Copy
  ) throws {
    let document = meeting([
      ActionChange(at: Self.later, what: "redated", from: "2026-12-04", to: "2026-12-18"),
      ActionChange(
        at: Self.later, what: "handed-over", from: "Lin Crowe, Health", to: "Zed Orr, Probation"),
      ActionChange(at: Self.later, what: "done", evidence: "a letter"),
    ]) {
      ($0.owner, $0.agency) = ("Zed Orr", "Probation")
      ($0.due, $0.status) = (CalendarDay("2026-12-18"), .done)
    }
    let (_, agreed) = try minutes(document, copy)
    #expect([agreed.owner, agreed.agency] == ["Lin Crowe", "Health"])
    #expect(agreed.due == CalendarDay("2026-12-04"))
    #expect(agreed.status == .open)
  }

  @Test func `what was done before the approval is what was agreed`() throws {
    let before = Timestamp("2026-11-26T16:00:00+00:00")
    let document = meeting([
      ActionChange(at: before, what: "redated", from: "2026-11-30", to: "2026-12-04"),
      ActionChange(at: before, what: "blocked", reason: "no key"),
      ActionChange(at: Self.later, what: "progress", reason: "rang twice"),
    ]) { $0.status = .inProgress }
    let (_, agreed) = try minutes(document)
    #expect(agreed.due == CalendarDay("2026-12-04"))
    #expect(agreed.status == .blocked)
  }

  @Test func `an agency alone that had it is no person`() throws {
    let document = meeting([
      ActionChange(at: Self.later, what: "handed-over", from: "Health", to: "Zed Orr, Health")
    ]) { $0.owner = "Zed Orr" }
    let (_, agreed) = try minutes(document)
    #expect(agreed.owner == nil)
    #expect(agreed.agency == "Health")
  }

  @Test func `an action sheet tells how things are now, without the notes of those before`() throws
  {
    let document = meeting([
      ActionChange(at: Self.later, what: "progress", reason: "her mother was crying"),
      ActionChange(
        at: Self.later, what: "handed-over", from: "Lin Crowe, Health", to: "Zed Orr, Probation",
        reason: "on leave"),
    ]) { ($0.owner, $0.agency) = ("Zed Orr", "Probation") }
    let (sheet, now) = try minutes(document, .actions(of: "Probation"))
    #expect(now.owner == "Zed Orr")
    #expect(sheet.document.actions.rows.first?.history?.map(\.reason) == ["on leave"])
  }

  @Test func `words of a restricted entry are found in what was done since`() throws {
    var document = meeting([
      ActionChange(
        at: Self.later, what: "progress", reason: "Darren Moss is at the flat most nights")
    ])
    var entry = Entry(
      item: .newInformation, kind: .information, text: "Darren Moss is at the flat most nights.",
      agency: "Police", visibility: .policeSensitive)
    entry.id = RowID(stated: "e1")
    document.entries = .recorded([entry])
    let leaks = try document.copy(.actions(of: "Health")).leaks
    #expect(leaks.map(\.place) == ["Item 7, action 7, History"])
  }

  @Test func `in a family copy a corrected line is as it was put right`() throws {
    var document = meeting([])
    var entry = Entry(item: .newInformation, kind: .information, text: "He is five.")
    entry.id = RowID(stated: "e1")
    document.entries = .recorded([entry])
    document.corrections = .recorded([
      Correction(of: RowReference(RowRef(.entry, entry.id)), text: "He is six.", reason: "typo")
    ])
    #expect(try document.copy(.family).minutes.document.entries.rows.map(\.text) == ["He is six."])
    #expect(try document.copy(.full).minutes.document.entries.rows.map(\.text) == ["He is five."])
  }
}
