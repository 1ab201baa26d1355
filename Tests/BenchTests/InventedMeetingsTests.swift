import Testing

@testable import mapm_bench

struct InventedMeetingsTests {
  @Test func `the meetings are the same in every run`() {
    #expect(InventedMeetings(5).map(\.plainText) == InventedMeetings(5).map(\.plainText))
  }

  @Test func `the rare word stands in one meeting, the common one in all`() {
    let texts = InventedMeetings(50).map(\.plainText)
    #expect(texts.filter { $0.contains(InventedMeetings.rareWord) }.count == 1)
    #expect(texts.allSatisfy { $0.contains(InventedMeetings.commonWord) })
  }

  @Test func `a large store has ten open actions and six thousand bytes of text a meeting`() {
    let meetings = Array(InventedMeetings(200))
    #expect(meetings.allSatisfy { $0.actions.count == 10 })
    #expect(meetings.flatMap(\.actions).allSatisfy { ["open", "in-progress"].contains($0.status) })
    let bytes = meetings.reduce(0) { $0 + $1.plainText.utf8.count } / meetings.count
    #expect((5_000...7_000).contains(bytes), "\(bytes)")
  }
}
