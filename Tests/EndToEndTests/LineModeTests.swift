import Foundation
import TestSupport
import Testing

/// The built program in line mode, with lines from a file on its standard input.
struct LineModeTests {
  @Test func `a whole meeting is minuted in lines, from no store to its close`() async throws {
    try await inHousehold { household in
      let said = try await household.mapm(["--accessible"], input: Self.meeting)
      #expect(said.status == 0)
      #expect(said.messages == "")
      said.expectPlainLines()
      #expect(said.text.hasPrefix("mapm in line mode: switched on by --accessible."))
      #expect(said.text.contains("Read as: information, from School."))
      #expect(said.text.contains("Undo: entry taken back."))
      #expect(said.text.contains("Close. CLOSED. 2026-001."))
      let exported = try await household.mapm("export", "last", "--format", "json")
      let minutes = try #require(
        try JSONSerialization.jsonObject(with: Data(exported.output)) as? [String: Any])
      #expect(minutes["status"] as? String == "closed")
      #expect(minutes["venue"] as? String == "Room 9, Tern House")
      #expect(minutes["aim"] as? String == "How Wilf can be at school every day.")
      let opening = minutes["opening"] as? [String: Any]
      #expect(opening?["reasons"] as? [String] == ["not-progressing", "hostility"])
      #expect((opening?["harm"] as? [String: Any])?["immediate"] as? Bool == false)
      let there = minutes["attendance"] as? [[String: Any]] ?? []
      #expect(there.map { $0["name"] as? String } == ["J. Sandpiper", "M. Dunnock"])
      #expect(there.map { $0["status"] as? String } == ["present", "apologies"])
      let entries = (minutes["entries"] as? [[String: Any]] ?? []).filter { $0["struck"] == nil }
      #expect(
        entries.map { $0["text"] as? String } == [
          "a quiet room in the mornings", "attendance is down to 60%",
          "\"I want to walk with my friend.\"", "We agreed on one plan.\nIt has two steps.",
        ])
      let action = (minutes["actions"] as? [[String: Any]] ?? []).first
      #expect(action?["text"] as? String == "Ring the landlord")
      #expect(action?["owner"] as? String == "M. Dunnock")
      #expect((minutes["review"] as? [String: Any])?["date"] != nil)
    }
  }

  /// What is typed: the store, who sits there, a meeting through its items, its close.
  private static let meeting = """
    1
    A. Testwright, Education
    n
    Wilf Quillfeather
    1
    2
    18
    1,3
    :next
    4
    Room 9, Tern House
    :next
    3
    J. Sandpiper, School, chair
    4
    M. Dunnock, Housing
    :1 present
    :2 a
    :start
    :next
    How Wilf can be at school every day.
    :next
    need: a quiet room in the mornings
    :next
    school: this was said by mistake
    :undo
    school: attendance is down to 60%
    :next
    "I want to walk with my friend."
    :next
    MD to ring the landlord by fri
    :lines
    We agreed on one plan.
    It has two steps.
    .
    :go 12
    2
    +4w
    :go close
    :gap list
    l
    q
    :start
    q
    q

    """

  @Test func `the end of the input leaves what was typed where it was, and files nothing`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.live) { household in
      let typed = ":go 5\n:lines\nA line that nobody filed\nand its second"
      let left = try await household.mapm(["open", "last", "--accessible"], input: typed)
      #expect(left.status == 0)
      left.expectPlainLines()
      #expect(left.text.contains("The input is over. What was typed is kept"))
      let exported = try await household.mapm("export", "last", "--format", "json")
      #expect(!exported.text.contains("nobody filed"))
      let again = try await household.mapm(
        ["open", "last", "--accessible"], input: ":file\nq\nq\n")
      #expect(again.text.contains("A line that nobody filed / and its second"))
      let filed = try await household.mapm("export", "last", "--format", "json")
      #expect(filed.text.contains(#"A line that nobody filed\nand its second"#))
    }
  }

  @Test func `the register is heard and worked in lines`() async throws {
    try await inHousehold { household in
      let typed = "o\n/\n@housing overdue\nl\n:1 done\nSeen by the housing officer.\nq\nq\n"
      let said = try await household.mapm(["demo", "--accessible"], input: typed)
      #expect(said.status == 0)
      said.expectPlainLines()
      #expect(said.text.contains(". Overdue 1 day. Housing. S. Perrow. Repayment plan"))
      #expect(said.text.contains("u takes it back."))
    }
  }

  @Test func `a complete meeting is approved with the word that is asked for`() async throws {
    try await inHousehold(with: SampleMeetings.complete()) { household in
      let typed = "A. Testwright, Education\n:.\n1\nyes\napprove\nq\nq\n"
      let said = try await household.mapm(
        ["open", "last", "--accessible"], input: ":w\n:.\n1\n" + typed)
      said.expectPlainLines()
      #expect(said.text.contains("Nothing is approved. Type the word approve"))
      #expect(said.text.contains("Fingerprint "))
      let exported = try await household.mapm("export", "last", "--format", "json")
      #expect(exported.text.contains(#""status" : "approved""#))
    }
  }

  @Test func `a search finds by words, and its number opens what was found`() async throws {
    try await inHousehold { household in
      let typed = "/\nhoarding\nl\n1\nq\nq\nq\n"
      let said = try await household.mapm(["demo", "--accessible"], input: typed)
      #expect(said.status == 0)
      said.expectPlainLines()
      #expect(said.text.contains("Search all meetings."))
      #expect(said.text.lowercased().contains("hoarding"))
    }
  }

  @Test(arguments: [("1", true), ("yes", true), ("0", false), ("false", false), ("", false)])
  func `the variable ACCESSIBLE switches it on`(value: String, isOn: Bool) async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      let said = try await household.mapm(
        ["open", "last"], input: "q\nq\n", environment: ["ACCESSIBLE": value])
      #expect(said.status == (isOn ? 0 : 1))
      #expect(said.text.hasPrefix("mapm in line mode") == isOn)
    }
  }

  @Test func `who has no store yet is asked in lines, and may leave without one`() async throws {
    try await inHousehold { household in
      let said = try await household.mapm(["--accessible"], input: "q\n")
      #expect(said.status == 0)
      said.expectPlainLines()
      #expect(said.text.contains("1. A key file of this account"))
      let listed = try await household.mapm("meetings")
      #expect(listed.messages.contains("There is no store"))
    }
  }

  @Test func `a terminal that can show nothing gets lines`() async throws {
    try await inHousehold(with: SampleMeetings.live) { household in
      let dumb = ["TERM": "dumb"]
      try await inTerminal(household, ["open", "last"], environment: dumb) { terminal in
        try await terminal.waits(for: "because TERM=dumb says")
        try await terminal.type("q")
        try await terminal.press(.enter)
        try await terminal.waits(for: "no meeting open")
        try await terminal.type("q")
        try await terminal.press(.enter)
        #expect(try await terminal.exitStatus() == 0)
      }
    }
  }
}

extension CommandResult {
  /// Nothing in it moves a cursor, colours a word or draws a line.
  fileprivate func expectPlainLines() {
    #expect(!output.contains(0x1B))
    #expect(!text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }
}
