import MeetingDomain
import TestSupport
import Testing

struct ImportTests {
  @Test func `the references of many files are told in their order, those beside a bad file too`()
    async throws
  {
    try await inHouseholdWithStore { household in
      var files: [String] = []
      for number in 101...125 {
        var meeting = MeetingDocument(subject: Subject(kind: .family, name: "Family \(number)"))
        meeting.reference = "2026-\(number)"
        let json = String(decoding: meeting.json(), as: UTF8.self)
        files.append(try household.folder.write(json, to: "in/\(number).json"))
      }
      let bad = try household.folder.write("{", to: "in/bad.json")
      let imported = try await household.mapm(
        ["import"] + files.prefix(12) + [bad] + files.suffix(13))
      #expect(imported.status == 1)
      #expect(imported.messages.contains("bad.json"))
      let told = imported.text.split(separator: "\n").map(String.init)
      #expect(told == (101...125).map { "2026-\($0)" })
    }
  }

  @Test func `a meeting goes through import and export unchanged`() async throws {
    try await inHouseholdWithStore { household in
      let bytes = SampleMeetings.closed.json()
      let file = try household.folder.write(String(decoding: bytes, as: UTF8.self), to: "a.json")
      let imported = try await household.mapm("import", file)
      #expect(imported.text == "2025-014\n")
      #expect(imported.messages == "")
      let exported = try await household.mapm("export", "2025-014", "--format", "json")
      #expect(exported.output == bytes)
      #expect(exported.messages == "")
    }
  }

  @Test(arguments: [
    ("{", "line 1"), ("[]", "object"), (#"{"format": "mapm.meeting/1"}"#, "subject"),
    (#"{"format": "mapm.meeting/9", "subject": {}}"#, "format"),
    (#"{"format": "mapm.meeting/1", "subject": {}, "colour": 1}"#, "colour"),
    ("{\"format\": \"mapm.meeting/1\",\n\"subject\": {},\n\"date\": \"2026-02-30\"}", "line 3"),
    (
      #"{"format": "mapm.meeting/1", "subject": {}, "entries": [{"text": "a", "kind": "gossip"}]}"#,
      "gossip"
    ),
  ])
  func `a wrong file is refused with its line and field`(
    json: String, place: String
  ) async throws {
    try await inHouseholdWithStore { household in
      let file = try household.folder.write(json, to: "wrong.json")
      let result = try await household.mapm("import", file)
      #expect(result.status == 1)
      #expect(result.text == "")
      #expect(result.messages.hasPrefix("\(file): "))
      #expect(result.messages.contains(place))
      #expect(result.messages.hasOneLine)
      let meetings = try await household.mapm("meetings", "--format", "csv")
      #expect(meetings.text.hasOneLine)
    }
  }

  @Test func `each file is taken on its own`() async throws {
    try await inHouseholdWithStore { household in
      let bytes = String(decoding: SampleMeetings.closed.json(), as: UTF8.self)
      let good = try household.folder.write(bytes, to: "good.json")
      let wrong = try household.folder.write("{", to: "wrong.json")
      let missing = household.folder.file("missing.json")
      let result = try await household.mapm("import", wrong, missing, good)
      #expect(result.status == 1)
      #expect(result.text == "2025-014\n")
      #expect(result.messages.contains("\(wrong): line 1"))
      #expect(
        result.messages.contains(
          "\(missing) cannot be read. Check its name and its permissions.\n"))
    }
  }

  @Test func `a meeting that is here already is refused by name`() async throws {
    try await inHouseholdWithStore { household in
      let bytes = String(decoding: SampleMeetings.closed.json(), as: UTF8.self)
      let file = try household.folder.write(bytes, to: "a.json")
      _ = try await household.mapm("import", file)
      let again = try await household.mapm("import", file)
      #expect(again.status == 1)
      #expect(again.messages.contains("A meeting with the id sample-closed is already here."))
    }
  }

  @Test func `a number that is taken gives way, and that is said`() async throws {
    var other = SampleMeetings.closed
    other.id = "sample-other"
    try await inHousehold(with: SampleMeetings.closed) { household in
      let file = try household.folder.write(
        String(decoding: other.json(), as: UTF8.self), to: "b.json")
      let result = try await household.mapm("import", file)
      #expect(result.status == 0)
      #expect(result.text != "2025-014\n")
      #expect(result.messages.contains("Meeting 2025-014 is "))
      #expect(result.messages.contains("Action 41 is 44 here, because 41 is taken.\n"))
    }
  }
}
