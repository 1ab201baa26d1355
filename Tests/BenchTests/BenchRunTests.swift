import Foundation
import Glibc
import TestSupport
import Testing

@testable import mapm_bench

/// The built benchmark on the built program.
struct BenchRunTests {
  @Test func `a short run measures every row and judges none`() async throws {
    try await inFolder { folder in
      let run = try await bench("--short", "--huge", "--json", in: folder)
      #expect(run.status == 0, "\(run.messages)")
      let report = try JSONDecoder().decode(WrittenReport.self, from: Data(run.output))
      #expect(Set(report.rows.map(\.row)) == Set(Row.all.map(\.name)))
      #expect(!report.isJudged)
      for row in report.rows {
        #expect(row.samples > 0 && row.value.isFinite, "\(row.what)")
        #expect(row.value > 0 || row.what == "bytes of an idle minute", "\(row.what)")
        #expect(["not judged", "no bar"].contains(row.verdict), "\(row.what)")
        let peer = Peer.allCases.first { row.against?.hasPrefix($0.rawValue) == true }
        let isMissing = row.against == nil || peer.map { $0.path == nil } ?? false
        #expect((row.theirs == nil) == isMissing, "\(row.what)")
      }
    }
  }

  @Test func `the rows are chosen by name, and a table has those alone`() async throws {
    try await inFolder { folder in
      let run = try await bench("--short", "--rows", "memory", in: folder)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.text.hasPrefix("ROW "))
      #expect(run.text.contains("\nmemory  memory, live meeting, small store"))
      #expect(!run.text.contains("\nkey "))
    }
  }

  @Test func `a row that is not there is refused by name`() async throws {
    try await inFolder { folder in
      let run = try await bench("--rows", "key,taste", in: folder)
      #expect(run.status == 64)
      #expect(run.messages.contains("There is no row taste. The rows are: key, key-large"))
    }
  }

  @Test func `a program that is not there is said in a sentence`() async throws {
    try await inFolder { folder in
      let run = try await bench("--program", folder.file("mapm"), in: folder)
      #expect(run.status == 1)
      #expect(run.messages.contains("There is no mapm at \(folder.file("mapm"))."))
    }
  }

  @Test func `an interrupted run says so and removes its folder`() async throws {
    try await inFolder { folder in
      // A shell that waits until the benchmark types into programs, then interrupts it.
      let script = """
        "$@" & bench=$!
        until [ -e "$TMPDIR/mapm-bench-$bench/small" ]; do sleep 0.02; done
        kill -INT $bench; wait $bench
        """
      let run = try await runCommand(
        ["/bin/sh", "-c", script, "sh", Self.program, "--short", "--rows", "key"],
        environment: environment(folder))
      #expect(run.status == 1)
      #expect(run.messages.contains("The benchmark was interrupted."))
    }
  }

  /// Gives a folder for temporary files, and expects that nothing is left in it.
  private func inFolder(_ test: (TemporaryFolder) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try await test(folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  private func bench(_ arguments: String..., in folder: TemporaryFolder) async throws
    -> CommandResult
  {
    try await runCommand([Self.program] + arguments, environment: environment(folder))
  }

  private func environment(_ folder: TemporaryFolder) -> [String: String] {
    ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": folder.path]
  }

  /// The built benchmark, which stands beside the tests as the program does.
  private static var program: String { Household.program + "-bench" }
}
