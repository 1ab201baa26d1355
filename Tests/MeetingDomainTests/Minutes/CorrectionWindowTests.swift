import MeetingDomain
import Testing

/// Corrections are asked for for ten working days; later ones are taken, and marked: practice D13.
struct CorrectionWindowTests {
  private var document: MeetingDocument {
    var document = MeetingDocument()
    document.status = .approved
    document.approval = Approval(by: "Ada", at: Timestamp("2026-12-16T15:00:00+00:00"))
    return document
  }

  @Test(arguments: [
    ("2026-12-17T09:00:00+00:00", false), ("2027-01-04T23:59:00+00:00", false),
    ("2027-01-05T00:01:00+00:00", true),
  ])
  func `a correction is late after ten working days`(at: String, isLate: Bool) {
    #expect(document.lastDayForCorrections()?.description == "2027-01-04")
    #expect(document.isLate(Correction(at: Timestamp(at), text: "No")) == isLate)
  }

  @Test func `an area has its own days, and minutes that are not approved have none`() {
    #expect(document.lastDayForCorrections(workingDays: 1)?.description == "2026-12-17")
    #expect(MeetingDocument().lastDayForCorrections() == nil)
    #expect(!MeetingDocument().isLate(Correction(at: Timestamp("2030-01-01T00:00:00+00:00"))))
  }
}
