public import MeetingDomain

/// A test, by its suite and its name, which is the rule that it holds.
public struct NamedTest: Hashable, Sendable, CustomStringConvertible {
  /// The suite, `GapTests`.
  public let suite: String
  /// The name, as it stands between backticks.
  public let name: String

  /// The suite and the rule: `GapTests: a complete meeting has no gap and can be approved`.
  public var description: String { "\(suite): \(name)" }

  /// A test as its description says it.
  init(_ description: String) {
    let colon = description.firstIndex(of: ":") ?? description.endIndex
    suite = String(description[..<colon])
    name = String(description[colon...].dropFirst().drop(while: \.isWhitespace))
  }
}

/// What shows that the program does what an obligation asks for.
public struct ObligationProof: Sendable {
  /// The obligation.
  public let obligation: Obligation
  /// The tests that are about it alone.
  public let own: [NamedTest]

  /// One for each obligation, G1 first.
  public static let all = Obligation.all.map { obligation in
    ObligationProof(
      obligation: obligation, own: (shownBy[obligation.g] ?? []).map(NamedTest.init))
  }

  /// Names in the table of tests that no obligation has.
  public static let strays = Set(shownBy.keys).subtracting(Obligation.all.map(\.g)).sorted()

  /// Takes each thing that blocks, warns or is asked out of a complete meeting and finds its gap.
  public static let gap = NamedTest(
    "GapTests: one omission shows exactly its gap, and undoing it removes the gap")
  /// Sets each field by keys, and takes it back.
  public static let keys = NamedTest(
    "FieldReachTests: every field is set, seen, taken back and set again by keys")
  /// Takes each field out of a whole meeting and misses it on the page.
  public static let page = NamedTest(
    "ObligationFieldTests: what the guidance asks for is printed, "
      + "and gone from the page when it is taken out")

  /// What is left out of a complete meeting to show its gap, in a few words each.
  public var omissions: [String] {
    Omission.all.filter { $0.g == obligation.g }.map(\.what)
  }

  /// Every test that shows something of it.
  public var tests: [NamedTest] {
    (omissions.isEmpty ? [] : [Self.gap])
      + (obligation.responses.contains(.field) ? [Self.keys, Self.page] : []) + own
  }
}
