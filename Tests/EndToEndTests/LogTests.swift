import Foundation
import MeetingDomain
import TestSupport
import Testing

@testable import MeetingStore

struct LogTests {
  @Test func `the log as JSON says when, who and what, with the values`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("log", "last", "--format", "json")
      let rows = try JSONDecoder().decode([LogJSON].self, from: Data(result.output))
      #expect(rows.map(\.what) == ["planned"])
      #expect(rows.allSatisfy { !$0.who.isEmpty && $0.at.count == 25 })
      #expect(rows.first?.broughtIn == true)
      #expect(rows.first?.meeting?.aim == SampleMeetings.closed.aim.value)
    }
  }

  @Test func `an approval that came in with a file is printed as given elsewhere`() async throws {
    var meeting = SampleMeetings.closed
    meeting.status = .approved
    meeting.approval = Approval(
      by: "Amara Okonjo-Vale", at: Timestamp("2025-06-18T09:00:00+01:00"), fingerprint: "3f2a-91bc")
    try await inHousehold(with: meeting) { household in
      let full = try await household.mapm("export", "last", "--format", "txt").text
      #expect(full.contains("State: Approved elsewhere by Amara Okonjo-Vale at Wed 18 Jun 2025"))
      #expect(full.contains("Fingerprint as given: 3f2a-91bc\n"))
      let json = try await household.mapm("export", "last", "--format", "json").output
      #expect(try MeetingDocument(json: json).approval?.fingerprint == "3f2a-91bc")
    }
  }

  @Test func `the log as text is a line a record`() async throws {
    try await inHousehold(with: SampleMeetings.closed) { household in
      let result = try await household.mapm("log", "last")
      #expect(result.text.hasSuffix("brought in the meeting about Wilmot Thrushcross\n"))
      #expect(result.text.hasOneLine)
    }
  }

  @Test func `what arrived after the approval is told by log, verify and the full copy`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.importComplete()
      try household.approveAndReceive("The arrears are paid off")
      let log = try await household.mapm("log", "last").text.split(separator: "\n")
      #expect(log.count == 3)
      #expect(log.filter { $0.contains("arrived after approval: added entry (") }.count == 1)
      let rows = try JSONDecoder().decode(
        [LogJSON].self,
        from: Data(try await household.mapm("log", "last", "--format", "json").output))
      #expect(rows.compactMap(\.arrivedAfterApproval) == [true])
      let verified = try await household.mapm("verify")
      #expect(verified.status == 0)
      #expect(verified.text.hasPrefix("Meeting 2026-031: 1 record arrived after the approval"))
      let full = try await household.mapm("export", "last", "--format", "txt").text
      #expect(full.contains("Since the approval: 1 record arrived, beside these minutes"))
      #expect(full.contains("The arrears are paid off"))
      for copy in ["attendee:Pell Hartigan", "actions:Dunmere Homes", "chronology"] {
        let other = try await household.mapm("export", "last", "--copy", copy, "--format", "txt")
        #expect(other.status == 0 && !other.text.contains("paid off"), "\(copy)")
        let isSaid = other.text.contains("Since the approval: 1 record arrived")
        #expect(isSaid == (copy == "chronology"), "\(copy)")
      }
    }
  }
}

extension Household {
  /// Approves the newest meeting; then an entry comes in that another store made before it knew.
  fileprivate func approveAndReceive(_ text: String) throws {
    let store = try EventStore.open(
      at: StoreLocation(folder: self.store, keyFile: folder.file("config/mapm/device.key")),
      with: .deviceKey)
    let known = try store.meeting(try #require(try store.meetings().last))
    let author = Author(name: "B. Lind", agency: "Housing")
    let at = Timestamp(secondsSince1970: 1_795_788_202, offsetMinutes: 0)
    guard
      case .appended = try store.append(
        .approve, to: known, by: author, seat: Seat("a"), at: at)
    else { throw Unprepared(description: "not approved") }
    let late = Recorded(
      stamp: Stamp(counter: 2, replica: ReplicaID(bits: 0xb2)), at: at, author: author,
      seat: Seat("z"), event: .rowAdded(.entry(Entry(item: .newInformation, text: text))))
    try store.write { db in
      _ = try RecordTable(known.id, vault: store.vault, in: db).append([late])
    }
    try store.close()
  }
}

/// What every row of `mapm log --format json` has, and the value of a planned meeting.
private struct LogJSON: Codable {
  struct Meeting: Codable {
    let aim: String?
  }

  let at: String
  let who: String
  let what: String
  let meeting: Meeting?
  let broughtIn: Bool?
  let arrivedAfterApproval: Bool?
}
