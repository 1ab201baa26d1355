import Foundation
import MeetingDomain
import Testing

struct ShiftedTests {
  private let document: MeetingDocument
  private let shift: ClockShift

  /// A meeting with every key, whose days are one and the same.
  init() throws {
    var document = MeetingDocument.filled
    var action = try #require(document.actions.rows.first)
    let day = try #require(document.date.value)
    action.history = action.history?.map { step in
      var step = step
      (step.from, step.to) = (day.description, day.adding(days: 7).description)
      return step
    }
    document.actions = .recorded([action])
    // Every kind of answer keeps a time of its own.
    document.opening?.event = .askedNone(at: action.history?.first?.at)
    document.closeForm.legislation = .askedNone(at: action.history?.first?.at)
    let start = try #require(document.start.value)
    self.document = document
    let from = try #require(Timestamp("\(day)T\(start):00+00:00"))
    shift = ClockShift(
      from: from,
      to: Timestamp(
        secondsSince1970: from.secondsSince1970 + 100 * 86_400 + 3 * 3600, offsetMinutes: 60))
  }

  @Test func `no day, time or moment is left where it was`() throws {
    let before = try texts(of: document)
    let after = try texts(of: document.shifted(by: shift))
    #expect(Set(before.keys) == Set(after.keys))
    let times = before.filter { isTime($0.value) }
    #expect(times.count > 30)
    for (path, text) in times { #expect(after[path] != text, "\(path)") }
  }

  @Test func `nothing but days, times and moments changes`() throws {
    let before = try texts(of: document)
    let after = try texts(of: document.shifted(by: shift))
    for (path, text) in before where !isTime(text) { #expect(after[path] == text, "\(path)") }
  }

  @Test func `times of a meeting on another day stay`() throws {
    var other = document
    let day = try #require(document.date.value)
    other.date = .recorded(day.adding(days: -7))
    let moved = other.shifted(by: shift)
    #expect(moved.start == other.start)
    #expect(moved.attendance.rows.first?.present == other.attendance.rows.first?.present)
    #expect(moved.professionalsOnly == other.professionalsOnly)
    // The review is on the day of the shift.
    #expect(moved.review?.time == other.review?.time.map(shift.moved))
  }

  @Test func `a shift of nothing changes nothing`() {
    let still = ClockShift(from: shift.from, to: shift.from)
    #expect(document.shifted(by: still) == document)
    #expect(MeetingDocument().shifted(by: shift) == MeetingDocument())
  }

  private func isTime(_ text: String) -> Bool {
    CalendarDay(text) != nil || TimeOfDay(text) != nil || Timestamp(text) != nil
  }

  /// Every text of the file form, by its path.
  private func texts(of document: MeetingDocument) throws -> [String: String] {
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
