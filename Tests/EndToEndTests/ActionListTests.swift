import Foundation
import TestSupport
import Testing

struct ActionListTests {
  @Test(arguments: [
    ([], [41, 42]), (["--open"], [41, 42]), (["--overdue"], [41]), (["--done"], [43]),
    (["--all"], [41, 42, 43]), (["--agency", "housing"], [42]),
    (["--owner", "smeltzer", "--all"], [41, 43]), (["--owner", "Joris Smeltzer"], [41]),
    (["--owner", "smelt"], [41]), (["--agency", "hous", "--done"], []),
    (["--case", "0417"], [41, 42]), (["--blocked"], []), (["--no-owner"], []), (["--no-day"], []),
    (["--meeting", "2025-014"], [41, 42]), (["--due-before", "2025-06-25"], [41]),
    (["--due-before", "2025-06-24"], []), (["--limit", "1"], [41]),
    (["--sort", "agency"], [42, 41]), (["--sort", "owner"], [41, 42]),
  ])
  func `actions are chosen by what is asked for`(
    arguments: [String], numbers: [Int]
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["actions", "--format", "json"] + arguments)
      let rows = try JSONDecoder().decode([ActionJSON].self, from: Data(result.output))
      #expect(rows.map(\.number) == numbers)
      #expect(result.status == 0)
    }
  }

  @Test func `a row of JSON is the action with its meeting, case and days`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("actions", "--format", "json", "--overdue")
      let rows = try JSONDecoder().decode([ActionJSON].self, from: Data(result.output))
      let row = try #require(rows.first)
      #expect(row.meeting == "2025-014")
      #expect(row.case == "0417")
      #expect(row.owner == "Joris Smeltzer")
      #expect(row.due == "2025-06-24")
      #expect(row.daysLate > 0)
    }
  }

  @Test func `a comma-separated list quotes what must be quoted`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("actions", "--format", "csv", "--agency", "Housing")
      #expect(
        result.text
          == "number,status,due,daysLate,agency,owner,text,outcome,doneWhen,evidence,meeting,case,"
          + "redates,visibility\r\n42,open,2099-07-01,0,Housing,Pell Hartigan,"
          + "\"'=Offer, in writing, \"\"a repayment plan\"\"\",,,,2025-014,0417,0,\r\n")
    }
  }

  @Test func `a table says in words how late an action is`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("actions")
      #expect(result.text.contains(/41  OVERDUE \d+ DAYS  Tue 24 Jun 2025  School/))
      #expect(result.text.contains("42  OPEN"))
    }
  }

  @Test func `a table fits the terminal, and is whole in a file`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let whole = try await household.mapm("actions", "--all")
      #expect(whole.text.contains("=Offer, in writing, \"a repayment plan\""))
      try await inTerminal(household, ["actions", "--all"]) { terminal in
        let screen = try await terminal.waits(for: "Also open: ")
        #expect(screen.contains("…"))
        #expect(screen.contains("MEETING and CASE did not fit;"))
        #expect(screen.split(separator: "\n").count == 6)
        let status = try await terminal.exitStatus()
        #expect(status == 0)
      }
    }
  }

  @Test(arguments: ["2025-06-25", "+1d", "fri", "12/12", "in 2 weeks", "end of month", "today"])
  func `what is due before a day is asked for in the words of the writing line`(
    day: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("actions", "--due-before", day, "--format", "csv")
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.text.contains("\n41,"))
      #expect(result.messages.hasPrefix("Due before ") == (day != "2025-06-25"))
      let none = try await household.mapm("actions", "--due-before", "2025-06-24")
      #expect(none.messages == "")
      #expect(!none.text.contains("41"))
    }
  }

  @Test func `a calendar names an action as the export of its meeting does`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("actions", "--format", "ics")
      #expect(result.status == 0)
      let export = try await household.mapm("export", "last", "--format", "ics")
      let names = result.text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
      #expect(
        names == [
          "UID:sample-closed.action-41@mapm.invalid", "UID:sample-closed.action-42@mapm.invalid",
        ])
      for name in names { #expect(export.text.contains(name)) }
    }
  }

  private static let hasReaders = FileManager.default.fileExists(
    atPath: "/usr/lib/python3/dist-packages/icalendar")

  @Test(.enabled(if: hasReaders))
  func `the list as CSV and as a calendar is read by other programs, with every action`()
    async throws
  {
    let script = """
      import csv, icalendar, io, json, sys
      data = sys.stdin.buffer.read()
      if sys.argv[1] == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))
        print(json.dumps([[r["number"], r["status"], r["due"]] for r in rows]))
      else:
        tasks = icalendar.Calendar.from_ical(data).walk("VTODO")
        print(json.dumps([[str(t["UID"]).split("-")[-1].split("@")[0], str(t["STATUS"]),
          t["DUE"].dt.isoformat() if "DUE" in t else ""] for t in tasks]))
      """
    try await inHousehold(with: SampleMeetings.closed) { household in
      for (format, open) in [("csv", "open"), ("ics", "NEEDS-ACTION")] {
        let list = try await household.mapm("actions", "--all", "--format", format)
        let read = try await runCommand(
          ["/usr/bin/python3", "-c", script, format], input: list.text,
          environment: household.environment, in: household.folder.path)
        #expect(read.status == 0, "\(read.messages)")
        let rows = try JSONDecoder().decode([[String]].self, from: Data(read.output))
        #expect(rows.map { $0[0] } == ["41", "42", "43"])
        #expect(rows[1] == ["42", open, "2099-07-01"])
      }
    }
  }

  @Test(arguments: [
    (
      ["--agency", "Huosing"],
      "No action is for an agency called \"Huosing\". Agencies here: Housing, School.\n"
    ),
    (
      ["--owner", "Nobody"],
      "No action is for anybody called \"Nobody\". Owners here: Joris Smeltzer, Pell Hartigan.\n"
    ),
    (["--case", "0418"], "No meeting is of a case called \"0418\". Cases here: 0417.\n"),
    (
      ["--meeting", "2026-999"],
      "There is no meeting \"2026-999\" in this store. List them with: mapm meetings\n"
    ),
  ])
  func `a name that nothing in the store has is refused, with those that there are`(
    arguments: [String], sentence: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(["actions", "--overdue"] + arguments)
      #expect(result.status == 1 && result.text == "")
      #expect(result.messages == sentence)
    }
  }

  @Test func `what is open besides actions is told where no part is asked for`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let also = "Also open: 1 not sent; the register on the screen lists them.\n"
      for arguments in [[], ["--all"], ["--sort", "owner", "--format", "json"]] {
        let list = try await household.mapm(["actions"] + arguments)
        #expect(list.messages == also)
      }
      for arguments in [
        ["--overdue"], ["--agency", "School"], ["--meeting", "2025-014"], ["--limit", "36"],
      ] {
        let list = try await household.mapm(["actions"] + arguments)
        #expect(list.messages == "")
      }
    }
  }

  @Test func `the table, the CSV and the calendar say how an action stands and who may see it`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.troubled) { household in
      let table = try await household.mapm("actions").text
      #expect(table.contains(/41  BLOCKED, \d+ LATE; re-dated 2 times  Tue 24 Jun 2025/))
      #expect(table.contains("RESTRICTED: Watch the flat"))
      #expect(table.components(separatedBy: "RESTRICTED").count == 2)
      let list = try await household.mapm("actions", "--blocked", "--format", "csv").text
      #expect(list.hasSuffix(",2025-014,0417,2,\r\n") && list.contains("\n41,blocked,"))
      let open = try await household.mapm("actions", "--no-owner", "--no-day", "--format", "csv")
      #expect(open.text.contains("\n44,") && open.text.hasSuffix(",0,professionals-only\r\n"))
      let calendar = try await household.mapm("actions", "--no-day", "--format", "ics").text
      #expect(calendar.contains("Visibility: professionals only"))
    }
  }

  @Test func `a limit says how many actions are left out`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let two = try await household.mapm("actions", "--all", "--limit", "2")
      #expect(two.messages.hasPrefix("1 more action is left out.\n"))
      let agency = try await household.mapm(
        "actions", "--all", "--sort", "agency", "--limit", "1", "--format", "json")
      #expect(agency.messages.hasPrefix("2 more actions are left out.\n"))
      let all = try await household.mapm("actions", "--all", "--limit", "3")
      #expect(!all.messages.contains("left out"))
    }
  }
}

/// What a row of `mapm actions --format json` always has, and some of what it may have.
private struct ActionJSON: Codable {
  let number: Int
  let owner: String?
  let due: String?
  let meeting: String
  let `case`: String
  let daysLate: Int
}
