import Foundation
import MeetingDomain

/// The text of one meeting as the words image has it.
struct MeetingWords: Sendable {
  let id: MeetingID
  var place: Int64
  var arrival: Int64
  var reference: String
  /// One mark a passage, packed one after another: `PassageMark`.
  var marks: [UInt8] = []
  var markCount = 0
  /// What is searched: the passages one after another, each ended by a line feed.
  var searched: [UInt8] = []
  /// The texts that are searched in another form, one after another.
  var originals: [UInt8] = []

  init(_ document: MeetingDocument, head: MeetingHead) {
    (id, place, arrival, reference) = (head.id, head.place, head.arrival, head.reference)
    var writer = PackedWriter()
    for passage in document.passages {
      let folded = FoldedText.fold(passage.text)
      let text = Array(passage.text.utf8)
      PassageMark.pack(
        passage, searched: folded?.count ?? text.count, original: folded == nil ? 0 : text.count,
        into: &writer)
      searched += folded ?? text
      searched.append(UInt8(ascii: "\n"))
      if folded != nil { originals += text }
      markCount += 1
    }
    marks = writer.bytes
  }
}

/// A passage without its text, as it stands in a block.
struct PassageMark {
  /// The bytes that are searched, without the line feed after them.
  let searched: Int
  /// The bytes of the text itself; 0 where they are the ones that are searched.
  let original: Int
  /// Where the rest of the mark lies.
  private let rest: Int

  /// Reads what is needed to pass over it.
  init(_ reader: inout PackedReader) {
    (searched, original) = (reader.integer(), reader.integer())
    let length = reader.integer()
    rest = reader.position
    _ = reader.range(length: length)
  }

  static func pack(
    _ passage: Passage, searched: Int, original: Int, into writer: inout PackedWriter
  ) {
    var rest = PackedWriter()
    rest.put(passage.item?.rawValue ?? 0)
    rest.put(passage.isRestricted ? 1 : 0)
    for text in [passage.kind, passage.row?.kind.rawValue ?? "", passage.row?.id.text ?? ""] {
      rest.put(text)
    }
    for number in [searched, original, rest.bytes.count] { writer.put(number) }
    writer.append(rest.bytes)
  }

  /// What stands first in a mark.
  func outline(in bytes: [UInt8]) -> (item: AgendaItem?, isRestricted: Bool, kind: String) {
    var reader = PackedReader(bytes, at: rest)
    return (AgendaItem(rawValue: reader.integer()), reader.integer() == 1, reader.text())
  }

  /// The passage whose mark lies in a block.
  func passage(in bytes: [UInt8], text: String) -> Passage {
    var reader = PackedReader(bytes, at: rest)
    let item = AgendaItem(rawValue: reader.integer())
    let isRestricted = reader.integer() == 1
    let (kind, rowKind, row) = (reader.text(), reader.text(), reader.text())
    return Passage(
      item: item, kind: kind,
      row: RowKind(rawValue: rowKind).map { RowRef($0, RowID(stated: row)) }, text: text,
      isRestricted: isRestricted)
  }
}
