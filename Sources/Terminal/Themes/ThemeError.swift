/// What is wrong with a theme; the description is the sentence to show.
public struct ThemeError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not TOML.
    case notTOML
    /// A key that themes do not have.
    case unknownKey(String)
    /// A value of another kind than the key needs.
    case wrongValue(key: String, needed: String)
    /// A colour that is neither in the palette nor `#rrggbb`.
    case unknownColour(String)
    /// The theme inherits from one that is not there.
    case unknownParent(String)
    /// The theme inherits from itself, maybe through others.
    case inheritsItself
    /// The theme paints the background, but its text has no colours.
    case textWithoutColours
  }

  /// The theme's name.
  public let theme: String
  /// The line, from 1; `nil` when it cannot be told.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  init(theme: String, line: Int?, problem: Problem) {
    self.theme = theme
    self.line = line
    self.problem = problem
  }

  /// Where it is wrong, what is wrong, and what to do.
  public var description: String {
    let place = line.map { "Theme \(theme), line \($0): " } ?? "Theme \(theme): "
    return place + sentence
  }

  /// What is wrong and what to do, without the place.
  public var sentence: String {
    switch problem {
    case .notTOML: "this is not TOML. Correct the line, or choose another theme."
    case .unknownKey(let key): "themes have no \(key). Correct its name or take it out."
    case .wrongValue(let key, let needed): "\(key) needs \(needed)."
    case .unknownColour(let colour):
      "there is no colour \(colour). Add it to the palette or write #rrggbb."
    case .unknownParent(let parent): "there is no theme \(parent) to inherit from."
    case .inheritsItself: "it inherits from itself. Take one of the two lines out."
    case .textWithoutColours:
      "the role text needs fg and bg, because paints_background is true."
    }
  }
}
