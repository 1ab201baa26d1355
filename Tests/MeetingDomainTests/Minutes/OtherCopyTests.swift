import MeetingDomain
import TestSupport
import Testing

struct OtherCopyTests {
  @Test(arguments: Copy.writtenForms)
  func `each copy has a written form`(form: String) {
    #expect(Copy(form) != nil)
  }

  @Test(arguments: ["", "family:", "attendee", "attendee:", "actions: ", "full:x", "whole"])
  func `what is no copy is none`(form: String) {
    #expect(Copy(form) == nil)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `an action sheet holds the actions of its agency, why, and nothing else`(
    seed: UInt64
  ) throws {
    let document = MarkedMeeting(seed: seed).document
    guard let copy = try? document.copy(.actions(of: "School")).minutes.document else { return }
    #expect(copy.actions.rows.allSatisfy { $0.agency == "School" })
    let sources = Set(copy.actions.rows.compactMap { $0.from?.text })
    #expect(copy.entries.rows.allSatisfy { sources.contains($0.id.text) && $0.struck != true })
    for entry in document.entries.rows where !sources.contains(entry.id.text) {
      #expect(copy.markers.isDisjoint(with: document.markers(of: entry)))
    }
    for action in document.actions.rows where action.agency != "School" {
      #expect(copy.markers.isDisjoint(with: document.markers(of: action)))
    }
  }

  @Test func `an agency sees why where it said so itself or where professionals may`() throws {
    for (visibility, agency, isShown) in [
      (Visibility.professionalsOnly, "Council", true), (.policeSensitive, "Council", false),
      (.policeSensitive, "School", true), (.legalAdvice, "Council", false),
    ] {
      var document = MeetingDocument()
      var entry = Entry(kind: .decision, text: "why", agency: agency, visibility: visibility)
      entry.id = RowID(stated: "e1")
      document.entries = .recorded([entry])
      var (made, other) = (
        Action(
          number: 1, text: "a", agency: "School", from: RowReference(RowRef(.entry, entry.id))),
        Action(number: 2, text: "b", agency: "School")
      )
      (made.id, other.id) = (RowID(stated: "a1"), RowID(stated: "a2"))
      document.actions = .recorded([made, other])
      let copy = try document.copy(.actions(of: "school"))
      #expect(copy.minutes.document.entries.rows.isEmpty == !isShown)
      #expect(copy.withheld.map(\.number) == (isShown ? [] : [1]))
    }
  }

  @Test func `a sheet without actions is none`() {
    #expect(throws: CopyRefusal.noActions(of: "Fire")) {
      try MarkedMeeting(seed: 1).document.copy(.actions(of: "Fire"))
    }
  }

  @Test func `the agenda pack holds what is settled beforehand`() throws {
    var document = MarkedMeeting(seed: 2).document
    document.openingForm.objectives = .recorded([Objective(text: "Objectiveword", met: .met)])
    let copy = try document.copy(.agenda).minutes.document
    #expect(copy.entries == .notAsked && copy.actions == .notAsked)
    #expect(copy.openingForm.objectives.rows == [Objective(text: "Objectiveword")])
    #expect(copy.aim == document.aim)
    #expect(
      copy.attendance.rows.map(\.name) == ["Chairname", "Partname", "Mothername", "Absentname"])
  }

  @Test func `a chronology holds the meetings of the case in the order of their days`() throws {
    let dates = ["2026-11-27", "2026-09-01", "2026-10-01"]
    var meetings = dates.enumerated().map { number, date in
      var document = MeetingDocument(subject: Subject(case: "0417"))
      document.reference = "2026-0\(number)"
      document.date = Answer(CalendarDay(date))
      return document
    }
    meetings.append(MeetingDocument(subject: Subject(case: "0999")))
    let copy = try meetings[0].copy(.chronology, series: meetings)
    #expect(copy.minutes.series.map { $0.date.value?.description } == dates.sorted())
  }

  @Test func `the version counts the corrections`() throws {
    var document = MeetingDocument()
    #expect(try document.copy(.full).minutes.version == 1)
    document.corrections = .recorded([Correction(text: "a"), Correction(text: "b")])
    #expect(try document.copy(.full).minutes.version == 3)
  }
}
