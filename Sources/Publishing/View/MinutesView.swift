import MeetingDomain

/// The minutes as a page: headings and lines in order, in words, for any template.
///
/// The names of its parts are the names in the templates. A template looks a missing part up in
/// what is around, so it asks for an optional one with a leading dot.
struct MinutesView {
  let title: String
  let facts: [LineView]
  let sections: [SectionView]

  init(_ minutes: Minutes) {
    title = "Minutes of a multi-agency professionals' meeting"
    facts = Self.facts(of: minutes)
    sections =
      Self.openingSections(of: minutes)
      + AgendaItem.allCases.map { Self.section(of: $0, in: minutes) }
      + Self.closingSections(of: minutes)
  }
}

/// A heading with what stands under it.
struct SectionView {
  /// The number of the item; nil for what stands around the twelve.
  let number: Int?
  let heading: String
  let groups: [GroupView]

  init(number: Int? = nil, _ heading: String, _ groups: [GroupView]) {
    self.number = number
    self.heading = heading
    self.groups = groups.isEmpty ? [GroupView([LineView(Wording.notRecorded)])] : groups
  }
}

/// Lines that belong together, with a heading of their own or none.
struct GroupView {
  let subheading: String?
  let lines: [LineView]
  /// Words in quotation, each with what is known of them.
  let quotes: [LineView]

  init(_ subheading: String? = nil, _ lines: [LineView] = [], quotes: [LineView] = []) {
    // A heading is one line, whatever somebody typed for the name that it shows.
    self.subheading = subheading.map { Wording.oneLine($0) }
    self.lines = lines
    self.quotes = quotes
  }

  init(_ lines: [LineView]) {
    self.init(nil, lines)
  }

  /// The group, or nothing where it holds nothing.
  var unlessEmpty: [GroupView] { lines.isEmpty && quotes.isEmpty ? [] : [self] }
}

/// One line: a label of ours, words of theirs, and details below it.
struct LineView {
  let label: String?
  let text: String
  let details: [LineView]

  /// A line without a label.
  init(_ text: String, _ details: [LineView?] = []) {
    self.init(nil, text, details)
  }

  init(_ label: String?, _ text: String, _ details: [LineView?] = []) {
    self.label = label
    self.text = text
    self.details = details.compactMap(\.self)
  }

  /// A line for a value that may be missing; none where it is.
  init?(_ label: String, ifAny text: String?) {
    guard let text else { return nil }
    self.init(label, text)
  }
}
