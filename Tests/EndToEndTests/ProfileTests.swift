import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ProfileTests {
  @Test func `the profiles are listed with what each leaves open`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("profiles")
      #expect(result.status == 0)
      let lines = result.text.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[0].hasPrefix("calderdale (chosen): Calderdale; for the area to fill in: "))
      #expect(lines[1].hasPrefix("dumfries-galloway: Dumfries and Galloway; "))
    }
  }

  @Test func `a profile of one's own is printed, chosen and kept by a new meeting`() async throws {
    try await inHouseholdWithStore { household in
      let start = try await household.mapm("profiles", "--print", "dumfries-galloway")
      #expect(start.status == 0)
      try household.writeConfiguration(
        "inherits = \"calderdale\"\ntitle = \"Ours\"\n[items]\n7 = { title = \"What we do\" }\n",
        to: "profiles/ours.toml")
      try household.writeConfiguration("profile = \"ours\"\n", to: "config.toml")
      #expect(try await household.mapm("new", "--subject", "Ida Thrush").status == 0)
      let copy = try await household.mapm("export", "last", "--format", "json")
      #expect(try MeetingDocument(json: copy.output).profile == "ours")
      let page = try await household.mapm("export", "last")
      #expect(page.text.contains("7. What we do"))
      let other = try await household.mapm(
        "new", "--subject", "Robin Thrush", "--profile", "dumfries-galloway")
      #expect(other.status == 0)
      let theirs = try await household.mapm("export", "last")
      #expect(theirs.text.contains("7. Actions agreed, the plan that each feeds"))
    }
  }

  @Test func `a wrong profile is refused with file, line and key`() async throws {
    try await inHouseholdWithStore { household in
      try household.writeConfiguration(
        "title = \"Ours\"\n\n[time_scales]\nminutes = \"ten\"\n", to: "profiles/ours.toml")
      let wrong =
        "profiles/ours.toml, line 4: time_scales.minutes needs a whole number from 0 to 250."
      let list = try await household.mapm("profiles")
      #expect(list.status == 1)
      #expect(list.messages.contains(wrong))
      let new = try await household.mapm("new", "--subject", "Ida Thrush", "--profile", "ours")
      #expect(new.status == 1)
      #expect(new.messages.contains(wrong) && new.messages.hasOneLine)
      let none = try await household.mapm("new", "--subject", "Ida Thrush", "--profile", "narnia")
      #expect(none.status == 1)
      #expect(none.messages == "There is no profile narnia. List them with: mapm profiles\n")
      #expect(try await household.mapm("meetings").text.contains("Ida") == false)
    }
  }

  @Test func `a wrong configuration is refused with file, line and key`() async throws {
    try await inHouseholdWithStore { household in
      try household.writeConfiguration("\nprofil = \"ours\"\n", to: "config.toml")
      let result = try await household.mapm("new", "--subject", "Ida Thrush")
      #expect(result.status == 1)
      #expect(result.messages.contains("config.toml, line 2: there is no setting profil."))
    }
  }
}

extension Household {
  /// Writes a file of the account's configuration.
  fileprivate func writeConfiguration(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: environment["XDG_CONFIG_HOME"] ?? folder.path + "/.config")
      .appendingPathComponent("mapm/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
