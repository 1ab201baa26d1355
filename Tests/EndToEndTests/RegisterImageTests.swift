import Foundation
import MeetingDomain
import TestSupport
import Testing

struct RegisterImageTests {
  @Test func `many meetings leave images without a word, and lists are the same without them`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.bring(many: 24)
      let lists = [
        ["actions"], ["actions", "--limit", "5", "--format", "json"], ["meetings"],
        ["search", "landlord"], ["actions", "--agency", "Housing", "--sort", "owner"],
        ["export", "last", "--format", "json"],
      ]
      let before = try await household.texts(of: lists)
      let images = ["data/mapm/register.rows", "data/mapm/register.words"]
      for image in images {
        #expect(try household.folder.permissions(of: image) == 0o600)
        let bytes = try #require(try household.folder.contents()[image])
        let text = String(decoding: bytes, as: Unicode.ASCII.self).lowercased()
        for word in ["landlord", "smeltzer", "housing", "many-", "2026-0"] {
          #expect(!text.contains(word), "\(word) is in \(image)")
        }
      }
      for image in images { try household.folder.removeFile(image) }
      #expect(try await household.texts(of: lists) == before)
      #expect(Set(try household.folder.contents().keys).isSuperset(of: images))
    }
  }

  @Test func `an action that is worked after the images were written is in the lists`()
    async throws
  {
    try await inHouseholdWithStore { household in
      try await household.bring(many: 20)
      let open = try await household.mapm("actions", "--format", "json")
      let numbers = try JSONDecoder().decode([Numbered].self, from: Data(open.output))
      let (first, last) = ("\(numbers[0].number)", "\(numbers[numbers.count - 1].number)")
      let blocked = try await household.mapm(
        "action", first, "block", "--reason", "Zymurgy first")
      let redated = try await household.mapm(
        "action", last, "redate", "2098-01-02", "--reason", "Away")
      #expect(blocked.status == 0 && redated.status == 0)
      let again = try await household.mapm("actions", "--format", "json")
      let found = try await household.mapm("search", "zymurgy", "--format", "json")
      #expect(found.text.contains("Zymurgy first"))
      #expect(again.text.contains("Zymurgy first") && again.text.contains("2098-01-02"))
      let rows = try JSONDecoder().decode([Numbered].self, from: Data(again.output))
      #expect(rows.last?.number == numbers.last?.number)
      #expect(rows.count == numbers.count)
    }
  }

  private struct Numbered: Decodable {
    let number: Int
  }
}

extension Household {
  /// Brings many meetings in with one command.
  fileprivate func bring(many count: Int) async throws {
    let files = try ManyMeetings(count, entries: 6, actions: 4).enumerated().map { place, meeting in
      try folder.write(
        String(decoding: meeting.json(), as: UTF8.self), to: "in/many-\(100 + place).json")
    }
    let imported = try await mapm(["import"] + files)
    guard imported.status == 0 else { throw Unprepared(description: imported.messages) }
    for place in 0..<count { try folder.removeFile("in/many-\(100 + place).json") }
  }

  /// What commands print.
  fileprivate func texts(of lists: [[String]]) async throws -> [String] {
    var texts: [String] = []
    for arguments in lists {
      let result = try await mapm(arguments)
      #expect(result.status == 0, "\(arguments) \(result.messages)")
      texts.append(result.text)
    }
    return texts
  }
}
