import MeetingDomain
import TestSupport
import Testing

/// What goes in as a file comes out as the same file, to the scalar of every text.
struct DocumentRoundTripTests {
  @Test func `a meeting with every field comes out as it went in`() throws {
    try expectIdentity(DocumentFixtures.bytes("every-field"))
  }

  @Test func `the fixture with every field leaves no field of the document empty`() throws {
    let document = try MeetingDocument(json: DocumentFixtures.bytes("every-field"))
    let empty = emptyFields(of: document, named: "meeting")
    #expect(empty == [])
  }

  @Test(arguments: [
    #"{"format": "mapm.meeting/1", "subject": {}}"#,
    #"{"format": "mapm.meeting/1", "subject": {"others": []}, "entries": [], "disputes": []}"#,
    #"{"format": "mapm.meeting/1", "subject": {"others": {"askedNone": true}}}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "opening": {}, "lead": {}, "close": {}}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "opening": {"harm": {}, "convener": {}}}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "entries": [{}, {"text": ""}, {"links": []}]}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "attendance": [{"roles": [], "present": [{}]}]}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "actions": [{"history": [{}]}, {"number": -3}]}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "views": [{"notSought": {}}], "review": {}}"#,
    ##"{"format": "mapm.meeting/1", "subject": {}, "entries": [{"id": "#2"}, {"id": "a"}]}"##,
    #"{"format": "mapm.meeting/1", "subject": {}, "opening": {"groundRules": [], "reasons": []}}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "opening": {"chairIndependent": false}}"#,
    #"{"format": "mapm.meeting/1", "subject": {}, "id": "", "reference": "", "previous": ""}"#,
  ])
  func `what is absent, empty and asked stays apart`(json: String) throws {
    try expectIdentity(Array(json.utf8))
  }

