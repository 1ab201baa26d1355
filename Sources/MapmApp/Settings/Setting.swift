/// Something that a person settles once for every run.
public enum Setting: Hashable, Sendable {
  /// How the screens look, by the theme's name.
  case theme(String)
  /// The profile of new meetings, by its name.
  case profile(String)

  /// What is said when it is settled.
  var sentence: String {
    switch self {
    case .theme(let name): "The screens look like \(name) from now on."
    case .profile(let name): "New meetings get the profile \(name) from now on."
    }
  }
}

/// How the screens look, and how else they could.
public struct Look: Equatable, Sendable {
  /// The names of all themes, in order.
  public var themes: [String]
  /// The theme that was settled or asked for.
  public var theme: String
  /// What the terminal shows, in words: `256 colours, UTF-8`.
  public var terminal: String

  /// A look by its parts.
  public init(themes: [String] = [], theme: String = "", terminal: String = "") {
    (self.themes, self.theme, self.terminal) = (themes, theme, terminal)
  }
}
