import Foundation
import MeetingDomain
import TestSupport
import Testing

struct LineReadingPropertyTests {
  private static let pieces = [
    "JS", "GQ", "IT", "no", "Will", "Quell", "school", "@school", "@JS", "@", "Housing", "risk",
    "action", "voice", ":", ": ", ":  ", " ", "  ", "\n", "\t", ",", " to ", "to", " and ", "&",
    "ring the landlord", "by fri", " by ", "+10d", "in 2 weeks", "31/2", "12/12", "tomorrow 14:30",
    ".", "\"", "“", "'", "e\u{301}", "\u{301}", "ß", "ǆ", "ﬁ", "İ", "👨‍👩‍👧", "שלום", "王小明",
    "\u{202E}", "\u{0}", "\r\n", "\u{A0}", "\u{FEFF}",
  ]

  private func check(_ line: String, _ item: AgendaItem) -> Bool {
    let reading = SpokenRoom.read(line, item)
    let text = reading.isAction ? reading.action.text : reading.entry.text
    // Only the capital that an action begins with may differ from what was typed.
    let typed = Array(line.unicodeScalars.dropFirst(reading.before.unicodeScalars.count))
      .dropLast(reading.after.unicodeScalars.count)
    let filed = Array(text.unicodeScalars)
    let isSame = filed.dropFirst() == typed.dropFirst() && filed.isEmpty == typed.isEmpty
    let plain = LineReading(plain: line, under: item)
    return isSame && Self.isSame(reading.line, line) && Self.isSame(plain.entry.text, line)
      && (reading.preview.unicodeScalars.allSatisfy { $0 != "\n" })
      && (text.allSatisfy(\.isWhitespace) == line.allSatisfy(\.isWhitespace))
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  @Test func `every naughty string comes back as it was typed`() throws {
    let starts = ["", "JS: ", "action: JS to ", "@school risk: ", "Housing to "]
    for text in try DocumentFixtures.naughtyStrings() {
      for start in starts {
        for item in [AgendaItem.newInformation, .actionPlan, .fromThePerson] {
          #expect(check(start + text, item), "\(start + text)")
          #expect(check(start + text + " by fri", item), "\(start + text)")
        }
      }
    }
  }

  @Test func `every turn of a real meeting comes back as it was said`() throws {
    let turns = try JSONDecoder().decode(
      [String].self, from: Data(DocumentFixtures.bytes("committee-turns")))
    #expect(turns.count == 97)
    for turn in turns {
      for item in AgendaItem.allCases { #expect(check(turn, item)) }
      let reading = SpokenRoom.read(turn)
      #expect(!reading.isRead && reading.text == turn, "nothing is read from speech")
    }
  }

  @Test(arguments: 0..<8)
  func `every random line comes back as it was typed`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<10, using: &random)
      let line = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined(separator: random.isTrue(50) ? " " : "")
      for item in [AgendaItem.newInformation, .actionPlan] {
        guard check(line, item) else {
          Issue.record("\(line.debugDescription) under \(item): \(SpokenRoom.read(line, item))")
          return
        }
      }
    }
  }

  @Test func `every beginning of a line is read without loss, key by key`() {
    for line in ["JS risk: out alone", "JS and AO to ring the landlord by fri 20 june 2025."] {
      for length in 0...line.count { #expect(check(String(line.prefix(length)), .actionPlan)) }
    }
  }

  @Test(arguments: [
    " ", "a", "a ", ":", ": ", "@", "@a ", "to ", " to", "by ", "by fri ", "\n", "JS, ", "é",
  ])
  func `a line of a hundred thousand characters is read without loss`(piece: String) {
    // A reading that looks back over the whole line at every piece would not end here.
    let line = "action: " + String(repeating: piece, count: 100_000 / piece.count)
    #expect(check(line, .actionPlan))
  }
}
