/// The lines of a calendar: escaped, folded at 75 octets, each ended by CR and LF (RFC 5545, 3.1).
struct CalendarText {
  private(set) var written = ""

  /// A line whose value is ours, or made of digits.
  mutating func line(_ name: String, _ value: String) {
    append("\(name):\(value)")
  }

  /// A line whose value is text.
  mutating func text(_ name: String, _ value: String) {
    append("\(name):\(Self.escaped(value))")
  }

  /// A reminder inside an event or a task.
  mutating func addAlarm(_ trigger: String, saying words: String) {
    line("BEGIN", "VALARM")
    line("ACTION", "DISPLAY")
    append(trigger)
    text("DESCRIPTION", words)
    line("END", "VALARM")
  }

  /// The rules of the local clock, which local times need beside them (RFC 5545, 3.6.5).
  mutating func addLondonTime() {
    written += Self.londonTime.map { $0 + "\r\n" }.joined()
  }

  private static let londonTime = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London",
    "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD",
    "END:VTIMEZONE",
  ]

  /// Breaks before the scalar that would be the 76th octet of a line; a fold begins with a space.
  private mutating func append(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        written += "\r\n "
        octets = 1
      }
      written.unicodeScalars.append(scalar)
      octets += width
    }
    written += "\r\n"
  }

  /// Text as RFC 5545, 3.3.11 writes it; controls are shown as they are typed.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r" where scalars.first == "\n": continue
      case "\\", ";", ",": output.append(contentsOf: ["\\", scalar])
      case "\n": output.append(contentsOf: "\\n".unicodeScalars)
      case "\t": output.append(scalar)
      default:
        if scalar.isUnsafeOnScreen {
          output.append(contentsOf: PlainText.shown(scalar).unicodeScalars)
        } else {
          output.append(scalar)
        }
      }
    }
    return String(output)
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    String(scalar).utf8.count
  }
}
