import Foundation
import MeetingDomain
import Publishing
import Testing

/// The invented meetings of `mapm demo`: good files, and something to see on every screen.
struct DemoMeetingTests {
  private let meetings: [MeetingDocument]
  private let today: CalendarDay

  init() throws {
    meetings = try Self.files.map { try MeetingDocument(json: Self.bytes($0)) }
    today = try #require(meetings.first { $0.status == .live }?.date.value)
  }

  @Test(arguments: files)
  func `a file is read, follows the schema and comes out as it went in`(file: String) throws {
    let bytes = try Self.bytes(file)
    #expect(try SchemaFaults(MeetingSchema.text).faults(in: bytes) == [])
    let document = try MeetingDocument(json: bytes)
    #expect(try MeetingDocument(json: document.json()) == document)
  }

  @Test func `the schema check finds what is wrong`() throws {
    let wrong =
      #"{"subject": {"kind": "dog"}, "date": "soon", "colour": 1, "entries": [{"item": 13}]}"#
    let faults = try SchemaFaults(MeetingSchema.text).faults(in: Array(wrong.utf8))
    #expect(faults.count == 5)
  }

  @Test func `nine meetings of three cases are in every state`() {
    #expect(meetings.count >= 8)
    #expect(Set(meetings.compactMap(\.subject.case)).count == 3)
    #expect(Set(meetings.compactMap(\.subject.kind)) == [.child, .adult, .family])
    #expect(Set(meetings.compactMap(\.status)) == [.planned, .live, .closed, .approved])
    #expect(meetings.filter { $0.status == .live }.count == 1)
  }

  @Test func `entries are of every kind and with every sort of care`() {
    let entries = meetings.flatMap(\.entries.rows)
    #expect(entries.count >= 60)
    let kinds: Set<EntryKind> = [
      .need, .strength, .risk, .information, .voice, .view, .decision, .recommendation, .note,
    ]
    #expect(Set(entries.compactMap(\.kind)) == kinds)
    #expect(Set(entries.compactMap(\.nature)) == Set(Nature.allCases))
    #expect(Set(entries.compactMap(\.consent)).isSuperset(of: [.given, .notSought]))
    #expect(Set(entries.compactMap(\.basis)).count >= 4)
    #expect(Set(entries.compactMap(\.support)).isSuperset(of: [.corroborated, .doubtful]))
    #expect(entries.contains { $0.kind == nil }, "something is left to be sorted")
    let restricted: Set<Visibility> = [
      .professionalsOnly, .thirdParty, .policeSensitive, .doNotDisclose,
    ]
    #expect(Set(entries.compactMap(\.visibility)) == restricted)
  }

  @Test func `actions stand in every state`() {
    let actions = meetings.flatMap(\.actions.rows)
    #expect(actions.count >= 25)
    #expect(Set(actions.map { $0.status ?? .open }) == Set(ActionStatus.allCases))
    #expect(Set(actions.compactMap(\.number)).count == actions.count)
    #expect(actions.count { $0.daysLate(on: today) > 0 } >= 4)
    #expect(actions.contains { $0.isOpen && $0.due == today })
    #expect(actions.contains { $0.isOpen && ($0.due ?? today) > today })
    #expect(actions.filter { $0.status == .done }.allSatisfy { $0.evidence?.isEmpty == false })
    let isRedated = actions.filter { ($0.history ?? []).contains { $0.what == "redated" } }
    #expect(isRedated.count >= 4)
    for action in isRedated {
      #expect(action.history?.last { $0.what == "redated" }?.to == action.due?.description)
    }
  }

