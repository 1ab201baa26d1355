import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ChaseTests {
  @Test func `an agency is written to about what of theirs is open, and nothing else`() async throws
  {
    var meeting = SampleMeetings.closed
    if case .recorded(var actions) = meeting.actions {
      actions.append(
        Action(
          number: 44, text: "Watch the flat", owner: "Pell Hartigan", agency: "Housing",
          due: CalendarDay(year: 2025, month: 7, day: 1), visibility: .policeSensitive))
      meeting.actions = .recorded(actions)
    }
    try await inHousehold(with: meeting) { household in
      let letter = try await household.mapm("chase", "housing")
      #expect(letter.status == 0, "\(letter.messages)")
      #expect(letter.text.hasPrefix("Open actions of Housing, "))
      #expect(letter.text.contains("42  =Offer, in writing"))
      #expect(letter.text.contains("case 0417, meeting 2025-014"))
      for other in ["Watch the flat", "Smeltzer", "41  "] { #expect(!letter.text.contains(other)) }
      let late = try await household.mapm("chase", "Housing", "--overdue")
      #expect(late.text == "" && late.status == 0)
    }
  }

  @Test(arguments: [
    (["chase", "Nobody"], "No action is for an agency or anybody called \"Nobody\". Agencies"),
    (["chase", ""], "\"\" fits several: "),
  ])
  func `a name that fits nobody, or several, is refused`(
    arguments: [String], sentence: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm(arguments)
      #expect(result.status == 1 && result.text == "")
      #expect(result.messages.hasPrefix(sentence), "\(result.messages)")
      #expect(result.messages.hasOneLine)
    }
  }

  @Test(arguments: ["Joris Smeltzer", "smeltzer", "smelt"])
  func `a person is written to by any part of the name`(name: String) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let letter = try await household.mapm("chase", name)
      #expect(letter.text.hasPrefix("Open actions of Joris Smeltzer, "), "\(letter.messages)")
    }
  }

  @Test func `the text says what is restricted, blocked and re-dated, and who sends it`()
    async throws
  {
    try await inHousehold(with: SampleMeetings.troubled) { household in
      let letter = try await household.mapm("chase", "School").text
      #expect(letter.contains("    Blocked: No consent yet\n    Re-dated 2 times\n"))
      let housing = try await household.mapm("chase", "Housing").text
      #expect(housing.contains("44  Watch the flat\n"))
      #expect(housing.contains("    Visibility: professionals only\n"))
    }
  }

  @Test func `a leak stops the text until it is let through, and that is logged`() async throws {
    var meeting = SampleMeetings.closed
    meeting.subject.others = .recorded([OtherPerson(name: "Odile Farrant")])
    if case .recorded(var actions) = meeting.actions {
      actions[0].text = "Ring Odile's nan"
      meeting.actions = .recorded(actions)
    }
    try await inHousehold(with: meeting) { household in
      let stopped = try await household.mapm("chase", "School")
      #expect(stopped.status == 1 && stopped.text == "")
      let name = String(stopped.messages.prefix(6))
      #expect(stopped.messages.hasPrefix("\(name)  2025-014: Item 7, action 41"))
      let other = try await household.mapm(
        "chase", "School", "--release", "ffffff", "--reason", "a")
      #expect(other.status == 1 && other.text == "")
      let letter = try await household.mapm(
        "chase", "School", "--release", name, "--reason", "The school knows her")
      #expect(letter.text.contains("41  Ring Odile's nan"), "\(letter.messages)")
      let log = try await household.mapm("log", "2025-014").text
      #expect(log.contains("\(name) as let through (Copy: actions:School"))
      let again = try await household.mapm("chase", "School")
      #expect(again.text == letter.text)
    }
  }

  @Test func `nothing overdue prints nothing, so that no mail is sent`() async throws {
    var meeting = SampleMeetings.closed
    meeting.actions = .recorded([
      Action(text: "Ring", due: CalendarDay(year: 2098, month: 1, day: 1))
    ])
    try await inHousehold(with: meeting) { household in
      let result = try await household.mapm("actions", "--overdue")
      #expect(result.output.isEmpty && result.messages == "" && result.status == 0)
    }
  }
}

struct CompletionTests {
  @Test(arguments: [
    (["export", "20"], "2025-014"), (["actions", "--agency", "Ho"], "Housing"),
    (["actions", "--owner", ""], "Joris Smeltzer"), (["action", "4"], "41"),
    (["chase", "Sch"], "School"), (["actions", "--case", ""], "0417"),
  ])
  func `a shell completes references, agencies, people and numbers`(
    words: [String], candidate: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let typed = (["mapm"] + words).map { "'\($0)'" }.joined(separator: " ")
      let script = """
        source <(mapm --generate-completion-script bash)
        COMP_WORDS=(\(typed)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
        _mapm mapm "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      var environment = household.environment
      let folder = URL(fileURLWithPath: Household.program).deletingLastPathComponent().path
      environment["PATH"] = folder + ":/usr/bin:/bin"
      let shell = try await runCommand(
        ["/bin/bash", "-c", script], environment: environment, in: household.folder.path)
      #expect(
        shell.text.split(separator: "\n").contains(Substring(candidate)),
        "\(shell.text) \(shell.messages)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the script of each shell asks the program, and holds nothing of the store`(
    shell: String
  ) async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let script = try await household.mapm("--generate-completion-script", shell)
      #expect(script.status == 0)
      #expect(script.text.contains("---completion"))
      for word in ["2025-014", "Housing", "Smeltzer", "0417"] {
        #expect(!script.text.contains(word))
      }
    }
  }
}

struct ManualTests {
  @Test func `the manual page is the one that the declarations give`() async throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/mapm/Documentation/mapm.1").standardizedFileURL
    try await inHousehold { household in
      let manual = try await household.mapm("manual")
      #expect(manual.status == 0)
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try Data(manual.output).write(to: file)
        Issue.record("The manual page was written anew; run again without RECORD_SNAPSHOTS.")
      }
      #expect(try Data(contentsOf: file) == Data(manual.output))
      for command in ["actions", "action", "search", "chase", "store init"] {
        #expect(manual.text.contains(".SS \"mapm \(command)"))
      }
    }
  }
}
