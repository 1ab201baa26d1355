public import Foundation

/// A folder of its own for one test; the test removes it.
public struct TemporaryFolder: Sendable {
  /// Its absolute path; short, because the path of a socket in it may not be long.
  public let path: String

  /// Makes an empty folder that only this account can read.
  public init() throws {
    let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("mapm-\(name)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = url.path
  }

  /// Removes the folder with all that is in it.
  public func remove() {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // A program that is still ending may write meanwhile; what is left lies in the temporary folder.
      return
    }
  }

  /// The path of a file in it, whether it exists or not.
  public func file(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes a file and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name).path
  }

  /// Every file below the folder, by its path, with what it holds.
  public func contents() throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    guard let names = FileManager.default.enumerator(atPath: path) else { return contents }
    for case let name as String in names {
      let kind = try FileManager.default.attributesOfItem(atPath: file(name))[.type]
      guard kind as? FileAttributeType == .typeRegular else { continue }
      contents[name] = Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
    }
    return contents
  }

  /// The permissions of a file or folder, such as 0o600.
  public func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int
  }

  /// Writes a file, and the folders around it, and gives its place.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url
  }
}
