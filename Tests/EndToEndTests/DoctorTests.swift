import TestSupport
import Testing

struct DoctorTests {
  @Test func `doctor says where the store would be and that there is no terminal`() async throws {
    try await inHousehold { household in
      let result = try await household.mapm("doctor")
      #expect(result.status == 0)
      #expect(result.text.contains("store       \(household.store): none yet\n"))
      #expect(result.text.contains("terminal    none here"))
      #expect(result.text.contains("kind        TERM is not set: screens cannot be shown\n"))
      #expect(result.text.contains("colours     unknown\n"))
    }
  }

  @Test(
    arguments: [
      ("xterm-256color", [:], [], "256"), ("vt100", [:], [], "none"),
      ("linux", [:], [], "8"),
      ("xterm-256color", ["NO_COLOR": "1"], [], "none of 256: NO_COLOR is set"),
      ("xterm-256color", ["NO_COLOR": ""], [], "256"),
      ("xterm-256color", ["NO_COLOR": "1"], ["--color", "16"], "16 of 256: --color 16"),
    ] as [(String, [String: String], [String], String)])
  func `doctor says how many colours the screens use`(
    kind: String, environment: [String: String], options: [String], colours: String
  ) async throws {
    try await inHousehold { household in
      let result = try await household.mapm(
        ["doctor"] + options, environment: environment.merging(["TERM": kind]) { $1 })
      #expect(result.status == 0)
      #expect(result.text.contains("kind        \(kind)\n"))
      #expect(result.text.contains("colours     \(colours)\n"))
    }
  }

  @Test(arguments: [
    ("config.toml", "\nprofil = \"ours\"\n", "config.toml, line 2: there is no setting profil."),
    ("config.toml", "theme = \"beige\"\n", "There is no theme beige."),
    ("config.toml", "profile = \"narnia\"\n", "There is no profile narnia."),
    ("themes/mine.toml", "inherits = \"none\"\n", "there is no theme none to inherit from."),
    ("profiles/ours.toml", "titel = \"Ours\"\n", "profiles/ours.toml, line 1: "),
  ])
  func `doctor says what is wrong in the configuration, with status 1`(
    file: String, toml: String, sentence: String
  ) async throws {
    try await inHousehold { household in
      try household.folder.write(toml, to: "config/mapm/" + file)
      let result = try await household.mapm("doctor")
      #expect(result.status == 1)
      #expect(result.text.contains("config/mapm: 1 fault, named below\n"))
      #expect(result.messages.contains(sentence), "\(result.messages)")
      #expect(result.messages.hasSuffix("Your configuration is wrong in 1 place, named above.\n"))
    }
  }

  @Test func `doctor says what makes pages here, or how to install it`() async throws {
    try await inHousehold { household in
      let found = try await household.mapm("doctor")
      #expect(found.text.contains("Word files  /usr/bin/pandoc\n"))
      let missing = try await household.mapm(["doctor"], environment: ["PATH": "/nowhere"])
      #expect(
        missing.text.contains(
          "PDF files   none until weasyprint is there: sudo apt-get install -y weasyprint\n"))
    }
  }

  @Test(arguments: [
    (["LANG": "C.UTF-8"], "UTF-8\n"),
    (["LC_ALL": "C"], "UTF-8, though the locale is not UTF-8: set LANG to C.UTF-8\n"),
  ])
  func `doctor says which characters can be drawn`(
    environment: [String: String], words: String
  ) async throws {
    try await inHousehold { household in
      let result = try await household.mapm(["doctor"], environment: environment)
      #expect(result.text.contains("characters  \(words)"))
    }
  }

  @Test(arguments: [
    ("nonsense", "nonsense: this system does not know it", "does not know the terminal nonsense."),
    ("", "TERM is not set:", "The variable TERM is not set."),
  ])
  func `in a terminal that cannot show the screens doctor says why, with status 1`(
    kind: String, fact: String, sentence: String
  ) async throws {
    try await inHousehold { household in
      let kind = ["TERM": kind]
      try await inTerminal(household, ["doctor"], environment: kind) { terminal in
        let status = try await terminal.exitStatus()
        let screen = try await terminal.screen()
        #expect(status == 1)
        #expect(screen.contains("terminal    yes"))
        #expect(screen.contains("kind        \(fact)"))
        #expect(screen.contains(sentence))
      }
    }
  }

  @Test(arguments: [(80, 24, "80x24"), (39, 24, "39x24: mapm needs 40x10")])
  func `in a usual terminal doctor says its size, with status 0`(
    columns: Int, rows: Int, words: String
  ) async throws {
    try await inHousehold { household in
      let arguments = ["doctor"]
      try await inTerminal(household, arguments, columns: columns, rows: rows) { terminal in
        let status = try await terminal.exitStatus()
        let screen = try await terminal.screen()
        #expect(status == 0)
        #expect(screen.contains("size        \(words)"))
      }
    }
  }
}
