import ArgumentParser
import Foundation
import Terminal
import Themes

/// `mapm theme check FILE`.
struct ThemeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which roles of a theme file are hard to read.",
    discussion: """
      Letters need a contrast of 4.5 to 1, or 7 to 1 where the file says contrast = "high"; with few \
      colours the focus and the warnings need attributes of their own. A theme may inherit from the \
      built-in ones and from those in your configuration folder.
      """)

  @Argument(help: "The theme file, TOML.", completion: .file(extensions: ["toml"]))
  var file: String

  func run() throws {
    guard let toml = String(bytes: try bytes(ofFile: file), encoding: .utf8) else {
      throw CommandFailure.notText(file: file)
    }
    let theme = try parsed(toml)
    let findings = theme.findings
    for finding in findings {
      try emit(inert("\(place(finding.line(in: toml))): \(finding)") + "\n")
    }
    guard findings.isEmpty else {
      throw CommandFailure.hardToRead(file: file, count: findings.count)
    }
    try emit(inert("\(file): \(theme.verdict)") + "\n")
  }

  private var name: String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }

  private func parsed(_ toml: String) throws -> Theme {
    var parents = BuiltInThemes.texts.merging(try OwnFiles(in: "themes").texts) { _, own in own }
    parents[name] = toml
    do {
      return try Theme.parse(toml, named: name, parents: parents)
    } catch {
      guard error.theme == name else { throw error }
      throw CommandFailure.brokenTheme(place: place(error.line), why: error.sentence)
    }
  }

  private func place(_ line: Int?) -> String {
    line.map { "\(file), line \($0)" } ?? file
  }
}

extension Theme {
  fileprivate var verdict: String {
    guard paintsBackground else {
      return
        "It leaves the page to the terminal, so its contrast is that of the terminal's colours."
    }
    return "Every role has a contrast of \(contrast.lettersNeed) or more."
  }
}
