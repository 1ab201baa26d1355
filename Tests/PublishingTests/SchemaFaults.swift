import Foundation

/// A JSON Schema with as much of the language as the schema of meetings uses.
struct SchemaFaults {
  private let schema: [String: Any]

  init(_ text: String) throws {
    schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong in a JSON text, each with its place; empty where it is valid.
  func faults(in json: [UInt8]) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(json)), schema, at: "")
  }

  private func faults(_ value: Any, _ rule: [String: Any], at path: String) -> [String] {
    if let choices = rule["anyOf"] as? [[String: Any]] {
      let found = choices.map { faults(value, $0, at: path) }
      return found.contains { $0.isEmpty } ? [] : found.first ?? []
    }
    if let reference = rule["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      let definition = (schema["$defs"] as? [String: Any])?[name] as? [String: Any]
      return definition.map { faults(value, $0, at: path) } ?? ["\(path): no rule \(name)"]
    }
    return plainFaults(value, rule).map { "\(path): \($0)" }
      + memberFaults(value, rule, at: path)
  }

  private func plainFaults(_ value: Any, _ rule: [String: Any]) -> [String] {
    var faults: [String] = []
    if let type = rule["type"] as? String, !Self.isOf(type, value) { faults.append("no \(type)") }
    if let tokens = rule["enum"] as? [String], !tokens.contains(value as? String ?? "") {
      faults.append("\(value) is no token")
    }
    if let constant = rule["const"], "\(constant)" != "\(value)" {
      faults.append("\(value) is not \(constant)")
    }
    if let pattern = rule["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(text) does not match")
    }
    if let number = value as? Int {
      if let least = rule["minimum"] as? Int, number < least { faults.append("too low") }
      if let most = rule["maximum"] as? Int, number > most { faults.append("too high") }
    }
    return faults
  }

  private func memberFaults(_ value: Any, _ rule: [String: Any], at path: String) -> [String] {
    if let list = value as? [Any], let items = rule["items"] as? [String: Any] {
      return list.enumerated().flatMap { faults($0.element, items, at: "\(path)/\($0.offset)") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let properties = rule["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (rule["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(path)/\($0): missing" }
      + object.sorted { $0.key < $1.key }.flatMap { key, inner in
        properties[key].map { faults(inner, $0, at: "\(path)/\(key)") }
          ?? ["\(path)/\(key): unknown"]
      }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    default: false
    }
  }
}
