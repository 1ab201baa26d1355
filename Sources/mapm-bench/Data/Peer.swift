import Foundation

/// A program that others use for what a row measures.
enum Peer: String, CaseIterable {
  case vim, nano, task, sqlite3, fzf
  case ripgrep = "rg"

  /// Where it is; `nil` when it is not installed.
  var path: String? {
    ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(rawValue)" }
      .first(where: FileManager.default.isExecutableFile)
  }
}

/// The same data in the forms that the peers read, and the peers on it.
extension Workshop {
  /// A peer with these arguments; `nil` when it is not installed.
  func peer(_ peer: Peer, _ arguments: String...) throws -> Invocation? {
    guard let path = peer.path else { return nil }
    let home = try made("peers", by: makeFolder)
    return Invocation(
      arguments: [path] + arguments, environment: environment(home: home))
  }

  /// A plain text to edit, as long as the minutes of one meeting; each editor has its own, because
  /// the one that comes second would ask about the first.
  func plainMinutes(for editor: Peer) throws -> String {
    try made("\(editor)-minutes.txt") { path in
      let text = InventedMeetings(1).map(\.plainText).joined()
      try Data(text.utf8).write(to: URL(filePath: path))
    }
  }

  /// All minutes of the large store as plain files in one folder.
  func plainFolder() throws -> String {
    try made("text") { path in
      try makeFolder(path)
      for (place, meeting) in InventedMeetings(scale.large).enumerated() {
        try Interruption.check()
        try Data(meeting.plainText.utf8).write(to: URL(filePath: "\(path)/\(place).txt"))
      }
    }
  }

  /// All actions of the large store, one a line: the day, the agency, the owner, the words.
  func actionLines() throws -> String {
    try made("actions.tsv") { path in
      try write(to: path) { meeting, _ in
        meeting.actions.map { "\($0.due)\t\($0.agency)\t\($0.owner)\t\($0.text)" }
      }
    }
  }

  /// A database of all actions with an index on the day, for `sqlite3`.
  func actionDatabase() throws -> String {
    let lines = try actionLines()
    return try made("actions.db") { path in
      try peer(
        .sqlite3, path, "CREATE TABLE action(due TEXT, agency TEXT, owner TEXT, text TEXT)",
        ".mode tabs", ".import \(lines) action", "CREATE INDEX by_day ON action(due)"
      )?.run(scratch: folder, isSilent: true)
    }
  }

  /// All actions as Taskwarrior 2 keeps them.
  func taskFolder() throws -> String {
    try made("task") { folder in
      try makeFolder(folder)
      try Data().write(to: URL(filePath: "\(folder)/completed.data"))
      try write(to: "\(folder)/pending.data") { meeting, first in
        try meeting.actions.enumerated().map { place, action in
          let number = "\(100_000_000_000 + first + place)"
          let due = try Date("\(action.due)T00:00:00Z", strategy: .iso8601).timeIntervalSince1970
          return "[description:\"\(action.text)\" due:\"\(Int(due))\" "
            + "entry:\"1735689600\" project:\"\(action.agency)\" status:\"pending\" "
            + "tags:\"\(action.owner.prefix { $0 != " " })\" uuid:\"00000000-0000-4000-8000-\(number)\"]"
        }
      }
    }
  }

  /// Writes the lines of each meeting, which are told how many there were before.
  private func write(to path: String, lines: (MeetingFile, Int) throws -> [String]) throws {
    var (text, count) = ("", 0)
    for meeting in InventedMeetings(scale.large) {
      try Interruption.check()
      let more = try lines(meeting, count)
      count += more.count
      for line in more { text += line + "\n" }
    }
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
