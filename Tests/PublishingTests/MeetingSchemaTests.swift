import Foundation
import MeetingDomain
import Publishing
import Testing

/// The schema says what the reader takes, no more and no less.
struct MeetingSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(MeetingSchema.text.utf8))
    schema = try #require(json as? [String: Any])
  }

  @Test func `the schema names the form and its two required keys`() throws {
    #expect(schema["title"] as? String == MeetingDocument.format)
    #expect(schema["required"] as? [String] == ["format", "subject"])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `every object is closed and everything in it described`() {
    for object in objects(in: schema) {
      #expect(object["additionalProperties"] as? Bool == false)
      for (name, property) in object["properties"] as? [String: Any] ?? [:] {
        let description = (property as? [String: Any])?["description"] as? String
        #expect(description?.hasSuffix(".") == true, "\(name)")
      }
    }
  }

  @Test func `the tokens are those of the domain`() {
    let definitions = schema["$defs"] as? [String: [String: Any]] ?? [:]
    let tokens = definitions.compactMapValues { $0["enum"] as? [String] }
    #expect(tokens == Self.tokens)
  }

  @Test func `a meeting with every field fills every property, and has no other`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(MeetingFixtures.bytes("every-field")))
    var used: Set<String> = []
    var unknown: Set<String> = []
    visit(json, as: schema, at: "", used: &used, unknown: &unknown)
    #expect(unknown == [])
    #expect(properties(of: schema, at: "").subtracting(used) == [])
  }

  private static let tokens: [String: [String]] = [
    "status": all(MeetingStatus.self), "forum": all(Forum.self),
    "reason": all(CallingReason.self), "event": all(SignificantEvent.self),
    "threshold": all(Threshold.self), "objectiveResult": all(ObjectiveResult.self),
    "subjectKind": all(SubjectKind.self), "role": all(Role.self),
    "attendanceStatus": all(AttendanceStatus.self), "mode": all(AttendanceMode.self),
    "absenceReason": all(AbsenceReason.self), "advocacy": all(Advocacy.self),
    "entryKind": all(EntryKind.self), "nature": all(Nature.self), "known": all(HowKnown.self),
    "support": all(Support.self), "consent": all(Consent.self), "basis": all(LawfulBasis.self),
    "visibility": all(Visibility.self), "voiceMethod": all(VoiceMethod.self),
    "linkKind": all(LinkKind.self), "actionKind": all(ActionKind.self),
    "actionStatus": all(ActionStatus.self), "readBackAnswer": all(ReadBackAnswer.self),
    "purpose": all(Purpose.self), "urgency": all(Urgency.self),
    "advocateKind": all(AdvocateKind.self),
    "carriedKind": all(CarriedKind.self), "carriedAnswer": all(CarriedAnswer.self),
  ]

  private static func all<T: Token>(_: T.Type) -> [String] {
    T.allCases.map(\.rawValue)
  }

  private func objects(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(objects) }
    guard let object = value as? [String: Any] else { return [] }
    return (object["properties"] == nil ? [] : [object]) + object.values.flatMap(objects)
  }

  /// The schema that a reference leads to; for an answer, the one of its value.
  private func resolved(_ value: Any?) -> [String: Any] {
    let object = value as? [String: Any] ?? [:]
    if let reference = object["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      return resolved((schema["$defs"] as? [String: Any])?[name])
    }
    return (object["anyOf"] as? [Any]).map { resolved($0.first) } ?? object
  }

  private func properties(of value: Any?, at path: String) -> Set<String> {
    let object = resolved(value)
    if object["items"] != nil { return properties(of: object["items"], at: path) }
    let inner = object["properties"] as? [String: Any] ?? [:]
    return inner.reduce(into: []) { all, property in
      all.insert(path + "/" + property.key)
      all.formUnion(properties(of: property.value, at: path + "/" + property.key))
    }
  }

  private func visit(
    _ json: Any, as value: Any?, at path: String, used: inout Set<String>,
    unknown: inout Set<String>
  ) {
    let object = resolved(value)
    if let list = json as? [Any] {
      for element in list {
        visit(element, as: object["items"], at: path, used: &used, unknown: &unknown)
      }
    }
    for (key, inner) in json as? [String: Any] ?? [:] {
      let place = path + "/" + key
      guard let property = (object["properties"] as? [String: Any])?[key] else {
        unknown.insert(place)
        continue
      }
      used.insert(place)
      visit(inner, as: property, at: place, used: &used, unknown: &unknown)
    }
  }
}
