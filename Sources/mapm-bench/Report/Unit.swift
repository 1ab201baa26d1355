import Foundation

/// What a measured value counts.
enum Unit: String, Encodable, Sendable {
  case seconds
  case bytes
  /// Bytes of memory, which are said in MB.
  case memory = "bytes of memory"
  case meetingsPerSecond = "meetings per second"

  /// A value with its unit, short enough for a table.
  func text(_ value: Double) -> String {
    switch self {
    case .seconds where value < 0.001: "\((value * 1e6).text(digits: 3)) µs"
    case .seconds where value < 1: "\((value * 1e3).text(digits: 3)) ms"
    case .seconds: "\(value.text(digits: 3)) s"
    case .bytes: "\(value.text(digits: 3)) B"
    case .memory: "\((value / 1e6).text(digits: 3)) MB"
    case .meetingsPerSecond: "\(value.text(digits: 3))/s"
    }
  }
}

extension Double {
  /// The number with so many digits that count, and no exponent.
  func text(digits: Int) -> String {
    guard self != 0 else { return "0" }
    let whole = Int(log10(abs(self)).rounded(.down)) + 1
    let text = String(format: "%.*f", max(0, digits - whole), self)
    guard text.contains(".") else { return text }
    let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(trimmed.reversed())
  }
}
