import MeetingDomain
import Profiles
import Testing

struct ProfileTests {
  private static func builtIn(_ name: String) throws -> Profile {
    try Profile.parse(
      BuiltInProfiles.texts[name] ?? "", named: name, parents: BuiltInProfiles.texts)
  }

  @Test(arguments: BuiltInProfiles.names)
  func `every built-in profile loads and says what it leaves open`(name: String) throws {
    let profile = try Self.builtIn(name)
    #expect(profile.name == name)
    #expect(!profile.guidance.isEmpty)
    #expect(!profile.ladder.stages.isEmpty)
    #expect(!profile.legislation.isEmpty)
    #expect(!profile.groundRules.isEmpty)
    #expect(!profile.contacts.isEmpty)
    // The guidance gives neither figures nor addresses.
    #expect(profile.toFillIn.isSuperset(of: [.ladder, .timeScales, .retention, .marking]))
    #expect(profile.retention == Retention())
    #expect(profile.marking.isEmpty)
  }

  @Test func `the standard profile is built in`() {
    #expect(BuiltInProfiles.names.contains(BuiltInProfiles.standard))
  }

  @Test func `the items keep the words of Appendix A where the guidance has them`() throws {
    let profile = try Self.builtIn("calderdale")
    for item in AgendaItem.allCases { #expect(profile.title(of: item) == item.title) }
    #expect(profile.planIsMade == .here)
    #expect(profile.nation == .englandAndWales)
  }

  @Test func `where these are no planning meetings the plan is made elsewhere`() throws {
    let profile = try Self.builtIn("dumfries-galloway")
    #expect(profile.planIsMade == .elsewhere)
    #expect(profile.nation == .scotland)
    #expect(profile.shortTitle(of: .actionPlan) == "Actions agreed")
    #expect(profile.title(of: .item(.actionPlan)) == "7 Actions agreed")
    #expect(profile.title(of: .close) == "Close")
    #expect(profile.shortTitle(of: .aim) == "Aim")
  }

  @Test func `a profile of one's own says only what differs`() throws {
    let toml = """
      inherits = "dumfries-galloway"
      title = "Ours"
      to_fill_in = []
      marking = "OFFICIAL-SENSITIVE"

      [items]
      7 = { short = "What we do" }

      [[ladder.stages]]
      who = "Team leaders"
      working_days = 3

      [time_scales]
      minutes = 5

      [retention]
      rule = "Eight years after the case is closed"
      review_after_years = 8
      """
    let profile = try Profile.parse(toml, named: "ours", parents: BuiltInProfiles.texts)
    #expect(profile.name == "ours")
    #expect(profile.nation == .scotland)
    #expect(profile.shortTitle(of: .actionPlan) == "What we do")
    #expect(profile.title(of: .actionPlan).hasPrefix("Actions agreed"))
    #expect(profile.ladder.stages == [Ladder.Stage(who: "Team leaders", workingDays: 3)])
    #expect(profile.timeScales.minutes == 5)
    #expect(profile.timeScales.corrections == 10)
    #expect(profile.toFillIn.isEmpty)
    #expect(profile.retention.reviewAfterYears == 8)
    #expect(profile.marking == "OFFICIAL-SENSITIVE")
  }

  /// A file that is wrong, and the sentence that refuses it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    var toml: String
    var sentence: String

    var testDescription: String { sentence }

    init(_ toml: String, _ sentence: String) { (self.toml, self.sentence) = (toml, sentence) }
  }

  @Test(arguments: [
    Wrong("title = \"A\"\ncolour = 1", "ours.toml, line 2: profiles have no key colour. "),
    Wrong("title = \"A\n", "ours.toml, line 1: this is not TOML. "),
    Wrong("\ntitle = 3", "ours.toml, line 2: title needs a text in one line, "),
    Wrong("title = \" \"", "ours.toml, line 1: title needs a text in one line, "),
    Wrong("marking = \"a\\nb\"", "ours.toml, line 1: marking needs a text in one line, "),
    Wrong(
      "nation = \"wales\"",
      "ours.toml, line 1: nation needs one of \"england-and-wales\", \"scotland\", "),
    Wrong("[items]\n13 = { short = \"X\" }", "line 2: profiles have no key items.13. "),
    Wrong("[items]\n1 = { long = \"X\" }", "line 2: profiles have no key items.1.long. "),
    Wrong("[items.4]\nshort = \"X\"\ntitle = 4", "line 3: items.4.title needs a text "),
    Wrong(
      "[items]\n1 = { short = \"An item with a name far too long\" }",
      "line 2: items.1.short needs a text in one line, of 1 to 23 characters."),
    Wrong(
      """
      # [[ladder.stages]]
      [[ladder.stages]]
      who = "A"
      working_days = 1

      [[ladder.stages]]
      who = "B"
      working_days = "2"
      """, "line 8: ladder.stages.2.working_days needs a whole number from 0 to 250."),
    Wrong(
      "[[ladder.stages]]\nwho = \"A\"\n[[ladder.stages]]\nworking_days = 1",
      "line 1: ladder.stages.1.working_days needs a whole number from 0 to 250."),
    Wrong("[ladder]\nstages = []", "line 2: ladder.stages needs one stage or more."),
    Wrong("[ladder]\nstages = 4", "line 2: ladder.stages needs tables such as [[ladder.stages]]."),
    Wrong("[ladder]\nrungs = 4", "line 2: profiles have no key ladder.rungs. "),
    Wrong(
      "[[contacts]]\nwho = \"A\"\nphone = \"1\"",
      "line 3: profiles have no key contacts.1.phone. "),
    Wrong(
      "legislation = [\n  \"title = 1\",\n  4,\n]\n[time_scales]\nminutes = 999",
      "line 1: legislation needs a list of texts."),
    Wrong(
      "guidance = \"\"\"one\nminutes = 1\"\"\"", "line 1: guidance needs a text in one line, "),
    Wrong(
      "ground_rules = [\n  \"a\", # one = \"\n  \"b\",\n]\n[time_scales]\nminutes = -1",
      "line 6: time_scales.minutes needs a whole number from 0 to 250."),
    Wrong("to_fill_in = [\"days\"]", "line 1: to_fill_in needs a list of ladder, legislation, "),
    Wrong("[retention]\nreview_after_years = 0", "line 2: retention.review_after_years needs "),
    Wrong("\n\ninherits = \"narnia\"", "line 3: inherits names the profile narnia, which is not "),
    Wrong("inherits = \"ours\"", "line 1: inherits leads back to this profile. "),
  ])
  func `a wrong profile is refused with file, line and key`(_ wrong: Wrong) {
    var parents = BuiltInProfiles.texts
    parents["ours"] = wrong.toml
    let error = #expect(throws: ProfileError.self) {
      try Profile.parse(wrong.toml, named: "ours", file: "ours.toml", parents: parents)
    }
    let sentence = error.map { "\($0)" } ?? ""
    #expect(sentence.contains(wrong.sentence), "\(sentence)")
    #expect(sentence.hasPrefix("ours.toml") && sentence.hasSuffix("."))
  }
}
