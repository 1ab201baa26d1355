public import MeetingDomain
import Settings

extension Profile {
  /// Reads a profile file.
  ///
  /// - Parameters:
  ///   - toml: The text of the file.
  ///   - name: The name to choose it by.
  ///   - file: What a message calls the file.
  ///   - parents: The texts of the profiles that it may inherit from, by name.
  /// - Throws: The first thing that is wrong, in the order of the keys' names.
  public static func parse(
    _ toml: String, named name: String, file: String? = nil, parents: [String: String] = [:]
  ) throws(ProfileError) -> Profile {
    let source = ProfileText(name: name, file: file ?? "profile \(name)", text: toml)
    return try source.profile(parents: parents, heirs: [name])
  }
}

/// A profile's file before it is read.
private struct ProfileText {
  let name: String
  let file: String
  let text: String

  func profile(
    parents: [String: String], heirs: [String]
  ) throws(ProfileError) -> Profile {
    let settings = try reading { () throws(SettingsFault) in try SettingsFile(text) }
    var profile = Profile(name: name, title: name)
    if let value = settings.values["inherits"] {
      let parent = try reading { () throws(SettingsFault) in
        try settings.string(value, at: ["inherits"])
      }
      let line = settings.line(of: ["inherits"])
      profile = try inherited(parent, line: line, parents: parents, heirs: heirs)
      profile.name = name
    }
    return try reading { () throws(SettingsFault) in
      try ProfileReader(file: settings).read(onto: profile)
    }
  }

  /// A fault with the file that it is in.
  private func reading<Value>(
    _ read: () throws(SettingsFault) -> Value
  ) throws(ProfileError) -> Value {
    do {
      return try read()
    } catch {
      throw ProfileError(file: file, error)
    }
  }

  private func inherited(
    _ parent: String, line: Int?, parents: [String: String], heirs: [String]
  ) throws(ProfileError) -> Profile {
    if heirs.contains(parent) { throw ProfileError(file: file, line: line, .inheritsItself) }
    guard let text = parents[parent] else {
      throw ProfileError(file: file, line: line, .unknownParent(parent))
    }
    let source = ProfileText(name: parent, file: "profile \(parent)", text: text)
    return try source.profile(parents: parents, heirs: heirs + [parent])
  }
}
