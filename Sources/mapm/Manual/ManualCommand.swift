import ArgumentParser
import Foundation

/// `mapm manual`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, made from the declarations of all commands.",
    discussion: "mapm manual > mapm.1, then man ./mapm.1 shows it.")

  func run() throws {
    let declared = try JSONDecoder().decode(
      DeclaredTool.self, from: Data(Mapm._dumpHelp().utf8))
    try emit(ManualPage(declared.command, version: Mapm.configuration.version).text)
  }
}
