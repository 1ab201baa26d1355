import MeetingDomain
import Testing

/// A score of a standardised tool is compared with what the tool showed before: G61, S1 L82.
struct EarlierScoreTests {
  private func meeting(
    _ reference: String, on day: String, _ entries: Entry..., after previous: String? = nil
  ) -> MeetingDocument {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    (document.reference, document.previous) = (reference, previous)
    document.date = Answer(CalendarDay(day))
    document.entries = .recorded(entries)
    return document
  }

  private func scored(_ tool: String, _ score: String?, on day: String? = nil) -> Entry {
    var entry = Entry(item: .needsStrengthsRisks, kind: .need, text: "A warm home")
    (entry.tool, entry.score) = (tool, score)
    entry.obtainedOn = day.flatMap { CalendarDay($0) }
    return entry
  }

  @Test(arguments: [
    ("2 of 5", "3 of 5", "up 1"), ("3 of 5", "1 of 5", "down 2"), ("3 of 5", "3 of 5", "the same"),
    ("Level 4", "level 2", "down 2"), ("4.5", "5", "up 0.5"), ("4.25", "4.3", "up 0.05"),
    ("7/10", "9/10", "up 2"),
  ])
  func `two scores on one scale have a difference`(before: String, now: String, words: String) {
    #expect(EarlierScore(score: before).difference(to: now) == words)
  }

  @Test(arguments: [
    ("2 of 5", "4 of 10"), ("2 of 5", "3"), ("low", "high"), ("2 of 5", "high"), ("1.2.3", "1.2.4"),
    ("99999999999999999999", "1"), ("", "3"),
  ])
  func `scores on two scales, or none, have no difference`(before: String, now: String) {
    #expect(EarlierScore(score: before).difference(to: now) == nil)
  }

  @Test func `the next meeting knows what each tool showed last, whenever that was`() throws {
    var struck = scored("Home scale", "9")
    struck.struck = true
    let first = meeting(
      "2026-001", on: "2026-09-01", scored("Neglect profile", "2 of 5", on: "2026-08-30"),
      scored("Home scale", "4"))
    let last = meeting(
      "2026-002", on: "2026-10-16", scored("neglect  profile", "3 of 5"), struck,
      scored("Unused", nil), after: "2026-001")
    let next = try #require(Chain(to: last) { $0 == "2026-001" ? first : nil }.next())
    #expect(
      next.scoresBefore == [
        EarlierScore(
          tool: "neglect  profile", score: "3 of 5", on: CalendarDay("2026-10-16"),
          meeting: "2026-002"),
        EarlierScore(
          tool: "Home scale", score: "4", on: CalendarDay("2026-09-01"), meeting: "2026-001"),
      ])
  }

  @Test func `an entry finds what its tool showed, and what was not measured again is named`() {
    var document = MeetingDocument()
    document.scoresBefore = [
      EarlierScore(tool: "Neglect profile", score: "3 of 5", on: CalendarDay("2026-10-16")),
      EarlierScore(tool: "Home scale", score: "4"),
    ]
    let entry = scored("neglect profile", "4 of 5")
    document.entries = .recorded([entry])
    let before = document.scoreBefore(entry)
    #expect(before?.inWords == "3 of 5 on Fri 16 Oct 2026")
    #expect(before?.difference(to: entry.score) == "up 1")
    #expect(document.scoresToCompare.map(\.tool) == ["Home scale"])
    #expect(document.scoreBefore(scored("Other", "1")) == nil)
    #expect(document.scoreBefore(scored("Home scale", nil)) == nil)
  }

  @Test func `a score that is restricted is in no copy whose reader may not see it`() throws {
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    document.attendance = .recorded([Attendee(name: "Ida", agency: "School", status: .present)])
    document.scoresBefore = [
      EarlierScore(tool: "Home scale", score: "4"),
      EarlierScore(tool: "Police scale", score: "2", visibility: .policeSensitive),
    ]
    let copy = try document.copy(.attendee("Ida")).minutes.document
    #expect(copy.scoresBefore?.map(\.tool).contains("Home scale") == true)
    #expect(try document.copy(.full).minutes.document.scoresBefore?.count == 2)
    for form in ["family", "agenda", "actions:School", "chronology"] {
      guard let copy = Copy(form), let minutes = try? document.copy(copy).minutes else { continue }
      #expect(minutes.document.scoresBefore == nil, "\(form)")
    }
  }
}