  @Test func `a dispute is open with its interim step, and another settled`() {
    let disputes = meetings.flatMap { meeting in meeting.disputes.rows.map { (meeting, $0) } }
    #expect(disputes.contains { $0.1.outcome != nil })
    #expect(
      disputes.contains { meeting, dispute in
        dispute.outcome == nil && dispute.stage == 2 && dispute.due != nil
          && meeting.actions.rows.contains { $0.number == dispute.interim }
      })
  }

  @Test func `what was said without the family is restricted`() {
    let closed = meetings.filter { !$0.professionalsOnly.rows.isEmpty }
    #expect(closed.count >= 2)
    for meeting in closed {
      for spell in meeting.professionalsOnly.rows {
        let said = meeting.entries.rows.filter { entry in
          guard let time = entry.at?.time, let from = spell.from, let to = spell.to else {
            return false
          }
          return from <= time && time < to
        }
        #expect(said.count >= 2)
        #expect(said.allSatisfy { $0.visibility != nil })
      }
    }
  }

  @Test func `meetings of a case follow one another, and their people are on the list`() {
    let references = Set(meetings.compactMap(\.reference))
    #expect(references.count == meetings.count)
    #expect(meetings.compactMap(\.previous).count >= 6)
    for meeting in meetings {
      if let previous = meeting.previous { #expect(references.contains(previous)) }
      let links = meeting.entries.rows.flatMap { $0.links ?? [] }.compactMap(\.to)
      #expect(links.allSatisfy { meeting.row(named: $0)?.kind == .entry })
      let people = Set(meeting.attendance.rows.map(\.name))
      let owners = Set(meeting.actions.rows.compactMap(\.owner))
      #expect(owners.isSubset(of: people), "\(meeting.reference ?? "")")
    }
  }

  @Test func `minutes that are approved lack nothing that would block their approval`() {
    let approved = meetings.filter { $0.status == .approved }
    #expect(approved.count >= 5)
    for meeting in approved {
      let blocking = meeting.gaps.filter { $0.response == .blocks }
      #expect(blocking.map(\.text) == [], "\(meeting.reference ?? "")")
    }
  }

  @Test func `a case from its first to its third meeting carries every open thing forward, once`()
    throws
  {
    let cases = Dictionary(grouping: meetings) { $0.subject.case ?? "" }
    for (number, unsorted) in cases where unsorted.count == 3 {
      let held = unsorted.sorted { $0.reference ?? "" < $1.reference ?? "" }
      #expect(held.map(\.previous) == [nil] + held.dropLast().map(\.reference), "\(number)")
      for last in held.indices {
        let chain = Chain(to: held[last]) { reference in
          held.first { $0.reference == reference }
        }
        #expect(chain.meetings.map(\.reference) == held[...last].map(\.reference))
        let next = try #require(chain.next())
        let carried = next.carried.rows
        let actions = held[...last].flatMap(\.actions.rows).filter(\.isOpen).compactMap(\.number)
        #expect(carried.compactMap(\.number).sorted() == actions.sorted(), "\(number)")
        let disputes = held[...last].flatMap(\.openDisputes).compactMap(\.matter)
        #expect(carried.filter { $0.kind == .dispute }.map(\.text) == disputes)
        let objectives = held[...last].flatMap { $0.openingForm.objectives.rows }
          .filter { $0.met != .met }.map(\.text)
        #expect(carried.filter { $0.kind == .objective }.map(\.text) == objectives)
        // Whom deputies stood for is invited again, and who was kept out still is.
        let all = held[last].attendance.rows
        let list = all.filter { one in !all.contains { $0.name == one.deputyFor } }
        #expect(next.attendance.rows.map(\.name) == list.map { $0.deputyFor ?? $0.name })
        #expect(next.attendance.rows.map(\.status) == list.map { $0.status.keptOut })
        #expect(next.actions.rows.isEmpty)
        #expect(next.previous == held[last].reference)
        guard last + 1 < held.count else { continue }
        #expect(held[last + 1].scoresBefore == next.scoresBefore)
      }
    }
  }

  @Test func `no day or moment is left where it was, and words name none`() throws {
    let from = try #require(Timestamp("\(today)T10:00:00+00:00"))
    for days in [4, 7, 200, 365] {
      let to = Timestamp(secondsSince1970: from.secondsSince1970 + days * 86_400, offsetMinutes: 60)
      for meeting in meetings {
        let moved = meeting.shifted(by: ClockShift(from: from, to: to))
        let (before, after) = (try Self.texts(of: meeting), try Self.texts(of: moved))
        for (path, text) in before where CalendarDay(text) != nil || Timestamp(text) != nil {
          #expect(after[path] != text, "\(meeting.id ?? "")\(path)")
        }
      }
    }
    let months = "January|February|March|April|June|July|August|September|October|November|December"
    let dated = "\\b(\(months)|20[0-9]{2}-[0-9]{2})\\b"
    for text in try meetings.flatMap({ try Self.texts(of: $0) }).map(\.value)
    where CalendarDay(text) == nil && Timestamp(text) == nil && text.count > 10 {
      #expect(text.range(of: dated, options: .regularExpression) == nil, "\(text)")
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/mapm/Demo/Meetings").standardizedFileURL

  static let files: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).sorted()

  private static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
  }

  /// Every text of the file form, by its path.
  private static func texts(of document: MeetingDocument) throws -> [String: String] {
    var found: [String: String] = [:]
    func visit(_ json: Any, at path: String) {
      if let object = json as? [String: Any] {
        for (key, value) in object { visit(value, at: "\(path)/\(key)") }
      } else if let list = json as? [Any] {
        for (index, value) in list.enumerated() { visit(value, at: "\(path)/\(index)") }
      } else if let text = json as? String {
        found[path] = text
      }
    }
    visit(try JSONSerialization.jsonObject(with: Data(document.json())), at: "")
    return found
  }
}

extension AttendanceStatus? {
  /// What stays of it until the next meeting.
  fileprivate var keptOut: AttendanceStatus? {
    self == .notInvited || self == .askedToLeave ? .notInvited : nil
  }
}
