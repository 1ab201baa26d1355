import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ActionVerbTests {
  @Test(arguments: [
    Verb(
      ["41", "done", "--evidence", "Landlord's letter"], says: "Action 41 is done.",
      status: "done", what: "done"),
    Verb(
      ["41", "progress", "Rang twice,", "no answer"], says: "Action 41 is in progress.",
      status: "in-progress", what: "progress"),
    Verb(
      ["41", "redate", "2098-12-01", "--reason", "Landlord abroad"],
      says: "Action 41 is due Mon 1 Dec 2098 now, re-dated once.", status: nil, what: "redated"),
    Verb(
      ["41", "block", "--reason", "No consent yet"], says: "Action 41 is blocked.",
      status: "blocked", what: "blocked"),
    Verb(
      ["41", "handover", "S. Patel", "--agency", "Housing", "--reason", "Left the school"],
      says: "Action 41 is handed over to S. Patel, Housing.", status: nil, what: "handed-over"),
    Verb(
      ["41", "escalate", "Head of service", "--reason", "Twice late"],
      says: "Action 41 is escalated to Head of service.", status: nil, what: "escalated"),
    Verb(
      ["41", "review", "--reason", "Still waiting for the landlord"],
      says: "Action 41 stands as it is; it was looked at today.", status: nil, what: "reviewed"),
    Verb(
      ["41", "supersede", "--reason", "Action 42 does it"], says: "Action 41 is superseded.",
      status: "superseded", what: "superseded"),
    Verb(
      ["41", "withdraw", "--reason", "The family moved"], says: "Action 41 is withdrawn.",
      status: "withdrawn", what: "withdrawn"),
    Verb(
      ["41", "pass", "Tenancy panel", "--reason", "Theirs to decide"],
      says: "Action 41 is passed to Tenancy panel.", status: "passed", what: "passed"),
    Verb(
      ["43", "reopen", "--reason", "Wrong summary sent"], says: "Action 43 is open again.",
      status: "open", what: "reopened"),
  ])
  func `each verb does its work and the history keeps it`(verb: Verb) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["action"] + verb.arguments)
      #expect(result.text == "\(verb.says.dropLast()): \(verb.which)\n")
      #expect(result.messages == "" && result.status == 0)
      let row = try await household.action(try #require(Int(verb.arguments[0])))
      #expect(row.status == verb.status)
      let step = try #require(row.history?.last)
      #expect(step.what == verb.what && step.by != nil && step.at != nil)
      #expect((step.reason ?? step.evidence)?.isEmpty == false)
      let whole = try await household.mapm("verify")
      #expect(whole.status == 0)
    }
  }

  @Test(arguments: ["+10d", "in 2 weeks", "end of month", "fri", "12/12"])
  func `a new day is written like in the writing line`(day: String) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("action", "41", "redate", day, "--reason", "a")
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.text.contains(" now, re-dated once: Ring the landlord"))
    }
  }

  @Test func `a second date is counted, and both are kept`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      _ = try await household.mapm("action", "41", "redate", "2098-12-01", "--reason", "a")
      let again = try await household.mapm(
        "action", "41", "redate", "2098-12-24", "--reason", "b")
      #expect(
        again.text.hasPrefix("Action 41 is due Wed 24 Dec 2098 now, re-dated 2 times: Ring the"))
      let row = try await household.action(41)
      #expect(row.due == "2098-12-24")
      #expect(row.history?.map(\.from) == ["2025-06-24", "2098-12-01"])
      #expect(row.history?.map(\.to) == ["2098-12-01", "2098-12-24"])
    }
  }

  @Test func `an action of approved minutes is worked like any other`() async throws {
    var approved = SampleMeetings.closed
    approved.status = .approved
    try await inHousehold(with: approved) { household in
      let result = try await household.mapm("action", "42", "done", "--evidence", "Plan signed")
      #expect(result.status == 0, "\(result.messages)")
      let row = try await household.action(42)
      #expect(row.status == "done" && row.evidence == "Plan signed")
    }
  }

  @Test(arguments: [
    (["99", "done", "--evidence", "x"], "There is no action 99 in this store."),
    (["0", "done", "--evidence", "x"], "There is no action 0 in this store."),
    (["41", "done"], "Evidence is missing. Say what shows that it is done with --evidence TEXT."),
    (["41", "done", "--evidence", "  "], "Evidence is missing."),
    (
      ["41", "progress"],
      "What was done is missing. Write it after the verb: mapm action 41 progress"
    ),
    (["41", "block"], "A reason is missing. Say why with --reason TEXT."),
    (["41", "block", "--reason", " "], "A reason is missing."),
    (["41", "redate", "2098-12-01"], "A reason is missing."),
    (
      ["41", "redate", "--reason", "x"], "A day is missing. Write it after the verb: mapm action 41"
    ),
    (["41", "redate", "2001-01-01", "--reason", "x"], "Mon 1 Jan 2001 has passed."),
    (["41", "redate", "2098-02-30", "--reason", "x"], "\"2098-02-30\" is not a day."),
    (["41", "redate", "soon", "--reason", "x"], "\"soon\" is not a day."),
    (["41", "reopen", "--reason", "x"], "This action is open already."),
    (["41", "handover", "--reason", "x"], "It is not said to whom. Write it after the verb: mapm"),
    (["41", "handover", "S. Patel"], "A reason is missing."),
    (["41", "escalate", " ", "--reason", "x"], "It is not said to whom."),
    (["41", "pass", "Panel"], "A reason is missing."),
    (["41", "withdraw"], "A reason is missing."),
    (["41", "supersede"], "A reason is missing."), (["43", "review"], "This action is closed."),
    (["43", "done", "--evidence", "x"], "This action is closed."),
    (["43", "redate", "2098-12-01", "--reason", "x"], "This action is closed."),
  ])
  func `what cannot be done is said in a sentence, and nothing is`(
    arguments: [String], sentence: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let before = try await household.mapm("log", "last").text
      let result = try await household.mapm(["action"] + arguments)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.hasPrefix(sentence), "\(result.messages)")
      #expect(result.messages.hasOneLine)
      #expect(try await household.mapm("log", "last").text == before)
    }
  }

  @Test(arguments: [
    ["41"], ["41", "finish"], ["first", "done"], ["41", "done", "--reason", "x"],
    ["41", "block", "--evidence", "x"], ["41", "done", "now", "--evidence", "x"],
    ["41", "progress", "a", "--reason", "x"], ["41", "block", "--agency", "A", "--reason", "x"],
  ])
  func `wrong usage is told apart`(arguments: [String]) async throws {
    try await inHouseholdWithStore { household in
      let result = try await household.mapm(["action"] + arguments)
      #expect(result.status == 64)
    }
  }

  /// One verb and what comes of it.
  struct Verb: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let says: String
    let status: String?
    let what: String

    init(_ arguments: [String], says: String, status: String?, what: String) {
      (self.arguments, self.says, self.status, self.what) = (arguments, says, status, what)
    }

    /// The action that it was done with, as the sentence names it.
    var which: String {
      let text =
        arguments[0] == "41" ? "Ring the landlord about the notice" : "Send the attendance summary"
      let who = what == "handed-over" ? "S. Patel, Housing" : "Joris Smeltzer, School"
      return "\(text) (\(who); case 0417)."
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }
}

/// An action as the register gives it.
private struct WorkedAction: Decodable {
  struct Step: Decodable {
    let at: String?
    let by: String?
    let what: String?
    let from: String?
    let to: String?
    let reason: String?
    let evidence: String?
  }

  let number: Int
  let status: String?
  let due: String?
  let evidence: String?
  let history: [Step]?
}

extension Household {
  fileprivate func action(_ number: Int) async throws -> WorkedAction {
    let list = try await mapm("actions", "--all", "--format", "json")
    let rows = try JSONDecoder().decode([WorkedAction].self, from: Data(list.output))
    return try #require(rows.first { $0.number == number })
  }
}
