import Foundation
import TestSupport

/// What can happen to files behind the program's back.
extension TemporaryFolder {
  /// Takes a file away.
  func removeFile(_ name: String) throws {
    try FileManager.default.removeItem(atPath: file(name))
  }

  /// Lets everybody on the machine reach a file or folder.
  func makeOpen(_ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file(name))
  }

  /// Lets only the owner reach a folder and a file in it.
  func makePrivate(_ folder: String, _ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file(folder))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file(name))
  }

  /// Flips one bit in the longest run of the database that holds no zeros: a sealed record.
  func flipByte(ofRecordIn name: String) throws {
    var bytes = try contents()[name] ?? []
    var longest = 0..<0
    var start = 0
    for index in bytes.indices {
      if bytes[index] == 0, index + 1 < bytes.count, bytes[index + 1] == 0 {
        if index - start > longest.count { longest = start..<index }
        start = index + 1
      }
    }
    bytes[longest.lowerBound + longest.count / 2] ^= 1
    try write(bytes, to: name)
  }
}
