import Foundation
import MeetingDomain
import Publishing
import Testing

/// The plan and the case over time, as pictures with a text alternative.
struct TimelineTests {
  /// Friday 27 November 2026.
  private static let day = CalendarDay(daysSince1970: 20784)

  private var meeting: MeetingDocument {
    var document = MeetingDocument(subject: Subject(name: "Ada Wren", case: "0417"))
    document.reference = "2026-014"
    document.date = .recorded(Self.day)
    document.actions = .recorded([
      Action(
        number: 42, text: "Later <b>\"thing\"</b>", due: Self.day.adding(days: 28), status: .open),
      Action(number: 41, text: "Sooner thing", due: Self.day.adding(days: 7), status: .done),
      Action(number: 43, text: "Undated thing"),
    ])
    document.review = Review(required: true, date: Self.day.adding(days: 35))
    return document
  }

  private func page(_ copy: MeetingDomain.Copy, of document: MeetingDocument) throws -> String {
    let minutes = try document.copy(copy, series: [document]).minutes
    return String(decoding: try HTMLFormat().render(minutes), as: UTF8.self)
  }

  @Test func `the plan stands in the order of its days, each action with its words`() throws {
    let html = try page(.full, of: meeting)
    let picture = try #require(html.picture)
    let places = try ["41  Sooner", "42  Later", "43  Undated"].map { label in
      try #require(picture.range(of: label + " ", options: .backwards)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(picture.contains("role=\"img\""))
    #expect(picture.contains("<title id=\"timeline-title\">The action plan over time</title>"))
    let words = try #require(picture.between("<desc id=\"timeline-words\">", "</desc>"))
    for part in [
      "Meeting on Fri 27 Nov 2026.", "Review on Fri 1 Jan 2027.",
      "41  Sooner thing: due Fri 4 Dec 2026, done.", "43  Undated thing: no day, open.",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(picture.contains("Later &lt;b&gt;"))
  }

  @Test func `a bar is as long as its time, and never outside the picture`() throws {
    let picture = try #require(try page(.full, of: meeting).picture)
    let bars = picture.components(separatedBy: "<rect ").dropFirst().compactMap { bar in
      bar.between(" x=\"", "\"").flatMap { Int($0) }.flatMap { x in
        bar.between(" width=\"", "\"").flatMap { Int($0) }.map { (x, $0) }
      }
    }
    #expect(bars.count == 2)
    #expect(bars[1].1 == 4 * bars[0].1)
    #expect(bars.allSatisfy { $0.0 >= 240 && $0.0 + $0.1 <= 580 })
  }

  @Test func `the family's picture is in plain words, without the numbers of actions`() throws {
    let picture = try #require(try page(.family, of: meeting).picture)
    #expect(picture.contains("When things will be done"))
    #expect(!picture.contains("41"))
  }

  @Test func `where no two days are known there is no picture`() throws {
    var document = meeting
    document.review = nil
    document.actions = .recorded([Action(text: "a"), Action(text: "b", due: Self.day)])
    #expect(try page(.full, of: document).picture == nil)
    #expect(try page(.full, of: MeetingDocument()).picture == nil)
  }

  @Test func `a program that cannot draw gets the table alone`() throws {
    let minutes = try meeting.copy(.full).minutes
    for (format, hasPicture) in [(PageFormat.docx, false), (.pdf, true)] {
      let html = String(decoding: try format.source(of: minutes, template: nil), as: UTF8.self)
      #expect((html.picture != nil) == hasPicture)
      #expect(html.contains("<table>"))
    }
  }

  @Test func `a chronology names what happened in the order of days, each action once`() throws {
    var later = meeting
    (later.id, later.reference) = ("later", "2027-001")
    later.date = .recorded(Self.day.adding(days: 35))
    later.actions = .recorded([
      Action(number: 42, text: "Later thing", due: Self.day.adding(days: 28), status: .done)
    ])
    let minutes = try later.copy(.chronology, series: [later, meeting]).minutes
    let text = String(decoding: try PlainTextFormat().render(minutes), as: UTF8.self)
    let section = try #require(text.between("Over time\n", "2026-014, "))
    let lines = section.split(separator: "\n").map { $0.drop { " -".contains($0) } }
    #expect(
      lines == [
        "Fri 27 Nov 2026: Meeting 2026-014", "Fri 4 Dec 2026: Action 41 due, done",
        "Fri 25 Dec 2026: Action 42 due, done", "Fri 1 Jan 2027: Meeting 2027-001",
      ])
    let html = String(decoding: try HTMLFormat().render(minutes), as: UTF8.self)
    let picture = try #require(html.picture)
    #expect(picture.components(separatedBy: "42  Later thing").count == 3)
    #expect(picture.contains(">2027-001<"))
  }
}

/// The marking that an area gives its copies, and its own words for the items.
struct ProfileInCopyTests {
  @Test func `every form of every page bears the marking of the area`() throws {
    var profile = Profile(name: "here", title: "Here")
    profile.marking = "OFFICIAL-SENSITIVE"
    var document = MeetingDocument(subject: Subject(name: "Ada Wren"))
    document.actions = .recorded([Action(number: 1, text: "Ring")])
    let minutes = try document.copy(.full, profile: profile).minutes
    for format in exportFormats where format.name != "json" {
      let text = String(decoding: try format.render(minutes), as: UTF8.self)
      #expect(text.contains("OFFICIAL-SENSITIVE"), "\(format.name)")
    }
    #expect(minutes.marking.hasPrefix("OFFICIAL-SENSITIVE · Full copy"))
  }

  @Test func `a document calls an item what the area calls it`() throws {
    var profile = Profile(name: "here", title: "Here")
    profile.itemWordings[.actionPlan] = ItemWording(title: "What we will do", shortTitle: nil)
    let minutes = try MeetingDocument().copy(.full, profile: profile).minutes
    let text = String(decoding: try MarkdownFormat().render(minutes), as: UTF8.self)
    #expect(text.contains("## 7. What we will do"))
  }
}

/// The words of a screen's preview are those of the text format.
struct OutlineTests {
  @Test(arguments: [MeetingDomain.Copy.full, .family, .agenda, .chronology])
  func `a preview has the words of the text format, in their order`(copy: MeetingDomain.Copy) throws
  {
    var document = try MeetingFixtures.everyField()
    document.updates = .notAsked
    let minutes = try document.copy(copy, series: [document]).minutes
    let text = String(decoding: try PlainTextFormat().render(minutes), as: UTF8.self)
    let outline = minutes.outline.map(\.words).joined(separator: " ")
    #expect(squashed(outline) == squashed(text))
  }

  private func squashed(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }
}

extension OutlineLine {
  fileprivate var words: String {
    switch self {
    case .title(let text), .heading(let text), .subheading(let text), .quote(let text),
      .marking(let text):
      text
    case .fact(let label, let text): label + text
    case .line(let label, let text), .detail(let label, let text): (label ?? "") + text
    }
  }
}

extension String {
  /// The picture of a page.
  fileprivate var picture: String? { between("<svg ", "</svg>") }

  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start)?.upperBound,
      let to = self[from...].range(of: end)?.lowerBound
    else { return nil }
    return String(self[from..<to])
  }
}
