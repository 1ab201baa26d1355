import MeetingDomain

/// The minutes as a page: headings and lines in order, in words, for any template.
///
/// The names of its parts are the names in the templates. A template looks a missing part up in
/// what is around, so it asks for an optional one with a leading dot.
struct MinutesView {
  let title: String
  /// Which copy this is, on one line: what every page says.
  let marking: String
  let facts: [LineView]
  private(set) var sections: [SectionView]
  /// The sections again, for a list to go through them by; empty where pages are made of it.
  var navigation: [SectionView]

  init(_ minutes: Minutes) {
    title = Wording.oneLine(Self.title(of: minutes))
    marking = Wording.oneLine(minutes.marking)
    facts = Self.facts(of: minutes)
    let sections = Self.sections(of: minutes)
    // Only the full copy answers for what is not recorded; in the others it may have been left out.
    let shown = minutes.copy == .full ? sections : sections.compactMap(\.withoutUnanswered)
    self.sections = shown.enumerated().map { $1.numbered($0 + 1) }
    navigation = self.sections
  }

  /// The page without pictures, for a program that cannot draw them.
  var withoutPictures: MinutesView {
    var view = self
    view.sections = sections.map(\.withoutPictures)
    return view
  }

  private static func title(of minutes: Minutes) -> String {
    let forum = (minutes.document.forum.value ?? .professionalsMeeting).title
    return switch minutes.copy {
    case .full, .attendee: "Minutes of a \(forum)"
    case .family, .familyMember: "What was said and agreed at the meeting"
    case .actions: "Actions from a \(forum)"
    case .agenda: "Agenda of a \(forum)"
    case .chronology: "Chronology of multi-agency professionals' meetings"
    }
  }

  private static func sections(of minutes: Minutes) -> [SectionView] {
    switch minutes.copy {
    case .actions: actionSheet(minutes)
    case .agenda: agendaPack(minutes)
    case .chronology: overTime(minutes) + minutes.chapters.map(section)
    case .full, .attendee, .family, .familyMember:
      minutes.isInPlainWords
        ? plainSections(of: minutes)
        : openingSections(of: minutes) + carriedSections(of: minutes)
          + AgendaItem.allCases.map { section(of: $0, in: minutes) }
          + closingSections(of: minutes)
    }
  }
}

/// A heading with what stands under it.
struct SectionView {
  /// The number of the item; nil for what stands around the twelve.
  let number: Int?
  let heading: String
  private(set) var groups: [GroupView]
  /// Its place on the page, counted from 1, by which other places lead to it.
  private(set) var place = 0

  init(number: Int? = nil, _ heading: String, _ groups: [GroupView]) {
    self.number = number
    self.heading = Wording.oneLine(heading)
    self.groups = groups.isEmpty ? [GroupView([LineView(Wording.notRecorded)])] : groups
  }

  func numbered(_ place: Int) -> SectionView {
    var section = self
    section.place = place
    return section
  }

  fileprivate var withoutPictures: SectionView {
    var section = self
    for index in groups.indices { section.groups[index].timeline = nil }
    return section
  }

  /// The section without lines that say that nothing is recorded; nil where none is left.
  var withoutUnanswered: SectionView? {
    let groups = groups.compactMap(\.withoutUnanswered)
    return groups.isEmpty ? nil : SectionView(number: number, heading, groups)
  }
}

/// Lines that belong together, with a heading of their own or none.
struct GroupView {
  let subheading: String?
  let lines: [LineView]
  /// Words in quotation, each with what is known of them.
  let quotes: [LineView]
  /// The same lines as a table, for a form that has tables; nil where a list reads better.
  let table: TableView?
  /// The same over time, for a form that has pictures; nil where there is nothing to see.
  var timeline: TimelineView?
  let hasLines: Bool

  init(
    _ subheading: String? = nil, _ lines: [LineView] = [], quotes: [LineView] = [],
    table: TableView? = nil, timeline: TimelineView? = nil
  ) {
    // A heading is one line, whatever somebody typed for the name that it shows.
    self.subheading = subheading.map { Wording.oneLine($0) }
    self.lines = lines
    self.quotes = quotes
    (self.table, self.timeline) = (table, timeline)
    hasLines = !lines.isEmpty && table == nil
  }

  init(_ lines: [LineView]) {
    self.init(nil, lines)
  }

  /// The group, or nothing where it holds nothing.
  var unlessEmpty: [GroupView] { lines.isEmpty && quotes.isEmpty ? [] : [self] }

  /// The group without lines that say that nothing is recorded; nil where none is left.
  var withoutUnanswered: GroupView? {
    let lines = lines.compactMap(\.withoutUnanswered)
    let quotes = quotes.compactMap(\.withoutUnanswered)
    guard !lines.isEmpty || !quotes.isEmpty else { return nil }
    return GroupView(subheading, lines, quotes: quotes, table: table, timeline: timeline)
  }
}

/// One line: a label of ours, words of theirs, and details below it.
struct LineView {
  let label: String?
  let text: String
  let details: [LineView]
  let hasDetails: Bool

  /// A line without a label.
  init(_ text: String, _ details: [LineView?] = []) {
    self.init(nil, text, details)
  }

  init(_ label: String?, _ text: String, _ details: [LineView?] = []) {
    self.label = label
    self.text = text
    self.details = details.compactMap(\.self)
    hasDetails = !self.details.isEmpty
  }

  /// A line for a value that may be missing; none where it is.
  init?(_ label: String, ifAny text: String?) {
    guard let text else { return nil }
    self.init(label, text)
  }

  /// The line without details that say that nothing is recorded; nil where it says so itself.
  fileprivate var withoutUnanswered: LineView? {
    guard text != Wording.notRecorded else { return nil }
    return LineView(label, text, details.map(\.withoutUnanswered))
  }
}

/// Lines as a table: a heading for each column, and in each row one for the row.
struct TableView {
  let caption: String
  let columns: [String]
  /// How wide each column is, in hundredths of the table: the first has room for details.
  let widths: [Int]
  let rows: [RowView]

  init(_ caption: String, _ columns: [String], _ rows: [RowView]) {
    (self.caption, self.columns, self.rows) = (caption, columns, rows)
    let others = max(1, columns.count - 1)
    widths = columns.indices.map { $0 == 0 ? 100 - 60 / others * others : 60 / others }
  }
}

/// One row of a table: its heading with details below it, then a cell for each further column.
struct RowView {
  let heading: LineView
  let cells: [String]
}
