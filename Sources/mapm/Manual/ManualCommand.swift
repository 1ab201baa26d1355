import ArgumentParser
import Foundation

/// `mapm manual`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Show the manual page, made from the declarations of all commands.",
    discussion: """
      On a terminal man shows it, or it is printed as plain words. In a file it is as man reads it: \
      mapm manual > mapm.1
      """)

  func run() throws {
    let declared = try JSONDecoder().decode(
      DeclaredTool.self, from: Data(Mapm._dumpHelp().utf8))
    let page = ManualPage(declared.command, version: Mapm.configuration.version)
    guard isatty(STDOUT_FILENO) == 1 else { return try emit(page.text) }
    try ManualOnTerminal(page: page).show()
  }
}
