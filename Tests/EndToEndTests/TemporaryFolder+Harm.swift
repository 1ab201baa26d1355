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

  /// Flips one bit of a sealed record: in the part of the database that looks most like chance.
  func flipBit(ofRecordIn name: String) throws {
    var bytes = try contents()[name] ?? []
    let length = 512
    let starts = stride(from: 0, to: bytes.count - length, by: length / 2)
    let variety = { (start: Int) in Set(bytes[start..<start + length]).count }
    let mostVaried = starts.max { variety($0) < variety($1) } ?? 0
    bytes[mostVaried + length / 2] ^= 1
    try write(bytes, to: name)
  }
}
