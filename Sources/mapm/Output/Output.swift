import Glibc

/// Writes the result of a command to standard output.
func emit(_ text: String) throws(CommandFailure) {
  try emit(Array(text.utf8))
}

/// Writes the result of a command to standard output, byte for byte.
func emit(_ bytes: [UInt8]) throws(CommandFailure) {
  guard writeAll(bytes, to: STDOUT_FILENO) else { throw .outputClosed }
}

/// Says something to the person at the keyboard, on standard error, in one line.
func tell(_ sentence: String) {
  // There is nowhere left to say that this failed.
  _ = writeAll(Array((inert(sentence) + "\n").utf8), to: STDERR_FILENO)
}

/// Writes every byte, however many calls it takes; false when one fails.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
