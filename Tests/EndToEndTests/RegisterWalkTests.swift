import Foundation
import TestSupport
import Testing

/// The register, the review walk and the search over the demonstration, in a real terminal.
struct RegisterWalkTests {
  @Test func `an action is found, worked with its evidence, and the work taken back`() async throws
  {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"]) { terminal in
        try await terminal.waits(for: "nothing is kept")
        try await terminal.filterRegister(by: "overdue")
        let list = try await terminal.waits(for: "7 open")
        #expect(list.contains("OVERDUE"))
        try await terminal.press(.enter)
        try await terminal.type("d")
        try await terminal.waits(for: "What shows that it is done?")
        try await terminal.type("The landlord's letter of Monday")
        try await terminal.press(.enter)
        try await terminal.waits(for: "is done. u takes it back.")
        try await terminal.waits(for: "6 open")
        try await terminal.type("u")
        try await terminal.waits(for: "Taken back.")
        try await terminal.waits(for: "7 open")
        try await terminal.type("r")
        try await terminal.waits(for: "Which day now?")
        try await terminal.type("fri")
        try await terminal.waits(for: "Fri ")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Why?")
        try await terminal.type("The office is closed")
        try await terminal.press(.enter)
        try await terminal.waits(for: "is re-dated")
      }
    }
  }

  @Test func `the walk goes on where one left it, and leads into a meeting and back`() async throws
  {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"], columns: 120, rows: 40) { terminal in
        try await terminal.waits(for: "nothing is kept")
        try await terminal.type("r")
        try await terminal.waits(for: "Review   1 of")
        try await terminal.waits(for: "DISAGREEMENT")
        // One of its actions was worked in today's meeting already.
        try await terminal.waits(for: "1 answered today")
        for place in 2...4 {
          try await terminal.type(" ")
          try await terminal.waits(for: "Review   \(place) of")
        }
        try await terminal.waits(for: "OVERDUE")
        try await terminal.type("a")
        try await terminal.waits(for: "2 answered today")
        try await terminal.type("q")
        try await terminal.waits(for: "Left the review.")
        try await terminal.type("r")
        try await terminal.waits(for: "2 answered today")
        try await terminal.press(.enter)
        try await terminal.waits(for: "AGENDA")
        try await terminal.type("q")
        try await terminal.waits(for: "2 answered today")
        try await terminal.type("q")
        try await terminal.waits(for: "MEETINGS")
        try await terminal.type("g")
        try await terminal.waits(for: "Open actions by agency")
      }
    }
  }

  @Test func `words are found in all meetings and open where they stand`() async throws {
    try await inHousehold { household in
      try await inTerminal(household, ["demo"]) { terminal in
        try await terminal.waits(for: "nothing is kept")
        try await terminal.type("/")
        try await terminal.waits(for: "Search all meetings")
        try await terminal.type("last place my wife")
        let found = try await terminal.waits(for: "1 passage")
        #expect(found.contains("That flat is the last place my wife lived"))
        try await terminal.press(.enter)
        try await terminal.waits(for: "6/12")
        try await terminal.type("q")
        try await terminal.waits(for: "Search all meetings")
      }
    }
  }
}

extension TerminalSession {
  /// Opens the register at home and types a filter; keys that come at once would count as a paste.
  func filterRegister(by words: String) async throws {
    try await type("o")
    try await waits(for: "Filter")
    try await type("/")
    try await waits(for: "to the list")
    try await type(words)
  }
}
