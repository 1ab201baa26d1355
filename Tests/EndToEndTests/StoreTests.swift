import Foundation
import TestSupport
import Testing

struct StoreTests {
  @Test func `init makes a store that only its owner can reach`() async throws {
    try await inHouseholdWithStore { household in
      let folder = household.folder
      #expect(try folder.permissions(of: "data/mapm") == 0o700)
      #expect(try folder.permissions(of: "config/mapm") == 0o700)
      for (name, _) in try folder.contents() {
        #expect(try folder.permissions(of: name) == 0o600, "\(name)")
      }
    }
  }

  @Test func `init over a store changes nothing`() async throws {
    try await inHouseholdWithStore { household in
      let before = try household.folder.contents()
      let result = try await household.mapm("store", "init", "--device-key")
      #expect(result.status == 1)
      #expect(
        result.messages == "There is a store in \(household.store) already. Nothing was changed.\n")
      #expect(try household.folder.contents() == before)
    }
  }

  @Test func `init without a terminal and without a passphrase file asks for one`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("store", "init")
      #expect(result.status == 1)
      #expect(
        result.messages
          == "The passphrase cannot be asked without a terminal. Name a file with "
          + "--passphrase-file.\n")
      #expect(try household.folder.contents().isEmpty)
    }
  }

  @Test func `info tells of the store and of nothing in it`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("store", "info")
      #expect(result.status == 0)
      #expect(result.text.contains("folder      \(household.store)\n"))
      #expect(result.text.contains("opened by   device-key\n"))
      #expect(result.text.contains("meetings    1\n"))
      for word in SampleMeetings.wordsOfClosed { #expect(!result.text.contains(word)) }
    }
  }

  @Test func `the folder comes from the option, the variable, then XDG`() async throws {
    try await inHousehold { household in
      let option = household.folder.file("option")
      let variable = household.folder.file("variable")
      let environment = ["MAPM_STORE": variable]
      for arguments in [["--store", option], []] {
        let made = try await household.mapm(
          ["store", "init", "--device-key"] + arguments, environment: environment)
        #expect(made.messages.contains(arguments.isEmpty ? variable : option))
      }
      let without = try await household.mapm("meetings")
      #expect(without.messages.contains(household.store))
      let relative = try await household.mapm("meetings", environment: ["XDG_DATA_HOME": "data"])
      #expect(relative.messages.contains(household.folder.file("home/.local/share/mapm")))
    }
  }

  @Test func `an option before the subcommand counts as one after it`() async throws {
    try await inHousehold { household in
      let other = household.folder.file("other")
      let result = try await household.mapm("--store", other, "meetings")
      #expect(result.messages.contains("There is no store in \(other)."))
    }
  }

  @Test func `a file that is no store is refused and left as it is`() async throws {
    try await inHousehold { household in
      let text = "Minutes, typed by hand.\n"
      try household.folder.write(text, to: "data/mapm/store.mapm")
      try household.folder.makePrivate("data/mapm", "data/mapm/store.mapm")
      for arguments in [["meetings"], ["verify"], ["store", "info"]] {
        let result = try await household.mapm(arguments)
        #expect(result.status == 1)
        #expect(result.messages.contains("store.mapm is not a store of mapm. Nothing was changed"))
        #expect(result.messages.hasOneLine)
      }
      #expect(try household.folder.contents()["data/mapm/store.mapm"] == Array(text.utf8))
    }
  }

  @Test func `a store that others can reach is refused, with what mends it`() async throws {
    try await inHouseholdWithStore { household in
      try household.folder.makeOpen("data/mapm")
      let result = try await household.mapm("meetings")
      #expect(result.status == 1)
      #expect(result.messages.contains("Close it with: chmod 700 \(household.store)\n"))
    }
  }

  @Test func `a missing device key is told from a wrong passphrase`() async throws {
    try await inHouseholdWithStore { household in
      try household.folder.removeFile("config/mapm/device.key")
      let result = try await household.mapm("meetings")
      #expect(result.status == 1)
      #expect(result.messages.contains("device.key is missing."))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test func `verify says that all is whole, and what was altered`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let whole = try await household.mapm("verify")
      #expect(whole.status == 0)
      #expect(whole.text == "All is whole: 1 meeting, 1 record.\n")
      try household.folder.flipBit(ofRecordIn: "data/mapm/store.mapm")
      let damaged = try await household.mapm("verify")
      #expect(damaged.status == 1)
      #expect(damaged.text.contains("Meeting "))
      #expect(damaged.messages.contains("The store is damaged in "))
    }
  }

  @Test func `a damaged meeting does not hide the others`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try household.folder.flipBit(ofRecordIn: "data/mapm/store.mapm")
      _ = try await household.mapm("new", "--subject", "A. Person")
      let result = try await household.mapm("meetings")
      #expect(result.status == 1)
      #expect(result.text.contains("A. Person"))
      #expect(result.messages.contains("are damaged."))
    }
  }
}
