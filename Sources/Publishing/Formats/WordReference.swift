/// A Word document without text: its page, which is A4, its styles and its footer.
///
/// A document that is made after it takes them over. The footer says which copy this is and counts
/// the pages.
struct WordReference {
  /// One line of text.
  let footer: String

  /// The document, the same bytes for the same footer.
  var bytes: [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", Self.head + contentTypes)
    archive.add("_rels/.rels", Self.head + relations([("officeDocument", "word/document.xml")]))
    archive.add("word/document.xml", Self.head + document)
    archive.add("word/_rels/document.xml.rels", Self.head + partsOfDocument)
    archive.add("word/styles.xml", Self.head + WordStyles.xml(namespaces: Self.names))
    archive.add("word/footer1.xml", Self.head + footerPart)
    return archive.bytes
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let schemas = "http://schemas.openxmlformats.org"
  private static let names =
    #"xmlns:w="\#(schemas)/wordprocessingml/2006/main" "#
    + #"xmlns:r="\#(schemas)/officeDocument/2006/relationships""#

  private var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    return #"<Types xmlns="\#(Self.schemas)/package/2006/content-types">"#
      + #"<Default Extension="rels" "#
      + #"ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + #"<Override PartName="/word/document.xml" ContentType="\#(word).document.main+xml"/>"#
      + #"<Override PartName="/word/styles.xml" ContentType="\#(word).styles+xml"/>"#
      + #"<Override PartName="/word/footer1.xml" ContentType="\#(word).footer+xml"/></Types>"#
  }

  private var partsOfDocument: String {
    relations([("footer", "footer1.xml"), ("styles", "styles.xml")])
  }

  private func relations(_ parts: [(kind: String, target: String)]) -> String {
    let listed = parts.enumerated().map { number, part in
      #"<Relationship Id="rId\#(100 + number)" "#
        + #"Type="\#(Self.schemas)/officeDocument/2006/relationships/\#(part.kind)" "#
        + #"Target="\#(part.target)"/>"#
    }
    return #"<Relationships xmlns="\#(Self.schemas)/package/2006/relationships">"#
      + listed.joined() + "</Relationships>"
  }

  private var document: String {
    #"<w:document \#(Self.names)><w:body><w:sectPr>"#
      + #"<w:footerReference w:type="default" r:id="rId100"/>"#
      + #"<w:pgSz w:w="11906" w:h="16838"/>"#
      + #"<w:pgMar w:top="1134" w:right="1021" w:bottom="1247" w:left="1021" "#
      + #"w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#
  }

  private var footerPart: String {
    #"<w:ftr \#(Self.names)><w:p>"# + run(footer + " · Page ") + field("PAGE") + run(" of ")
      + field("NUMPAGES") + "</w:p></w:ftr>"
  }

  private func run(_ text: String) -> String {
    #"<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">"#
      + HTMLText().escapeText(text) + "</w:t></w:r>"
  }

  private func field(_ name: String) -> String {
    let code = #"<w:r><w:instrText xml:space="preserve"> \#(name) </w:instrText></w:r>"#
    return [mark("begin"), code, mark("separate"), run("1"), mark("end")].joined()
  }

  private func mark(_ type: String) -> String {
    #"<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="\#(type)"/></w:r>"#
  }
}

/// A zip archive whose files are stored as they are.
private struct StoredArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ text: String) {
    let (name, data) = (Array(name.utf8), Array(text.utf8))
    // Version, flags (names are UTF-8), method, time and day: 1 January 1980.
    let head: [UInt16] = [20, 0x800, 0, 0, 0x21]
    let sizes = [Self.checksum(data), UInt32(data.count), UInt32(data.count)]
    let lengths = [UInt16(name.count), 0]
    let facts = head.flatMap(Self.bytes) + sizes.flatMap(Self.bytes) + lengths.flatMap(Self.bytes)
    let offset = UInt32(content.count)
    content += Self.bytes(0x0403_4B50 as UInt32) + facts + name + data
    directory += Self.bytes(0x0201_4B50 as UInt32) + Self.bytes(20 as UInt16) + facts
    directory += [UInt8](repeating: 0, count: 10) + Self.bytes(offset) + name
    count += 1
  }

  var bytes: [UInt8] {
    var end = Self.bytes(0x0605_4B50 as UInt32) + [0, 0, 0, 0]
    end += Self.bytes(count) + Self.bytes(count)
    end += Self.bytes(UInt32(directory.count)) + Self.bytes(UInt32(content.count)) + [0, 0]
    return content + directory + end
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 as zip uses it.
  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
