import Foundation
import MeetingDomain
import Testing

@testable import MeetingStore

/// `Fixtures/store-v1` was written by the program of format 1.
struct OlderFormatTests {
  @Test func `a store of format 1 opens as it was, and a copy of it stays beside it`() throws {
    try StoreBench.run { bench in
      let bytes = try bench.placeOlderStore()
      let store = try bench.open()
      #expect(try store.summary().format == 3)
      let references = try store.meetings().map {
        try store.meeting($0).meeting.document.reference
      }
      #expect(references == ["2026-031", "2026-032"])
      #expect(try store.verify().isEmpty)
      let copy = bench.location.olderCopy(ofFormat: 1)
      #expect(bench.location.keptCopies() == [copy])
      #expect(try FileHeader.read(copy).version == 1)
      #expect(try Data(contentsOf: URL(fileURLWithPath: copy)).count == bytes.count)
      try store.close()
      _ = try bench.open()
      #expect(bench.location.keptCopies() == [copy])
    }
  }

  @Test func `a backup of format 1 is restored, and becomes one of the newest`() throws {
    try StoreBench.run { bench in
      _ = try bench.placeOlderStore()
      try PrivateFiles.copy(bench.location.database, to: bench.backup)
      try bench.restoreElsewhere { (copy) throws in
        #expect(try copy.meetings().count == 2)
        #expect(try copy.summary().format == 3)
        #expect(bench.elsewhere.keptCopies().isEmpty)
      }
    }
  }

  @Test func `what does not open the store leaves an older one as it is`() throws {
    try StoreBench.run { bench in
      _ = try bench.placeOlderStore()
      PrivateFiles.remove(bench.location.keyFile)
      try DeviceKey.makeIfMissing(bench.location.keyFile)
      #expect(throws: StoreError.self) { try bench.open() }
      #expect(try FileHeader.read(bench.location.database).version == 1)
      #expect(bench.location.keptCopies().isEmpty)
    }
  }
}

extension StoreBench {
  /// Puts the store of the fixture where the bench has its own, and gives its bytes.
  func placeOlderStore() throws -> Data {
    func fixture(_ name: String) throws -> Data {
      let folder = try #require(Bundle.module.resourceURL)
      return try Data(contentsOf: folder.appendingPathComponent("Fixtures/store-v1/\(name)"))
    }
    try PrivateFiles.makeFolder(location.folder)
    try PrivateFiles.makeFolder((location.keyFile as NSString).deletingLastPathComponent)
    let bytes = try fixture("store.mapm")
    try PrivateFiles.makeFile(location.database, containing: bytes)
    try PrivateFiles.makeFile(location.keyFile, containing: try fixture("device.key"))
    return bytes
  }
}
