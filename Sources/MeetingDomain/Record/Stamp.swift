/// One copy of a store on one machine; a restored or copied store is a new replica.
public struct ReplicaID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 64 random bits.
  public let bits: UInt64

  /// A replica by its 64 bits.
  public init(bits: UInt64) {
    self.bits = bits
  }

  /// A replica by its written form, 16 lower-case hexadecimal digits.
  public init?(_ text: String) {
    guard let bits = UInt64(text, radix: 16) else { return nil }
    self.bits = bits
    guard description == text else { return nil }
  }

  /// Sixteen lower-case hexadecimal digits.
  public var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Replicas are ordered by their bits.
  public static func < (left: ReplicaID, right: ReplicaID) -> Bool {
    left.bits < right.bits
  }
}

/// The place of one record in a meeting: a Lamport counter and the replica that wrote it.
///
/// Stamps are totally ordered, counter first, so every copy of a meeting folds its records in the
/// same order. What a record creates is named by the record's stamp.
public struct Stamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1 for the first record of a meeting; always above every counter seen before in that meeting.
  public let counter: Int64
  /// The replica that wrote the record.
  public let replica: ReplicaID

  /// A stamp by its two parts.
  public init(counter: Int64, replica: ReplicaID) {
    self.counter = counter
    self.replica = replica
  }

  /// A stamp by its written form, such as `12-00000000000000a1`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let counter = Int64(parts[0]), counter > 0,
      let replica = ReplicaID(String(parts[1]))
    else { return nil }
    self.init(counter: counter, replica: replica)
    guard description == text else { return nil }
  }

  /// The counter, a hyphen and the replica: `12-00000000000000a1`.
  public var description: String { "\(counter)-\(replica)" }

  /// The next stamp of the same replica; the last there can be is its own next.
  public var next: Stamp {
    Stamp(counter: counter == .max ? counter : counter + 1, replica: replica)
  }

  /// The lower counter comes first, and of equal counters the lower replica.
  public static func < (left: Stamp, right: Stamp) -> Bool {
    (left.counter, left.replica) < (right.counter, right.replica)
  }
}
