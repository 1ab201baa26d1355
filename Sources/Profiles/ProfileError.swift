public import Settings

/// What is wrong with a profile; the description is the sentence to show.
public struct ProfileError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// A line, a key or a value of the file.
    case file(SettingsFault)
    /// The profile builds on one that is not there.
    case unknownParent(String)
    /// The profile builds on itself, maybe through others.
    case inheritsItself
  }

  /// The file, or the name of a built-in profile.
  public let file: String
  /// The line, from 1; nil when it cannot be told.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  init(file: String, line: Int?, _ problem: Problem) {
    (self.file, self.line, self.problem) = (file, line, problem)
  }

  init(file: String, _ fault: SettingsFault) {
    self.init(file: file, line: fault.line, .file(fault))
  }

  /// Where it is wrong, what is wrong, and what to do.
  public var description: String {
    (line.map { "\(file), line \($0): " } ?? "\(file): ") + sentence
  }

  private var sentence: String {
    switch problem {
    case .file(let fault):
      switch fault.problem {
      case .notTOML: "this is not TOML. Correct the line."
      case .unknownKey:
        "profiles have no key \(fault.keyInWords). Correct its name or take it out."
      case .wrongValue(let needed): "\(fault.keyInWords) needs \(needed)."
      }
    case .unknownParent(let name):
      "inherits names the profile \(name), which is not there. mapm profiles lists them."
    case .inheritsItself: "inherits leads back to this profile. Take the line out."
    }
  }
}
