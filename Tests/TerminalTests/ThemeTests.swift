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

  @Test(arguments: BuiltInThemes.names, [ColourDepth.sixteen, .eight, .mono])
  func `with few colours focus and warnings still differ by weight`(
    name: String, depth: ColourDepth
  ) throws {
    let theme = try Self.builtIn(name)
    let text = theme.style(for: .text, depth: depth)
    for role in [Role.focus, .fieldError, .overdue, .unsaved, .suggestionChosen] {
      #expect(theme.style(for: role, depth: depth).attributes != text.attributes, "\(role)")
    }
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
