import ArgumentParser
import Foundation
import MapmApp
import MeetingStore
import Publishing
import Terminal

/// `mapm doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what this terminal and this account can do.",
    discussion: """
      The status is 1 where this kind of terminal cannot show the screens, and where config.toml, a \
      theme or a profile of your configuration is wrong, which is said as the app would say it. That \
      there is no terminal, as in a pipe, is no fault.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let location = try storeOptions.location()
    let kind = KindOfTerminal.current
    let faults = SettingsCheck(look).faults
    let facts = [
      ("terminal", TerminalFacts.isInteractive ? "yes" : "none here: screens cannot be shown"),
      ("kind", kind.inWords),
      ("size", TerminalFacts.sizeInWords),
      ("characters", TerminalFacts.charactersInWords),
      ("colours", coloursInWords(of: kind)),
      ("store", location.folder + (EventStore.exists(at: location) ? "" : ": none yet")),
      ("device key", location.keyFile),
      ("keys", try Self.keysInWords()),
      (
        "settings",
        try AccountFolders.configuration()
          + (faults.isEmpty ? "" : ": \(counted(faults.count, "fault")), named below")
      ),
      ("core dumps", "off"),
    ]
    let pages = PageFormat.allCases.map { (Self.title(of: $0), Self.maker(of: $0)) }
    for (name, value) in facts + pages {
      try emit(name + String(repeating: " ", count: 12 - name.count) + inert(value) + "\n")
    }
    for fault in faults { tell(fault) }
    // Without a terminal the other commands still do all that they do.
    if TerminalFacts.isInteractive, let problem = kind.problem { throw problem }
    guard faults.isEmpty else { throw CommandFailure.brokenSettings(count: faults.count) }
  }

  private static func title(of format: PageFormat) -> String {
    switch format {
    case .docx: "Word files"
    case .pdf: "PDF files"
    }
  }

  /// What makes the files of a format here, or what has to be installed for it.
  private static func maker(of format: PageFormat) -> String {
    AccountFolders.program(format.program)
      ?? "none until \(format.program) is there: \(format.installation)"
  }

  /// Whose keys hold, and why not those of the file that is there.
  private static func keysInWords() throws -> String {
    let (file, held) = (try KeyFile.own(), try HeldKeys())
    if let fault = held.fault { return "the standard ones. \(file.failure(fault))" }
    return file.exists ? "\(held.keys.countOfChanges) changed in \(file.path)" : "the standard ones"
  }

  /// How many colours the screens would use here, and why not more.
  private func coloursInWords(of kind: KindOfTerminal) -> String {
    guard case .known(_, let facts) = kind else { return "unknown" }
    let environment = ProcessInfo.processInfo.environment
    let request = ColourRequest(rawValue: look.color.rawValue) ?? .auto
    func depth(_ request: ColourRequest) -> ColourDepth {
      ColourDepth.resolved(
        request: request, environment: environment, terminfoColours: facts.colours)
    }
    let (used, possible) = (depth(request), depth(.always))
    if used == possible { return used.inWords }
    let reason = request == .auto ? "NO_COLOR is set" : "--color \(request.rawValue)"
    return "\(used.inWords) of \(possible.inWords): \(reason)"
  }
}

/// What `TERM` says, and what the system knows about it.
private enum KindOfTerminal {
  case known(String, TerminalKind)
  case unknown(String, TerminalError)
  case dumb

  static var current: KindOfTerminal {
    let name = AccountFolders.variable("TERM") ?? ""
    guard name != "dumb" else { return .dumb }
    return MainActor.assumeIsolated {
      do throws(TerminalError) {
        return .known(name, try TerminalKind(named: name))
      } catch {
        return .unknown(name, error)
      }
    }
  }

  var inWords: String {
    switch self {
    case .known(let name, _): name
    case .unknown("", _): "TERM is not set: screens cannot be shown"
    case .unknown(let name, _): "\(name): this system does not know it, screens cannot be shown"
    case .dumb: "dumb: mapm runs in line mode, without screens"
    }
  }

  /// Why the app cannot run in this kind of terminal.
  var problem: (any Error)? {
    switch self {
    case .known, .dumb: nil
    case .unknown(_, let error): error
    }
  }
}

extension ColourDepth {
  /// How many colours there are, as a number or in a word.
  var inWords: String {
    switch self {
    case .mono: "none"
    case .eight, .sixteen, .indexed: "\(rawValue)"
    case .direct: "all"
    }
  }
}

extension TerminalFacts {
  fileprivate static var sizeInWords: String {
    guard let size else { return "unknown" }
    let isEnough = size.columns >= 40 && size.rows >= 10
    return "\(size.columns)x\(size.rows)" + (isEnough ? "" : ": mapm needs 40x10")
  }

  /// What the screens can write, by the locale of the environment or the one that stands in for it.
  fileprivate static var charactersInWords: String {
    setlocale(LC_CTYPE, "")
    if isUnicode { return "UTF-8" }
    setlocale(LC_CTYPE, "C.UTF-8")
    let own = "the locale is not UTF-8"
    return isUnicode
      ? "UTF-8, though \(own): set LANG to C.UTF-8" : "ASCII only: \(own), and there is no C.UTF-8"
  }

  private static var isUnicode: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
