import Foundation
import MeetingDomain
import Testing

@testable import MeetingStore

struct BundleTests {
  @Test func `a bundle opens with its passphrase, and with no other`() throws {
    try StoreBench.run { bench in
      let (store, known, _) = try bench.filled()
      let bundle = try store.bundle(of: known.id)
      let bytes = try bundle.sealed(with: "caf\u{E9} lantern", cost: 4)
      #expect(MeetingBundle.isBundle(bytes))
      let opened = try MeetingBundle(bytes, passphrase: "cafe\u{301} lantern")
      #expect(opened.meeting == known.id)
      #expect(opened.records.map(\.content) == bundle.records.map(\.content))
      #expect(throws: StoreError.wrongBundlePassphrase) {
        try MeetingBundle(bytes, passphrase: "cafe lantern")
      }
      #expect(throws: StoreError.emptyPassphrase) { try bundle.sealed(with: "") }
    }
  }

  @Test func `the passphrase of a bundle is stretched with the full cost`() throws {
    try StoreBench.run { bench in
      let (store, known, _) = try bench.filled()
      #expect(try store.bundle(of: known.id).sealed(with: "lantern")[8] == 17)
    }
  }

  @Test func `a damaged bundle is told, wherever the damage is`() throws {
    try StoreBench.run { bench in
      let (store, known, _) = try bench.filled()
      let bytes = try store.bundle(of: known.id).sealed(with: "lantern", cost: 4)
      for place in stride(from: 8, to: bytes.count, by: 397) {
        var bad = bytes
        bad[place] ^= 1
        #expect(throws: StoreError.damagedBundle) { try MeetingBundle(bad, passphrase: "lantern") }
      }
      for length in [0, 8, 30, bytes.count - 1] {
        #expect(throws: StoreError.damagedBundle) {
          try MeetingBundle(Array(bytes.prefix(length)), passphrase: "lantern")
        }
      }
    }
  }

  @Test func `no word of the meeting is readable in a bundle`() throws {
    try StoreBench.run { bench in
      let (store, known, _) = try bench.filled()
      let bytes = Data(try store.bundle(of: known.id).sealed(with: "lantern", cost: 4))
      for word in ["Quillhaven", "long ago", "2026-001", "\(known.id)"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil)
      }
    }
  }
}

struct HandoverTests {
  @Test func `a meeting is the same in the store that it was handed over to`() throws {
    try TwoStores.run { own, other in
      let known = try own.add("arrears", to: own.plan())
      let merged = try other.take(known, from: own)
      #expect(merged.isNew && merged.added == 2 && merged.renumbered.isEmpty)
      #expect(merged.known.meeting.document == known.meeting.document)
      #expect(try other.store.verify().isEmpty)
    }
  }

  @Test func `what both sides recorded is in both afterwards, in whatever order it comes`() throws {
    try TwoStores.run { own, other in
      let known = try own.plan()
      let theirs = try other.take(known, from: own).known
      let left = try own.add("from here", to: known)
      let right = try other.add("from there", to: theirs)
      let here = try own.take(right, from: other)
      let there = try other.take(left, from: own)
      #expect(!here.isNew && here.added == 1 && there.added == 1)
      #expect(here.known.meeting.document == there.known.meeting.document)
      #expect(Set(texts(here.known)) == ["from here", "from there"])
      #expect(try own.take(right, from: other).added == 0)
      #expect(try own.store.verify().isEmpty && other.store.verify().isEmpty)
    }
  }

