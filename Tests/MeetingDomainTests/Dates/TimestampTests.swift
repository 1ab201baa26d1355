import MeetingDomain
import TestSupport
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0), ("2026-11-27T14:03:22+00:00", 1_795_788_202, 0),
    ("2026-11-27T14:03:22.123456+01:00", 1_795_784_602, 60),
    ("2026-11-27T14:03:22-05:30", 1_795_808_002, -330),
    ("2026-11-27T14:03:22-00:00", 1_795_788_202, 0),
    ("1969-12-31T23:59:59Z", -1, 0), ("2016-12-31T23:59:60Z", 1_483_228_799, 0),
    ("2017-01-01T00:59:60+01:00", 1_483_228_799, 60),
    ("0001-01-01T00:00:00+23:59", -62_135_683_140, 1439),
    ("9999-12-31T23:59:59-23:59", 253_402_387_139, -1439),
  ])
  func `a point in time is read, and kept as it was written`(
    text: String, seconds: Int, offset: Int
  ) throws {
    let at = try #require(Timestamp(text))
    #expect(at.secondsSince1970 == seconds)
    #expect(at.offsetMinutes == offset)
    #expect(at.description == text)
    #expect(at.day.description == text.prefix(10))
    #expect(at.time.description == text.dropFirst(11).prefix(5))
  }

  @Test(arguments: [
    "", "2026-11-27", "2026-11-27T14:03Z", "2026-11-27T14:03:22", "2026-11-27 14:03:22Z",
    "2026-11-27t14:03:22z", "2026-11-27T14:03:22.Z", "2026-11-27T14:03:22,5Z",
    "2026-11-27T24:00:00Z", "2026-11-27T14:60:00Z", "2026-11-27T14:03:61Z",
    "2026-11-27T14:03:60Z", "2016-12-31T23:59:60+01:00", "2026-02-30T14:03:22Z",
    "2026-11-27T14:03:22+1:00", "2026-11-27T14:03:22+01", "2026-11-27T14:03:22+0100",
    "2026-11-27T14:03:22+24:00", "2026-11-27T14:03:22Z ", "2026-11-27T\u{301}14:03:22Z",
    "2026-11-27T14:03:2２Z",
  ])
  func `what is not a full date, time and offset is none`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
    (-1, 60, "1970-01-01T00:59:59+01:00"), (0, -90, "1969-12-31T22:30:00-01:30"),
    (.max, 0, "9999-12-31T23:59:59+00:00"), (.min, 0, "0001-01-01T00:00:00+00:00"),
    (.max, .max, "9999-12-31T23:59:59+23:59"), (.min, .min, "0001-01-01T00:00:00-23:59"),
    (.min, 60, "0001-01-01T00:00:00+01:00"), (.max, -60, "9999-12-31T23:59:59-01:00"),
  ])
  func `seconds are written for a local clock, within the years there are`(
    seconds: Int, offset: Int, text: String
  ) {
    let at = Timestamp(secondsSince1970: seconds, offsetMinutes: offset)
    #expect(at.description == text)
  }

  @Test func `what is written is read as the same point in time`() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<20_000 {
      let at = Timestamp(
        secondsSince1970: Int.random(in: -70_000_000_000...260_000_000_000, using: &random),
        offsetMinutes: Int.random(in: -2000...2000, using: &random))
      let read = try #require(Timestamp(at.description))
      try #require(read == at)
      try #require(read.secondsSince1970 == at.secondsSince1970)
      try #require(read.offsetMinutes == at.offsetMinutes)
      try #require(at.timeWithSeconds == at.description.dropFirst(11).prefix(8))
    }
  }
}
