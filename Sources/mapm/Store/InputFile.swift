import Foundation

/// The bytes of a file that a command reads.
func bytes(ofFile path: String) throws(CommandFailure) -> [UInt8] {
  do {
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  } catch {
    throw .cannotRead(file: path)
  }
}
