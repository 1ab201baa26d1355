/// An RGB colour.
public struct Colour: Hashable, Sendable {
  /// The three parts, 0 to 255.
  public let red, green, blue: UInt8

  /// Makes a colour from its parts, 0 to 255.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour from `#rrggbb`.
  public init?(hex: String) {
    let digits = hex.dropFirst()
    guard hex.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(value: value)
  }

  private init(value: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }

  /// The colour as one number, 0xRRGGBB.
  public var value: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// The contrast between two colours, 1 to 21, as WCAG 2.2 defines it.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power2point4((share + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

extension Colour {
  /// The number of the nearest colour that a depth has; RGB itself for `direct`.
  ///
  /// The first 16 of 256 are left out: their looks are the user's own.
  func number(depth: ColourDepth) -> Int? {
    switch depth {
    case .mono: nil
    case .eight, .sixteen: nearest(in: 0..<16)
    case .indexed: nearest(in: 16..<256)
    case .direct: value
    }
  }

  /// The colour as a depth shows it.
  func quantised(depth: ColourDepth) -> Colour {
    guard depth != .direct, let number = number(depth: depth) else { return self }
    return Self.table[number]
  }

  private func nearest(in numbers: Range<Int>) -> Int {
    numbers.min { distance(to: Self.table[$0]) < distance(to: Self.table[$1]) }
      ?? numbers.lowerBound
  }

  private func distance(to other: Colour) -> Int {
    let parts = zip([red, green, blue], [other.red, other.green, other.blue])
    return parts.reduce(0) { sum, pair in
      let difference = Int(pair.0) - Int(pair.1)
      return sum + difference * difference
    }
  }

  /// The 256 colours as xterm has them: 16 named ones, a cube of 6 by 6 by 6, 24 greys.
  static let table: [Colour] = {
    let named: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = (0..<216).map {
      Colour(red: steps[$0 / 36], green: steps[$0 / 6 % 6], blue: steps[$0 % 6])
    }
    let greys = (0..<24).map { (step: Int) -> Colour in
      let level = UInt8(8 + 10 * step)
      return Colour(red: level, green: level, blue: level)
    }
    return named.map(Colour.init(value:)) + cube + greys
  }()
}

/// The value to the power of 2.4, for values from 0 to 1.
///
/// It is the square times the fifth root of the square, found by Newton's method, as the standard
/// library has no powers.
private func power2point4(_ value: Double) -> Double {
  let square = value * value
  guard square > 0 else { return 0 }
  var root = 1.0
  for _ in 0..<40 {
    let fourth = root * root * root * root
    root -= (root * fourth - square) / (5 * fourth)
  }
  return square * root
}
