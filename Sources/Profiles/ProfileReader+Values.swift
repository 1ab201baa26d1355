import MeetingDomain
import Settings

/// The kinds of value that a profile has.
extension ProfileReader {
  /// A text in one line that says something.
  ///
  /// - Parameter limit: How many characters there is room for.
  func words(
    _ value: SettingsTree?, at key: [String], atMost limit: Int = 300
  ) throws(SettingsFault) -> String {
    let needed = "a text in one line, of 1 to \(limit) characters"
    guard let value else { throw file.fault(.wrongValue(needed: needed), at: key) }
    let text = try file.string(value, at: key, needed: needed)
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isPlain, text.contains(where: { !$0.isWhitespace }), text.count <= limit else {
      throw file.fault(.wrongValue(needed: needed), at: key)
    }
    return text
  }

  /// Such a text; empty where the key is not there.
  func optional(_ value: SettingsTree?, at key: [String]) throws(SettingsFault) -> String {
    guard let value else { return "" }
    return try words(value, at: key)
  }

  /// Texts in one line each.
  func lines(_ value: SettingsTree, at key: [String]) throws(SettingsFault) -> [String] {
    for text in try file.strings(value, at: key) { _ = try words(.string(text), at: key) }
    return try file.strings(value, at: key)
  }

  /// A whole number that has to be there.
  func number(
    _ value: SettingsTree?, in bounds: ClosedRange<Int>, at key: [String]
  ) throws(SettingsFault) -> Int {
    try file.number(value ?? .other, in: bounds, at: key)
  }

  /// One of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> Choice where Choice.RawValue == String {
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let needed = "one of \(words)"
    guard let choice = Choice(rawValue: try file.string(value, at: key, needed: needed)) else {
      throw file.fault(.wrongValue(needed: needed), at: key)
    }
    return choice
  }

  /// The parts that are left to the area.
  func parts(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> Set<ProfilePart> {
    var parts: Set<ProfilePart> = []
    let needed = "a list of " + ProfilePart.allCases.map(\.rawValue).joined(separator: ", ")
    for text in try file.strings(value, at: key, needed: needed) {
      guard let part = ProfilePart(rawValue: text) else {
        throw file.fault(.wrongValue(needed: needed), at: key)
      }
      parts.insert(part)
    }
    return parts
  }

  /// The item with this number.
  func item(_ number: String, at key: [String]) throws(SettingsFault) -> AgendaItem {
    guard let item = Int(number).flatMap(AgendaItem.init) else {
      throw file.fault(.unknownKey, at: key)
    }
    return item
  }

  /// Refuses keys that such a table does not have.
  func refuse(
    others known: Set<String>, in values: [String: SettingsTree], at key: [String]
  ) throws(SettingsFault) {
    if let other = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw file.fault(.unknownKey, at: key + [other])
    }
  }
}
