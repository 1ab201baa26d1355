import Foundation
import Testing

@testable import MapmApp

struct KeyTableTests {
  @Test func `the keys in the README are those of the command tables`() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let (start, end) = ("<!-- keys -->\n", "<!-- /keys -->")
    let before = try #require(readme.range(of: start))
    let after = try #require(readme.range(of: end))
    let section = String(readme[before.upperBound..<after.lowerBound])
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", section != KeyTable.markdown
    {
      let recorded = readme.replacingCharacters(
        in: before.upperBound..<after.lowerBound, with: KeyTable.markdown)
      try recorded.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(section == KeyTable.markdown)
  }

  @Test func `no key stands twice in one place`() {
    #expect(Set(KeyTable.rows()).count == KeyTable.rows().count)
  }
}
