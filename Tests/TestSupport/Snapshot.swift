import Foundation
public import Testing

/// Checks a text against the one kept beside the test, in `Snapshots/NAME.txt`.
///
/// With `RECORD_SNAPSHOTS=1` the kept text is written anew. A recording run always fails, so that
/// nobody takes it for a passed one.
///
/// - Parameters:
///   - text: What the program shows; a line break is added at its end in the file.
///   - name: The file's name without its ending, unique in the folder.
public func expectSnapshot(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    return record(text, in: folder, file: file, sourceLocation)
  }
  do {
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != text + "\n" else { return }
    Issue.record(
      "\(name) differs:\n\(differences(from: kept, to: text + "\n"))",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(
      "There is no snapshot \(name). Record it with RECORD_SNAPSHOTS=1 and read it.",
      sourceLocation: sourceLocation)
  }
}

private func record(
  _ text: String, in folder: URL, file: URL, _ sourceLocation: SourceLocation
) {
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "Recorded \(file.lastPathComponent). Read it, then run without RECORD_SNAPSHOTS.",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// The lines that only one of two texts has, `-` before the kept ones and `+` before the new ones.
private func differences(from kept: String, to text: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
    case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
    }
  }.joined(separator: "\n")
}
