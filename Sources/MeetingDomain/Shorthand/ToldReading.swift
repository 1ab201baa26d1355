/// Who is told, how and by when, as the words after `tell` say it: `Z by phone tmrw`.
public struct ToldReading: Hashable, Sendable {
  /// The full name where the room knows one person who is called so, else the words.
  public let person: String
  /// In what way: `by phone`; nil where it is not said.
  public let how: String?
  /// The day; nil where none is said.
  public let due: CalendarDay?

  /// Reads words; nil where nobody is named, or more than a name is left of them.
  public init?(_ words: ArraySlice<Substring>, in room: Room, today: CalendarDay) {
    var (rest, due, how): (ArraySlice<Substring>, CalendarDay?, String?) = (words, nil, nil)
    if Self.name(rest, room) == nil, words.count <= 16 {
      for start in words.indices.dropFirst() {
        let isMarked = ["by", "on"].contains(words[start].lowercased())
        let said = words[start...].dropFirst(isMarked ? 1 : 0).joined(separator: " ")
        guard let day = DayReading(said, today: today)?.day else { continue }
        (rest, due) = (words[..<start], day)
        break
      }
      for count in [3, 2] where rest.count > count && how == nil {
        let said = rest.suffix(count).joined(separator: " ")
        guard Self.ways.contains(said.lowercased()) else { continue }
        (rest, how) = (rest.dropLast(count), said)
      }
    }
    guard (1...4).contains(rest.count) else { return nil }
    person = Self.name(rest, room) ?? rest.joined(separator: " ")
    (self.how, self.due) = (how, due)
  }

  private static func name(_ words: ArraySlice<Substring>, _ room: Room) -> String? {
    let known = room.people(called: words.joined(separator: " "))
    if known.count == 1 { return known[0].name }
    guard case .person(let name, _)? = room.meaning(of: Array(words)) else { return nil }
    return name
  }

  private static let ways: Set<String> = [
    "by phone", "by text", "by letter", "by email", "by e-mail", "by post", "by video", "in person",
    "in writing", "face to face", "on the phone", "over the phone", "at home", "at school",
  ]
}
