/// How many colours are used, from none to all.
public enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  /// None: only attributes.
  case mono = 0
  /// The eight of ANSI; bright ones become bold.
  case eight = 8
  /// The eight and their bright forms.
  case sixteen = 16
  /// The colour cube and the greys of xterm's 256.
  case indexed = 256
  /// Any RGB value.
  case direct = 16_777_216

  /// Whether there are fewer colours.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Which depth to use.
  ///
  /// The request holds over everything; then `NO_COLOR` (when it is not empty), `TERM=dumb`, the
  /// configuration, and what the terminal can do. Nothing gives a terminal more than it can do.
  ///
  /// - Parameters:
  ///   - request: What the command line asks for.
  ///   - configured: What the configuration asks for.
  ///   - environment: The environment's variables.
  ///   - terminfoColours: How many colours the terminal database gives; 2^24 for RGB values.
  public static func resolved(
    request: ColourRequest, configured: ColourRequest = .auto, environment: [String: String],
    terminfoColours: Int
  ) -> ColourDepth {
    let possible = allCases.last { $0.rawValue <= terminfoColours } ?? .mono
    if let asked = request.limit { return min(asked, possible) }
    if let noColour = environment["NO_COLOR"], !noColour.isEmpty { return .mono }
    if environment["TERM"] == "dumb" { return .mono }
    return min(configured.limit ?? possible, possible)
  }
}

/// What somebody asks for; the raw values are those of `--color`.
public enum ColourRequest: String, CaseIterable, Sendable {
  /// No colours.
  case never
  /// What suits the terminal and the environment.
  case auto
  /// At most sixteen.
  case sixteen = "16"
  /// At most 256.
  case indexed = "256"
  /// All that the terminal has, whatever the environment says.
  case always

  /// The depth asked for; `nil` when it is left open.
  var limit: ColourDepth? {
    switch self {
    case .never: .mono
    case .auto: nil
    case .sixteen: .sixteen
    case .indexed: .indexed
    case .always: .direct
    }
  }
}
