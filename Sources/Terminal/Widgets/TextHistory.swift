/// The typing in a field as a list of changes that can be taken back.
struct TextHistory: Sendable, Equatable {
  /// One change: at a place, some text gave way to other text.
  struct Change: Sendable, Equatable {
    /// Where it happened, in bytes of UTF-8.
    var offset: Int
    var removed: String
    var inserted: String
    /// Where the cursor stood before, in bytes of UTF-8.
    var cursor: Int

    /// The same change the other way round.
    var inverse: Change {
      Change(offset: offset, removed: inserted, inserted: removed, cursor: cursor)
    }
  }

  private var changes: [Change] = []
  /// How many of the changes stand; those after it were taken back.
  private var standing = 0
  private var isClosed = true

  /// Adds a change; typing and deleting letter by letter become one change for each word.
  mutating func record(_ change: Change, isTyping: Bool) {
    changes.removeSubrange(standing...)
    if isTyping, !isClosed, let joined = changes.last.flatMap({ Self.join($0, change) }) {
      changes[changes.count - 1] = joined
    } else {
      changes.append(change)
    }
    standing = changes.count
    isClosed = !isTyping
  }

  /// Ends the current word, so that what is typed next is a change of its own.
  mutating func close() { isClosed = true }

  /// Takes the last change that stands back.
  mutating func undo() -> Change? {
    guard standing > 0 else { return nil }
    standing -= 1
    isClosed = true
    return changes[standing]
  }

  /// Makes the last change that was taken back stand again.
  mutating func redo() -> Change? {
    guard standing < changes.count else { return nil }
    standing += 1
    isClosed = true
    return changes[standing - 1]
  }

  private static func join(_ first: Change, _ second: Change) -> Change? {
    if first.removed.isEmpty, second.removed.isEmpty {
      let isNext = second.offset == first.offset + first.inserted.utf8.count
      guard isNext, !startsWord(first.inserted, second.inserted) else { return nil }
      var joined = first
      joined.inserted += second.inserted
      return joined
    }
    guard first.inserted.isEmpty, second.inserted.isEmpty else { return nil }
    let isBefore = first.offset == second.offset + second.removed.utf8.count
    guard isBefore, !startsWord(second.removed, first.removed) else { return nil }
    return Change(
      offset: second.offset, removed: second.removed + first.removed, inserted: "",
      cursor: first.cursor)
  }

  /// Whether a word begins between two texts.
  private static func startsWord(_ before: String, _ after: String) -> Bool {
    let isSpaceBefore = before.unicodeScalars.last?.properties.isWhitespace ?? false
    let isSpaceAfter = after.unicodeScalars.first?.properties.isWhitespace ?? false
    return isSpaceBefore && !isSpaceAfter
  }
}
