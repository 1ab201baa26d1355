/// A theme in the numbers that curses takes.
@MainActor
struct CursesPalette {
  /// The attributes and the colour pair of one role.
  struct Look {
    var attributes: Attributes
    var pair: Int
  }

  /// The looks by `Role.mark`, which is quicker to find than a name.
  private var looks: [Look]

  init(theme: Theme, depth: ColourDepth, hasRGB: Bool, pairCount: Int) {
    looks = Array(repeating: Look(attributes: [], pair: 0), count: 128)
    var pairs: [[Int]: Int] = [[-1, -1]: 0]
    for role in Role.allCases {
      let style = theme.style(for: role, depth: depth)
      let numbers = [style.foreground, style.background].map { colour in
        colour?.cursesNumber(depth: depth, hasRGB: hasRGB) ?? -1
      }
      let pair = pairs[numbers] ?? (pairs.count < pairCount ? pairs.count : 0)
      if pairs[numbers] == nil, pair > 0 {
        pairs[numbers] = pair
        CursesScreen.setPair(pair, foreground: numbers[0], background: numbers[1])
      }
      looks[Int(role.mark)] = Look(attributes: style.attributes, pair: pair)
    }
  }

  /// How a cell of this role looks, with attributes of its own on top.
  func look(_ role: Role, _ attributes: Attributes) -> Look {
    var look = looks[Int(role.mark)]
    look.attributes.formUnion(attributes)
    return look
  }
}

extension Colour {
  /// The number that curses knows the colour by.
  ///
  /// A terminal that takes RGB values takes them for every depth, but reads those below 8 as the
  /// colours of ANSI, which may look like anything: the nearest RGB value is used instead.
  fileprivate func cursesNumber(depth: ColourDepth, hasRGB: Bool) -> Int? {
    guard depth != .mono else { return nil }
    return hasRGB ? max(8, value) : number(depth: depth)
  }
}
