import Foundation

/// The accounts that `mapm` is measured in, each with its store.
extension Workshop {
  /// The id of the meeting that goes on in every account.
  static let liveMeeting = "live-meeting"

  /// `mapm` in the account of this size, whose store holds that many meetings and one that goes on.
  func mapm(_ arguments: String..., in size: Size) throws -> Invocation {
    mapm(arguments, home: try account(size))
  }

  /// Makes the account of this size, and gives its folder.
  @discardableResult
  func account(_ size: Size) throws -> String {
    try made("\(size)") { home in
      try makeStore(home: home)
      try importMeetings(count(size), home: home)
      try importLiveMeeting(home: home)
      try mapm(["store", "rebuild"], home: home).run(scratch: folder, isSilent: true)
      try sayWhoSits(home: home)
    }
  }

  /// `mapm` in an account.
  func mapm(_ arguments: [String], home: String) -> Invocation {
    Invocation(arguments: [program] + arguments, environment: environment(home: home))
  }

  /// Makes an account with an empty store that a device key opens.
  func makeStore(home: String) throws {
    try makeFolder(home)
    try mapm(["store", "init", "--device-key"], home: home).run(scratch: folder, isSilent: true)
  }

  /// An import of this many meetings, from a folder of their files.
  func importOfMeetings(_ count: Int, home: String) throws -> Invocation {
    let files = try made("documents-\(count)") { path in
      try makeFolder(path)
      let encoder = JSONEncoder()
      for (place, meeting) in InventedMeetings(count).enumerated() {
        try Interruption.check()
        try encoder.encode(meeting).write(to: URL(filePath: "\(path)/\(place).json"))
      }
    }
    return mapm(["import"] + (0..<count).map { "\(files)/\($0).json" }, home: home)
  }

  private func importMeetings(_ count: Int, home: String) throws {
    var invocation = try importOfMeetings(count, home: home)
    let files = invocation.arguments.dropFirst(2)
    let command = Array(invocation.arguments.prefix(2))
    // The system takes only so many words in one command.
    let most = 10_000
    for start in stride(from: files.startIndex, to: files.endIndex, by: most) {
      invocation.arguments = command + files[start..<min(start + most, files.endIndex)]
      try invocation.run(scratch: folder)
    }
  }

  private func importLiveMeeting(home: String) throws {
    // Such as 2026-11-26T14:02:33Z; the account's time is UTC.
    let parts = Date().formatted(.iso8601).split(separator: "T")
    let meeting = MeetingFile(
      id: Self.liveMeeting, status: "live", subject: .init(name: "The Marrowby family", case: "7"),
      date: String(parts[0]), start: String(parts[1].prefix(5)),
      attendance: [.init(name: "J. Smeltzer", initials: "JS", agency: "School")],
      aim: "Measure how quickly it is minuted.", entries: [], actions: [])
    let file = "\(folder)/live.json"
    try JSONEncoder().encode(meeting).write(to: URL(filePath: file))
    try mapm(["import", file], home: home).run(scratch: folder)
  }

  /// Answers what the program asks once, at its first start.
  private func sayWhoSits(home: String) throws {
    let quiet = Duration.milliseconds(100)
    let run = try TerminalRun(mapm([], home: home))
    _ = try run.burst(showing: "Who sits at the keyboard?", quiet: quiet)
    run.press("A. Perrow")
    _ = try run.burst(showing: "w", quiet: quiet)
    run.press("\r")
    _ = try run.burst(showing: "AT THE KEYBOARD", quiet: quiet)
    try run.leave("\u{18}q")
  }
}
