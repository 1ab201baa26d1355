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

  @Test(
    arguments: [
      ("AO arrived 17.04", .comesIn, "17:04"), ("AO joins 17:30", .comesIn, "17:30"),
      ("Amara arrives late", .comesIn, nil), ("WM left", .leaves, nil),
      ("Will Marchbank has left at 16:10", .leaves, "16:10"),
    ] as [(String, MovementReading.Way, String?)])
  func `a line that is nothing but somebody who comes or goes is read so anywhere`(
    line: String, way: MovementReading.Way, time: String?
  ) {
    let reading = MovementReading(line, in: SpokenRoom.room)
    #expect(reading?.way == way)
    #expect(reading?.time == time.flatMap { TimeOfDay($0) })
  }

  @Test(arguments: [
    "AO", "AO 17:04", "AO left the flat", "XQ left", "GQ left", "left", "AO out", "AO is in",
    "AO left school at 15", "police: AO left", "AO arrived and WM left", "",
  ])
  func `any other line is none`(line: String) {
    #expect(MovementReading(line, in: SpokenRoom.room) == nil)
  }
}
