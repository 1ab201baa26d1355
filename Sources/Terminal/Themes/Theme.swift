/// How cells look: colours and attributes as a terminal shows them.
public struct Style: Hashable, Sendable {
  /// The colour of the letters; `nil` is the terminal's own.
  public var foreground: Colour?
  /// The colour behind them; `nil` is the terminal's own.
  public var background: Colour?
  /// The attributes.
  public var attributes: Attributes
}

/// How each role looks, as a theme file says it.
public struct Theme: Hashable, Sendable {
  /// Whether a theme is made for a dark or a light surrounding.
  public enum Variant: String, Sendable {
    /// Light letters on a dark page.
    case dark
    /// Dark letters on a light page.
    case light
  }

  /// How much the letters of a theme are meant to stand out.
  public enum Contrast: String, Sendable {
    /// Enough for most people.
    case normal
    /// Enough for people with low vision, without glasses or magnifiers.
    case high

    /// The ratio that letters need against what is behind them.
    ///
    /// Source: WCAG 2.2, 1.4.3 and 1.4.6.
    public var lettersNeed: Double {
      switch self {
      case .normal: 4.5
      case .high: 7
      }
    }
  }

  /// What a file says about one role.
  struct Entry: Hashable, Sendable {
    var style: Style
    /// Stands in its place where there are only 8 or 16 colours.
    var fewColours: Style?
    /// Stand in place of its attributes where there are no colours.
    var mono: Attributes?
  }

  /// The name to choose it by.
  public let name: String
  /// What it is made for; `nil` when it leaves the page as it is.
  public let variant: Variant?
  /// Whether every cell has a background of its own.
  public let paintsBackground: Bool
  /// How much its letters are meant to stand out.
  public let contrast: Contrast
  let entries: [Role: Entry]

  /// A theme without colours and without attributes.
  public static let bare = Theme(name: "bare", variant: nil, paintsBackground: false, entries: [:])

  init(
    name: String, variant: Variant?, paintsBackground: Bool, contrast: Contrast = .normal,
    entries: [Role: Entry]
  ) {
    self.name = name
    self.variant = variant
    self.paintsBackground = paintsBackground
    self.contrast = contrast
    self.entries = entries
  }

  /// How a role looks with this many colours.
  ///
  /// What a role does not say is as in the role `text`. The colours are those that the terminal
  /// then really shows.
  public func style(for role: Role, depth: ColourDepth) -> Style {
    guard depth != .mono else {
      let entry = entries[role] ?? entries[.text]
      return Style(attributes: entry?.mono ?? entry?.style.attributes ?? [])
    }
    var style = plainStyle(for: role, depth: depth)
    let text = plainStyle(for: .text, depth: depth)
    style.foreground = style.foreground ?? text.foreground
    style.background = style.background ?? text.background
    style.foreground = style.foreground?.quantised(depth: depth)
    style.background = style.background?.quantised(depth: depth)
    return depth == .eight ? style.withEightColours(grey: text.foreground) : style
  }

  private func plainStyle(for role: Role, depth: ColourDepth) -> Style {
    guard let entry = entries[role] else { return Style(attributes: []) }
    guard depth <= .sixteen, let few = entry.fewColours else { return entry.style }
    return few
  }
}

extension Style {
  /// The style with dark colours only: a bright one is its dark one in bold, and grey, which could
  /// not be told from the page, is the colour of the text.
  fileprivate func withEightColours(grey: Colour?) -> Style {
    var style = self
    let number = foreground?.number(depth: .sixteen) ?? 0
    if number > 8 { style.attributes.insert(.bold) }
    style.foreground = number == 8 ? grey?.dark : foreground?.dark
    style.background = background?.dark
    return style
  }
}

extension Colour {
  /// The one of the first eight colours that this one becomes.
  fileprivate var dark: Colour { Colour.table[(number(depth: .sixteen) ?? 0) % 8] }
}
