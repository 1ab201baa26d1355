import Foundation
import MeetingDomain
import TestSupport
import Testing

struct WholeMeetingTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a meeting is planned, minuted through all twelve items, and exported with every word`(
    columns: Int, rows: Int
  ) async throws {
    try await inHousehold { household in
      try await inTerminal(household, [], columns: columns, rows: rows) { terminal in
        try await terminal.plan()
        for (item, lines) in MinutedMeeting.lines {
          try await terminal.go(to: item)
          try await terminal.fillIn(item)
          if MinutedMeeting.opensInList.contains(item) { try await terminal.press(.tab) }
          for line in lines { try await terminal.file(line.typed) }
        }
        try await terminal.command("q")
        #expect(try await terminal.exitStatus() == 0)
      }
      try await expectEveryWord(in: household)
    }
  }

  private func expectEveryWord(in household: Household) async throws {
    for format in ["md", "txt"] {
      let copy = try await household.mapm("export", "last", "--format", format)
      #expect(copy.status == 0)
      for item in AgendaItem.allCases {
        let section = Self.section(of: item, in: copy.text)
        for words in MinutedMeeting.words(of: item.rawValue) {
          #expect(section.contains(words), "\(format), item \(item.rawValue): \(words)")
        }
      }
    }
    let json = try await household.mapm("export", "last", "--format", "json")
    let document = try MeetingDocument(json: json.output)
    for (item, lines) in MinutedMeeting.lines {
      for line in lines where line.kind != nil {
        #expect(
          document.entries.rows.contains {
            $0.item?.rawValue == item && $0.kind == line.kind && $0.text == line.words
          }, "json, item \(item): \(line.words)")
      }
    }
    #expect(document.actions.rows.map(\.text) == ["Ring the landlord about the arrears"])
    #expect(document.actions.rows.first?.owner == "Joris Smeltzer")
    #expect(document.disputes.rows.map(\.matter) == ["whether the rent is paid direct"])
    #expect(document.lead?.name == "Joris Smeltzer")
    #expect(document.updates.rows.map(\.person) == ["Hazel Thrushcross"])
    #expect(document.status == .live)
  }

  /// What a copy says under one item, its lines joined.
  private static func section(of item: AgendaItem, in copy: String) -> String {
    let flowing = copy.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let start = flowing.range(of: "\(item.rawValue). \(item.title)") else { return "" }
    let rest = flowing[start.upperBound...]
    let end = item.next.flatMap { rest.range(of: "\($0.rawValue). \($0.title)")?.lowerBound }
    return String(rest[..<(end ?? rest.endIndex)])
  }
}

/// What is typed in the meeting, and what is to come of it.
private enum MinutedMeeting {
  /// A line as it is typed: the entry it becomes, or nil where it becomes something else.
  struct Line {
    var typed: String
    var words: String
    var kind: EntryKind?

    init(_ typed: String, _ kind: EntryKind?, words: String? = nil) {
      (self.typed, self.kind) = (typed, kind)
      self.words = words ?? typed
    }
  }

  /// The items whose screens open in their list.
  static let opensInList: Set<Int> = [1, 2, 8, 9, 11, 12]

  static let lines: [(item: Int, lines: [Line])] = [
    (1, [Line("the room was changed on the day", .note)]),
    (2, [Line("everybody said who they are", .note)]),
    (
      3,
      [Line("Agree how the tenancy can be kept", nil), Line("Everyone knows who does what", nil)]
    ),
    (
      4,
      [
        Line("need: a quiet place for homework", .need, words: "a quiet place for homework"),
        Line("strength: his nan lives nearby", .strength, words: "his nan lives nearby"),
        Line("risk: out alone after ten", .risk, words: "out alone after ten"),
      ]
    ),
    (5, [Line("JS: attendance is down to 60%", .information, words: "attendance is down to 60%")]),
    (6, [Line("\"I want to stay with my nan\"", .voice), Line("he likes the club", .view)]),
    (
      7,
      [
        Line("decision: the tenancy is kept", .decision, words: "the tenancy is kept"),
        Line("rec: a joint visit each month", .recommendation, words: "a joint visit each month"),
        Line("legal: the tenancy laws apply", .legislation, words: "the tenancy laws apply"),
        Line("JS: Ring the landlord about the arrears", nil),
      ]
    ),
    (8, [Line("she agreed in the room", .note)]),
    (9, [Line("he thinks the plan is fair", .view)]),
    (10, [Line("whether the rent is paid direct", nil)]),
    (11, [Line("his mother was not there", .note)]),
    (12, [Line("in the same room", .note)]),
  ]

  /// The words that a printed copy has under an item.
  static func words(of item: Int) -> [String] {
    let filed = lines.first { $0.item == item }?.lines.map(\.words) ?? []
    let others: [Int: [String]] = [
      1: ["Room 2, Thornholme"], 2: ["Joris Smeltzer", "Thornholme School"],
      7: ["Ring the landlord about the arrears"], 8: ["Joris Smeltzer"],
      11: ["Hazel Thrushcross"],
    ]
    return (item == 7 ? filed.dropLast() : filed) + (others[item] ?? [])
  }
}

extension TerminalSession {
  /// From the first start: says who sits here, plans a meeting and starts it.
  fileprivate func plan() async throws {
    try await waits(for: "WELCOME")
    try await press(.enter)
    try await waits(for: "Who sits at the keyboard?")
    try await type("Ada Quillfeather, Children's Services")
    try await press(.enter)
    try await waits(for: "MEETINGS")
    try await type("n")
    try await waits(for: "The name of the child")
    try await type("Wilmot Thrushcross")
    try await press(.enter)
    try await waits(for: "WHOM IT IS ABOUT")
    try await command(".")
    try await waits(for: "LIVE")
  }

  /// Fills in what the form or the list of an item asks for.
  fileprivate func fillIn(_ item: Int) async throws {
    switch item {
    case 1:
      try await press(.down, .down, .down, .enter)
      try await waits(for: "Enter file")
      try await type("Room 2, Thornholme")
      try await press(.enter)
      try await waits(for: "Room 2, Thornholme")
    case 2:
      // Letters that come all at once in a list are a paste, not a command and a name.
      try await type("+")
      try await waits(for: "Enter file")
      try await type("Joris Smeltzer, Thornholme School, agency representative")
      try await press(.enter)
      try await waits(for: "not yet marked")
      try await type("p")
      try await waits(for: "1 present")
    case 8:
      try await press(.down, .enter)
      try await waits(for: "Enter file")
      try await type("Joris Smeltzer")
      try await press(.enter)
      try await waits(for: "Thornholme School")
    case 11:
      try await type("+")
      try await waits(for: "Enter file")
      try await type("Hazel Thrushcross")
      try await press(.enter)
      try await waits(for: "nobody yet: l lead")
    case 12:
      try await type("4")
      try await waits(for: "yes")
    default:
      break
    }
  }
}
