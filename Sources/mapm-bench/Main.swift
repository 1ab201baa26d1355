import ArgumentParser
import Foundation
import Glibc

/// Measures the built `mapm` from outside, and programs like it beside it.
@main
struct MapmBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapm-bench",
    abstract: "Measure how quick mapm is, beside the programs that people would use instead.",
    discussion: """
      It makes its own invented data in a temporary folder, which it removes, and touches no store. \
      What counts is the ratio: the programs take turns, so that what disturbs one disturbs all.

      Rows:

      """ + Row.all.map { "  \($0.name): \($0.about)" }.joined(separator: "\n"))

  @Option(help: ArgumentHelp("The mapm to measure, else the one beside this.", valueName: "path"))
  var program: String?
  @Option(help: ArgumentHelp("Only these, with commas between them.", valueName: "names"))
  var rows: String?
  @Flag(help: "Measure little and judge nothing, to see in seconds that every row works.")
  var short = false
  @Flag(help: "Measure the row of the huge store too.")
  var huge = false
  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    let unknown = names?.filter { name in !Row.all.contains { $0.name == name } } ?? []
    guard unknown.isEmpty else {
      throw ValidationError(
        "There is no row \(unknown.joined(separator: ", ")). The rows are: "
          + Row.all.map(\.name).joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    Interruption.holdBack()
    let scale = short ? Scale.short : .full
    let workshop = try Workshop(program: program ?? Self.besideThis, scale: scale)
    let report = try measure(in: workshop)
    print(json ? try report.json() : report.text, terminator: "")
  }

  private func measure(in workshop: Workshop) throws -> Report {
    defer { remove(workshop) }
    var report = Report(
      processor: MachineLoad.processor, cores: MachineLoad.cores,
      isJudged: workshop.scale.isJudged)
    for row in chosen {
      tellProgress("Measuring \(row.name) …")
      for size in row.needs { try workshop.account(size) }
      let load = MachineLoad()
      let findings = try row.measure(workshop)
      report.sections.append(.init(row: row.name, findings: findings, others: load.others))
    }
    return report
  }

  private func remove(_ workshop: Workshop) {
    do {
      try workshop.remove()
    } catch {
      tell("\(workshop.folder) could not be removed. Remove it by hand.")
    }
  }

  /// Says what is being done, where somebody watches.
  private func tellProgress(_ sentence: String) {
    if isatty(STDERR_FILENO) == 1 { tell(sentence) }
  }

  private func tell(_ sentence: String) {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
  }

  private var names: [String]? { rows?.split(separator: ",").map(String.init) }

  private var chosen: [Row] {
    Row.all.filter { row in names?.contains(row.name) ?? (huge || !row.needs.contains(.huge)) }
  }

  private static var besideThis: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "mapm").path
  }
}
