import Foundation
import TestSupport
import Testing

struct ExportTests {
  @Test(arguments: ["md", "txt", "json"])
  func `every format writes what was said`(format: String) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("export", "last", "--format", format)
      #expect(result.status == 0)
      #expect(result.messages == "")
      for words in ["Wilmot Thrushcross", "Grandmother visits daily", "Ring the landlord"] {
        #expect(result.text.contains(words))
      }
    }
  }

  @Test func `a file is for its owner alone, and its leaving is said`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = household.folder.file("minutes.md")
      let result = try await household.mapm("export", "last", "-o", file)
      #expect(result.status == 0)
      #expect(result.text == "")
      #expect(
        result.messages
          == "\(file) has left the sealed store: whoever gets it can read it.\n")
      #expect(try household.folder.permissions(of: "minutes.md") == 0o600)
      let whole = try await household.mapm("export", "last")
      #expect(try household.folder.contents()["minutes.md"] == whole.output)
    }
  }

  @Test func `a file that exists is replaced only by force`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = try household.folder.write("mine", to: "minutes.md")
      let refused = try await household.mapm("export", "last", "-o", file)
      #expect(refused.status == 1)
      #expect(
        refused.messages
          == "\(file) exists already and was left as it is. Choose another name, or add --force.\n")
      #expect(try household.folder.contents()["minutes.md"] == Array("mine".utf8))
      let forced = try await household.mapm("export", "last", "-o", file, "--force")
      #expect(forced.status == 0)
      #expect(try household.folder.contents()["minutes.md"] != Array("mine".utf8))
    }
  }

  @Test func `a file that cannot be written leaves nothing behind`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let before = try household.folder.contents()
      let nowhere = household.folder.file("no-folder/minutes.md")
      let result = try await household.mapm("export", "last", "-o", nowhere)
      #expect(result.status == 1)
      #expect(result.messages.contains("could not be written (no such file or directory)"))
      let folder = try await household.mapm(
        "export", "last", "-o", household.folder.path, "--force")
      #expect(folder.status == 1)
      #expect(folder.messages.contains("is not a file that can be replaced."))
      #expect(try household.folder.contents() == before)
    }
  }

  @Test(arguments: [
    ["--copy", "family"], ["--copy", "attendee:Joris Smeltzer"], ["--copy", "actions:School"],
    ["--copy", "agenda"], ["--copy", "chronology"], ["--format", "html"], ["--format", "docx"],
    ["--format", "pdf"], ["--format", "csv"], ["--format", "ics"],
  ])
  func `what cannot be made yet is refused in a sentence`(arguments: [String]) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["export", "last"] + arguments)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.contains(" yet"))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test func `a closed output is told`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await runCommand(
        ["/bin/sh", "-c", "\(Household.program) export last > /dev/full"],
        environment: household.environment)
      #expect(result.status == 1)
      #expect(
        result.messages == "The result could not be written. Check where the output goes.\n")
    }
  }
}
