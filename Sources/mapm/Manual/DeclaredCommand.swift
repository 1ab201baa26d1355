import ArgumentParser

/// A command as it is declared, for the manual.
struct DeclaredCommand: Decodable {
  let commandName: String
  let shouldDisplay: Bool?
  let abstract: String?
  let discussion: String?
  let subcommands: [DeclaredCommand]?
  let arguments: [DeclaredArgument]?

  /// The arguments that stand in help.
  var shownArguments: [DeclaredArgument] { (arguments ?? []).filter { $0.shouldDisplay ?? true } }
}

/// An argument, an option or a flag as it is declared.
struct DeclaredArgument: Decodable {
  /// One of its names.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: String
  let shouldDisplay: Bool?
  let isOptional: Bool
  let isRepeating: Bool
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let abstract: String?

  /// What tells it from others.
  var signature: String {
    guard let names, !names.isEmpty else { return valueName ?? "" }
    let typed = names.map(\.typed).joined(separator: ", ")
    return kind == "option" ? "\(typed) \(valueName.map { "<\($0)>" } ?? "")" : typed
  }

  /// How it stands in a line of usage; nil where it is an option.
  var positional: String? {
    guard kind == "positional", let valueName else { return nil }
    let name = "<\(valueName)>" + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }
}

/// The form in which the parser tells its declarations.
struct DeclaredTool: Decodable {
  let command: DeclaredCommand
}
