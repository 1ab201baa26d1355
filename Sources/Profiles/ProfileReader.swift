import MeetingDomain
import Settings

/// Puts what a file says onto a profile.
struct ProfileReader {
  let file: SettingsFile

  /// The profile with what the file says; the rest stays as it was.
  func read(onto profile: Profile) throws(SettingsFault) -> Profile {
    var profile = profile
    for (key, value) in file.values.sorted(by: { $0.key < $1.key }) {
      try read(key, value, &profile)
    }
    return profile
  }

  private func read(
    _ key: String, _ value: SettingsTree, _ profile: inout Profile
  ) throws(SettingsFault) {
    switch key {
    case "inherits": _ = try file.string(value, at: [key])
    case "title": profile.title = try words(value, at: [key])
    case "guidance": profile.guidance = try words(value, at: [key])
    case "nation": profile.nation = try choice(value, at: [key])
    case "plan_is_made": profile.planIsMade = try choice(value, at: [key])
    case "to_fill_in": profile.toFillIn = try parts(value, at: [key])
    case "legislation": profile.legislation = try lines(value, at: [key])
    case "opening_statement": profile.openingStatement = try lines(value, at: [key])
    case "ground_rules": profile.groundRules = try lines(value, at: [key])
    case "items": try readItems(try file.table(value, at: [key]), &profile)
    case "phrases": try readPhrases(try file.table(value, at: [key]), &profile)
    case "ladder": try readLadder(try file.table(value, at: [key]), &profile)
    case "time_scales": try readTimeScales(try file.table(value, at: [key]), &profile)
    case "readings": profile.readings = try readings(value, at: [key])
    case "contacts": profile.contacts = try contacts(value, at: [key])
    case "retention": try readRetention(try file.table(value, at: [key]), &profile)
    case "marking": profile.marking = try words(value, at: [key])
    default: throw file.fault(.unknownKey, at: [key])
    }
  }

  private func readItems(
    _ items: [String: SettingsTree], _ profile: inout Profile
  ) throws(SettingsFault) {
    for (number, value) in items.sorted(by: { $0.key < $1.key }) {
      let key = ["items", number]
      let item = try self.item(number, at: key)
      var wording = profile.itemWordings[item] ?? ItemWording()
      let needed = "a table such as { title = \"…\", short = \"…\" }"
      for (name, value) in try file.table(value, at: key, needed: needed) {
        switch name {
        case "title": wording.title = try words(value, at: key + [name])
        case "short":
          wording.shortTitle = try words(value, at: key + [name], atMost: Self.shortest)
        default: throw file.fault(.unknownKey, at: key + [name])
        }
      }
      profile.itemWordings[item] = wording
    }
  }

  /// What the agenda beside a page has room for.
  private static let shortest = 23

  private func readPhrases(
    _ items: [String: SettingsTree], _ profile: inout Profile
  ) throws(SettingsFault) {
    for (number, value) in items.sorted(by: { $0.key < $1.key }) {
      let key = ["phrases", number]
      profile.phrases[try item(number, at: key)] = try lines(value, at: key)
    }
  }

  private func readLadder(
    _ ladder: [String: SettingsTree], _ profile: inout Profile
  ) throws(SettingsFault) {
    for (name, value) in ladder.sorted(by: { $0.key < $1.key }) {
      let key = ["ladder", name]
      switch name {
      case "at_once": profile.atOnce = try words(value, at: key)
      case "stages": profile.ladderStages = try stages(value, at: key)
      default: throw file.fault(.unknownKey, at: key)
      }
    }
  }

  private func stages(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> [Ladder.Stage] {
    var stages: [Ladder.Stage] = []
    for (key, values) in try file.tables(value, at: key) {
      try refuse(others: ["who", "working_days"], in: values, at: key)
      stages.append(
        Ladder.Stage(
          who: try words(values["who"], at: key + ["who"]),
          workingDays: try number(values["working_days"], in: 0...250, at: key + ["working_days"])))
    }
    guard !stages.isEmpty else {
      throw file.fault(.wrongValue(needed: "one stage or more"), at: key)
    }
    return stages
  }

  private func readTimeScales(
    _ scales: [String: SettingsTree], _ profile: inout Profile
  ) throws(SettingsFault) {
    for (name, value) in scales.sorted(by: { $0.key < $1.key }) {
      let key = ["time_scales", name]
      let days = try file.number(value, in: 0...250, at: key)
      switch name {
      case "tell_the_person": profile.timeScales.tellThePerson = days
      case "actions": profile.timeScales.actions = days
      case "minutes": profile.timeScales.minutes = days
      case "corrections": profile.timeScales.corrections = days
      default: throw file.fault(.unknownKey, at: key)
      }
    }
  }

  private func readings(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> [ProfileReading] {
    var readings: [ProfileReading] = []
    for (key, values) in try file.tables(value, at: key) {
      try refuse(others: ["title", "place"], in: values, at: key)
      readings.append(
        ProfileReading(
          title: try words(values["title"], at: key + ["title"]),
          place: try optional(values["place"], at: key + ["place"])))
    }
    return readings
  }

  private func contacts(
    _ value: SettingsTree, at key: [String]
  ) throws(SettingsFault) -> [ProfileContact] {
    var contacts: [ProfileContact] = []
    for (key, values) in try file.tables(value, at: key) {
      try refuse(others: ["who", "about", "how"], in: values, at: key)
      contacts.append(
        ProfileContact(
          who: try words(values["who"], at: key + ["who"]),
          about: try optional(values["about"], at: key + ["about"]),
          how: try optional(values["how"], at: key + ["how"])))
    }
    return contacts
  }

  private func readRetention(
    _ retention: [String: SettingsTree], _ profile: inout Profile
  ) throws(SettingsFault) {
    for (name, value) in retention.sorted(by: { $0.key < $1.key }) {
      let key = ["retention", name]
      switch name {
      case "rule": profile.retention.rule = try words(value, at: key)
      case "review_after_years":
        profile.retention.reviewAfterYears = try file.number(value, in: 1...100, at: key)
      default: throw file.fault(.unknownKey, at: key)
      }
    }
  }
}
