import Foundation
import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

struct RegisterTests {
  private let today = CalendarDay(daysSince1970: 20_600)

  @Test func `lists from an image are the lists from the records`() throws {
    try RegisterBench.run(meetings: 30) { bench in
      let folded = try bench.lists(from: .withoutImages)
      try bench.writeImages()
      #expect(try bench.lists(from: .images) == folded)
      #expect(folded.actions.count == 30 * 10)
    }
  }

  @Test func `what is recorded after an image was written is in the lists`() throws {
    try RegisterBench.run(meetings: 12) { bench in
      try bench.writeImages()
      let known = try bench.store.meeting(try bench.store.meetings()[3])
      let action = Action(
        kind: .referral, text: "Ring the landlord", due: CalendarDay("2026-12-01"))
      _ = try bench.bench.append(.add(.action(action)), to: known, in: bench.store)
      let new = try bench.bench.plan(in: bench.store, "Quillhaven")
      let images = try bench.lists(from: .images)
      #expect(images == (try bench.lists(from: .withoutImages)))
      #expect(images.actions.count == 121)
      #expect(images.meetings.last?.key == new.id.description)
      #expect(images.found["quillhaven"]?.count == 1)
      #expect(images.found["landlord"]?.contains { $0.contains("Ring the landlord") } == true)
    }
  }

  @Test func `the lists of the app are those of the commands, the newest meeting first`() throws {
    try RegisterBench.run(meetings: 12) { bench in
      try bench.writeImages()
      for place in [3, 11] {
        let known = try bench.store.meeting(try bench.store.meetings()[place])
        let action = Action(
          kind: .referral, text: "Ring the landlord", owner: "Ann Other", agency: "Housing")
        _ = try bench.bench.append(.add(.action(action)), to: known, in: bench.store)
      }
      var register = Register(of: bench.store)
      try register.update()
      let (meetings, actions) = try register.lists(today: today)
      #expect(meetings == (try register.meetings(today: today).map(\.row).reversed()))
      #expect(Array(actions) == (try register.actions(today: today).rows))
      #expect(actions.outlines.map(\.number) == actions.map(\.number))
      #expect(actions.outlines.map(\.daysLate) == actions.map(\.daysLate))
      for meeting in meetings {
        #expect(actions.of(meeting: meeting.key) == actions.filter { $0.key == meeting.key })
      }
      #expect(actions.outlines.count { $0.owner == NameMark(of: "ANN OTHER") } == 2)
    }
  }

  @Test func `a new image takes over what stands and what changed`() throws {
    try RegisterBench.run(meetings: 40) { bench in
      try bench.writeImages()
      for place in [0, 7, 39] {
        let known = try bench.store.meeting(try bench.store.meetings()[place])
        _ = try bench.bench.append(
          .add(.action(Action(kind: .referral, text: "One more"))), to: known, in: bench.store)
      }
      try bench.writeImages()
      var register = Register(of: bench.store)
      register.openWords()
      try register.update()
      #expect(register.rows.freshCount == 0 && register.words?.freshCount == 0)
      let images = try bench.lists(from: .images)
      #expect(images == (try bench.lists(from: .withoutImages)))
      #expect(images.actions.count == 403)
    }
  }

  @Test(arguments: ["register.rows", "register.words"], [Harm.flipped, .cut, .emptied, .removed])
  func `an image that is harmed changes nothing`(image: String, harm: Harm) throws {
    try RegisterBench.run(meetings: 12, entries: 8, actions: 5) { bench in
      let whole = try bench.lists(from: .withoutImages)
      try bench.writeImages()
      let path = bench.bench.location.folder + "/" + image
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 7)) {
        try harm.done(to: bytes, at: place).write(to: URL(fileURLWithPath: path))
        if harm == .removed { try FileManager.default.removeItem(atPath: path) }
        #expect(try bench.lists(from: .images) == whole, "\(image) \(harm) at \(place)")
      }
    }
  }

  @Test func `an image of another store, or of what the store has no more, is not used`() throws {
    try RegisterBench.run(meetings: 8) { bench in
      try bench.writeImages()
      let images = try bench.bench.files().filter { $0.key.hasPrefix("register") }
      try RegisterBench.run(meetings: 5) { other in
        for (name, bytes) in images {
          try bytes.write(to: URL(fileURLWithPath: other.bench.location.folder + "/" + name))
        }
        #expect(try other.lists(from: .images).meetings.count == 5)
      }
      // An older copy of the store has records of its own at the same arrivals.
      try bench.bench.dropTriggers()
      try bench.bench.tamper(
        """
        DELETE FROM record WHERE arrival = 8;
        DELETE FROM meeting WHERE place = 8;
        UPDATE sqlite_sequence SET seq = 7;
        """)
      _ = try bench.bench.plan(in: bench.store, "Quillhaven")
      let lists = try bench.lists(from: .images)
      #expect(lists == (try bench.lists(from: .withoutImages)))
      #expect(lists.found["quillhaven"]?.count == 1)
    }
  }

  @Test func `a meeting that cannot be read is named each time, and the others are listed`() throws
  {
    try RegisterBench.run(meetings: 6) { bench in
      try bench.bench.dropTriggers()
      try bench.bench.flip("sealed", of: "record", byte: 40, where: "arrival = 3")
      for _ in 0..<2 {
        var register = Register(of: bench.store)
        register.openWords()
        try register.update()
        #expect(register.failures.count == 1)
        let meetings = try register.meetings(today: today)
        #expect(meetings.count == 5)
        register.writeImages(atLeast: 1)
      }
    }
  }

  @Test func `no word is in an image, and it is for its owner alone`() throws {
    try RegisterBench.run(meetings: 6) { bench in
      try bench.writeImages()
      for (name, bytes) in try bench.bench.files() where name.hasPrefix("register") {
        let text = String(decoding: bytes, as: Unicode.ASCII.self).lowercased()
        for word in ["landlord", "school", "smeltzer", "housing", "many-", "done", "information"] {
          #expect(!text.contains(word), "\(word) is in \(name)")
        }
        let path = bench.bench.location.folder + "/" + name
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
      }
    }
  }

  @Test func `an image that another process is writing is left to it`() throws {
    try RegisterBench.run(meetings: 4) { bench in
      let path = bench.bench.location.rowsImage + ".new"
      let other = try #require(try OpenFile(writing: path))
      try bench.writeImages()
      #expect(!FileManager.default.fileExists(atPath: bench.bench.location.rowsImage))
      #expect(other.size == 0)
      #expect(try bench.lists(from: .images).meetings.count == 4)
    }
  }

  @Test(arguments: [1, 3, 36, 5_000])
  func `a limit gives the first ones and says how many are left out`(limit: Int) throws {
    try RegisterBench.run(meetings: 20) { bench in
      try bench.writeImages()
      var register = Register(of: bench.store)
      try register.update()
      let all = try register.actions(today: today, where: { $0.daysLate > 0 }).rows
      var opened = Register(of: bench.store)
      try opened.update()
      let (rows, left) = try opened.actions(
        today: today, limit: limit, where: { $0.daysLate > 0 })
      #expect(rows == Array(all.prefix(limit)))
      #expect(left == max(0, all.count - limit))
    }
  }
}

/// Something that can happen to a file.
enum Harm: Sendable {
  case flipped, cut, emptied, removed

  func done(to bytes: Data, at place: Int) -> Data {
    var bytes = bytes
    switch self {
    case .flipped: bytes[place] ^= 1
    case .cut: bytes = bytes.prefix(place)
    case .emptied: bytes = Data()
    case .removed: break
    }
    return bytes
  }
}
