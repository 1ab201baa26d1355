import Terminal
import Testing
import Themes

struct ThemeTests {
  private static func builtIn(_ name: String) throws -> Theme {
    try Theme.parse(
      BuiltInThemes.texts[name] ?? "", named: name, parents: BuiltInThemes.texts)
  }

  @Test(arguments: BuiltInThemes.names, [ColourDepth.direct, .indexed])
  func `every role of every theme can be read`(name: String, depth: ColourDepth) throws {
    let findings = try Self.builtIn(name).contrastFindings(depth: depth)
    #expect(findings.isEmpty, "\(findings.map(\.description))")
  }

  @Test(arguments: ["high-contrast-dark", "high-contrast-light", "mono"])
  func `a theme of high contrast is held to seven to one`(name: String) throws {
    let theme = try Self.builtIn(name)
    #expect(theme.contrast.lettersNeed == 7)
    #expect(theme.paintsBackground)
  }

  @Test(arguments: BuiltInThemes.names, [ColourDepth.sixteen, .eight, .mono])
  func `with few colours focus and warnings still differ by weight`(
    name: String, depth: ColourDepth
  ) throws {
    let findings = try Self.builtIn(name).likenessFindings(depth: depth)
    #expect(findings.isEmpty, "\(findings.map(\.description))")
  }

  @Test(arguments: ColourDepth.allCases)
  func `the mono theme has no hue`(depth: ColourDepth) throws {
    let theme = try Self.builtIn("mono")
    for role in Role.allCases {
      let style = theme.style(for: role, depth: depth)
      for colour in [style.foreground, style.background].compactMap(\.self) {
        #expect(colour.red == colour.green && colour.green == colour.blue, "\(role)")
      }
    }
  }

  @Test func `a theme that cannot be read is found out, with its lines`() throws {
    let toml = """
      inherits = "calm-dark"
      [roles]
      muted = { fg = "#303030" }
      focus = { fg = "#ffffff", bg = "#262626" }
      overdue = { fg = "#ff8787" }
      """
    let findings = try Theme.parse(toml, named: "t", parents: BuiltInThemes.texts).findings
    let lines = findings.map { "\($0.line(in: toml) ?? 0): \($0)" }
    #expect(
      lines == [
        "3: The letters of the role muted have a contrast of 1.2 in its own colours and need 4.5.",
        "4: The background of the role focus has a contrast of 1.1 to the page in its own colours "
          + "and needs 3.0.",
        "4: The role focus has the attributes of text in 16 colours. Give it others in c8.",
        "5: The role overdue has the attributes of text in 16 colours. Give it others in c8.",
        "4: The role focus has the attributes of focus-inactive in 8 colours. "
          + "Give it others in c8.",
        "5: The role overdue has the attributes of text in 8 colours. Give it others in c8.",
        "4: The role focus has the attributes of text without colours. Give it others in mono.",
        "5: The role overdue has the attributes of text without colours. Give it others in mono.",
      ])
  }

  @Test func `the findings of what is inherited have no line`() throws {
    let toml = "inherits = \"calm-dark\"\n[palette]\nquiet = \"#303030\"\n"
    let findings = try Theme.parse(toml, named: "t", parents: BuiltInThemes.texts).findings
    #expect(findings.map(\.role).contains(.muted))
    #expect(findings.allSatisfy { $0.line(in: toml) == nil })
  }

  @Test(arguments: BuiltInThemes.names, ColourDepth.allCases)
  func `letters never have the colour of what is behind them`(
    name: String, depth: ColourDepth
  ) throws {
    let theme = try Self.builtIn(name)
    for role in Role.allCases {
      let style = theme.style(for: role, depth: depth)
      #expect(style.foreground == nil || style.foreground != style.background, "\(role)")
    }
  }

  @Test func `the plain theme has no colours`() throws {
    let theme = try Self.builtIn("plain")
    for role in Role.allCases {
      let style = theme.style(for: role, depth: .direct)
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test func `a theme has what its parent has, in its own palette`() throws {
    let parent = """
      paints_background = true
      [palette]
      ink = "#ffffff"
      [roles]
      text = { fg = "ink", bg = "#000000" }
      """
    let child = """
      inherits = "parent"
      [palette]
      ink = "#eeeeee"
      """
    let theme = try Theme.parse(child, named: "child", parents: ["parent": parent])
    #expect(theme.style(for: .muted, depth: .direct).foreground == Colour(hex: "#eeeeee"))
    #expect(theme.paintsBackground)
  }

  @Test(arguments: [
    ("name = ", "Theme t, line 1: this is not TOML. Correct the line, or choose another theme."),
    ("colour = 1", "Theme t, line 1: themes have no key colour. Correct its name or take it out."),
    (
      "[roles]\n\ntext = {}\nfocused = {}",
      "Theme t, line 4: themes have no role focused. Correct its name or take it out."
    ),
    (
      "[roles]\ntext = { colour = \"#000000\" }",
      "Theme t, line 2: themes have no key colour in a role. Correct its name or take it out."
    ),
    (
      "[roles.text]\nbg = 1\n", "Theme t, line 2: roles.text.bg needs a text."
    ),
    (
      "[roles]\nkey = { attrs = [\"loud\"] }",
      "Theme t, line 2: themes have no attribute loud. Correct its name or take it out."
    ),
    (
      "[roles]\nkey = { fg = \"ink\" }",
      "Theme t, line 2: there is no colour ink. Add it to the palette or write #rrggbb."
    ),
    ("inherits = \"no\"", "Theme t, line 1: there is no theme no to inherit from."),
    (
      "\ninherits = \"t\"",
      "Theme t, line 2: it inherits from itself. Take one of the two lines out."
    ),
    ("contrast = \"low\"", "Theme t, line 1: contrast needs \"normal\" or \"high\"."),
    ("variant = \"dim\"", "Theme t, line 1: variant needs \"dark\" or \"light\"."),
    (
      "paints_background = true",
      "Theme t: the role text needs fg and bg, because paints_background is true."
    ),
  ])
  func `what is wrong is said with its line`(toml: String, sentence: String) {
    let error = #expect(throws: ThemeError.self) { try Theme.parse(toml, named: "t") }
    #expect(error?.description == sentence)
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#e4e4e4", "#1c1c1c", 13.4), ("#ff8787", "#1c1c1c", 7.4),
    ("#af0000", "#ffffff", 7.4),
  ])
  func `contrast is that of the guidelines`(one: String, two: String, ratio: Double) throws {
    let first = try #require(Colour(hex: one))
    let second = try #require(Colour(hex: two))
    #expect(abs(first.contrast(with: second) - ratio) < 0.06)
  }

  @Test(arguments: ["#fff", "ffffff", "#gggggg", "#12345", "#+12345"])
  func `a colour is six digits`(text: String) {
    #expect(Colour(hex: text) == nil)
  }
}

