import Foundation
import Settings

/// What a person has settled for every run, in `config.toml` of the configuration folder.
struct Configuration {
  /// The theme of the screens.
  private(set) var theme: String?
  /// The profile of new meetings.
  private(set) var profile: String?

  /// Reads the file; where there is none, nothing is settled.
  init() throws {
    let path = try AccountFolders.configuration() + "/config.toml"
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try read(String(decoding: try bytes(ofFile: path), as: UTF8.self))
    } catch let fault as SettingsFault {
      throw CommandFailure.brokenConfiguration(
        place: fault.line.map { "\(path), line \($0)" } ?? path, why: fault.sentence)
    }
  }

  /// Writes one setting and leaves all other lines of the file as they are.
  static func write(_ value: String, as key: String) throws {
    let folder = try AccountFolders.configuration()
    let path = URL(fileURLWithPath: folder + "/config.toml").resolvingSymlinksInPath().path
    let isThere = FileManager.default.fileExists(atPath: path)
    let text = isThere ? String(decoding: try bytes(ofFile: path), as: UTF8.self) : ""
    let written = settling(value, as: key, in: text)
    var check = Configuration(theme: nil, profile: nil)
    do throws(SettingsFault) {
      try check.read(written)
    } catch {
      throw CommandFailure.brokenConfiguration(
        place: error.line.map { "\(path), line \($0)" } ?? path, why: error.sentence)
    }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try OutputFile(path: path, named: "", replaces: true).write(Array(written.utf8))
  }

  /// The text of a file in which a key has a value.
  static func settling(_ value: String, as key: String, in text: String) -> String {
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let line = "\(key) = \"\(escaped)\""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let place = lines.firstIndex { other in
      let name = other.prefix { $0 != "=" }
      return name.count < other.count && name.trimmingCharacters(in: .whitespaces) == key
    }
    if let place { lines[place] = line } else { lines.append(line) }
    return lines.joined(separator: "\n") + "\n"
  }

  private init(theme: String?, profile: String?) {
    (self.theme, self.profile) = (theme, profile)
  }

  private mutating func read(_ text: String) throws(SettingsFault) {
    let file = try SettingsFile(text)
    for (key, value) in file.values.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "theme": theme = try file.string(value, at: [key])
      case "profile": profile = try file.string(value, at: [key])
      default: throw file.fault(.unknownKey, at: [key])
      }
    }
  }
}

extension SettingsFault {
  /// What is wrong and what to do, without the place.
  fileprivate var sentence: String {
    switch problem {
    case .notTOML: "this is not TOML. Correct the line."
    case .unknownKey: "there is no setting \(keyInWords). There are theme and profile."
    case .wrongValue(let needed): "\(keyInWords) needs \(needed)."
    }
  }
}
