import ArgumentParser
import Glibc
import MeetingStore

/// `mapm doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what this terminal and this account can do.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let location = try storeOptions.location()
    let facts = [
      ("terminal", TerminalFacts.isInteractive ? "yes" : "none here: screens cannot be shown"),
      ("kind", AccountFolders.variable("TERM") ?? "TERM is not set: screens cannot be shown"),
      ("size", TerminalFacts.sizeInWords),
      ("characters", TerminalFacts.isUnicode ? "UTF-8" : "not UTF-8: set LANG to C.UTF-8"),
      ("colours", AccountFolders.variable("NO_COLOR") == nil ? "allowed" : "off: NO_COLOR is set"),
      ("store", location.folder + (EventStore.exists(at: location) ? "" : ": none yet")),
      ("device key", location.keyFile),
      ("core dumps", "off"),
    ]
    for (name, value) in facts {
      try emit(name + String(repeating: " ", count: 12 - name.count) + inert(value) + "\n")
    }
  }
}

extension TerminalFacts {
  fileprivate static var sizeInWords: String {
    guard let size else { return "unknown" }
    let isEnough = size.columns >= 40 && size.rows >= 10
    return "\(size.columns)x\(size.rows)" + (isEnough ? "" : ": mapm needs 40x10")
  }

  /// Whether the locale of the environment writes UTF-8.
  fileprivate static var isUnicode: Bool {
    setlocale(LC_CTYPE, "")
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
