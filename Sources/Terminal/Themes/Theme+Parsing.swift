import Settings

extension Theme {
  /// Reads a theme file.
  ///
  /// - Parameters:
  ///   - toml: The text of the file.
  ///   - name: The name to choose it by; it holds over the one in the file.
  ///   - parents: The texts of the themes that it may inherit from, by name.
  /// - Throws: The first thing that is wrong, in the order of the keys' names.
  public static func parse(
    _ toml: String, named name: String, parents: [String: String] = [:]
  ) throws(ThemeError) -> Theme {
    var reader = ThemeReader(name: name, text: toml)
    try reader.read(parents: parents, heirs: [name])
    return try reader.theme()
  }
}

/// A theme while its file is read, after those that it inherits from.
private struct ThemeReader {
  let name: String
  let text: String
  private var palette: [String: String] = [:]
  private var entries: [Role: Theme.Entry] = [:]
  private var variant: Theme.Variant?
  private var paintsBackground = false
  private var contrast = Theme.Contrast.normal
  /// The roles as they were written, to be resolved with the heirs' palette.
  private var written: [(role: Role, values: [String: SettingsTree], source: ThemeSource)] = []

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  mutating func read(parents: [String: String], heirs: [String]) throws(ThemeError) {
    try read(text, named: name, parents: parents, heirs: heirs)
  }

  func theme() throws(ThemeError) -> Theme {
    var entries: [Role: Theme.Entry] = [:]
    for (role, values, source) in written {
      entries[role] = try entry(values, path: ["roles", role.rawValue], source)
    }
    let text = entries[.text]?.style
    if paintsBackground, text?.foreground == nil || text?.background == nil {
      let source = try ThemeSource(name: name, text: self.text)
      throw source.error(.textWithoutColours, at: ["roles", "text"])
    }
    if !paintsBackground { entries[.text]?.style.background = nil }
    return Theme(
      name: name, variant: variant, paintsBackground: paintsBackground, contrast: contrast,
      entries: entries)
  }

  private mutating func read(
    _ text: String, named name: String, parents: [String: String], heirs: [String]
  ) throws(ThemeError) {
    let source = try ThemeSource(name: name, text: text)
    let tree = source.values
    if let value = tree["inherits"] {
      let parent = try source.string(value, at: ["inherits"])
      if heirs.contains(parent) { throw source.error(.inheritsItself, at: ["inherits"]) }
      guard let parentText = parents[parent] else {
        throw source.error(.unknownParent(parent), at: ["inherits"])
      }
      try read(parentText, named: parent, parents: parents, heirs: heirs + [parent])
    }
    for (key, value) in tree.sorted(by: { $0.key < $1.key }) {
      try read(key, value, source)
    }
  }

  private mutating func read(
    _ key: String, _ value: SettingsTree, _ source: ThemeSource
  ) throws(ThemeError) {
    switch key {
    case "name", "inherits": _ = try source.string(value, at: [key])
    case "variant":
      variant = Theme.Variant(rawValue: try source.string(value, at: [key]))
      if variant == nil { throw source.wrongValue(at: [key], needed: "\"dark\" or \"light\"") }
    case "contrast":
      guard let wanted = Theme.Contrast(rawValue: try source.string(value, at: [key])) else {
        throw source.wrongValue(at: [key], needed: "\"normal\" or \"high\"")
      }
      contrast = wanted
    case "paints_background":
      guard case .flag(let flag) = value else {
        throw source.wrongValue(at: [key], needed: "true or false")
      }
      paintsBackground = flag
    case "palette":
      for (colour, code) in try source.table(value, at: [key]) {
        palette[colour] = try source.string(code, at: [key, colour])
      }
    case "roles": try readRoles(try source.table(value, at: [key]), source)
    default: throw source.error(.unknownKey("key \(key)"), at: [key])
    }
  }

  private mutating func readRoles(
    _ roles: [String: SettingsTree], _ source: ThemeSource
  ) throws(ThemeError) {
    for (key, value) in roles.sorted(by: { $0.key < $1.key }) {
      guard let role = Role(rawValue: key) else {
        throw source.error(.unknownKey("role \(key)"), at: ["roles", key])
      }
      written.append((role, try source.table(value, at: ["roles", key]), source))
    }
  }

  private func entry(
    _ values: [String: SettingsTree], path: [String], _ source: ThemeSource
  ) throws(ThemeError) -> Theme.Entry {
    var plain = values
    let few = plain.removeValue(forKey: "c8")
    let mono = plain.removeValue(forKey: "mono")
    var entry = Theme.Entry(style: try style(plain, path: path, source))
    if let few {
      let path = path + ["c8"]
      entry.fewColours = try style(try source.table(few, at: path), path: path, source)
    }
    if let mono {
      let path = path + ["mono"]
      entry.mono = try style(try source.table(mono, at: path), path: path, source).attributes
    }
    return entry
  }

  private func style(
    _ values: [String: SettingsTree], path: [String], _ source: ThemeSource
  ) throws(ThemeError) -> Style {
    var style = Style(attributes: [])
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      let path = path + [key]
      switch key {
      case "fg": style.foreground = try colour(value, path: path, source)
      case "bg": style.background = try colour(value, path: path, source)
      case "attrs": style.attributes = try attributes(value, path: path, source)
      default: throw source.error(.unknownKey("key \(key) in a role"), at: path)
      }
    }
    return style
  }

  private func colour(
    _ value: SettingsTree, path: [String], _ source: ThemeSource
  ) throws(ThemeError) -> Colour {
    let name = try source.string(value, at: path)
    guard let colour = Colour(hex: palette[name] ?? name) else {
      throw source.error(.unknownColour(name), at: path)
    }
    return colour
  }

  private func attributes(
    _ value: SettingsTree, path: [String], _ source: ThemeSource
  ) throws(ThemeError) -> Attributes {
    guard let names = value.strings else {
      throw source.wrongValue(at: path, needed: "a list such as [\"bold\"]")
    }
    var attributes: Attributes = []
    for name in names {
      switch name {
      case "bold": attributes.insert(.bold)
      case "reverse": attributes.insert(.reverse)
      case "underline": attributes.insert(.underline)
      case "dim": attributes.insert(.dim)
      case "italic": attributes.insert(.italic)
      default: throw source.error(.unknownKey("attribute \(name)"), at: path)
      }
    }
    return attributes
  }
}