  @Test func `numbers that are taken give way, and the fingerprint still holds`() throws {
    try TwoStores.run { own, other in
      _ = try other.addAction("Theirs", to: other.plan())
      let known = try own.addAction("Ours", to: own.plan())
      let merged = try other.take(known, from: own)
      #expect(merged.reference == "2026-002")
      #expect(
        merged.renumbered == [
          .reference(from: "2026-001", to: "2026-002"), .action(from: 1, to: 2),
        ]
      )
      #expect(merged.known.meeting.document.actions.rows.map(\.number) == [2])
      #expect(try other.store.verify().isEmpty)
      let back = try own.take(merged.known, from: other)
      #expect(back.added == 0 && back.reference == "2026-001")
      let later = try other.take(try own.addAction("More", to: known), from: own)
      #expect(later.known.meeting.document.actions.rows.map(\.number) == [2, 3])
      #expect(later.renumbered == [.action(from: 2, to: 3)])
      #expect(try other.store.verify().isEmpty)
    }
  }

  @Test func `actions that a file brought are renumbered too, and what names them follows`() throws
  {
    try TwoStores.run { own, other in
      _ = try other.addAction("Theirs", to: other.plan())
      var document = MeetingDocument()
      document.actions = .recorded([Action(number: 1, text: "Call")])
      document.disputes = .recorded([Dispute(interim: 1)])
      let known = try own.store.create(
        document, by: own.bench.author, seat: Seat("a"), at: own.bench.at
      ).known
      let merged = try other.take(known, from: own)
      #expect(merged.known.meeting.document.actions.rows.map(\.number) == [2])
      #expect(merged.known.meeting.document.disputes.rows.map(\.interim) == [2])
      #expect(try other.store.verify().isEmpty)
    }
  }

  @Test func `an erased meeting is not brought back by a bundle`() throws {
    try TwoStores.run { own, other in
      let known = try own.plan()
      let merged = try other.take(known, from: own)
      let name = try #require(known.meeting.document.id)
      _ = try other.bench.erase(merged.known, in: other.store)
      #expect(throws: StoreError.erasedBefore(name: name)) { try other.take(known, from: own) }
      #expect(try other.store.meetings().isEmpty)
      #expect(try other.store.verify().isEmpty)
    }
  }

  @Test func `a bundle whose records say something else than those here is refused`() throws {
    try TwoStores.run { own, other in
      let known = try own.add("arrears", to: own.plan())
      let theirs = try other.take(known, from: own).known
      let bundle = try own.store.bundle(of: known.id)
      let forged = MeetingBundle(
        meeting: bundle.meeting,
        records: bundle.records.map {
          let text = String(decoding: $0.content, as: UTF8.self)
          let other = text.replacingOccurrences(of: "arrears", with: "savings")
          return BundledRecord(stamp: $0.stamp, content: Data(other.utf8))
        })
      #expect(throws: StoreError.conflictingBundle) {
        try other.store.merge(forged, at: other.bench.at)
      }
      #expect(try other.store.meeting(theirs.id).meeting == theirs.meeting)
    }
  }

  @Test func `a bundle that lacks the beginning, or is no record, changes nothing`() throws {
    try TwoStores.run { own, other in
      let known = try own.add("arrears", to: own.plan())
      let records = try own.store.bundle(of: known.id).records
      let stamp = records[0].stamp
      for bad in [
        [], [records[1]], [BundledRecord(stamp: stamp, content: Data("{}".utf8))],
      ] {
        #expect(throws: StoreError.damagedBundle) {
          try other.store.merge(MeetingBundle(meeting: known.id, records: bad), at: other.bench.at)
        }
      }
      #expect(try other.store.meetings().isEmpty)
      #expect(try other.store.verify().isEmpty)
    }
  }

  @Test func `damaged numbers of another store are found, and the meeting still opens`() throws {
    try TwoStores.run { own, other in
      _ = try other.plan()
      let known = try own.plan()
      let merged = try other.take(known, from: own)
      #expect(merged.reference == "2026-002")
      try other.bench.tamper("UPDATE renumbered SET sealed = zeroblob(40)")
      #expect(
        try other.store.verify() == [Finding(meeting: "2026-001", damage: .renumbering)])
      #expect(try other.store.meeting(known.id).meeting.document.reference == "2026-001")
    }
  }
}

/// A store on its bench, for tests of two of them.
private struct OneStore {
  let bench: StoreBench
  let store: EventStore

  func plan() throws -> KnownMeeting { try bench.plan(in: store) }

  func add(_ text: String, to known: KnownMeeting) throws -> KnownMeeting {
    try bench.append(bench.entry(text), to: known, in: store)
  }

  func addAction(_ text: String, to known: KnownMeeting) throws -> KnownMeeting {
    try bench.append(.add(.action(Action(text: text))), to: known, in: store)
  }

  func take(_ known: KnownMeeting, from other: OneStore) throws -> MergedMeeting {
    let bytes = try other.store.bundle(of: known.id).sealed(with: "lantern", cost: 4)
    return try store.merge(try MeetingBundle(bytes, passphrase: "lantern"), at: bench.at)
  }
}

private enum TwoStores {
  static func run(_ test: (OneStore, OneStore) throws -> Void) throws {
    try StoreBench.run { own in
      try StoreBench.run { other in
        try test(
          OneStore(bench: own, store: try own.make()),
          OneStore(bench: other, store: try other.make()))
      }
    }
  }
}
