import MeetingDomain
import Testing

struct NamePartTests {
  @Test(arguments: [
    ("hous", "Housing"), ("KHAN", "R. Khan"), ("lind", "Bo Lind-Aske"), ("aske", "Bo Lind-Aske"),
    ("adult soc", "Adult Social Care"), ("zoe", "Zoë Ōkafor"), ("", "Housing"),
  ])
  func `a name is found by the beginning of any of its words`(part: String, name: String) {
    #expect(NamePart(part).begins(in: name))
  }

  @Test(arguments: [("using", "Housing"), ("Huosing", "Housing"), ("social adult", "Adult Social")])
  func `what begins no word of a name does not find it`(part: String, name: String) {
    #expect(!NamePart(part).begins(in: name))
  }

  @Test(arguments: [
    ("health", ["Health"]), ("heal", ["Health", "Mental Health"]),
    ("mental", ["Mental Health"]), ("housing", []),
  ])
  func `a name that is typed in full is meant alone`(typed: String, meant: [String]) {
    #expect(NamePart(typed).meant(among: ["Mental Health", "Health", "Police"]) == meant)
  }
}
