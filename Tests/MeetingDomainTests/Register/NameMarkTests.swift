import MeetingDomain
import Testing

struct NameMarkTests {
  @Test(arguments: [
    ("Ann Other", "ANN OTHER"), ("Zoë Ōkafor", "zoe okafor"), ("Straße", "strasse"),
    ("Łukasz Æbel", "lukasz aebel"), ("e\u{301}", "é"),
  ])
  func `capitals and accents do not make another name`(one: String, other: String) {
    #expect(NameMark(of: one) == NameMark(of: other))
  }

  @Test(arguments: [
    ("Ann Other", "Ann Othe"), ("Housing", "House"), ("ab", "ba"), ("", "a"), ("Ли", "Ла"),
  ])
  func `another name has another mark`(one: String, other: String) {
    #expect(NameMark(of: one) != NameMark(of: other))
  }

  @Test func `no name is the same as an empty one`() {
    #expect(NameMark(of: nil) == NameMark(of: ""))
  }
}
