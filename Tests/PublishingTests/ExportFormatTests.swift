import Foundation
import MeetingDomain
import Publishing
import Testing

/// What every form in which minutes leave the room must hold to.
struct ExportFormatTests {
  @Test func `names are unique, short and fit for the ending of a file`() {
    let names = exportFormats.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy(\.isLetter) && (2...4).contains($0.count) })
    #expect(exportFormats.allSatisfy { !$0.title.isEmpty })
  }

  @Test(arguments: exportFormats.map(\.name))
  func `the minutes of a whole meeting are as they were agreed`(format: String) throws {
    let page = try Page(MeetingFixtures.everyField(), format)
    expectGolden(page.text, named: "every-field.\(format)")
  }

  @Test(arguments: exportFormats.map(\.name))
  func `the minutes of a meeting with nothing in it are as they were agreed`(
    format: String
  ) throws {
    let page = try Page(MeetingDocument(), format)
    expectGolden(page.text, named: "empty.\(format)")
  }

  @Test func `calendars take off the review of a meeting that was called off`() throws {
    var document = MeetingDocument()
    document.review = Review(required: true, date: CalendarDay(daysSince1970: 20784))
    #expect(try !Page(document, "ics").text.contains("STATUS:CANCELLED"))
    document.calledOff = CalledOff(reason: "Moved away")
    let event = try Page(document, "ics").text
    #expect(event.contains("\r\nSEQUENCE:1\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"))
    #expect(!event.contains("BEGIN:VALARM"))
  }

  @Test(arguments: exportFormats.map(\.name))
  func `the same minutes always give the same bytes`(format: String) throws {
    let document = try MeetingFixtures.everyField()
    #expect(try Page(document, format).text == Page(document, format).text)
  }

  @Test(arguments: exportFormats.map(\.name))
  func `every naughty string leaves a page that is safe to show on a terminal`(
    format: String
  ) throws {
    let naughty = try MeetingFixtures.naughtyStrings()
    for round in 0..<12 {
      // Each round shifts the strings by a prime, so that every one comes to stand in other places.
      var next = round * 43
      let document = try MeetingFixtures.replacingText { _ in
        next += 1
        return naughty[next % naughty.count]
      }.document
      var bytes = Array(try Page(document, format).text.utf8)
      // These two end their lines with CR and LF, as their standards demand.
      if ["csv", "ics"].contains(format) { bytes = lines(of: bytes) }
      let controls = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F..<0xA0).contains($0.value)
      }
      // JSON is read by programs: it carries the scalars from U+007F on as they are.
      #expect(controls.allSatisfy { format == "json" && $0.value >= 0x7F }, "round \(round)")
      #expect(bytes.last == UInt8(ascii: "\n"))
    }
  }

  /// The bytes with every CR LF as LF.
  private func lines(of bytes: [UInt8]) -> [UInt8] {
    zip(bytes, bytes.dropFirst() + [0]).filter { $0 != 13 || $1 != 10 }.map(\.0)
  }

  @Test(arguments: ["md", "txt"])
  func `an entry that was taken back is printed in no copy`(format: String) throws {
    let page = try Page(MeetingFixtures.everyField(), format)
    #expect(!page.text.contains("printed nowhere"))
    #expect(page.section("7.")?.contains("Relies on: an entry that was taken back") == true)
  }

  @Test func `an entry that was taken back stays in the form that is read in again`() throws {
    let page = try Page(MeetingFixtures.everyField(), "json")
    #expect(page.text.contains("printed nowhere"))
    #expect(try MeetingDocument(json: Array(page.text.utf8)) == MeetingFixtures.everyField())
  }

  @Test(arguments: ["md", "txt"])
  func `minutes are a draft until they are approved`(format: String) throws {
    var document = try MeetingFixtures.everyField()
    #expect(try !Page(document, format).text.contains("DRAFT"))
    document.approval = nil
    document.status = .closed
    document.calledOff = nil
    #expect(try Page(document, format).text.contains("DRAFT"))
  }

  @Test(arguments: ["md", "txt", "html", "ics"])
  func `minutes of a meeting that is called off say so and why, and are no draft`(
    format: String
  ) throws {
    var document = try MeetingFixtures.everyField()
    (document.approval, document.status) = (nil, .live)
    document.calledOff = CalledOff(reason: "The family\nmoved")
    let text = try Page(document, format).text
    #expect(text.contains("CALLED OFF: The family moved"))
    #expect(!text.contains("DRAFT"))
    document.calledOff = CalledOff()
    #expect(try Page(document, format).text.contains("CALLED OFF"))
  }
}

/// Minutes as one format writes them.
struct Page {
  let text: String

  init(_ document: MeetingDocument, _ format: String) throws {
    let format = try #require(exportFormats.first { $0.name == format })
    text = String(decoding: try format.render(document.copy(.full).minutes), as: UTF8.self)
  }

  /// What stands above the first heading.
  var facts: String? {
    text.range(of: "Decision to hold the meeting").map { String(text[..<$0.lowerBound]) }
  }

  /// The text under the heading that begins so, up to the next one, without marks of the format.
  func section(_ heading: String) -> String? {
    let plain = text.replacingOccurrences(of: "**", with: "")
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    let isHeading = { (line: Substring) in
      line.hasPrefix("## ") || line.first.map { !" #->*".contains($0) } ?? false
    }
    guard
      let start = lines.firstIndex(where: { line in
        isHeading(line) && (line.hasPrefix(heading) || line.hasPrefix("## " + heading))
      })
    else { return nil }
    let body = lines[(start + 1)...].prefix { !isHeading($0) }
    return body.joined(separator: "\n")
  }
}
