import MeetingDomain
import MeetingStore

/// What was found, as one array: an object a line, its keys in order.
///
/// There may be a hundred thousand, so it is written byte by byte.
struct SearchJSON {
  private(set) var bytes: [UInt8] = []

  init(_ hits: some Collection<SearchHit>) {
    bytes += "[\n".utf8
    if hits.isEmpty { bytes.append(0x0A) }
    for (index, hit) in hits.enumerated() {
      let passage = hit.passage
      if index > 0 { bytes += ",\n".utf8 }
      bytes += "  {\"item\" : \(passage.item.map { "\($0.rawValue)" } ?? "null"), \"kind\" : ".utf8
      add(passage.kind)
      bytes += ", \"meeting\" : ".utf8
      add(hit.meeting)
      bytes += ", \"restricted\" : \(passage.isRestricted), \"text\" : ".utf8
      add(passage.text)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += hits.isEmpty ? "]\n".utf8 : "\n]\n".utf8
  }

  /// A text between quotation marks (RFC 8259).
  private mutating func add(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x00..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u00".utf8
        if byte < 0x10 { bytes.append(UInt8(ascii: "0")) }
        bytes += digits.utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
