import Foundation
import MeetingDomain
import Publishing
import TestSupport
import Testing

/// What would be obeyed by the program that shows a file comes out as words.
struct InjectionTests {
  @Test(arguments: [
    ("<b>", "&lt;b&gt;"), ("a\"b'c", "a&quot;b&#39;c"), ("&amp;", "&amp;amp;"),
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}x", "&lt;\u{338}x"), ("a\nb", "a<br>b"),
    ("a\r\nb", "a<br>b"), ("\u{1B}[2J", "^[[2J"), ("a\u{202E}b", "a&lt;U+202E&gt;b"),
    ("\u{FFFF}", "&lt;U+FFFF&gt;"), ("\0", "^@"), ("家 💛", "家 💛"),
  ])
  func `HTML shows words as they were typed`(words: String, written: String) throws {
    let text = try rendered(words, "html")
    #expect(text.contains("<li>\(written)</li>"))
  }

  @Test func `no text that somebody typed stands in an attribute`() throws {
    let document = try MeetingFixtures.replacingText { _ in "Marker1x" }.document
    let minutes = try document.copy(.full).minutes
    var rest = String(decoding: try HTMLFormat().render(minutes), as: UTF8.self)[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      #expect(!rest[start...end].contains("Marker1x"))
      rest = rest[rest.index(after: end)...]
    }
  }

  @Test(arguments: [
    "=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{FF1D}1",
    "\u{200B}=1",
    "\n@x",
  ])
  func `a spreadsheet takes no word for a formula`(words: String) throws {
    let text = try rendered(words, "csv")
    let row = text.split(separator: "\r\n").dropFirst().joined(separator: "\r\n")
    #expect(row.hasPrefix("7,action,'") || row.hasPrefix("7,action,\"'"))
  }

  @Test func `a calendar's lines cannot be broken by words`() throws {
    let text = try rendered("a\r\nBEGIN:VEVENT\nX:1\r;,\\ \u{1B}", "ics")
    #expect(text.contains("SUMMARY:a\\nBEGIN:VEVENT\\nX:1^M\\;\\,\\\\ ^[\r\n"))
    #expect(text.components(separatedBy: "\r\nBEGIN:VEVENT").count == 1)
  }

  @Test func `a calendar's lines have at most 75 octets and break between scalars`() throws {
    let words = String(repeating: "é家💛", count: 40)
    let text = try rendered(words, "ics")
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains("SUMMARY:\(words)\r\n"))
  }

  @Test(arguments: [
    "{{{title}}}", "{{& title}}", "{{ &title}}", "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}",
    "{{ {title} }}",
  ])
  func `a template of an area cannot print words unescaped`(template: String) throws {
    let minutes = try MarkedMeeting(seed: 1).document.copy(.full).minutes
    #expect(throws: PublishingError.unsafeTemplate("html.mustache")) {
      try HTMLFormat().render(minutes, template: Array(template.utf8))
    }
  }

  @Test func `a template of an area takes the place of the program's`() throws {
    var document = MarkedMeeting(seed: 1).document
    document.reference = "<i>"
    let minutes = try document.copy(.full).minutes
    let own = Array("Ours: {{marking}}".utf8)
    for (format, expected) in [("md", "\\<i>"), ("txt", "<i>"), ("html", "&lt;i&gt;")] {
      let format = try #require(exportFormats.first { $0.name == format })
      let text = String(decoding: try format.render(minutes, template: own), as: UTF8.self)
      #expect(text.hasPrefix("Ours: Full copy · meeting \(expected) · version 3 · DRAFT"))
    }
    #expect(throws: PublishingError.brokenOwnTemplate("text.mustache")) {
      try PlainTextFormat().render(minutes, template: Array("{{#a}}".utf8))
    }
  }

  /// One action whose words these are, in the full copy.
  private func rendered(_ words: String, _ name: String) throws -> String {
    var document = MeetingDocument()
    document.actions = .recorded([Action(number: 7, text: words)])
    document.entries = .recorded([Entry(text: words)])
    let format = try #require(exportFormats.first { $0.name == name })
    return String(decoding: try format.render(document.copy(.full).minutes), as: UTF8.self)
  }
}
