import MeetingDomain
import Testing

struct LadderTests {
  private static let stages = [
    Ladder.Stage(who: "Practitioners", workingDays: 2),
    Ladder.Stage(who: "Managers", workingDays: 5),
  ]

  /// A stage, the day on which it began, where, and the day by which it is over.
  struct Due: Sendable, CustomTestStringConvertible {
    var stage: Int
    var from: String
    var nation: BankHoliday.Region
    var due: String?

    var testDescription: String { "stage \(stage) from \(from) in \(nation.rawValue)" }
  }

  @Test(arguments: [
    Due(stage: 1, from: "2026-11-26", nation: .englandAndWales, due: "2026-11-30"),
    Due(stage: 2, from: "2026-11-26", nation: .englandAndWales, due: "2026-12-03"),
    // Boxing Day is a Saturday: its substitute day is the Monday.
    Due(stage: 1, from: "2026-12-24", nation: .englandAndWales, due: "2026-12-30"),
    // 30 November is kept in Scotland alone.
    Due(stage: 1, from: "2026-11-27", nation: .scotland, due: "2026-12-02"),
    Due(stage: 1, from: "2026-11-27", nation: .englandAndWales, due: "2026-12-01"),
    Due(stage: 3, from: "2026-11-26", nation: .englandAndWales, due: nil),
    Due(stage: 0, from: "2026-11-26", nation: .englandAndWales, due: nil),
  ])
  func `a stage is over after its working days`(_ row: Due) throws {
    let ladder = Ladder(stages: Self.stages, nation: row.nation)
    let from = try #require(CalendarDay(row.from))
    #expect(ladder.due(stage: row.stage, from: from)?.description == row.due)
  }

  @Test func `stages follow each other to the last`() {
    let ladder = Ladder(stages: Self.stages, nation: .scotland)
    #expect(ladder.next(after: nil) == 1)
    #expect(ladder.next(after: 1) == 2)
    #expect(ladder.next(after: 2) == nil)
  }

  @Test func `a stage is told with who settles it and within which time`() {
    let ladder = Ladder(stages: Self.stages, nation: .scotland)
    #expect(ladder.words(2) == "2  Managers, within 5 working days")
    #expect(ladder.words(7) == "7")
  }

  @Test func `a meeting has the profile that it names, else the chosen one`() {
    let ours = Profile(name: "ours", title: "Ours")
    let known = KnownProfiles([ours], chosen: .standard)
    var document = MeetingDocument()
    #expect(known.profile(of: document) == .standard)
    document.profile = "ours"
    #expect(known.profile(of: document) == ours)
    #expect(known.missing(for: document) == nil)
    document.profile = "theirs"
    #expect(known.profile(of: document) == .standard)
    #expect(known.missing(for: document) == "theirs")
  }
}
