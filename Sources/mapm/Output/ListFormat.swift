import ArgumentParser

/// How a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, ics
}

/// How a text is printed.
enum TextFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