  @Test(arguments: UInt64(1)...200)
  func `any meeting comes out as it went in`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let whole = try DocumentJSON(DocumentFixtures.bytes("every-field"))
    let texts = [
      "", "a", "e\u{301}", "\u{301}x", "é", "\0", "\r\n", "/\\\"", "\u{1F9D1}\u{200D}", "\u{FFFF}",
    ]
    let json = whole.thinned(using: &random).replacingText(under: DocumentJSON.freeText) {
      let count = Int.random(in: 0...4, using: &random)
      return .words((0..<count).compactMap { _ in texts.randomElement(using: &random) }.joined())
    }
    try expectIdentity(json)
  }

  @Test(arguments: [
    Row.action(Action(text: "Ring")), .dispute(Dispute(matter: "Rent")), .entry(Entry(text: "It")),
    .update(Update(person: "Ida")), .view(PlanView(person: "Ida")),
    .concern(StillConcerned(name: "Jo")), .objective(Objective(text: "Safe")),
  ])
  func `a line that was read back is still the same line in a file`(row: Row) throws {
    var desk = Desk()
    let line = try desk.add(row)
    _ = try desk.add(.readBack(ReadBack(of: RowReference(line), answer: .agreed)))
    let document = try MeetingDocument(json: desk.meeting.document.json())
    let read = try #require(document.closeForm.readBack.rows.first?.of)
    #expect(document.row(named: read) == line)
  }

  @Test func `rows of an import that have no name are told apart by their kind`() throws {
    var desk = Desk(
      planned: try MeetingDocument(
        json: Array(
          """
          {"format": "mapm.meeting/1", "subject": {}, "actions": [{"text": "Ring"}],
           "disputes": [{"matter": "Rent"}], "updates": [{"person": "Ida"}]}
          """.utf8)))
    let first = RowID(position: 1)
    for kind in [RowKind.action, .dispute, .update] {
      let line = RowRef(kind, first)
      _ = try desk.add(.readBack(ReadBack(of: RowReference(line), answer: .agreed)))
      let read = desk.meeting.document.closeForm.readBack.rows.last?.of
      for other in [RowKind.action, .dispute, .update] {
        let isIt = desk.meeting.document.reference(read, means: RowRef(other, first))
        #expect(isIt == (other == kind))
      }
    }
    let again = try MeetingDocument(json: desk.meeting.document.json())
    #expect(
      again.closeForm.readBack.rows.compactMap(\.of).map { again.row(named: $0)?.kind }
        == [.action, .dispute, .update])
  }

  @Test func `a name without a kind is an entry's before an action's, and is written as it came`()
    throws
  {
    let json = """
      {"format": "mapm.meeting/1", "subject": {}, "entries": [{"id": "x", "text": "It"}],
       "actions": [{"id": "x", "text": "Ring"}, {"id": "y", "text": "Go"}],
       "corrections": [{"of": "x"}, {"of": "y"}, {"of": "action/x"}, {"of": "nobody"}]}
      """
    let document = try MeetingDocument(json: Array(json.utf8))
    let named = document.corrections.rows.compactMap(\.of)
    #expect(named.map { document.row(named: $0)?.kind } == [.entry, .action, .action, nil])
    #expect(named.map(\.text) == ["x", "y", "action/x", "nobody"])
    #expect(document.rows(named: named[0]).map(\.kind) == [.entry, .action])
  }

  @Test func `a row keeps its name in a file when one before it was taken back`() throws {
    var desk = Desk(
      planned: try MeetingDocument(
        json: Array(
          """
          {"format": "mapm.meeting/1", "subject": {}, "disputes": [{"matter": "Rent"},
           {"matter": "Visits"}], "corrections": [{"of": "dispute/#2"}]}
          """.utf8)))
    try desk.ask(.strike(RowRef(.dispute, RowID(position: 1))))
    let again = try MeetingDocument(json: desk.meeting.document.json())
    let corrected = try #require(again.corrections.rows.first?.of)
    #expect(
      again.row(named: corrected).flatMap { again.row($0.id, of: Dispute.self) }?.matter == "Visits"
    )
  }

  @Test func `every naughty string survives in every text field`() throws {
    let whole = try DocumentJSON(DocumentFixtures.bytes("every-field"))
    // Ten at a time, which is as good and ten times as fast: a text has no place that matters.
    var strings = try DocumentFixtures.naughtyStrings()[...]
    while !strings.isEmpty {
      let text = strings.prefix(10).joined(separator: "|")
      strings = strings.dropFirst(10)
      let json = whole.replacingText(under: DocumentJSON.freeText) { .words(text) }
      try expectIdentity(json)
    }
  }

  @Test(arguments: [
    (#"e\u0301"#, "e\u{301}"), (#"\u00e9"#, "\u{E9}"), (#"\ud83d\udc9b"#, "\u{1F49B}"),
    (#"\u0000"#, "\0"), (#"\/\b\f\n\r\t\"\\"#, "/\u{8}\u{C}\n\r\t\"\\"), ("\u{7F}", "\u{7F}"),
    ("\u{301}", "\u{301}"), ("\u{2028}", "\u{2028}"), (#"\uD83D\uDC9B\u0301"#, "\u{1F49B}\u{301}"),
  ])
  func `an escape is the scalar that it stands for`(written: String, text: String) throws {
    let json = #"{"format": "mapm.meeting/1", "subject": {"name": ""# + written + #""}}"#
    let name = try MeetingDocument(json: Array(json.utf8)).subject.name
    #expect(name.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func `a byte order mark before the file is no part of it`() throws {
    let json = #"{"format": "mapm.meeting/1", "subject": {"case": "0417"}}"#
    let document = try MeetingDocument(json: [0xEF, 0xBB, 0xBF] + Array(json.utf8))
    #expect(document.subject.case == "0417")
  }

  private func expectIdentity(_ bytes: [UInt8]) throws {
    try expectIdentity(DocumentJSON(bytes), in: bytes)
  }

  private func expectIdentity(_ json: DocumentJSON, in bytes: [UInt8]? = nil) throws {
    let written = try MeetingDocument(json: bytes ?? json.bytes()).json()
    let isSame = try DocumentJSON(written) == json
    #expect(isSame, "\(String(decoding: written.prefix(2_000), as: UTF8.self))")
    #expect(written.last == UInt8(ascii: "\n"))
  }

  /// The names of optional fields without a value in any row, and of questions without an answer.
  private func emptyFields(of value: Any, named name: String) -> [String] {
    var filled: Set<String> = []
    var empty: Set<String> = []
    visit(value, named: name, filled: &filled, empty: &empty)
    return empty.subtracting(filled).sorted()
  }

  private func visit(
    _ value: Any, named name: String, filled: inout Set<String>, empty: inout Set<String>
  ) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .enum:
      guard let inner = mirror.children.first?.value else {
        let isEmpty = mirror.displayStyle == .optional || "\(value)" == "notAsked"
        _ = isEmpty ? empty.insert(name) : filled.insert(name)
        return
      }
      visit(inner, named: name, filled: &filled, empty: &empty)
    case .collection:
      if !mirror.children.isEmpty { filled.insert(name) }
      for child in mirror.children {
        visit(child.value, named: name + "[]", filled: &filled, empty: &empty)
      }
    default:
      filled.insert(name)
      for child in mirror.children {
        let path = child.label.map { name + "." + $0 } ?? name
        visit(child.value, named: path, filled: &filled, empty: &empty)
      }
    }
  }
}
