import Foundation
import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

struct SearchTests {
  @Test func `a search finds what a plain scan of the opened meetings finds`() throws {
    try RegisterBench.run(meetings: 500, entries: 4, actions: 2) { bench in
      let documents = try bench.store.meetings().map {
        try bench.store.meeting($0).meeting.document
      }
      let scan = PlainScan(documents)
      try bench.writeImages()
      var register = Register(of: bench.store)
      for query in Self.queries + scan.someWords {
        let answer = try register.search(query)
        let hits = try #require(answer, "\(query)").hits
        let found = hits.map { "\($0.meeting) \($0.passage.text)" }.sorted()
        #expect(found == scan.lines(with: query), "\(query)")
        #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >), "\(query)")
      }
      let (rare, common) = (
        try register.search(ManyMeetings.rareWord), try register.search("the")
      )
      #expect(rare?.count == 1)
      for (query, most) in [("the", 7), ("landlord school", 3), ("cafe", 1), ("e", 40)] {
        let (every, best) = (
          try register.search(query), try register.search(query, most: most)
        )
        #expect(best?.count == every?.count)
        #expect(best?.hits.map(\.passage) == every?.hits.prefix(most).map(\.passage))
      }
      #expect(common.map { $0.count > 500 } == true)
    }
  }

  private static let queries = [
    "the", "THE", "cafe", "café", "CAFÉ", "naive plan", "landl", "school landlord", "Zsofia thrush",
    "Arrears.", "e", "no-such-word-here", "the the", "housing smeltzer agreed", "many", "2026-0",
    "ø", "zo", "zø",
  ]

  @Test(arguments: ["", "  ", "…", "--", "'!"])
  func `a query without a word finds nothing and is told apart`(query: String) throws {
    try RegisterBench.run(meetings: 1) { bench in
      var register = Register(of: bench.store)
      let hits = try register.search(query)
      #expect(hits == nil)
    }
  }

  @Test func `what was struck is not found, and what is restricted is marked`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var known = try bench.plan(in: store)
      known = try bench.append(bench.entry("Zebra crossing by the school"), to: known, in: store)
      let ref = try #require(known.meeting.document.entries.rows.first).row.ref
      var hidden = Entry(item: .newInformation, kind: .information, text: "Zebra, said the police")
      hidden.visibility = .policeSensitive
      known = try bench.append(.add(.entry(hidden)), to: known, in: store)
      var register = Register(of: store)
      let marks = try register.search("zebra")?.hits.map(\.passage.isRestricted)
      #expect(marks.map(Set.init) == [false, true])
      known = try bench.append(.strike(ref), to: known, in: store)
      let found = try register.search("zebra")
      let hits = try #require(found).hits
      #expect(hits.map(\.passage.text) == ["Zebra, said the police"])
      #expect(hits.first?.passage.item == .newInformation)
      #expect(hits.first?.passage.kind == "information")
    }
  }

  @Test func `the better passage comes first`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      var known = try bench.plan(in: store)
      for text in ["Rentals were discussed at length by all who were there", "Rent", "Rent, rent"] {
        known = try bench.append(bench.entry(text), to: known, in: store)
      }
      var register = Register(of: store)
      let texts = try register.search("rent")?.hits.map(\.passage.text)
      #expect(
        texts == [
          "Rent, rent", "Rent", "Rentals were discussed at length by all who were there",
        ])
    }
  }

  @Test(arguments: [
    ("Ñandú Łódź straße", "nandu lodz strasse"), ("“Quoted”—word", " quoted  word"),
    ("e\u{301}cole ﬁne", "ecole fine"), ("東京 12", "東京 12"), ("İŞLEM ŉ ĳ", "islem ʼn ij"),
    ("Café\u{A0}ß¼", "cafe ss1 4"),
  ])
  func `marks, case and joined letters do not count`(text: String, folded: String) throws {
    let bytes = try #require(FoldedText.fold(text))
    #expect(String(decoding: bytes, as: UTF8.self) == folded)
  }

  @Test func `bytes are found wherever they lie`() {
    let text = (0..<300).map { UInt8(truncatingIfNeeded: $0 % 7) }
    for length in 1...9 {
      for place in stride(from: 0, to: 300 - length, by: 5) {
        var text = text
        let word = (0..<length).map { UInt8(200 + $0) }
        text.replaceSubrange(place..<place + length, with: word)
        text.withUnsafeBytes { bytes in
          #expect(ByteSearch.first(word, in: bytes, from: 0, to: 300) == place)
          #expect(ByteSearch.first(word, in: bytes, from: place + 1, to: 300) == nil)
          #expect(ByteSearch.first(word, in: bytes, from: 0, to: place + length - 1) == nil)
        }
      }
    }
  }
}

/// A search as anybody would write it: every passage, every word, nothing kept.
private struct PlainScan {
  private let lines: [(line: String, words: [String])]

  init(_ documents: [MeetingDocument]) {
    lines = documents.flatMap { document in
      document.passages.map { passage in
        ("\(document.reference ?? "") \(passage.text)", Self.words(of: passage.text))
      }
    }
  }

  func lines(with query: String) -> [String] {
    let wanted = Self.words(of: query)
    return lines.filter { line in
      wanted.allSatisfy { word in line.words.contains { $0.hasPrefix(word) } }
    }
    .map(\.line).sorted()
  }

  /// Words from all over the meetings.
  var someWords: [String] {
    stride(from: 3, to: lines.count, by: lines.count / 40).compactMap { lines[$0].words.last }
  }

  private static func words(of text: String) -> [String] {
    let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacingOccurrences(of: "ø", with: "o")
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
