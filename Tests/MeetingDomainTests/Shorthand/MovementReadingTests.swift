import MeetingDomain
import Testing

struct MovementReadingTests {
  @Test(
    arguments: [
      ("AO", "AO", nil, nil), ("AO left 15:19", "AO", .leaves, "15:19"),
      ("TR leaves", "TR", .leaves, nil),
      ("Ann Other has left at 9:05", "Ann Other", .leaves, "09:05"),
      ("TR joins now", "TR", .comesIn, nil), ("TR is back 15.30", "TR", .comesIn, "15:30"),
      ("R. Vint, Env health", "R. Vint, Env health", nil, nil), ("left", "left", nil, nil),
      ("TR had to leave early", "TR", .leaves, nil),
    ] as [(String, String, MovementReading.Way?, String?)])
  func `a line says who goes which way and when`(
    line: String, who: String, way: MovementReading.Way?, time: String?
  ) {
    let reading = MovementReading(line)
    #expect(reading.who == who)
    #expect(reading.way == way)
    #expect(reading.time == time.flatMap { TimeOfDay($0) })
  }
}
