import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct DraftTests {
  /// A process that is gone: the number is above any that the kernel gives.
  private let dead = SeatProcess(pid: 1 << 30, started: 1, boot: SeatProcess.current.boot)

  @Test func `the last text of each field is kept, and an empty one is forgotten`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let id = try bench.plan(in: store).id
      let seat = try store.takeSeat()
      for text in ["t", "te", "ten", "ten\u{0}\u{1F600}"] {
        try store.saveDraft(Draft(field: "item-5/line", text: text), of: id, seat: seat)
      }
      try store.saveDraft(Draft(field: "aim", text: "outside"), of: nil, seat: seat)
      try store.close()
      let again = try bench.open()
      let kept = try again.drafts(of: id, seat: seat).drafts
      #expect(kept == [Draft(field: "item-5/line", text: "ten\u{0}\u{1F600}")])
      #expect(try again.drafts(of: nil, seat: seat).drafts.map(\.text) == ["outside"])
      try again.saveDraft(Draft(field: "item-5/line", text: ""), of: id, seat: seat)
      #expect(try again.drafts(of: id, seat: seat) == SeatDrafts())
    }
  }

  @Test func `filing removes the seat's own draft of that field and no other`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let (own, other) = (try store.takeSeat(), try store.takeSeat())
      for seat in [own, other] {
        for field in ["line", "form"] {
          try store.saveDraft(Draft(field: field, text: "text"), of: known.id, seat: seat)
        }
      }
      _ = try bench.append(
        bench.entry("text"), to: known, in: store, seat: own, filing: "line")
      #expect(try store.drafts(of: known.id, seat: own).drafts.map(\.field) == ["form"])
      #expect(try store.drafts(of: known.id, seat: other).drafts.count == 2)
    }
  }

  @Test func `a refused filing keeps the draft`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let seat = try store.takeSeat()
      try store.saveDraft(Draft(field: "line", text: " "), of: known.id, seat: seat)
      let result = try store.append(
        bench.entry(" "), to: known, by: bench.author, seat: seat, at: bench.at, filing: "line")
      guard case .refused = result else {
        Issue.record("filed a blank")
        return
      }
      #expect(try store.drafts(of: known.id, seat: seat).drafts.count == 1)
    }
  }

  @Test func `drafts of a screen that is gone are adopted, further texts go to the tray`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let id = try bench.plan(in: store).id
      let (older, newer) = (try store.takeSeat(for: dead), try store.takeSeat(for: dead))
      try store.saveDraft(Draft(field: "line", text: "older"), of: id, seat: older)
      try store.saveDraft(Draft(field: "aim", text: "only"), of: id, seat: older)
      try store.saveDraft(Draft(field: "line", text: "newer"), of: id, seat: newer)
      let seat = try store.takeSeat()
      #expect(try store.adoptDrafts(for: seat) == 3)
      let found = try store.drafts(of: id, seat: seat)
      #expect(Set(found.drafts.map(\.text)) == ["newer", "only"])
      #expect(found.tray.map(\.draft) == [Draft(field: "line", text: "older")])
      #expect(try store.adoptDrafts(for: seat) == 0)
      #expect(try store.verify().isEmpty)
      try store.discard(try #require(found.tray.first), of: id, seat: seat)
      #expect(try store.drafts(of: id, seat: seat).tray.isEmpty)
      #expect(try store.drafts(of: id, seat: seat).drafts.count == 2)
    }
  }

  @Test func `an own draft stays in its field, and a tray that was inherited stays a tray`() throws
  {
    try StoreBench.run { bench in
      let store = try bench.make()
      func leaveBehind(_ text: String) throws {
        let seat = try store.takeSeat(for: dead)
        try store.saveDraft(Draft(field: "line", text: text), of: nil, seat: seat)
      }
      for text in ["a", "b"] { try leaveBehind(text) }
      let middle = try store.takeSeat(for: dead)
      try store.adoptDrafts(for: middle)
      try store.saveDraft(Draft(field: "line", text: ""), of: nil, seat: middle)
      let seat = try store.takeSeat()
      try store.adoptDrafts(for: seat)
      #expect(try store.drafts(of: nil, seat: seat).drafts.isEmpty)
      #expect(try store.drafts(of: nil, seat: seat).tray.map(\.draft.text) == ["a"])
      try store.saveDraft(Draft(field: "line", text: "own"), of: nil, seat: seat)
      try leaveBehind("c")
      try store.adoptDrafts(for: seat)
      let found = try store.drafts(of: nil, seat: seat)
      #expect(found.drafts.map(\.text) == ["own"])
      #expect(found.tray.map(\.draft.text) == ["a", "c"])
    }
  }

  @Test func `drafts of a running screen are never adopted`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let (running, seat) = (try store.takeSeat(), try store.takeSeat())
      try store.saveDraft(Draft(field: "line", text: "mine"), of: nil, seat: running)
      #expect(try store.adoptDrafts(for: seat) == 0)
      #expect(try store.drafts(of: nil, seat: running).drafts.count == 1)
    }
  }

  @Test func `a process is told from a later one with its number, and from an earlier boot`() {
    let current = SeatProcess.current
    #expect(current.isAlive)
    #expect(
      !SeatProcess(pid: current.pid, started: current.started - 1, boot: current.boot).isAlive)
    #expect(!SeatProcess(pid: current.pid, started: current.started, boot: "other").isAlive)
    #expect(!dead.isAlive)
  }

  @Test func `a draft of a seat that was given up is adopted too`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let gone = try store.takeSeat()
      try store.saveDraft(Draft(field: "line", text: "left"), of: nil, seat: gone)
      try store.leave(gone)
      let seat = try store.takeSeat()
      #expect(try store.adoptDrafts(for: seat) == 1)
    }
  }

  @Test func `a damaged draft harms no other and is found`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let seat = try store.takeSeat()
      try store.saveDraft(Draft(field: "a", text: "first"), of: nil, seat: seat)
      try store.syncDrafts(of: seat)
      try bench.flip("sealed", of: "draft", byte: 14, where: "tray = 0")
      try store.saveDraft(Draft(field: "b", text: "second"), of: nil, seat: seat)
      let found = try store.drafts(of: nil, seat: seat)
      #expect(found.drafts.map(\.text) == ["second"])
      #expect(found.damaged == 1)
      #expect(try store.verify() == [Finding(meeting: nil, damage: .draft)])
    }
  }

  @Test func `a key waits for nobody: it is kept while another holds the store`() throws {
    try StoreBench.run { bench in
      let (store, other) = (try bench.make(), try bench.open())
      let seat = try store.takeSeat(for: dead)
      try other.records.inTransaction(.immediate) { _ in
        try store.saveDraft(Draft(field: "line", text: "x"), of: nil, seat: seat)
        return .rollback
      }
      let next = try other.takeSeat()
      #expect(try other.adoptDrafts(for: next) == 1)
      #expect(try other.drafts(of: nil, seat: next).drafts.map(\.text) == ["x"])
    }
  }

  @Test func `keys after the drafts were synced are kept too, and the file of a seat goes with it`()
    throws
  {
    try StoreBench.run { bench in
      let store = try bench.make()
      let seat = try store.takeSeat()
      for text in ["a", "ab", "abc"] {
        try store.saveDraft(Draft(field: "line", text: text), of: nil, seat: seat)
        try store.syncDrafts(of: seat)
      }
      try store.saveDraft(Draft(field: "line", text: "abcd"), of: nil, seat: seat)
      #expect(try store.drafts(of: nil, seat: seat).drafts.map(\.text) == ["abcd"])
      try store.leave(seat)
      #expect(try bench.files().keys.allSatisfy { $0.hasPrefix("store.mapm") })
    }
  }

  @Test(arguments: [2, 30, -1])
  func `a damaged key of a screen that is gone harms no other and is found`(byte: Int) throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let seat = try store.takeSeat(for: dead)
      try store.saveDraft(Draft(field: "a", text: "first"), of: nil, seat: seat)
      try store.saveDraft(Draft(field: "b", text: "second"), of: nil, seat: seat)
      try bench.flipJournal(of: seat, byte: byte)
      #expect(try store.verify() == [Finding(meeting: nil, damage: .draft)])
      let next = try store.takeSeat()
      #expect(try store.adoptDrafts(for: next) == (byte == 2 ? 0 : 1))
      #expect(try store.verify() == [Finding(meeting: nil, damage: .draft)])
    }
  }

  @Test func `an end of zeros that a power cut leaves costs no text before it`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let seat = try store.takeSeat(for: dead)
      try store.saveDraft(Draft(field: "a", text: "first"), of: nil, seat: seat)
      try bench.lengthenJournal(of: seat)
      let next = try store.takeSeat()
      #expect(try store.adoptDrafts(for: next) == 1)
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `a setting is remembered, replaced and forgotten`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      #expect(try store.remembered("author") == nil)
      try store.remember("Jo", as: "author")
      try store.remember("Kim", as: "author")
      #expect(try bench.open().remembered("author") == "Kim")
      try store.remember(nil, as: "author")
      #expect(try store.remembered("author") == nil)
    }
  }
}
