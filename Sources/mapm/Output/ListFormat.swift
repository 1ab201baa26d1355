import ArgumentParser

/// How a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, ics
}

/// How a list is printed that has no place in a calendar.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv
}

/// How a text is printed.
enum TextFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
