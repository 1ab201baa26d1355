import MeetingDomain
import TestSupport

/// Runs a test in an account of its own that has never run the program.
func inHousehold(_ test: (Household) async throws -> Void) async throws {
  let household = try Household()
  defer { household.remove() }
  try await test(household)
}

/// Runs a test in an account of its own with an empty store that a device key opens.
func inHouseholdWithStore(_ test: (Household) async throws -> Void) async throws {
  try await inHousehold { household in
    try await household.makeStore()
    try await test(household)
  }
}

/// Runs a test in an account of its own whose store holds these meetings.
func inHousehold(
  with meetings: MeetingDocument..., test: (Household) async throws -> Void
) async throws {
  try await inHouseholdWithStore { household in
    for meeting in meetings { try await household.bring(meeting) }
    try await test(household)
  }
}

extension Household {
  /// Makes an empty store that a device key opens.
  func makeStore() async throws {
    let made = try await mapm("store", "init", "--device-key")
    guard made.status == 0 else { throw Unprepared(description: made.messages) }
  }

  /// Brings a meeting into the store.
  func bring(_ meeting: MeetingDocument) async throws {
    let file = try folder.write(
      String(decoding: meeting.json(), as: UTF8.self), to: "in/meeting.json")
    let imported = try await mapm("import", file)
    guard imported.status == 0 else { throw Unprepared(description: imported.messages) }
    try folder.removeFile("in/meeting.json")
  }
}

/// What stood in the way before a test began.
struct Unprepared: Error, CustomStringConvertible {
  let description: String
}
