import Foundation
import MapmApp
import Settings

/// A file in which a person gives commands other keys: `keys.toml` of the configuration folder.
struct KeyFile {
  /// Where it is.
  let path: String

  /// Why its keys are not taken.
  struct Fault: Error {
    /// The line, from 1; nil when it cannot be told.
    var line: Int?
    /// What is wrong and what to do.
    var why: String
  }

  /// The file of this account, whether it is there or not.
  static func own() throws -> KeyFile {
    KeyFile(path: try AccountFolders.configuration() + "/keys.toml")
  }

  /// Whether it is there.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Reads it.
  func keys() throws(Fault) -> KeyMap {
    let text: String
    do {
      text = String(decoding: try bytes(ofFile: path), as: UTF8.self)
    } catch {
      throw Fault(line: nil, why: "it cannot be read. Check its name and its permissions.")
    }
    do {
      return try Self.read(try SettingsFile(text))
    } catch let fault as SettingsFault {
      throw Fault(line: fault.line, why: fault.sentence)
    } catch let fault as KeyFault {
      throw Fault(line: fault.line, why: fault.description)
    } catch {
      throw Fault(line: nil, why: "\(error)")
    }
  }

  private static func read(_ file: SettingsFile) throws -> KeyMap {
    var enter = KeyMap.Enter.file
    var changes: [KeyChange] = []
    for (table, value) in file.values {
      if table == "enter" {
        enter = try self.enter(value, of: file)
        continue
      }
      let commands = try file.table(value, at: [table], needed: needed(insteadOf: value))
      try KeyMap.check(table: table, line: file.line(of: [table]))
      for (command, value) in commands {
        let place = [table, command]
        changes.append(
          KeyChange(
            table: table, command: command,
            key: try file.string(
              value, at: place, needed: "a key in quotation marks, such as \"n\""),
            line: file.line(of: place)))
      }
    }
    // What is wrong is said in the order of the file.
    let ordered = changes.sorted { ($0.line ?? .max, $0.command) < ($1.line ?? .max, $1.command) }
    return try KeyMap(ordered, enter: enter)
  }

  /// What has to stand where no table of a place does.
  private static func needed(insteadOf value: SettingsTree) -> String {
    if case .list = value { return "one pair of brackets, as in [menu]" }
    return "to stand below the name of a place, such as [menu]"
  }

  private static func enter(
    _ value: SettingsTree, of file: SettingsFile
  ) throws(SettingsFault) -> KeyMap.Enter {
    let needed = KeyMap.Enter.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
    guard let enter = KeyMap.Enter(rawValue: try file.string(value, at: ["enter"], needed: needed))
    else { throw file.fault(.wrongValue(needed: needed), at: ["enter"]) }
    return enter
  }
}

/// The keys that hold in this run, and why they are not those of the file.
struct HeldKeys {
  /// The keys of the file where it is there and right, else the standard ones.
  let keys: KeyMap
  /// What is wrong with the file; nil where nothing is.
  let fault: KeyFile.Fault?

  /// Reads the keys of this account.
  init() throws {
    let file = try KeyFile.own()
    guard file.exists else {
      (keys, fault) = (.standard, nil)
      return
    }
    do throws(KeyFile.Fault) {
      (keys, fault) = (try file.keys(), nil)
    } catch {
      (keys, fault) = (.standard, error)
    }
  }

  /// What is said of a faulty file at the start, as short as a screen needs it.
  var problem: String? {
    fault.map { fault in
      "keys.toml is not used" + (fault.line.map { ", line \($0): " } ?? ": ") + fault.why
    }
  }
}

extension SettingsFault {
  /// What is wrong and what to do, without the place.
  fileprivate var sentence: String {
    switch problem {
    case .notTOML: "this is not TOML. Correct the line."
    case .unknownKey: "there is no \(keyInWords). mapm keys --names lists the names."
    case .wrongValue(let needed): "\(keyInWords) needs \(needed)."
    }
  }
}
