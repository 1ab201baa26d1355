import Foundation
import MeetingDomain
import TestSupport
import Testing

struct FieldTableTests {
  @Test func `fields of the meeting have names and labels of their own`() {
    let fields = MeetingDocument.fields.map { FieldDefinition($0) }
    #expect(Set(fields.map(\.name)).count == fields.count)
    #expect(Set(fields.map(\.label)).count == fields.count)
    #expect(fields.allSatisfy { (1...24).contains($0.label.count) })
  }

  @Test(arguments: RowKind.allCases)
  func `fields of a row have names and labels of their own`(kind: RowKind) {
    #expect(!kind.fieldDefinitions.isEmpty)
    #expect(Set(kind.fieldDefinitions.map(\.name)).count == kind.fieldDefinitions.count)
    #expect(Set(kind.fieldDefinitions.map(\.label)).count == kind.fieldDefinitions.count)
    #expect(kind.fieldDefinitions.allSatisfy { (1...24).contains($0.label.count) })
  }

  @Test(arguments: MeetingDocument.fields.map(\.name))
  func `a field of the meeting is set, read back, emptied and undone`(name: String) throws {
    let desk = Desk()
    let field = FieldRef(name)
    try walk(field, try #require(desk.meeting.document.definition(of: field)), at: desk)
  }

  @Test(arguments: RowKind.allCases)
  func `every field of a row is set, read back, emptied and undone`(kind: RowKind) throws {
    var desk = Desk()
    let ref = try desk.add(kind.blank)
    for field in kind.fieldDefinitions { try walk(FieldRef(ref, field.name), field, at: desk) }
  }

  private func walk(_ ref: FieldRef, _ field: FieldDefinition, at desk: Desk) throws {
    var desk = desk
    var documents = [desk.meeting.document]
    let values = field.kind.samples + (field.isThreeWay ? [.askedNone] : [])
    for value in values {
      try desk.set(ref, value)
      #expect(desk.meeting.value(of: ref) == value)
      documents.append(desk.meeting.document)
    }
    if field.isRequired {
      #expect(throws: Refusal.self) { try desk.set(ref, nil) }
    } else {
      try desk.set(ref, nil)
      #expect(desk.meeting.value(of: ref) == nil)
      documents.append(desk.meeting.document)
    }
    while documents.popLast() != nil, let before = documents.last {
      try desk.undo()
      #expect(desk.meeting.document == before, "\(ref.name)")
    }
  }

  @Test func `the sample has every key that a document can have`() {
    #expect(emptyParts(of: MeetingDocument.whole, at: "document") == [])
  }

  /// Where something inside a value is nil, not asked or an empty list.
  private func emptyParts(of value: Any, at path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection:
      guard !mirror.children.isEmpty else { return [path] }
    case .enum where "\(value)" == "notAsked": return [path]
    case .enum where mirror.children.isEmpty: return []
    case .enum, .struct, .tuple: break
    default: return []
    }
    return mirror.children.flatMap {
      emptyParts(of: $0.value, at: "\(path).\($0.label ?? "-")")
    }
  }

  @Test func `every key of the file form is a field, a row, or given by an act`() throws {
    let all = try keys(of: .whole)
    let byFields = try keys(of: writtenByFields())
    #expect(all.subtracting(byFields) == Self.givenByAnAct)
    #expect(byFields.isSubset(of: all))
  }

  /// What no form asks for and no row brings: what the store, the start, a strike, follow-up,
  /// approval, a merge and the planning of the next meeting write.
  private static let givenByAnAct: Set = [
    "id", "reference", "status", "approval", "approval.by", "approval.at", "approval.fingerprint",
    "entries.struck", "actions.evidence", "actions.status",
    "actions.history", "actions.history.at", "actions.history.by", "actions.history.what",
    "actions.history.from", "actions.history.to", "actions.history.reason",
    "actions.history.evidence", "distribution.released", "arrivedAfterApproval",
    "arrivedAfterApproval.record", "arrivedAfterApproval.at", "arrivedAfterApproval.by",
    "arrivedAfterApproval.agency", "arrivedAfterApproval.text", "scoresBefore",
    "scoresBefore.tool", "scoresBefore.score", "scoresBefore.on", "scoresBefore.meeting",
    "scoresBefore.visibility", "calledOff", "calledOff.reason", "calledOff.at", "calledOff.by",
  ]

  /// A document in which every row was added and every field of the tables was set.
  private func writtenByFields() throws -> MeetingDocument {
    var desk = Desk()
    for field in MeetingDocument.fields {
      if let value = field.kind.samples.first { try desk.set(FieldRef(field.name), value) }
    }
    for kind in RowKind.allCases {
      let row = desk.meeting.nextStamp(of: desk.replica)
      desk.write([.rowAdded(kind.blank)])
      for field in kind.fieldDefinitions {
        guard let value = field.kind.samples.first else { continue }
        // As a record alone: what follows from being told is an act of its own.
        let ref = FieldRef(RowRef(kind, RowID(row)), field.name)
        desk.write([.fieldChanged(ref, to: value, replacing: nil)])
      }
    }
    return desk.meeting.document
  }

  private func keys(of document: MeetingDocument) throws -> Set<String> {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(document))
    return keys(in: json, at: [])
  }

  private func keys(in json: Any, at path: [String]) -> Set<String> {
    switch json {
    case let list as [Any]:
      return list.reduce(into: []) { $0.formUnion(keys(in: $1, at: path)) }
    case let object as [String: Any]:
      return object.reduce(into: []) { keys, member in
        let path = path + [member.key]
        keys.insert(path.joined(separator: "."))
        keys.formUnion(self.keys(in: member.value, at: path))
      }
    default:
      return []
    }
  }
}
