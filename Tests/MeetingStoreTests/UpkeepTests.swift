import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct UpkeepTests {
  @Test func `the summary counts, and names nothing`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      _ = try bench.append(bench.entry("more"), to: known, in: store)
      try store.saveDraft(Draft(field: "line", text: "x"), of: known.id, seat: Seat("a"))
      try store.syncDrafts(of: Seat("a"))
      let summary = try store.summary()
      #expect(summary.format == 3)
      #expect(summary.replica == store.replica)
      #expect(summary.slots == [.deviceKey])
      #expect(summary.meetings == 1)
      #expect(summary.records == 2)
      #expect(summary.drafts == 1)
      #expect(summary.erased == 0)
      let sizes = try bench.files().filter { !$0.key.hasSuffix("-shm") }.map(\.value.count)
      #expect(summary.size == Int64(sizes.reduce(0, +)))
    }
  }

  @Test func `an idle moment moves much that was written into the file, and little not`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      #expect(try !store.tidy())
      let known = try bench.plan(in: store)
      let long = String(repeating: "long ", count: 150_000)
      let filed = try bench.append(bench.entry(long), to: known, in: store)
      try store.saveDraft(Draft(field: "line", text: long), of: known.id, seat: Seat("a"))
      try store.syncDrafts(of: Seat("a"))
      let before = PrivateFiles.size(of: bench.location.database)
      #expect(try store.tidy())
      #expect(PrivateFiles.size(of: bench.location.database) > before + 1_000_000)
      #expect(try store.meeting(known.id).meeting == filed.meeting)
    }
  }

  @Test func `a store that is closed leaves one file`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      try store.close()
      let names = try bench.files().keys.sorted()
      #expect(names == ["store.mapm"])
      #expect(try bench.open().meeting(known.id).meeting == known.meeting)
    }
  }

  @Test func `a store whose program ended without closing it opens whole`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      try store.saveDraft(Draft(field: "line", text: "half a li"), of: known.id, seat: Seat("a"))
      var crashed = bench.location
      crashed.folder += "-crashed"
      try PrivateFiles.makeFolder(crashed.folder)
      for (name, bytes) in try bench.files() where !name.hasSuffix("-shm") {
        try PrivateFiles.makeFile(crashed.folder + "/" + name, containing: bytes)
      }
      let again = try EventStore.open(at: crashed, with: .deviceKey)
      #expect(try again.meeting(known.id).meeting == known.meeting)
      let seat = try again.takeSeat()
      #expect(try again.adoptDrafts(for: seat) == 1)
      #expect(try again.drafts(of: known.id, seat: seat).drafts.map(\.text) == ["half a li"])
      #expect(try again.verify().isEmpty)
      withExtendedLifetime(store) {}
    }
  }
}
