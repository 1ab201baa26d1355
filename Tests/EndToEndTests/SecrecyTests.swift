import TestSupport
import Testing

struct SecrecyTests {
  @Test func `no word of a meeting is in any file that the program wrote`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      for arguments in [
        ["meetings"], ["actions"], ["log", "last"], ["export", "last"], ["verify"],
        ["new", "--subject", "Peregrine Umberslade", "--aim", "Quixotic undertakings"],
      ] {
        let done = try await household.mapm(arguments)
        #expect(done.status == 0, "\(arguments) \(done.messages)")
      }
      let words =
        SampleMeetings.wordsOfClosed
        + ["Peregrine", "Umberslade", "Quixotic", "undertakings", "sample-closed", "2025-014"]
      for (name, bytes) in try household.folder.contents() {
        let text = String(decoding: bytes, as: Unicode.ASCII.self).lowercased()
        for word in words {
          #expect(!text.contains(word.lowercased()), "\(word) is in \(name)")
          #expect(!name.contains(word))
        }
      }
    }
  }

  @Test func `what the program makes is for its owner alone`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      for name in try household.folder.contents().keys {
        #expect(try household.folder.permissions(of: name) == 0o600, "\(name)")
      }
    }
  }
}
