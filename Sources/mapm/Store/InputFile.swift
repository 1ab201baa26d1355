import Foundation

/// The bytes of a file that a command reads.
func bytes(ofFile path: String) throws(CommandFailure) -> [UInt8] {
  do {
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  } catch {
    throw .cannotRead(file: path)
  }
}

/// The passphrase in the first line of a file.
func firstLine(ofFile path: String) throws(CommandFailure) -> String {
  let line = try bytes(ofFile: path).prefix { $0 != 0x0A && $0 != 0x0D }
  guard !line.isEmpty else { throw .emptyPassphraseFile(file: path) }
  guard let words = String(validating: line, as: UTF8.self) else { throw .notText(file: path) }
  return words
}
