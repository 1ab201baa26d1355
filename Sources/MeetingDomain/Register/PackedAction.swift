/// An action in a few bytes, which are shared by many and read when something of it is wanted.
package struct PackedAction: Hashable, Sendable {
  private let bytes: [UInt8]
  private let offset: Int

  /// An action that was packed into bytes at an offset.
  package init(in bytes: [UInt8], at offset: Int) {
    (self.bytes, self.offset) = (bytes, offset)
  }

  /// The action, whole.
  package var action: Action {
    var reader = PackedReader(bytes, at: offset)
    return Action(packedIn: &reader)
  }

  /// What is to be done, who does it and for which agency; the rest stays unread.
  package var words: (text: String, owner: String?, agency: String?) {
    var reader = PackedReader(bytes, at: offset)
    return (reader.text(), reader.optionalText(), reader.optionalText())
  }

  /// The words of the decision that it was made from.
  package var decision: String? {
    var reader = PackedReader(bytes, at: offset)
    _ = Action(packedIn: &reader)
    return reader.optionalText()
  }

  /// The same words as they lie in memory, in UTF-8; empty where there are none.
  package func withWords<Value>(
    _ use: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Value
  ) -> Value {
    bytes.withUnsafeBytes { bytes in
      var position = offset
      let text = Self.text(in: bytes, at: &position, absent: 0)
      let owner = Self.text(in: bytes, at: &position, absent: 1)
      return use(text, owner, Self.text(in: bytes, at: &position, absent: 1))
    }
  }

  /// A text that a `PackedWriter` wrote; empty where the bytes end too soon.
  ///
  /// - Parameter absent: How much the number before a text is more than its length.
  private static func text(
    in bytes: UnsafeRawBufferPointer, at position: inout Int, absent: Int
  ) -> UnsafeRawBufferPointer {
    var (number, shift) = (0, 0)
    while position >= 0, position < bytes.count, shift < 56 {
      let byte = bytes[position]
      position += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    let length = max(0, number - absent)
    guard position >= 0, length <= bytes.count - position else {
      position = bytes.count
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + length])
  }

  package static func == (left: PackedAction, right: PackedAction) -> Bool {
    left.action == right.action
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(action)
  }
}

extension Action {
  /// Writes all of the action; what lists are filtered by comes first.
  ///
  /// - Parameter decision: The words that it was made from, which stand last.
  package func pack(into writer: inout PackedWriter, decision: String? = nil) {
    writer.put(text)
    for word in [owner, agency] { writer.put(word) }
    writer.put(id.text)
    writer.put(id.isUnstated ? 1 : 0)
    writer.put(number.map { $0 + 1 } ?? 0)
    writer.put(due.map { $0.daysSince1970 + Self.dayShift } ?? 0)
    let tokens = [kind?.rawValue, visibility?.rawValue, status?.rawValue]
    for word in tokens + [outcome, doneWhen, evidence, feeds, route, from?.text] {
      writer.put(word)
    }
    writer.put(history.map { $0.count + 1 } ?? 0)
    for change in history ?? [] {
      for word in [
        change.at?.description, change.by, change.what, change.from, change.to, change.reason,
        change.evidence,
      ] {
        writer.put(word)
      }
    }
    writer.put(decision)
  }

  /// Reads what `pack` wrote.
  package init(packedIn reader: inout PackedReader) {
    self.init(text: reader.text(), owner: reader.optionalText(), agency: reader.optionalText())
    let name = reader.text()
    id = reader.integer() == 0 ? RowID(stated: name) : RowID(unstated: name)
    number = reader.count
    due = reader.count.map { CalendarDay(daysSince1970: $0 + 1 - Self.dayShift) }
    kind = reader.optionalText().flatMap(ActionKind.init)
    visibility = reader.optionalText().flatMap(Visibility.init)
    status = reader.optionalText().flatMap(ActionStatus.init)
    outcome = reader.optionalText()
    doneWhen = reader.optionalText()
    evidence = reader.optionalText()
    feeds = reader.optionalText()
    route = reader.optionalText()
    from = reader.optionalText().map(RowReference.init(stated:))
    guard let count = reader.count else { return }
    history = (0..<count).map { _ in ActionChange(packedIn: &reader) }
  }

  /// Keeps every day that there is above 0.
  private static let dayShift = 1_000_000
}

extension ActionChange {
  fileprivate init(packedIn reader: inout PackedReader) {
    self.init(
      at: reader.optionalText().flatMap { Timestamp($0) }, by: reader.optionalText(),
      what: reader.optionalText(), from: reader.optionalText(), to: reader.optionalText(),
      reason: reader.optionalText(), evidence: reader.optionalText())
  }
}

extension PackedReader {
  /// A number that was written one higher, with 0 for none.
  fileprivate var count: Int? {
    mutating get {
      let number = integer()
      return number == 0 || isBroken ? nil : number - 1
    }
  }
}
