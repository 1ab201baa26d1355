import Foundation

/// The folders of this account, as the XDG specification places them.
enum AccountFolders {
  /// Where the store is unless somebody says otherwise.
  static func data() throws(CommandFailure) -> String {
    try folder("XDG_DATA_HOME", or: ".local/share")
  }

  /// Where the device key, the settings and a person's own themes are.
  static func configuration() throws(CommandFailure) -> String {
    try folder("XDG_CONFIG_HOME", or: ".config")
  }

  /// The name under which the account logs in.
  static var loginName: String {
    getpwuid(getuid()).flatMap { account in account.pointee.pw_name.map { String(cString: $0) } }
      ?? "\(getuid())"
  }

  /// The folder that the program was started in, with `~` for the home of the account.
  static var current: String {
    let folder = FileManager.default.currentDirectoryPath
    guard let home = try? home(), home != "/", folder == home || folder.hasPrefix(home + "/") else {
      return folder
    }
    return "~" + folder.dropFirst(home.utf8.count)
  }

  /// A place as somebody typed it, with the home of the account for `~`.
  static func expanded(_ place: String) -> String {
    let place = place.trimmingCharacters(in: .whitespaces)
    guard place == "~" || place.hasPrefix("~/"), let home = try? home() else { return place }
    return home + place.dropFirst()
  }

  /// Where a program is that this account can run; nil where it is on no path.
  static func program(_ name: String) -> String? {
    let folders = (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// A variable of the environment; nil where it is missing or empty.
  static func variable(_ name: String) -> String? {
    let value = ProcessInfo.processInfo.environment[name]
    return value?.isEmpty == false ? value : nil
  }

  /// The specification says to ignore values that are not absolute.
  private static func folder(
    _ name: String, or fallback: String
  ) throws(CommandFailure) -> String {
    if let folder = variable(name), folder.hasPrefix("/") { return folder + "/mapm" }
    return try home() + "/" + fallback + "/mapm"
  }

  private static func home() throws(CommandFailure) -> String {
    if let home = variable("HOME"), home.hasPrefix("/") { return home }
    guard let account = getpwuid(getuid()), let home = account.pointee.pw_dir else {
      throw .noHome
    }
    return String(cString: home)
  }
}
