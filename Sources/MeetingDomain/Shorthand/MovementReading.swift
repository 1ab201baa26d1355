/// Who comes into the room or leaves it, as a line says it: `AO left 15:19`, `TR joins`, `AO`.
public struct MovementReading: Hashable, Sendable {
  /// Which way somebody goes.
  public enum Way: Hashable, Sendable {
    case comesIn, leaves
  }

  /// Who, as it was typed.
  public let who: String
  /// Which way; nil where the line does not say it.
  public let way: Way?
  /// When; nil is now.
  public let time: TimeOfDay?

  /// Reads a line; what is not understood belongs to the name.
  public init(_ line: String) {
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    var (way, time): (Way?, TimeOfDay?) = (nil, nil)
    while words.count > 1, let last = words.last?.lowercased() {
      if time == nil, let said = Self.time(last) {
        time = said
      } else if way == nil, let said = Self.ways[last] {
        way = said
      } else if !Self.fillers.contains(last) {
        break
      }
      words.removeLast()
    }
    (self.way, self.time) = (way, time)
    who = way == nil && time == nil ? line : words.joined(separator: " ")
  }

  /// Reads a line that is nothing but somebody of the list who comes or goes: `AV arrived 17.04`,
  /// `GM left`; nil for any other line, and where the time is not known to be one.
  public init?(_ line: String, in room: Room) {
    guard line.utf8.count <= 80 else { return nil }
    self.init(line)
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    guard way != nil, words.contains(where: Self.plainWays.contains),
      room.people(called: who).count == 1
    else { return nil }
  }

  /// Those that mean the room wherever they are written.
  private static let plainWays: Set<Substring> = [
    "left", "leaves", "leaving", "joins", "joined", "arrives", "arrived",
  ]

  /// A time of the day such as `15:19`, `9:05` or `15.19`.
  private static func time(_ word: String) -> TimeOfDay? {
    let digits = word.replacing(".", with: ":")
    return TimeOfDay(digits.utf8.count == 4 ? "0" + digits : digits)
  }

  private static let ways: [String: Way] = [
    "left": .leaves, "leaves": .leaves, "leaving": .leaves, "leave": .leaves, "goes": .leaves,
    "gone": .leaves, "out": .leaves, "off": .leaves,
    "joins": .comesIn, "joined": .comesIn, "arrives": .comesIn, "arrived": .comesIn,
    "in": .comesIn, "back": .comesIn, "here": .comesIn,
  ]

  private static let fillers: Set<String> = [
    "at", "now", "has", "had", "is", "just", "to", "comes", "came", "comes", "goes", "went",
    "early",
    "late",
  ]
}
