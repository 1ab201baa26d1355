import Foundation
import MeetingDomain
import Testing

@testable import MeetingStore

/// One line of the fixture: a record with its stamp.
private struct FixtureLine: Codable {
  let stamp: String
  let record: StoredRecord
}

struct StoredFormTests {
  private static func fixture(_ name: String) throws -> Data {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try Data(contentsOf: url)
  }

  private static func encode(_ records: [Recorded]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(
      records.map { FixtureLine(stamp: $0.stamp.description, record: StoredRecord($0)) })
  }

  @Test func `the log of version 1 is read as it was meant`() throws {
    let lines = try JSONDecoder().decode([FixtureLine].self, from: Self.fixture("log-v1"))
    let records = try lines.map { line in
      line.record.recorded(at: try #require(Stamp(line.stamp)))
    }
    #expect(records.count == SampleLog.records.count)
    for (read, meant) in zip(records, SampleLog.records) { #expect(read == meant) }
  }

  @Test func `the log of version 1 is written to the byte`() throws {
    let written = try Self.encode(SampleLog.records)
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      try written.write(to: place.appendingPathComponent("Fixtures/log-v1.json"))
      Issue.record("The fixture was written anew; run again without RECORD_FIXTURES.")
    }
    #expect(try Self.fixture("log-v1") == written)
  }

  @Test func `the log of version 1 holds every kind of event, value and row`() throws {
    let events = SampleLog.records.map(\.event)
    #expect(Set(events.map(\.storedType)) == Set(StoredEventType.allCases))
    #expect(Set(SampleLog.allRows.map(\.kind)) == Set(RowKind.allCases))
    let keys = try SampleLog.allValues.compactMap { $0 }.flatMap { value in
      let written = try JSONEncoder().encode(StoredValue(value))
      return try #require(try JSONSerialization.jsonObject(with: written) as? [String: Any]).keys
    }
    #expect(Set(keys) == Set(StoredValue.Key.allCases.map(\.rawValue)))
  }

  @Test func `a returned row keeps its name, and whether a file states it`() throws {
    let names = try SampleLog.records.compactMap { recorded -> RowID? in
      guard case .rowReturned(let row) = try StoredRecord.reread(recorded).event else { return nil }
      return row.ref.id
    }
    #expect(names.map(\.text) == ["#3", "#3"])
    #expect(names.map(\.isUnstated) == [false, true])
  }

  @Test func `every naughty string survives to the scalar, wherever it stands`() throws {
    let strings = try JSONDecoder().decode([String].self, from: Self.fixture("naughty-strings"))
    #expect(strings.count == 515)
    for text in strings + ["\u{FEFF}a", "\u{0}", "\u{FFFF}", "e\u{301}", "\r\n"] {
      let recorded = Recorded(
        stamp: SampleLog.stamp(1), at: SampleLog.at, author: Author(name: text, agency: text),
        seat: Seat("s"), event: .rowAdded(.entry(Entry(text: text, by: text))))
      let read = try StoredRecord.reread(recorded)
      guard case .rowAdded(.entry(let entry)) = read.event else {
        Issue.record("another event came back")
        return
      }
      for copy in [entry.text, entry.by ?? "-", read.author.name, read.author.agency] {
        #expect(Array(copy.unicodeScalars) == Array(text.unicodeScalars))
      }
      let draft = StoredDraft(Draft(field: text, text: text))
      let kept = try #require(StoredDraft(bytes: draft.bytes)?.draft)
      #expect(Array(kept.text.unicodeScalars) == Array(text.unicodeScalars))
      #expect(Array(kept.field.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test(arguments: [
    "", "{", "null", "[]", "{}", #"{"v":1}"#, #"{"v":1,"type":"started"}"#,
    #"{"at":"x","by":"a","seat":"s","type":"started","v":1}"#,
    #"{"at":"2026-11-27T14:05:00Z","by":"a","command":"0-1","seat":"s","type":"started","v":1}"#,
    #"{"at":"2026-11-27T14:05:00Z","by":"a","seat":"s","type":"row-added","v":1,"row":{"kind":"x"}}"#,
  ])
  func `a payload that makes no sense is an error, never a trap`(payload: String) {
    #expect(throws: (any Error).self) {
      try StoredRecord.decode(Data(payload.utf8), at: SampleLog.stamp(1))
    }
  }

  @Test func `any byte of a payload changed is an error or another record, never a trap`() throws {
    let whole = try StoredRecord.encode(SampleLog.records[0])
    for index in whole.indices {
      for flip: UInt8 in [1, 0x20, 0x80] {
        var damaged = whole
        damaged[index] ^= flip
        _ = try? StoredRecord.decode(damaged, at: SampleLog.stamp(1))
      }
    }
  }

  @Test(arguments: [
    #"{"at":"2026-11-27T14:05:00Z","by":"a","seat":"s","type":"merged","v":1}"#,
    #"{"v":2}"#,
  ])
  func `a record of a newer mapm is known for what it is`(payload: String) {
    #expect(throws: NewerForm.self) {
      try StoredRecord.decode(Data(payload.utf8), at: SampleLog.stamp(1))
    }
  }

  @Test func `a head comes back from its bytes`() {
    var head = Head()
    head.note(Stamp(counter: 7, replica: ReplicaID(bits: .max)), tag: Data(1...16))
    head.note(Stamp(counter: 2, replica: ReplicaID(bits: 3)), tag: Data(count: 16))
    head.note(Stamp(counter: 9, replica: ReplicaID(bits: .max)), tag: Data(2...17))
    #expect(Head(bytes: head.bytes) == head)
    #expect(head.ends[ReplicaID(bits: .max)]?.count == 2)
    #expect(Head(bytes: head.bytes.dropLast()) == nil)
    #expect(Head(bytes: Data()) == nil)
  }
}
