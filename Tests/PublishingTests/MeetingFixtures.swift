import Foundation
import MeetingDomain
import Testing

/// The meetings that formats are tried on; the files are those of the domain's tests.
enum MeetingFixtures {
  static func everyField() throws -> MeetingDocument {
    try MeetingDocument(json: bytes("every-field"))
  }

  static func naughtyStrings() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(bytes("naughty-strings")))
  }

  static func bytes(_ name: String, filePath: String = #filePath) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("../MeetingDomainTests/Fixtures")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".json")))
  }

  /// The whole meeting with each text replaced; with what stands where, by path.
  static func replacingText(
    by words: (String) -> String
  ) throws -> (document: MeetingDocument, texts: [String: String]) {
    let json = try JSONSerialization.jsonObject(with: Data(bytes("every-field")))
    var texts: [String: String] = [:]
    let replaced = replace(json, at: "", key: "") { path in
      texts[path] = words(path)
      return texts[path] ?? ""
    }
    let bytes = [UInt8](try JSONSerialization.data(withJSONObject: replaced))
    return (try MeetingDocument(json: bytes), texts)
  }

  private static func replace(
    _ value: Any, at path: String, key: String, by words: (String) -> String
  ) -> Any {
    if let object = value as? [String: Any] {
      return Dictionary(
        uniqueKeysWithValues: object.sorted { $0.key < $1.key }.map {
          ($0.key, replace($0.value, at: path + "/" + $0.key, key: $0.key, by: words))
        })
    }
    if let list = value as? [Any] {
      return list.enumerated().map {
        replace($0.element, at: path + "/\($0.offset)", key: key, by: words)
      }
    }
    return value is String && freeText.contains(key) ? words(path) : value
  }

  /// The keys whose values are free text, wherever they stand.
  private static let freeText: Set<String> = [
    "reference", "profile", "name", "case", "relation", "agency", "decidedBy", "why", "otherForum",
    "text", "groundRules", "person", "by", "notToldBecause", "venue", "initials", "post",
    "involvement", "deputyFor", "reason", "aim", "relevance", "rationale", "owner", "outcome",
    "doneWhen", "evidence", "feeds", "route", "what", "matter", "parties", "positions", "tried",
    "determinedAgainst", "legislation", "lineManager", "g", "fingerprint", "copy", "previous",
    "statutory", "forumBecause", "outcomes", "timing", "consentBecause", "basisBecause",
    "reconsidered", "rights", "madeTo", "alternatives", "withheld", "tool", "score", "expertise",
    "presenceBasis", "filedIn", "referredTo", "procedure", "record", "meeting",
  ]
}

/// Checks a page against the one kept in `Golden`; RECORD_SNAPSHOTS=1 writes it anew and fails.
func expectGolden(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  do {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(name). Read it, then run without RECORD_SNAPSHOTS.")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(old, new).first { $0 != $1 }
    let isSame = old == new
    #expect(
      isSame, "\(name): first \(first.map { "\($0) ≠ \($1)" } ?? "one is longer")",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}
