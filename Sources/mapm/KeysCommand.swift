import ArgumentParser
import MapmApp

/// `mapm keys`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Say what each key does, and where.",
    discussion: """
      Give commands other keys in keys.toml of your configuration, a table for each place: \
      [menu] for what follows Ctrl-X, [home], [item-2] and so on for lists. --names prints a \
      keys.toml with every name and the key that holds, to start from. A file in which anything is \
      wrong is not used at all.
      """)

  @Flag(help: "Print a keys.toml that names every command, with the keys that hold.")
  var names = false

  @Option(
    help: ArgumentHelp("Say what is wrong in this file, or that nothing is.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var check: String?

  func validate() throws {
    guard !names || check == nil else {
      throw ValidationError("--names and --check do not go together.")
    }
  }

  func run() throws {
    if let check { return try say(what: KeyFile(path: check)) }
    let held = try HeldKeys()
    try names ? emit(KeyTable.file(held.keys)) : list(held.keys)
    if let fault = held.fault { throw try KeyFile.own().failure(fault) }
  }

  private func say(what file: KeyFile) throws {
    let keys: KeyMap
    do throws(KeyFile.Fault) {
      keys = try file.keys()
    } catch {
      throw file.failure(error)
    }
    let count = keys.countOfChanges
    let changes = count == 1 ? "1 command has another key" : "\(count) commands have another key"
    let enter = keys.enter == .newline ? ", and Enter is a new line" : ""
    try emit("\(inert(file.path)) is right: \(changes)\(enter).\n")
  }

  private func list(_ keys: KeyMap) throws {
    var place = ""
    for row in KeyTable.rows(keys) {
      if row.place != place { try emit((place.isEmpty ? "" : "\n") + row.place + "\n") }
      place = row.place
      let key = row.keys.joined(separator: ", ")
      let space = String(repeating: " ", count: max(1, 18 - key.count))
      let change = row.standard.map { "   (yours; else \($0.joined(separator: ", ")))" } ?? ""
      try emit("  " + key + space + row.does + change + "\n")
    }
  }
}

extension KeyFile {
  /// What is wrong with it, in the sentence that ends a command.
  func failure(_ fault: Fault) -> CommandFailure {
    .brokenKeys(place: fault.line.map { "\(path), line \($0)" } ?? path, why: fault.why)
  }
}
