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
