import Foundation
import MeetingDomain
import TestSupport
import Testing

/// A meeting that goes on, in a real terminal.
struct LiveMeetingTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `the round says who was heard and who was not, until everybody was`(
    columns: Int, rows: Int
  ) async throws {
    try await inHousehold(with: LiveMeetings.marked()) { household in
      try await inTerminal(household, ["open", "last"], columns: columns, rows: rows) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.waits(for: "HEARD 0 OF 7   not yet: Safeguarding, Advocacy, Housing")
        try await terminal.file("SP: the arrears are down")
        try await terminal.waits(for: "HEARD 1 OF 7   not yet: Safeguarding, Advocacy, Adult care")
        // The agency that is named in the line, then the next ones on the list.
        try await terminal.type("police")
        try await terminal.command("0")
        try await terminal.waits(for: "Asked, and Police has nothing new.")
        try await terminal.command("0")
        try await terminal.command("0")
        try await terminal.waits(for: "HEARD 4 OF 7   not yet: Adult care, Fire, Nursing")
        for _ in 1...3 { try await terminal.command("0") }
        try await terminal.waits(for: "HEARD 7 OF 7   everybody")
        try await terminal.command("q")
        _ = try await terminal.exitStatus()
      }
      let asked = try await household.document().asked.rows
      let agencies = ["Police", "Safeguarding", "Advocacy", "Adult care", "Fire", "Nursing"]
      #expect(asked.map(\.agency) == agencies)
      #expect(asked.allSatisfy { $0.item == .newInformation && $0.at != nil })
    }
  }

  @Test
  func `a room is marked with one key a person, and who comes and goes is noted with the time`()
    async throws
  {
    try await inHousehold(with: LiveMeetings.prepared()) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 2)
        for key in ["p", "p", "p", "p", "p", "p", "p", "t", "d", "a", "r"] {
          try await terminal.type(key)
          try await terminal.settle()
        }
        try await terminal.waits(for: "apologies, with a report")
        try await terminal.go(to: 5)
        try await terminal.type("half a sen")
        for (who, what) in [("rv", "R. Vint comes in at"), ("kd", "K. Dunmar leaves at")] {
          try await terminal.command("j")
          try await terminal.waits(for: "IN THE ROOM NOW")
          try await terminal.type(who)
          try await terminal.press(.enter)
          try await terminal.waits(for: what)
        }
        try await terminal.type("tence")
        try await terminal.waits(for: "+ half a sentence")
        try await terminal.press(.enter)
        try await terminal.waits(forNo: "+ half a sentence")
        try await terminal.command("q")
        _ = try await terminal.exitStatus()
      }
      let document = try await household.document()
      let people = document.attendance.rows
      let marked = [
        AttendanceStatus.present, .present, .present, .present, .present, .present, .part, .part,
        .deputy, .apologies, .apologiesWithReport, .present, nil, nil,
      ]
      #expect(people.map(\.status) == marked)
      #expect(people[11].present?.map { $0.to == nil } == [true])
      #expect(people[6].present?.map { $0.to != nil } == [true])
      #expect(document.entries.rows.map(\.text) == ["half a sentence"])
    }
  }

  @Test func `a part for professionals only stands across the screen, and no family copy holds it`()
    async throws
  {
    try await inHousehold(with: LiveMeetings.marked()) { household in
      try await inTerminal(household, ["open", "last"]) { terminal in
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.file("SP: openly spoken words")
        try await terminal.command("p")
        try await terminal.waits(for: "PROFESSIONALS ONLY since")
        try await terminal.file("TB: secretly spoken words")
        try await terminal.waits(for: "PROFESSIONALS ONLY") {
          $0.hasRestrictedRow("secretly spoken")
        }
        for item in 1...12 {
          try await terminal.go(to: item)
          try await terminal.waits(for: "the band over item \(item)") {
            $0.split(separator: "\n")[1].contains("PROFESSIONALS ONLY since")
          }
        }
        try await terminal.go(to: 7)
        try await terminal.file("SP to visit alone by fri")
        try await terminal.command("p")
        try await terminal.waits(for: "Everybody may hear again")
        try await terminal.file("KD to bring the leaflet by fri")
        try await terminal.waits(for: "Action 2 is filed")
        try await terminal.command("q")
        _ = try await terminal.exitStatus()
      }
      let full = try await household.mapm("export", "last", "--format", "txt").text
      let family = try await household.mapm(
        "export", "last", "--copy", "family", "--format", "txt"
      ).text
      for words in ["openly spoken", "secretly spoken", "Visit alone", "Bring the leaflet"] {
        #expect(full.contains(words))
      }
      #expect(family.contains("openly spoken") && family.contains("Bring the leaflet"))
      #expect(!family.contains("secretly") && !family.contains("Visit alone"))
      let spells = try await household.document().professionalsOnly.rows
      #expect(spells.map { $0.from != nil && $0.to != nil } == [true])
    }
  }

  @Test
  func `each of two terminals sees the other's entries, and typing is let be`()
    async throws
  {
    try await inHousehold(with: LiveMeetings.marked()) { household in
      try await inTerminal(household, ["open", "last"]) { left in
        try await inTerminal(household, ["open", "last"]) { right in
          // Both are open before either moves: whoever opens later goes on where the other is.
          for terminal in [left, right] { try await terminal.waits(for: "Opening") }
          for terminal in [left, right] { try await terminal.go(to: 5) }
          try await right.type("half a line")
          try await right.waits(for: "+ half a line")
          for number in 1...3 {
            try await left.type("SP: word number \(number)")
            try await left.waits(for: "word number \(number)")
            try await left.press(.enter)
            let screen = try await right.waits(for: "S. Perrow: word number \(number)")
            #expect(screen.contains("+ half a line"))
          }
          try await right.type(" goes on")
          try await right.press(.enter)
          try await left.waits(for: "half a line goes on")
          try await left.changeVenue("Room 7", in: right, to: "Room 9")
        }
      }
      let log = try await household.mapm("log", "last").text
      #expect(log.contains("Room 7") && log.contains("Room 9"))
      #expect(try await household.mapm("verify").status == 0)
    }
  }
}

extension TerminalSession {
  /// Two people change the venue before either sees the other's change; both screens show both.
  fileprivate func changeVenue(
    _ own: String, in other: TerminalSession, to others: String
  ) async throws {
    for (terminal, venue) in [(self, own), (other, others)] {
      try await terminal.go(to: 1)
      try await terminal.choose(field: "Venue")
      try await terminal.press(.enter)
      try await terminal.control("u")
      try await terminal.type(venue)
      try await terminal.waits(for: venue)
    }
    try await press(.enter)
    try await waits(for: "the venue filed") { !$0.isFieldOpen }
    try await other.press(.enter)
    for terminal in [self, other] {
      try await terminal.waits(for: "both venues") {
        $0.contains(others) && $0.contains("also: \(own)")
      }
    }
  }
}

extension String {
  /// Whether a row that says something is marked as restricted.
  fileprivate func hasRestrictedRow(_ words: String) -> Bool {
    split(separator: "\n").contains { $0.contains(words) && $0.contains("PROFESSIONALS ONLY") }
  }
}

extension Household {
  /// The newest meeting as it was exported.
  func document() async throws -> MeetingDocument {
    let minutes = try await mapm("export", "last", "--format", "json")
    return try MeetingDocument(json: minutes.output)
  }
}
