import Foundation
import MeetingDomain

/// Where a record stands in its meeting: it can be opened nowhere else.
struct RecordPlace {
  /// Its counter and replica.
  var stamp: Stamp
  /// The tag of the record before it of the same replica in the same meeting; zeros before the first.
  var previousTag: Data = RecordPlace.noTag

  static let noTag = Data(count: 16)

  /// Counter, replica and tag, as they are authenticated.
  var bytes: Data {
    UInt64(bitPattern: stamp.counter).bigEndianBytes + stamp.replica.bits.bigEndianBytes
      + previousTag
  }
}

/// The end of a meeting's records for each replica, so that a cut tail is noticed.
struct Head: Equatable {
  /// The last record of one replica.
  struct End: Equatable {
    var counter: Int64
    var count: Int64
    var tag: Data
  }

  var ends: [ReplicaID: End] = [:]

  init() {}

  /// Takes in the next record of a replica.
  mutating func note(_ stamp: Stamp, tag: Data) {
    let count = ends[stamp.replica]?.count ?? 0
    ends[stamp.replica] = End(counter: stamp.counter, count: count + 1, tag: tag)
  }

  /// One byte of version, then 40 bytes for each replica in order.
  var bytes: Data {
    ends.sorted { $0.key < $1.key }.reduce(into: Data([1])) { bytes, end in
      bytes += end.key.bits.bigEndianBytes
      bytes += UInt64(bitPattern: end.value.counter).bigEndianBytes
      bytes += UInt64(bitPattern: end.value.count).bigEndianBytes
      bytes += end.value.tag
    }
  }

  /// A head by its bytes; nil where they are none.
  init?(bytes: Data) {
    let bytes = Array(bytes)
    guard bytes.first == 1, bytes.count % 40 == 1 else { return nil }
    for start in stride(from: 1, to: bytes.count, by: 40) {
      func number(_ offset: Int) -> UInt64 {
        UInt64(bigEndian: bytes[start + offset..<start + offset + 8])
      }
      ends[ReplicaID(bits: number(0))] = End(
        counter: Int64(bitPattern: number(8)), count: Int64(bitPattern: number(16)),
        tag: Data(bytes[start + 24..<start + 40]))
    }
  }
}
