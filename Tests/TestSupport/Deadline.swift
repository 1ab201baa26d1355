import Foundation

/// Something that was waited for and did not come in time.
public struct TimedOut: Error, CustomStringConvertible {
  /// What was waited for, and what was there instead.
  public let description: String
}

/// How long a test waits for what it is sure of: a busy machine is slow, and a condition that holds
/// costs none of it.
public let patience = Duration.seconds(60)

/// Asks again and again until a condition holds.
///
/// - Parameters:
///   - limit: How long it may take.
///   - pause: How long to wait before asking again.
///   - what: What is waited for, for the error.
///   - holds: The condition; what it returns ends the waiting when it is not nil.
/// - Throws: `TimedOut` when the time is over.
@discardableResult
public func waitUntil<Value>(
  within limit: Duration = patience, every pause: Duration = .milliseconds(10),
  _ what: @autoclosure () -> String,
  _ holds: () async throws -> Value?
) async throws -> Value {
  let end = ContinuousClock.now + limit
  while true {
    if let value = try await holds() { return value }
    guard ContinuousClock.now < end else {
      throw TimedOut(description: "Waited \(limit) in vain for \(what()).")
    }
    try await Task.sleep(for: pause)
  }
}
