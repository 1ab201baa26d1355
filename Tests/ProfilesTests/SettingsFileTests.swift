import Settings
import Testing

struct SettingsFileTests {
  private static let toml = """
    # a = 1
    top = 1
    "quoted.key" = 2

    list = [
      "a = 1", # [table]
      'b # = "',
      ["c"],
    ]
    text = \"\"\"
    inner = 1 \\\"\"\"
    [table]
    \"\"\"
    raw = '''
    inner = 2'''
    escaped = "\\" [ # {"

    [table]
    dotted.key = 1
    inline = { a = { b = 1 } }

    [table."in quotes"]
    x = 1

    [[rows]]
    x = 1
    [[rows]]
    x = 2
    [rows.more]
    y = 3
    [[rows.deep]]
    z = 1
    [[rows.deep]]
    z = 2
    """

  @Test(arguments: [
    (["top"], 2), (["quoted.key"], 3), (["list"], 5), (["list", "2"], 5), (["text"], 10),
    (["raw"], 14), (["escaped"], 16), (["table"], 18), (["table", "dotted", "key"], 19),
    (["table", "inline", "a", "b"], 20), (["table", "in quotes", "x"], 23),
    (["rows", "1", "x"], 26), (["rows", "2"], 27), (["rows", "2", "x"], 28),
    (["rows", "2", "more", "y"], 30), (["rows", "2", "deep", "1", "z"], 32),
    (["rows", "2", "deep", "2", "z"], 34),
  ])
  func `each key is found in its line`(key: [String], line: Int) throws {
    #expect(try SettingsFile(Self.toml).line(of: key) == line)
  }

  @Test(arguments: [["inner"], ["a"], ["nowhere"], ["table", "x"]])
  func `what is in a text, a list or a comment is no key`(key: [String]) throws {
    #expect(try SettingsFile(Self.toml).writtenLine(of: key) == nil)
  }

  @Test func `values are read as what they are`() throws {
    let values = try SettingsFile("a = 1\nb = true\nc = [\"x\"]\nd = { e = 1.5 }").values
    #expect(values["a"] == .number(1))
    #expect(values["b"] == .flag(true))
    #expect(values["c"]?.strings == ["x"])
    #expect(values["d"] == .table(["e": .other]))
  }

  @Test func `a file that is no TOML is refused with its line`() {
    let fault = #expect(throws: SettingsFault.self) { try SettingsFile("a = 1\nb =\n") }
    #expect(fault?.line == 2)
    #expect(fault?.problem == .notTOML)
  }
}