struct ColourDepthTests {
  private static let rgb = 1 << 24

  @Test(
    arguments: [
      (ColourRequest.auto, [:], 256, ColourDepth.indexed),
      (.auto, [:], 8, .eight), (.auto, [:], 16, .sixteen), (.auto, [:], 88, .sixteen),
      (.auto, [:], 0, .mono), (.auto, [:], rgb, .direct),
      (.auto, ["NO_COLOR": "1"], 256, .mono), (.auto, ["NO_COLOR": ""], 256, .indexed),
      (.auto, ["TERM": "dumb"], 256, .mono), (.always, ["NO_COLOR": "1"], 256, .indexed),
      (.always, ["TERM": "dumb"], 8, .eight), (.always, [:], rgb, .direct),
      (.never, [:], 256, .mono), (.sixteen, [:], 256, .sixteen), (.sixteen, [:], 8, .eight),
      (.indexed, ["NO_COLOR": "1"], 256, .indexed), (.indexed, [:], rgb, .indexed),
    ] as [(ColourRequest, [String: String], Int, ColourDepth)])
  func `the flag holds over the environment, and the terminal over all`(
    request: ColourRequest, environment: [String: String], colours: Int, depth: ColourDepth
  ) {
    #expect(
      ColourDepth.resolved(
        request: request, environment: environment, terminfoColours: colours) == depth)
  }

  @Test func `the configuration holds when nobody else says anything`() {
    func depth(_ environment: [String: String]) -> ColourDepth {
      ColourDepth.resolved(
        request: .auto, configured: .sixteen, environment: environment, terminfoColours: 256)
    }
    #expect(depth([:]) == .sixteen)
    #expect(depth(["NO_COLOR": "1"]) == .mono)
  }
}
