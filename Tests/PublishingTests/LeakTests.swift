import Foundation
import MeetingDomain
import Publishing
import TestSupport
import Testing

/// No format of a copy holds a word that stands only in what the copy leaves out.
struct LeakTests {
  private static let copies: [Copy] = [
    .family, .attendee("Partname"), .attendee("Mothername"), .attendee("Chairname"),
    .actions(of: "School"), .actions(of: "Police"), .agenda, .chronology,
  ]

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `no byte of any format tells what its reader may not know`(seed: UInt64) throws {
    let document = MarkedMeeting(seed: seed).document
    for copy in Self.copies {
      guard let prepared = try? document.copy(copy, series: [document]) else { continue }
      let allowed = prepared.minutes.series.reduce(prepared.minutes.document.markers) {
        $0.union($1.markers)
      }
      let forbidden = document.markers.subtracting(allowed)
      #expect(!forbidden.isEmpty)
      for format in exportFormats where format.carries(copy) {
        let bytes = try format.render(prepared.minutes)
        let found = MeetingDocument.markers(in: Self.unfolded(bytes)).intersection(forbidden)
        #expect(found.isEmpty, "\(copy) \(format.name)")
      }
      for (name, bytes) in try Self.furtherForms(of: prepared.minutes) {
        let found = MeetingDocument.markers(in: bytes).intersection(forbidden)
        #expect(found.isEmpty, "\(copy) \(name)")
      }
    }
  }

  /// What other programs make pages of, what a screen shows, and what a file is called.
  private static func furtherForms(
    of minutes: Minutes
  ) throws -> [(name: String, bytes: [UInt8])] {
    let pages = try PageFormat.allCases.flatMap { format in
      [
        (format.name, try format.source(of: minutes, template: nil)),
        (format.name + " reference", format.reference(of: minutes) ?? []),
      ]
    }
    return pages + [
      ("preview", Array("\(minutes.outline)".utf8)),
      ("file name", Array(minutes.fileName(ending: "md").utf8)),
    ]
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `nothing that was taken back is printed in any copy`(seed: UInt64) throws {
    let document = MarkedMeeting(seed: seed).document
    let struck = document.entries.rows.filter { $0.struck == true }
      .reduce(into: Set<String>()) { $0.formUnion(document.markers(of: $1)) }
    for copy in Self.copies + [.full] {
      guard let prepared = try? document.copy(copy, series: [document]) else { continue }
      for format in exportFormats where format.carries(copy) && format.name != "json" {
        let bytes = try format.render(prepared.minutes)
        let found = MeetingDocument.markers(in: Self.unfolded(bytes)).intersection(struck)
        #expect(found.isEmpty, "\(copy) \(format.name)")
      }
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `all that may be shown of entries and actions is shown`(seed: UInt64) throws {
    let document = MarkedMeeting(seed: seed).document
    let minutes = try document.copy(.family).minutes
    for format in exportFormats where format.carries(.family) {
      let text = String(decoding: try format.render(minutes), as: UTF8.self)
      for words in minutes.document.entries.rows.map(\.text)
        + minutes.document.actions.rows.map(\.text)
      {
        #expect(text.contains(words), "\(format.name)")
      }
    }
  }

  @Test(arguments: [Copy.full, .family, .attendee("Partname"), .actions(of: "School"), .agenda])
  func `every page says which copy it is, which version and that it is a draft`(
    copy: Copy
  ) throws {
    let minutes = try MarkedMeeting(seed: 4).document.copy(copy).minutes
    for format in exportFormats where format.carries(copy) && format.name != "json" {
      let text = String(
        decoding: Self.unfolded(try format.render(minutes)), as: UTF8.self)
      #expect(text.contains(copy.title), "\(format.name)")
      #expect(text.contains("DRAFT") || copy == .agenda, "\(format.name)")
    }
  }

  @Test func `a format that has no place for a copy refuses it`() throws {
    let minutes = try MarkedMeeting(seed: 4).document.copy(.family).minutes
    for format in exportFormats where !format.carries(.family) {
      #expect(throws: PublishingError.self) { try format.render(minutes) }
    }
    let names = exportFormats.filter { $0.carries(.full) }.map(\.name)
    #expect(names == ["md", "txt", "html", "json", "csv", "ics"])
    #expect(
      exportFormats.filter { $0.carries(.chronology) }.map(\.name) == ["md", "txt", "html", "json"])
  }

  /// A calendar's lines put together again.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "").utf8)
  }
}
