import MeetingDomain
import Publishing
import Testing

/// Words come out inert, and as they were typed where no form would misread them.
struct InertTextTests {
  @Test(arguments: [
    "I'm told that Children's services, CAMHS (tier 3) and the GP met - twice; 60% agreed!",
    "The “keyworker” said: 'not yet' – or never… #2 of 3, 5 < 6 & 7 > 4, R&D, a + b = c",
    "snake_case_name, C:\\Users\\amara, 2 * 3, e\u{301}, \u{1F9D1}\u{200D}\u{1F373}, 中文, |x|, [sic",
    "at 10.30 a.m. see http://example.org/a_b?c=d&e=f, mail x@example.org, -5 degrees, 1.5 hours",
  ])
  func `prose stays as it was typed`(words: String) throws {
    let text = words.replacing("[sic", with: "sic")
    #expect(try line(of: text, "md") == text)
    #expect(try line(of: text, "txt", wrapped: true) == text)
  }

  @Test(arguments: [
    ("# a", ##"\# a"##), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#),
    ("12) a", #"12\) a"#), ("> a", #"\> a"#), ("---", #"\---"#), ("===", #"\==="#),
    ("~~~", #"\~\~\~"#), ("*a*", #"\*a\*"#), ("_a_", #"\_a\_"#), ("`a`", #"\`a\`"#),
    ("[a](b)", #"\[a](b)"#), ("![a](b)", #"!\[a](b)"#), ("<b>", #"\<b>"#), ("&amp;", #"\&amp;"#),
    ("&#65;", #"\&#65;"#), (#"\*"#, #"\\\*"#), ("a\\", #"a\\"#), ("|a|", #"\|a|"#),
    ("  a", "&#x20; a"), ("a  ", "a &#x20;"), ("\ta", "&#x9;a"), ("a\tb", "a\tb"),
    ("a\u{1B}[2J", #"a&#x1B;\[2J"#), ("a\0b", "a\u{FFFD}b"), ("a\u{202E}b", "a&#x202E;b"),
    ("a\u{9B}b", "a&#x9B;b"), ("a\u{2028}b", "a&#x2028;b"), ("a\n", "a&#xA;"), ("\na", "&#xA;a"),
    ("*\u{301}a*", "\\*\u{301}a\\*"), ("a\rb", "a&#xD;b"),
  ])
  func `Markdown reads the words and nothing else`(words: String, written: String) throws {
    #expect(try line(of: words, "md") == written)
  }

  @Test func `the lines of an entry stay lines in Markdown`() throws {
    let page = try Page(meeting(saying: "a\n\n- b\r\nc"), "md")
    #expect(page.text.contains("- a\\\n  \\\n  \\- b&#xD;\\\n  c\n"))
  }

  @Test(arguments: [
    ("a\u{1B}[2J", "a^[[2J"), ("a\0b", "a^@b"), ("a\rb", "a^Mb"), ("a\u{7F}b", "a^?b"),
    ("a\u{9B}b", "a<U+009B>b"), ("a\u{202E}b", "a<U+202E>b"), ("a\u{2028}b", "a<U+2028>b"),
    ("a\tb", "a\tb"), ("# *a* [b] &amp;", "# *a* [b] &amp;"), ("e\u{301}", "e\u{301}"),
  ])
  func `plain text shows what a terminal would obey`(words: String, written: String) throws {
    #expect(try line(of: words, "txt") == written)
  }

  @Test func `the lines of an entry stay lines in plain text`() throws {
    let page = try Page(meeting(saying: "a\n\n- b\r\nc"), "txt")
    #expect(page.text.contains("  - a\n    \n    - b\n    c\n"))
  }

  @Test(arguments: ["word", "mots\u{301}", "家庭", "\u{1F46A}"])
  func `plain text wraps at 80 columns and keeps words whole and in order`(word: String) throws {
    let words = (1...60).map { "\(word)\($0)" } + [String(repeating: "x", count: 120)]
    let page = try Page(meeting(saying: words.joined(separator: " ")), "txt")
    let section = try #require(page.section("Not placed"))
    #expect(section.split { $0 == " " || $0 == "\n" }.dropFirst().map(String.init) == words)
    for line in section.split(separator: "\n") where !line.hasSuffix("xxx") {
      let isWide = ["家庭", "\u{1F46A}"].contains(word)
      let extra = isWide ? line.unicodeScalars.count { $0.value > 0x2E80 } : 0
      #expect(line.count + extra <= 80)
    }
  }

  private func meeting(saying words: String) -> MeetingDocument {
    var document = MeetingDocument()
    document.entries = .recorded([Entry(text: words)])
    return document
  }

  /// The one line that a format makes of an entry.
  private func line(of words: String, _ format: String, wrapped: Bool = false) throws -> String {
    let section = try #require(Page(meeting(saying: words), format).section("Not placed"))
    let lines = section.split(separator: "\n").map(String.init)
    let rest = lines.dropFirst().map { $0.drop { $0 == " " } }
    let scalars = try #require(lines.first).unicodeScalars.drop { $0 == " " || $0 == "-" }
    return ([String(Substring(scalars))] + rest.map(String.init)).joined(separator: " ")
  }
}
