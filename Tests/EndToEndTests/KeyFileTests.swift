import TestSupport
import Testing

/// `keys.toml`: a person's own keys, from the file to the terminal.
struct KeyFileTests {
  private static let right = """
    enter = "newline"

    [menu]
    new-action = "n"       # where the standard map has the next item
    next-item = "ctrl-n"

    [home]
    new-meeting = "ń"

    """

  @Test func `own keys hold on the screens, and every list shows them`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      try household.folder.write(Self.right, to: "config/mapm/keys.toml")
      try await inTerminal(household, []) { terminal in
        try await terminal.waits(for: "Who sits at the keyboard?")
        try await terminal.press(.escape)
        try await terminal.waits(for: "q back")
        try await terminal.type("q")
        try await terminal.waits(for: "ń new meeting")
        try await terminal.type("n")
        try await terminal.waits(for: "n does nothing here")
        try await terminal.type("ń")
        try await terminal.waits(for: "Who is it about?")
        try await terminal.type("Tansy Wren")
        try await terminal.press(.enter)
        try await terminal.waits(for: "Opening")
        try await terminal.go(to: 5)
        try await terminal.control("x")
        try await terminal.waits(for: "Ctrl-N Next item")
        try await terminal.waits(for: "n      New action")
        try await terminal.type("n")
        try await terminal.waits(for: "New action")
        try await terminal.press(.escape)
        try await terminal.waits(for: "q back")
        try await terminal.type("q")
        try await terminal.waits(for: "5/12")
        try await terminal.type("one")
        try await terminal.press(.enter)
        try await terminal.type("two")
        try await terminal.waits(for: "^J file")
        try await terminal.control("j")
        try await terminal.waits(for: "Type: every key is saved")
        let screen = try await terminal.waits(for: "two")
        #expect(screen.contains("one"))
        try await terminal.control("x")
        try await terminal.control("n")
        try await terminal.waits(for: "6/12")
      }
    }
  }

  @Test func `a faulty file is said at the start, and nothing of it holds`() async throws {
    let faulty = Self.right.replacing("[home]", with: "[hoem]")
    try await inHouseholdWithStore { household in
      try household.folder.write(faulty, to: "config/mapm/keys.toml")
      try await inTerminal(household, []) { terminal in
        try await terminal.waits(for: "keys.toml is not used, line 7: there is no place [hoem].")
        try await terminal.press(.escape)
        try await terminal.waits(for: "q back")
        try await terminal.type("q")
        try await terminal.waits(for: "n new meeting")
        try await terminal.type("n")
        try await terminal.waits(for: "Who is it about?")
      }
      let path = household.folder.file("config/mapm/keys.toml")
      let why = "\(path), line 7: there is no place [hoem]. mapm keys --names lists them.\n"
      let listed = try await household.mapm("keys")
      #expect(listed.status == 1)
      #expect(listed.messages == why)
      #expect(listed.text.contains("  n                 New meeting\n"))
      let doctor = try await household.mapm("doctor")
      #expect(doctor.text.contains("keys        the standard ones. \(why)"))
      let spoken = try await household.mapm(
        ["--accessible"], input: "q\nq\n")
      #expect(spoken.text.contains("keys.toml is not used, line 7: there is no place [hoem]."))
    }
  }

  @Test(
    arguments: [
      ("[menu]\nundo = \n", "line 2: this is not TOML. Correct the line."),
      ("enter = \"line\"\n", "line 1: enter needs \"file\" or \"newline\"."),
      (
        "\nundo = \"z\"\n",
        "line 2: undo needs to stand below the name of a place, such as [menu]."
      ),
      ("[[menu]]\nundo = \"z\"\n", "menu needs one pair of brackets, as in [menu]."),
      ("[hoem]\n", "line 1: there is no place [hoem]. mapm keys --names lists them."),
      (
        "[menu]\nundo = 7\n",
        "line 2: menu.undo needs a key in quotation marks, such as \"n\"."
      ),
      (
        "[menu]\nundo = \"ctrl-l\"\n",
        "line 2: Ctrl-L always draws the screen anew. Choose another key."
      ),
      (
        "[menu]\nredo = \"ż\"\n\n# two on one key\nundo = \"ż\"\n",
        "line 5: [menu] ż is undo and redo. Give one another key."
      ),
      ("[menu]\nundo = \"n\"\n", "line 2: [menu] n is undo and next-item. Give one another key."),
    ])
  func `what is wrong is said with its line`(text: String, sentence: String) async throws {
    try await inHousehold { household in
      let file = try household.folder.write(text, to: "keys.toml")
      let result = try await household.mapm("keys", "--check", file)
      #expect(result.status == 1)
      #expect(result.text.isEmpty)
      let place = sentence.hasPrefix("line") ? "\(file), " : "\(file): "
      #expect(result.messages == place + sentence + "\n")
    }
  }

  @Test func `a file that is not there is said to be so`() async throws {
    try await inHousehold { household in
      let file = household.folder.file("keys.toml")
      let result = try await household.mapm("keys", "--check", file)
      #expect(result.status == 1)
      #expect(
        result.messages == "\(file): it cannot be read. Check its name and its permissions.\n")
    }
  }

  @Test func `the names are a file that changes nothing, and the list marks what is changed`()
    async throws
  {
    try await inHousehold { household in
      let names = try await household.mapm("keys", "--names")
      #expect(names.status == 0)
      let all = try household.folder.write(names.text, to: "all.toml")
      let checked = try await household.mapm("keys", "--check", all)
      #expect(checked.text == "\(all) is right: 0 commands have another key.\n")
      try household.folder.write(Self.right, to: "config/mapm/keys.toml")
      let own = try await household.mapm("keys")
      #expect(own.status == 0)
      #expect(own.text.contains("  Ctrl-X n          New action   (yours; else Ctrl-X a)\n"))
      #expect(own.text.contains("  Ctrl-J            file it\n"))
      #expect(own.text.ranges(of: "yours").count == 3)
      let doctor = try await household.mapm("doctor")
      let path = household.folder.file("config/mapm/keys.toml")
      #expect(doctor.text.contains("keys        3 changed in \(path)\n"))
      let renamed = try await household.mapm("keys", "--names")
      let again = try household.folder.write(renamed.text, to: "again.toml")
      let rechecked = try await household.mapm("keys", "--check", again)
      #expect(
        rechecked.text
          == "\(again) is right: 3 commands have another key, and Enter is a new line.\n")
    }
  }
}
