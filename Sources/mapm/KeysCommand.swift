import ArgumentParser
import MapmApp

/// `mapm keys`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Say what each key does, and where.")

  func run() throws {
    var place = ""
    for row in KeyTable.rows() {
      if row.place != place { try emit((place.isEmpty ? "" : "\n") + row.place + "\n") }
      place = row.place
      let key = row.keys.joined(separator: ", ")
      try emit("  " + key + String(repeating: " ", count: max(1, 18 - key.count)) + row.does + "\n")
    }
  }
}
