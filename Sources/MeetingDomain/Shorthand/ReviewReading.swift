/// The day of the next review, as a line says it and nothing else: `review in 4 weeks`,
/// `back in 2 wks, thurs 10 dec 2pm, same room`.
///
/// Of several parts that are a day the last one counts.
public struct ReviewReading: Hashable, Sendable {
  /// The day, and the time where it is written.
  public let day: CalendarDay
  /// The time.
  public let time: TimeOfDay?
  /// The words that say where it is to be: `same room`; nil where none do.
  public let place: String?

  /// What is odd about the day; nil where nothing is.
  public let remark: DayReading.Remark?

  /// Whether it is to be where this meeting is.
  public var isSamePlace: Bool {
    place.map { Self.samePlaces.contains($0.lowercased()) } ?? false
  }

  /// Reads a line; nil where it says anything else.
  public init?(_ line: String, today: CalendarDay) {
    guard line.utf8.count <= 160 else { return nil }
    let parts = line.split { $0 == "," || $0.isNewline }
    var (readings, place): ([DayReading], String?) = ([], nil)
    for part in parts {
      let words = part.split(whereSeparator: \.isWhitespace)
      if let reading = Self.day(words[...], today) {
        readings.append(reading)
      } else if place == nil, Self.places.contains(words.joined(separator: " ").lowercased()) {
        place = words.joined(separator: " ")
      } else {
        // "Fri, 12 December" is one day, in two parts.
        guard let whole = Self.day(line.split(whereSeparator: \.isWhitespace)[...], today) else {
          return nil
        }
        (readings, place) = ([whole], nil)
        break
      }
    }
    guard let last = readings.last, let day = last.day else { return nil }
    remark = last.remark
    (self.day, time, self.place) = (day, readings.last { $0.time != nil }?.time, place)
  }

  private static func day(_ words: ArraySlice<Substring>, _ today: CalendarDay) -> DayReading? {
    let rest = words.drop { before.contains($0.lowercased()) }
    let reading = DayReading(rest.joined(separator: " "), today: today)
    return reading?.day == nil ? nil : reading
  }

  private static let before: Set<String> = [
    "next", "review", "meeting", "meet", "again", "review:", "date", "is", "on", "back", "here",
  ]

  private static let samePlaces: Set<String> = [
    "same room", "same place", "same venue", "here", "here again",
  ]
  private static let places = samePlaces.union(["online", "teams", "on teams"])
}
