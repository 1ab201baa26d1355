/// A role that is hard to read, or hard to tell from another.
public struct ThemeFinding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Problem: Hashable, Sendable {
    /// Its letters stand out too little; both are ratios from 1 to 21.
    case faintLetters(ratio: Double, needed: Double)
    /// Its background stands out too little from the page; both are ratios from 1 to 21.
    case faintBackground(ratio: Double, needed: Double)
    /// It has the attributes of another role, and too few colours are left to tell them apart.
    case alike(Role)
  }

  /// The role.
  public let role: Role
  /// With how many colours.
  public let depth: ColourDepth
  /// What is wrong.
  public let problem: Problem

  /// The finding as a sentence.
  public var description: String {
    switch problem {
    case .faintLetters(let ratio, let needed):
      "The letters of the role \(role.rawValue) have a contrast of \(ratio.cut) \(depth.inWords) "
        + "and need \(needed)."
    case .faintBackground(let ratio, let needed):
      "The background of the role \(role.rawValue) has a contrast of \(ratio.cut) to the page "
        + "\(depth.inWords) and needs \(needed)."
    case .alike(let other):
      "The role \(role.rawValue) has the attributes of \(other.rawValue) \(depth.inWords). "
        + "Give it others in \(depth == .mono ? "mono" : "c8")."
    }
  }

  /// The line, from 1, of a theme file in which the role stands; `nil` when it is inherited.
  public func line(in toml: String) -> Int? {
    do {
      return try ThemeSource(name: "", text: toml).writtenLine(of: ["roles", role.rawValue])
    } catch {
      return nil
    }
  }
}

extension Theme {
  /// All that is wrong with the theme, with many colours and with few.
  ///
  /// What is below the theme's own target with all colours is not said again for 256.
  public var findings: [ThemeFinding] {
    let faint = contrastFindings(depth: .direct)
    let roles = Set(faint.map(\.role))
    return faint + contrastFindings(depth: .indexed).filter { !roles.contains($0.role) }
      + [ColourDepth.sixteen, .eight, .mono].flatMap { likenessFindings(depth: $0) }
  }

  /// The roles that are hard to read, in the order of `Role`.
  ///
  /// Letters need the theme's own target against what is behind them, and the background of the
  /// focus 3 to 1 against the page. A theme that leaves the page to the terminal has no findings.
  ///
  /// Source: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11.
  public func contrastFindings(depth: ColourDepth) -> [ThemeFinding] {
    let page = style(for: .text, depth: depth).background
    return Role.allCases.flatMap { role -> [ThemeFinding] in
      let style = style(for: role, depth: depth)
      guard let letters = style.foreground, let behind = style.background, let page else {
        return []
      }
      let needed = contrast.lettersNeed
      let ratio = letters.contrast(with: behind)
      let shown = style.attributes.contains(.reverse) ? letters : behind
      let ground = shown.contrast(with: page)
      var problems: [ThemeFinding.Problem] = []
      if ratio < needed { problems.append(.faintLetters(ratio: ratio, needed: needed)) }
      if role == .focus, ground < 3 {
        problems.append(.faintBackground(ratio: ground, needed: 3))
      }
      return problems.map { ThemeFinding(role: role, depth: depth, problem: $0) }
    }
  }

  /// The roles that must not be missed, but have the attributes of what stands around them.
  ///
  /// Where colours are few or none, or not seen, only attributes tell them apart; the words that
  /// always stand with them do the rest.
  ///
  /// Source: WCAG 2.2, 1.4.1.
  public func likenessFindings(depth: ColourDepth) -> [ThemeFinding] {
    func attributes(_ role: Role) -> Attributes { style(for: role, depth: depth).attributes }
    return Self.mustDiffer.compactMap { role, others in
      others.first { attributes($0) == attributes(role) }.map {
        ThemeFinding(role: role, depth: depth, problem: .alike($0))
      }
    }
  }

  private static let mustDiffer: [(role: Role, others: [Role])] = [
    (.focus, [.text, .focusInactive]), (.fieldError, [.text, .fieldFocus]),
    (.suggestionChosen, [.suggestion]), (.overdue, [.text, .open]), (.unsaved, [.text, .saved]),
    (.timerOver, [.timer]),
  ]
}

extension ColourDepth {
  fileprivate var inWords: String {
    switch self {
    case .mono: "without colours"
    case .eight: "in 8 colours"
    case .sixteen: "in 16 colours"
    case .indexed: "in 256 colours"
    case .direct: "in its own colours"
    }
  }
}

extension Double {
  /// The ratio with one decimal, never rounded up to one that would do.
  fileprivate var cut: Double { (self * 10).rounded(.down) / 10 }
}
