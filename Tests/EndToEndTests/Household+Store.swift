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
    let made = try await household.mapm("store", "init", "--device-key")
    guard made.status == 0 else { throw Unprepared(description: made.messages) }
    try await test(household)
  }
}

/// Runs a test in an account of its own whose store holds these meetings.
func inHousehold(
  with meetings: MeetingDocument..., test: (Household) async throws -> Void
) async throws {
  try await inHouseholdWithStore { household in
    for (number, meeting) in meetings.enumerated() {
      let file = try household.folder.write(
        String(decoding: meeting.json(), as: UTF8.self), to: "in/\(number).json")
      let imported = try await household.mapm("import", file)
      guard imported.status == 0 else { throw Unprepared(description: imported.messages) }
      try household.folder.removeFile("in/\(number).json")
    }
    try await test(household)
  }
}

/// What stood in the way before a test began.
struct Unprepared: Error, CustomStringConvertible {
  let description: String
}
