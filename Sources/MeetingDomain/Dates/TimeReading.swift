extension TimeOfDay {
  /// The time that somebody means who writes `14:05`, `1405`, `14.05`, `2pm`, `2:05 pm` or `noon`.
  public init?(reading text: String) {
    guard text.utf8.count <= 32 else { return nil }
    let written = text.lowercased().utf8.filter { $0 != UInt8(ascii: " ") }
    let half = String(decoding: written.suffix(2), as: UTF8.self)
    switch String(decoding: written, as: UTF8.self) {
    case "noon", "midday": self.init(hour: 12, minute: 0)
    case "midnight": self.init(hour: 0, minute: 0)
    default:
      let isHalf = half == "am" || half == "pm"
      guard let (hour, minute) = Self.numbers(written.dropLast(isHalf ? 2 : 0)) else { return nil }
      switch half {
      case "am":
        guard (1...12).contains(hour) else { return nil }
        self.init(hour: hour % 12, minute: minute)
      case "pm": self.init(hour: hour < 12 ? hour + 12 : hour, minute: minute)
      default: self.init(hour: hour, minute: minute)
      }
    }
  }

  /// The hour and the minute of `2`, `14`, `905`, `1405`, `2:05` or `14.05`.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> (hour: Int, minute: Int)? {
    let parts = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
    switch (parts.count, parts[0].count, parts.last?.count) {
    case (1, 1...2, _): return decimal(parts[0]).map { ($0, 0) }
    case (1, 3...4, _): return decimal(parts[0]).map { ($0 / 100, $0 % 100) }
    case (2, 1...2, 2?):
      guard let hour = decimal(parts[0]), let minute = decimal(parts[1]) else { return nil }
      return (hour, minute)
    default: return nil
    }
  }
}
