import Foundation

/// The TOML files of a folder of a person's configuration: their themes, their profiles.
struct OwnFiles {
  /// The folder.
  let folder: String
  /// The name of each file without its ending, and its text.
  let texts: [String: String]

  /// Reads the folder `themes` or `profiles`; one that is not there holds nothing.
  init(in name: String) throws {
    let folder = try AccountFolders.configuration() + "/" + name
    self.folder = folder
    guard FileManager.default.fileExists(atPath: folder) else {
      texts = [:]
      return
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(Self.ending) }
    texts = Dictionary(
      uniqueKeysWithValues: try files.map { file in
        let bytes = try bytes(ofFile: folder + "/" + file)
        return (String(file.dropLast(Self.ending.count)), String(decoding: bytes, as: UTF8.self))
      })
  }

  /// The path of the file with a name.
  func path(of name: String) -> String { folder + "/" + name + Self.ending }

  private static let ending = ".toml"
}
