import Foundation
import MeetingDomain
import TestSupport
import Testing

/// A JSON value that is read by another reader than ours and compared to the scalar.
indirect enum DocumentJSON: Hashable, Codable {
  case flag(Bool), number(Int), text([UInt32]), list([DocumentJSON])
  case object([String: DocumentJSON])

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(DocumentJSON.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // The commonest kind first: a failed try is what costs here.
    if let text = try? value.decode(String.self) {
      self = .text(text.unicodeScalars.map(\.value))
    } else if let object = try? value.decode([String: DocumentJSON].self) {
      self = .object(object)
    } else if let list = try? value.decode([DocumentJSON].self) {
      self = .list(list)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .number(try value.decode(Int.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .flag(let flag): try flag.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .text(let scalars): try Self.string(scalars).encode(to: encoder)
    case .list(let list): try list.encode(to: encoder)
    case .object(let object): try object.encode(to: encoder)
    }
  }

  func bytes() throws -> [UInt8] {
    [UInt8](try JSONEncoder().encode(self))
  }

  static func words(_ text: String) -> DocumentJSON {
    .text(text.unicodeScalars.map(\.value))
  }

  private static func string(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  /// The value with every text under one of these keys replaced, in lists of texts too.
  func replacingText(
    under keys: Set<String>, inside key: String? = nil, by words: () -> DocumentJSON
  ) -> DocumentJSON {
    switch self {
    case .text: key.map(keys.contains) == true ? words() : self
    case .list(let list):
      .list(list.map { $0.replacingText(under: keys, inside: key, by: words) })
    case .object(let object):
      .object(
        Dictionary(
          uniqueKeysWithValues: object.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.replacingText(under: keys, inside: $0.key, by: words)) }))
    default: self
    }
  }

  /// The value with keys and list elements left out at random, and some questions asked in vain.
  func thinned(using random: inout SeededRandom, isRoot: Bool = true) -> DocumentJSON {
    switch self {
    case .list(let list):
      let kept = list.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
      return .list(kept.map { $0.thinned(using: &random, isRoot: false) })
    case .object(let object):
      var kept: [String: DocumentJSON] = [:]
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        let isRequired = isRoot && (key == "format" || key == "subject")
        switch Int.random(in: 0..<8, using: &random) {
        case 0..<3 where !isRequired: continue
        case 3 where isRoot && Self.answers.contains(key): kept[key] = Self.none(using: &random)
        default: kept[key] = value.thinned(using: &random, isRoot: false)
        }
      }
      return .object(kept)
    default: return self
    }
  }

  private static func none(using random: inout SeededRandom) -> DocumentJSON {
    let at = words("2026-11-27T14:\(Int.random(in: 10..<60, using: &random)):05.250+01:00")
    return .object(
      Bool.random(using: &random)
        ? ["askedNone": .flag(true)] : ["askedNone": .flag(true), "at": at])
  }

  private static let answers: Set<String> = [
    "forum", "date", "start", "end", "venue", "attendance", "professionalsOnly", "aim", "entries",
    "asked", "reconsidered", "actions", "views", "disputes", "updates", "notRecorded",
    "corrections",
    "distribution",
  ]

  /// The keys whose values are free text, wherever they stand.
  static let freeText: Set<String> = [
    "reference", "profile", "name", "case", "relation", "agency", "decidedBy", "why", "otherForum",
    "text", "groundRules", "person", "by", "notToldBecause", "venue", "initials", "post",
    "involvement", "deputyFor", "reason", "aim", "relevance", "rationale", "owner", "outcome",
    "doneWhen", "evidence", "feeds", "route", "what", "matter", "parties", "positions", "tried",
    "determinedAgainst", "legislation", "lineManager", "g", "fingerprint", "copy", "previous",
    "statutory", "forumBecause", "outcomes", "timing", "consentBecause", "basisBecause",
    "reconsidered", "rights", "madeTo", "alternatives", "withheld", "tool", "score", "expertise",
    "presenceBasis", "filedIn", "referredTo", "procedure",
  ]
}

/// Files that the tests read.
enum DocumentFixtures {
  static func bytes(_ name: String) throws -> [UInt8] {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "json"))
    return [UInt8](try Data(contentsOf: url))
  }

  static func naughtyStrings() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(bytes("naughty-strings")))
  }
}
