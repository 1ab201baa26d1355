import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// What one key each says of the last entry or the chosen one, after it was filed.
struct AfterTheFactTests {
  /// Keys, what they make of an entry, and whether they leave it in the line.
  struct Fact: Sendable, CustomTestStringConvertible {
    var keys: String
    var holds: @Sendable (Entry) -> Bool

    var testDescription: String { keys }
  }

  static let facts: [Fact] = [
    Fact(keys: "<C-x>k3") { $0.kind == .risk },
    Fact(keys: "<C-x>k11") { $0.kind == .note },
    Fact(keys: "<C-x>yjs<Enter>") { ($0.by, $0.agency) == ("Joris Smeltzer", "School") },
    Fact(keys: "<C-x>yAunt May<Enter>") { ($0.by, $0.agency) == ("Aunt May", nil) },
    Fact(keys: "<C-x>yhousing<Enter>") { ($0.by, $0.agency) == (nil, "Housing") },
    Fact(keys: "<C-x>yhou<C-n><C-n><Enter>") { ($0.by, $0.agency) == ("Pell Hartigan", "Housing") },
    Fact(keys: "<C-x>h21") { ($0.known, $0.support) == (.ownRecord, .corroborated) },
    Fact(keys: "<C-x>hf14") {
      ($0.nature, $0.known) == (.fact, .ownObservation) && $0.support == .doubtful
    },
    Fact(keys: "<C-x>h7p<Esc>") {
      ($0.nature, $0.known) == (.opinion, .professionalOpinion) && $0.support == nil
    },
    Fact(keys: "<C-x>d34") { ($0.consent, $0.basis) == (.notSought, .publicTask) },
    Fact(keys: "<C-x>d22") { ($0.consent, $0.basis) == (.refused, .legalObligation) },
    Fact(keys: "<C-x>d1") { ($0.consent, $0.basis) == (.given, nil) },
    Fact(keys: "<C-x>d1<C-x>d1") { ($0.consent, $0.basis) == (.given, .consent) },
    Fact(keys: "<C-x>v2") { $0.visibility == .professionalsOnly },
    Fact(keys: "<C-x>ch<Enter>") {
      $0.links == [Link(kind: .challenges, to: RowReference(RowRef(.entry, RowID(position: 6))))]
    },
    Fact(keys: "<C-x>cc<Enter>") {
      $0.links == [Link(kind: .conflictsWith, to: RowReference(RowRef(.entry, RowID(position: 6))))]
    },
    Fact(keys: "<C-x>eThe rent falls due<Enter>") { $0.relevance == "The rent falls due" },
  ]

  @Test(arguments: facts)
  func `one key and its answers act on the last entry, and typing goes on`(fact: Fact) throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("the meter was read<Enter>" + fact.keys)
    let entry = try #require(app.entries.last)
    #expect(entry.text == "the meter was read")
    #expect(fact.holds(entry))
    app.press("and so on")
    #expect(app.line == "and so on")
    #expect(app.place == .item(.newInformation))
  }

  @Test(arguments: facts)
  func `the same keys act on the chosen entry in the list`(fact: Fact) throws {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("the meter was read<Enter><Tab>")
    let ref = RowRef(.entry, try #require(app.entries.last).id)
    app.press("<Home>" + (app.keysDown(to: .row(ref)) ?? ""))
    let others = app.entries.dropLast()
    app.press(fact.keys)
    #expect(fact.holds(try #require(app.entries.last)))
    #expect(app.entries.dropLast() == others)
  }

  @Test func `on an item that one comes back to they act on its newest entry`() throws {
    var app = App(item: 5)
    app.press("JS: one<Enter>PH: two<Enter><C-x>g4<Enter><C-x>g5<Enter><C-x>h31")
    #expect(app.entries.map(\.known) == [nil, .toldByPerson])
    app.press("<C-x>u<C-x>u<C-x>u<C-x>h11")
    #expect(app.entries.map(\.text) == ["one"])
    #expect(app.entries.last?.known == .ownObservation)
  }

  @Test func `nothing new from an agency does not stand between a key and the last entry`() {
    var app = App(item: 5)
    app.press("JS: one<Enter><C-x>0<C-x>h11")
    #expect(app.entries.last?.support == .corroborated)
  }

  @Test func `the person's own words say how they reached the meeting, and when`() throws {
    var app = App(item: 6)
    app.press("\"I want to stay\"<Enter><C-x>h1")
    let voice = try #require(app.entries.last)
    #expect((voice.how, voice.obtainedOn) == (.inPerson, TestMeetings.now.day))
    app.press("Zoë: he is afraid<Enter><C-x>h32")
    let view = try #require(app.entries.last)
    #expect((view.known, view.how, view.obtainedOn) == (.toldByPerson, .throughAdvocate, nil))
  }

  @Test func `a decision is asked why, and what it relies on`() throws {
    var app = App(item: 7)
    app.press("decision: the tenancy is kept<Enter><C-x>eThe arrears fall<Enter>")
    #expect(app.entries.last?.rationale == "The arrears fall")
    #expect(app.page?.focus == .line)
  }

  @Test func `what is shared without consent says so until its basis is chosen`() throws {
    var app = App(item: 5)
    app.press("JS: one<Enter><C-x>d2")
    #expect(app.text.contains("1  consent"))
    #expect(app.text.contains("7  unsure"))
    app.press("<Esc>")
    #expect(app.text.contains("NO LAWFUL BASIS"))
    #expect(app.document.gaps.contains { $0.g == "G64" })
    app.press("<C-x>d")
    #expect(app.announcement.hasPrefix("Lawful basis. Choose by number"))
    app.press("4")
    #expect(!app.text.contains("NO LAWFUL BASIS"))
    #expect(app.announcement == "Consent refused, public task.")
    #expect(!app.document.gaps.contains { $0.g == "G64" })
  }

  @Test func `an answer that is taken back by undo is open again`() {
    var app = App(item: 5)
    app.press("JS: one<Enter><C-x>h21<C-x>u<C-x>u")
    #expect((app.entries.last?.known, app.entries.last?.support) == (nil, nil))
  }

  /// Item, a line that something is read from.
  static let readLines = [
    (5, "JS: attendance is down"), (5, "JS risk: out alone"), (4, "need: a quiet place"),
    (5, "action: JS to ring them by fri"), (7, "JS to ring them by fri"), (6, "PH: he is afraid"),
    (10, "JS: whether it is so"), (5, "plain words"), (7, "Ring them"),
  ]

  @Test(arguments: readLines)
  func `a reading is taken back into the line as it was typed, also after filing`(
    item: Int, line: String
  ) throws {
    var app = App(item: item)
    app.press(line + "<Enter>")
    let read = app.document
    app.press("<C-x>=")
    let entry = try #require(app.entries.last)
    #expect((entry.text, entry.by, entry.agency) == (line, nil, nil))
    #expect(entry.kind == AgendaItem(rawValue: item)?.kind(of: line))
    #expect(app.document.actions.rows.isEmpty && app.document.disputes.rows.isEmpty)
    if line != "plain words" { app.press("<C-x>u") }
    if item != 7, item != 10, !line.hasPrefix("action") {
      #expect(app.document.entries == read.entries)
    }
  }

  @Test func `nothing that was filed before on another screen is taken back so`() {
    var app = App(item: 5)
    app.press("JS: one<Enter><C-x>g4<Enter><C-x>g5<Enter>")
    let before = app.document
    app.press("<C-x>=")
    #expect(app.document == before)
    #expect(app.announcement.hasPrefix("Ctrl-X = takes back how a line was read"))
  }
}
