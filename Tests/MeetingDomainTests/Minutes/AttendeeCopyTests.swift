import MeetingDomain
import TestSupport
import Testing

struct AttendeeCopyTests {
  @Test(arguments: [
    ("14:00:30", true), ("14:10:00", true), ("14:39:59", true), ("14:40:00", false),
    ("14:45:00", false), ("14:55:59", false), ("14:56:00", true), ("15:10:00", true),
    (nil, false),
  ])
  func `one who left and came back gets what was said in between their times`(
    time: String?, isShown: Bool
  ) throws {
    let document = meeting(of: part, saidAt: time)
    let copy = try document.copy(.attendee("Partname"))
    #expect(copy.minutes.document.entries.rows.isEmpty == !isShown)
    #expect(copy.withheld.isEmpty == isShown)
    if time == nil { #expect(copy.withheld.first?.reason == .timeUnknown) }
  }

  @Test func `what was filed on another day has no time in the meeting`() throws {
    var document = meeting(of: part, saidAt: nil)
    document.entries = .recorded([
      Entry(item: .newInformation, text: "a", at: Timestamp("2026-11-28T14:10:00+00:00"))
    ])
    let copy = try document.copy(.attendee("PA"))
    #expect(copy.minutes.document.entries == .notAsked)
    #expect(
      copy.withheld.map(\.description) == [
        "Item 5, an entry of 14:10: no time shows that they were in the room; put it to the chair."
      ])
  }

  @Test func `what has no time is let in where the chair says that they were there`() throws {
    var document = meeting(of: part, saidAt: nil)
    document.disputes = .recorded([Dispute(matter: "a matter")])
    let withheld = try document.copy(.attendee("Partname")).withheld
    #expect(withheld.map(\.isForTheChair) == [true, true])
    #expect(Set(withheld.map(\.id)).count == 2)
    let copy = try document.copy(.attendee("Partname"), letting: Set(withheld.map(\.id)))
    #expect(copy.withheld == [])
    #expect(copy.minutes.document.entries.rows.count == 1)
    #expect(copy.minutes.document.disputes.rows.count == 1)
  }

  @Test func `the chair's word lets nothing in that was said in their absence`() throws {
    let document = meeting(of: part, saidAt: "14:45:00")
    let withheld = try document.copy(.attendee("Partname")).withheld
    let copy = try document.copy(.attendee("Partname"), letting: Set(withheld.map(\.id)))
    #expect(copy.withheld == withheld)
  }

  @Test func `one who was there throughout needs no times`() throws {
    let document = meeting(
      of: Attendee(name: "Wholename", agency: "School", status: .present), saidAt: nil)
    let copy = try document.copy(.attendee("wholename"))
    #expect(copy.minutes.document.entries.rows.count == 1)
    #expect(copy.withheld.isEmpty)
  }

  @Test func `part of a meeting without times is nobody's to guess`() throws {
    let document = meeting(
      of: Attendee(name: "Partname", agency: "School", status: .part), saidAt: "14:10:00")
    let copy = try document.copy(.attendee("Partname"))
    #expect(copy.withheld.map(\.reason) == [.timeUnknown])
  }

  @Test func `a parent in the room does not get the part without them, nor what is not for them`()
    throws
  {
    let parent = Attendee(name: "Mothername", roles: [.parent], status: .present)
    var document = meeting(of: parent, saidAt: "14:10:00")
    document.professionalsOnly = .recorded([
      ProfessionalsOnlySpell(from: TimeOfDay("14:05"), to: TimeOfDay("14:15"))
    ])
    #expect(try document.copy(.attendee("Mothername")).withheld.count == 1)
    document.professionalsOnly = .notAsked
    #expect(try document.copy(.attendee("Mothername")).withheld.isEmpty)
    document.entries = .recorded([Entry(text: "a", visibility: .doNotDisclose)])
    #expect(try document.copy(.attendee("Mothername")).minutes.document.entries == .notAsked)
    #expect(try document.copy(.attendee("Mothername")).minutes.isInPlainWords)
  }

  @Test func `a professional in the room gets what was for professionals only`() throws {
    let document = MarkedMeeting(seed: 3).document
    let copy = try document.copy(.attendee("Chairname")).minutes.document
    for entry in document.entries.rows where entry.visibility == .professionalsOnly {
      let isWithheld = entry.struck == true || entry.basis == .unsure
      #expect(isWithheld || copy.entries.rows.contains { $0.id == entry.id })
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no word of what was said in their absence is in it`(seed: UInt64) throws {
    let document = MarkedMeeting(seed: seed).document
    let copy = try document.copy(.attendee("Partname")).minutes.document
    for entry in document.entries.rows {
      guard let minute = entry.at?.time.minute, minute < 20, entry.struck != true else {
        #expect(copy.markers.isDisjoint(with: document.markers(of: entry)))
        continue
      }
    }
    #expect(copy.disputes == .notAsked && copy.notRecorded == .notAsked)
  }

  @Test(arguments: [
    ("Absentname", CopyRefusal.wasNotThere("Absentname")),
    ("Nobody", .nobodyCalled("Nobody")), ("Twin", .severalCalled("Twin", count: 2)),
  ])
  func `who cannot have a copy is told why`(name: String, refusal: CopyRefusal) {
    var document = MeetingDocument()
    document.attendance = .recorded([
      Attendee(name: "Absentname", agency: "Police", status: .apologies),
      Attendee(name: "Twin One", agency: "A", status: .present),
      Attendee(name: "Twin Two", agency: "B", status: .present),
    ])
    #expect(throws: refusal) { try document.copy(.attendee(name)) }
  }

  private let part = Attendee(
    name: "Partname", initials: "PA", roles: [.agencyRepresentative], agency: "School",
    status: .part,
    present: [
      Span(from: TimeOfDay("14:00"), to: TimeOfDay("14:40")), Span(from: TimeOfDay("14:55")),
    ])

  private func meeting(of attendee: Attendee, saidAt time: String?) -> MeetingDocument {
    var document = MeetingDocument()
    document.date = Answer(CalendarDay("2026-11-27"))
    document.start = Answer(TimeOfDay("14:00"))
    document.end = Answer(TimeOfDay("15:10"))
    document.attendance = .recorded([attendee])
    document.entries = .recorded([
      Entry(
        item: .newInformation, text: "said",
        at: time.flatMap { Timestamp("2026-11-27T\($0)+00:00") })
    ])
    return document
  }
}
