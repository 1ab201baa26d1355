import Glibc
import TestSupport
import Testing

struct KillTests {
  @Test func `what was on the screen is there after any kill`() async throws {
    var chance = SeededRandom(seed: 20_251_117)
    try await inHousehold(with: SampleMeetings.live) { household in
      var word = 0
      var seenAlive: Set<String> = []
      for round in 1...50 {
        try await inTerminal(household, ["open", "last"], columns: 120, rows: 40) { terminal in
          try await terminal.waits(for: "AGENDA")
          if round == 1 { try await terminal.go(to: 5) }
          let typed = (0..<Int.random(in: 1...4, using: &chance)).map { _ -> String in
            word += 1
            return "w\(1000 + word) "
          }
          try await terminal.type(typed.joined())
          if Int.random(in: 1...4, using: &chance) == 1 { try await terminal.press(.enter) }
          for _ in 0..<Int.random(in: 0...3, using: &chance) { _ = try await terminal.screen() }
          let seen = try await terminal.screen().markedWords
          seenAlive.formUnion(seen)
          try await terminal.kill(SIGKILL)
          let status = try await terminal.exitStatus()
          #expect(status == -SIGKILL)
          try await expectWords(seen, in: household, round: round)
        }
      }
      #expect(seenAlive.count > 50)
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0, "\(verified.text)")
    }
  }

  private func expectWords(_ words: Set<String>, in household: Household, round: Int) async throws {
    try await inTerminal(household, ["open", "last"], columns: 120, rows: 40) { terminal in
      try await terminal.waits(for: "the words of round \(round), \(words.sorted())") {
        words.isSubset(of: $0.markedWords)
      }
    }
  }
}

extension String {
  /// The words of the form `w1001` in a text.
  fileprivate var markedWords: Set<String> {
    Set(matches(of: /w\d{4}/).map { String($0.output) })
  }
}
