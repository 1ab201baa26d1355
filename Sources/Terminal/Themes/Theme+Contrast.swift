/// A role whose letters stand out too little.
public struct ContrastFinding: Hashable, Sendable, CustomStringConvertible {
  /// The role.
  public let role: Role
  /// With how many colours.
  public let depth: ColourDepth
  /// The contrast there is, 1 to 21.
  public let ratio: Double
  /// The contrast there should be.
  public let needed: Double

  /// The finding as a sentence.
  public var description: String {
    let shown = (ratio * 10).rounded(.down) / 10
    return "The role \(role.rawValue) has a contrast of \(shown) and needs \(needed)."
  }
}

extension Theme {
  /// The roles that are hard to read, in the order of `Role`.
  ///
  /// Letters need 4.5 to 1 against what is behind them, and the background of the focus 3 to 1
  /// against the page. A theme that leaves the page to the terminal has no findings.
  ///
  /// Source: WCAG 2.2, 1.4.3 and 1.4.11.
  ///
  /// - Parameter lettersNeed: The contrast that letters need; 7 for a theme of high contrast.
  public func contrastFindings(
    depth: ColourDepth, lettersNeed: Double = 4.5
  ) -> [ContrastFinding] {
    var findings: [ContrastFinding] = []
    func check(_ role: Role, _ one: Colour?, _ two: Colour?, needed: Double) {
      guard let one, let two else { return }
      let ratio = one.contrast(with: two)
      guard ratio < needed else { return }
      findings.append(ContrastFinding(role: role, depth: depth, ratio: ratio, needed: needed))
    }
    let page = style(for: .text, depth: depth).background
    for role in Role.allCases {
      let style = style(for: role, depth: depth)
      check(role, style.foreground, style.background, needed: lettersNeed)
      if role == .focus { check(role, style.background, page, needed: 3) }
    }
    return findings
  }
}
