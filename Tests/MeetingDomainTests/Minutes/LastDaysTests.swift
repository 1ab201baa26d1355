import MeetingDomain
import Testing

/// By when things are done after the meeting, in the area's own figures: practice D13 and D16.
struct LastDaysTests {
  private var document: MeetingDocument {
    var document = MeetingDocument()
    document.status = .approved
    document.date = Answer(CalendarDay("2026-12-11"))
    document.approval = Approval(by: "Ada", at: Timestamp("2026-12-16T15:00:00+00:00"))
    return document
  }

  private func profile(_ change: (inout Profile) -> Void) -> Profile {
    var profile = Profile.standard
    change(&profile)
    return profile
  }

  @Test(arguments: [
    ("2026-12-17T09:00:00+00:00", false), ("2027-01-04T23:59:00+00:00", false),
    ("2027-01-05T00:01:00+00:00", true),
  ])
  func `a correction is late after ten working days where the area says nothing else`(
    at: String, isLate: Bool
  ) {
    #expect(document.lastDayForCorrections(in: .standard)?.description == "2027-01-04")
    #expect(document.isLate(Correction(at: Timestamp(at), text: "No"), in: .standard) == isLate)
  }

  @Test func `corrections are asked for in the area's own days, in its own nation`() {
    let short = profile { $0.timeScales.corrections = 1 }
    #expect(document.lastDayForCorrections(in: short)?.description == "2026-12-17")
    let correction = Correction(at: Timestamp("2026-12-18T09:00:00+00:00"), text: "No")
    #expect(document.isLate(correction, in: short))
    let scottish = profile { $0.nation = .scotland }
    #expect(document.lastDayForCorrections(in: scottish)?.description == "2027-01-05")
    #expect(MeetingDocument().lastDayForCorrections(in: .standard) == nil)
    #expect(!MeetingDocument().isLate(correction, in: .standard))
  }

  @Test func `actions and minutes go out in the area's days after the meeting`() {
    #expect(document.lastDayForActions(in: .standard)?.description == "2026-12-14")
    #expect(document.lastDayForMinutes(in: .standard)?.description == "2026-12-29")
    let own = profile { ($0.timeScales.actions, $0.timeScales.minutes) = (0, 5) }
    #expect(document.lastDayForActions(in: own)?.description == "2026-12-11")
    #expect(document.lastDayForMinutes(in: own)?.description == "2026-12-18")
    #expect(MeetingDocument().lastDayForActions(in: own) == nil)
    #expect(MeetingDocument().lastDayForMinutes(in: own) == nil)
  }

  @Test func `a record is looked at again after the years of the area's rule, and else never`() {
    #expect(document.reviewOfRecord(in: .standard) == nil)
    let own = profile { $0.retention.reviewAfterYears = 8 }
    #expect(document.reviewOfRecord(in: own)?.description == "2034-12-11")
    #expect(MeetingDocument().reviewOfRecord(in: own) == nil)
  }
}
