import MeetingDomain
import Testing

struct ToldReadingTests {
  private func read(_ line: String) -> ToldReading? {
    ToldReading(
      line.split(separator: " ")[...], in: CalledByPostTests.room, today: SpokenRoom.today)
  }

  @Test(
    arguments: [
      ("Z by phone tmrw", "Zephrine Quillmarsh", "by phone", "2025-06-18"),
      ("mum in person by fri", "Wenna Quillmarsh", "in person", "2025-06-20"),
      ("Wenna", "Wenna Quillmarsh", nil, nil), ("Sam Fox", "Sam Fox", nil, nil),
      ("Sam Fox by tomorrow", "Sam Fox", nil, "2025-06-18"),
      ("Sam Fox by letter", "Sam Fox", "by letter", nil),
      ("Z on fri", "Zephrine Quillmarsh", nil, "2025-06-20"),
    ] as [(String, String, String?, String?)])
  func `who is told, how and by when are read`(
    line: String, person: String, how: String?, due: String?
  ) {
    let reading = read(line)
    #expect(reading?.person == person)
    #expect(reading?.how == how)
    #expect(reading?.due?.description == due)
  }

  @Test(arguments: ["", "what was agreed and why it was"])
  func `what names nobody is none`(line: String) {
    #expect(read(line) == nil)
  }
}
