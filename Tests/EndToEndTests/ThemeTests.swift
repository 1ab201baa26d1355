import TestSupport
import Testing

struct ThemeTests {
  @Test func `the themes can be listed without a store`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("themes")
      #expect(result.status == 0)
      #expect(
        result.text == """
          calm-dark  (standard)
          calm-light
          high-contrast-dark
          high-contrast-light
          mono
          plain

          """)
    }
  }

  @Test func `a theme file that can be read is told so`() async throws {
    try await inHousehold { household in
      let file = try household.folder.write(
        "inherits = \"high-contrast-dark\"\n[palette]\nsand = \"#ffffff\"\n", to: "mine.toml")
      let result = try await household.mapm("theme", "check", file)
      #expect(result.status == 0)
      #expect(result.messages == "")
      #expect(result.text == "\(file): Every role has a contrast of 7.0 or more.\n")
    }
  }

  @Test func `a theme file below the target is refused with file and line`() async throws {
    try await inHousehold { household in
      let file = try household.folder.write(
        """
        inherits = "calm-light"
        [roles]
        muted = { fg = "#a8a8a8" }
        """, to: "mine.toml")
      let result = try await household.mapm("theme", "check", file)
      #expect(result.status == 1)
      #expect(
        result.text
          == "\(file), line 3: The letters of the role muted have a contrast of 2.3 "
          + "in its own colours and need 4.5.\n")
      #expect(result.messages.hasPrefix("\(file) is hard to read in 1 place. "))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test(arguments: [
    ("[roles]\nfocused = {}", ", line 2: themes have no role focused."),
    ("inherits = \"none\"", ", line 1: there is no theme none to inherit from."),
    ("inherits = \"mine\"", ", line 1: it inherits from itself."), ("a =", ", line 1: "),
  ])
  func `a theme file with a fault is refused with file and line`(
    toml: String, sentence: String
  ) async throws {
    try await inHousehold { household in
      let file = try household.folder.write(toml, to: "mine.toml")
      let result = try await household.mapm("theme", "check", file)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.hasPrefix(file + sentence))
      #expect(result.messages.hasOneLine)
    }
  }

  @Test func `a theme of one's own may inherit from another of one's own`() async throws {
    try await inHousehold { household in
      try household.folder.write(
        Array("inherits = \"mono\"".utf8), to: "config/mapm/themes/base.toml")
      let file = try household.folder.write("inherits = \"base\"", to: "mine.toml")
      let result = try await household.mapm("theme", "check", file)
      #expect(result.status == 0)
      let missing = try await household.mapm("theme", "check", household.folder.file("none"))
      #expect(missing.status == 1)
      #expect(missing.messages.contains("cannot be read."))
    }
  }

  @Test func `a theme chosen in the settings is there at the next start, beside what else stands`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.live) { household in
      let before = "# for the small screen\nprofile = \"calderdale\"\ntheme = \"mono\" # at night\n"
      try household.folder.write(before, to: "config/mapm/config.toml")
      try household.folder.write("inherits = \"mono\"", to: "config/mapm/themes/ours.toml")
      #expect(try await household.mapm("themes").text.contains("ours  (your own)"))
      try await inTerminal(household, []) { terminal in
        try await terminal.waits(for: "Who sits at the keyboard?")
        try await terminal.type("Pell Hartigan")
        try await terminal.press(.enter)
        try await terminal.waits(for: "MEETINGS")
        try await terminal.type("s")
        try await terminal.waits(for: "Theme mono")
        for name in ["plain", "ours"] {
          try await terminal.press(.down)
          try await terminal.waits(for: "Theme \(name)")
        }
        try await terminal.press(.enter)
        try await terminal.waits(for: "The screens look like ours from now on.")
      }
      let file = try household.folder.contents().first { $0.key.hasSuffix("config.toml") }
      let text = String(decoding: file?.value ?? [], as: UTF8.self)
      #expect(
        text == "# for the small screen\nprofile = \"calderdale\"\ntheme = \"ours\"\n")
      try await inTerminal(household, []) { terminal in
        try await terminal.waits(for: "MEETINGS") { $0.contains("Settings") && $0.contains("ours") }
      }
    }
  }
}
