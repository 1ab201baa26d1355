import Foundation
import TestSupport

/// A disk of two mebibytes, in memory, that can be filled.
struct SmallDisk {
  private let folder: String

  /// Whether this account may make one; it is tried.
  static var canBeMade: Bool {
    get async throws {
      guard geteuid() == 0 else { return false }
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      do {
        try await SmallDisk(at: folder.file("disk")).remove()
        return true
      } catch is Unprepared {
        return false
      }
    }
  }

  /// Makes one that appears as a folder.
  init(at folder: String) async throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try await Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", folder)
  }

  /// Takes the last byte of room.
  func fill() {
    guard let file = fopen(folder + "/filler", "w") else { return }
    defer { fclose(file) }
    // Without a buffer a short write is an end, not a loss.
    setvbuf(file, nil, _IONBF, 0)
    let page = [UInt8](repeating: 0, count: 4096)
    while fwrite(page, 1, page.count, file) == page.count {}
  }

  /// Gives the room back.
  func makeRoom() throws {
    try FileManager.default.removeItem(atPath: folder + "/filler")
  }

  /// Ends the disk with all that is on it, also while a program still has it open.
  func remove() async throws {
    try await Self.run("/bin/umount", "--lazy", folder)
  }

  private static func run(_ arguments: String...) async throws {
    let result = try await runCommand(arguments)
    guard result.status == 0 else { throw Unprepared(description: result.messages) }
  }
}
