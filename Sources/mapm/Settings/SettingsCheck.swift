/// What is wrong in the files of a person's configuration, each fault as the app says it.
struct SettingsCheck {
  let faults: [String]

  /// Reads all of them.
  ///
  /// - Parameter look: What was asked for in place of what the configuration settles.
  init(_ look: LookOptions) {
    var configuration: Configuration?
    let own = Self.fault { configuration = try Configuration() }
    let (theme, profile) = (configuration?.theme, configuration?.profile)
    faults =
      own + Self.faultsOfThemes(chosen: look.theme ?? theme)
      + Self.faultsOfProfiles(chosen: look.profile ?? profile)
  }

  private static func faultsOfThemes(chosen: String?) -> [String] {
    var faults: [String] = []
    return fault {
      let files = try ThemeFiles()
      faults = files.names.flatMap { name in fault { _ = try files.theme(name) } }
      if let chosen, !files.names.contains(chosen) { throw CommandFailure.unknownTheme(chosen) }
    } + faults
  }

  private static func faultsOfProfiles(chosen: String?) -> [String] {
    var faults: [String] = []
    return fault {
      let files = try ProfileFiles()
      faults = files.read.flatMap { result in fault { _ = try result.get() } }
      if let chosen, !files.names.contains(chosen) { throw CommandFailure.unknownProfile(chosen) }
    } + faults
  }

  /// The sentence of what is thrown; empty where nothing is.
  private static func fault(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch {
      return ["\(error)"]
    }
  }
}
