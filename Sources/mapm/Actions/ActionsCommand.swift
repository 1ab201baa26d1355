import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm actions`.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "List the actions of all meetings.",
    discussion: """
      A table is cut to the width of the terminal; in a file or a pipe it is whole. Without --limit \
      nothing is left out. mapm actions --overdue prints nothing where nothing is overdue, so cron \
      sends no mail then; the exit status is 0 either way. A name that nothing in the store has is \
      refused with status 1. RESTRICTED stands before an action that not everyone may see.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var selection: ActionSelection
  @Option(help: ArgumentHelp("due, agency or owner.", valueName: "order"))
  var sort = ActionOrder.due
  @Option(help: ArgumentHelp("At most this many; all without it.", valueName: "number"))
  var limit: Int?
  @Option(help: ArgumentHelp("table, json, csv or ics.", valueName: "format"))
  var format = ListFormat.table

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() throws {
    let today = Clock.today
    var listed = try ListedMeetings(of: try storeOptions.open())
    let (rows, left) = try rows(of: &listed, today: today)
    switch format {
    case .json: try emit(try json(rows.map(WrittenActionRow.init)))
    case .csv: try emit(rows.commaSeparated)
    case .ics:
      let names = try listed.meetings(today: today).map { ($0.key.description, $0.id) }
      try emit(
        actionCalendar(
          of: rows, named: Dictionary(names) { first, _ in first }, now: Clock.now()))
    case .table where rows.isEmpty && selection.standing == .overdue: break
    case .table: try show(rows.table(today: today))
    }
    if left > 0 { tellLeftOut(left, "action") }
    // Whoever asks for the first few wants them at once, and this looks at every meeting.
    if limit == nil, !selection.isOfPart { try tellWaiting(in: &listed, today: today) }
    listed.keep()
    try listed.requireWhole()
  }

  /// Prints a table, and says what a narrow terminal has no room for.
  private func show(_ table: Table) throws {
    let width = TerminalFacts.width
    try emit(table.text(width: width))
    let missing = table.titlesLeftOut(width: width).joined(separator: " and ")
    guard !missing.isEmpty else { return }
    tell("\(missing) did not fit; --format csv has them.")
  }

  private func rows(
    of listed: inout ListedMeetings, today: CalendarDay
  ) throws -> (rows: [ActionRow], left: Int) {
    let isByDueDay = sort == .due
    let found = try selection.rows(of: &listed, today: today, limit: isByDueDay ? limit : nil)
    guard !isByDueDay else { return found }
    let rows = sort.sorted(found.rows)
    return (Array(rows.prefix(limit ?? .max)), max(0, rows.count - (limit ?? .max)))
  }

  /// Says what is open besides actions, which no list of them has.
  private func tellWaiting(in listed: inout ListedMeetings, today: CalendarDay) throws {
    let kinds = try listed.meetings(today: today).flatMap(\.row.matters).map(\.kind)
    let counts = OpenMatter.Kind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : kind.counted(count)
    }
    guard !counts.isEmpty else { return }
    tell("Also open: \(counts.joined(separator: ", ")); the register on the screen lists them.")
  }
}

extension [ActionRow] {
  fileprivate func table(today: CalendarDay) -> Table {
    let columns = [
      Table.Column(title: "NO", isNumber: true), Table.Column(title: "STATE", narrowest: 17),
      Table.Column(title: "DUE"), Table.Column(title: "AGENCY", narrowest: 8),
      Table.Column(title: "OWNER", narrowest: 8), Table.Column(title: "ACTION", narrowest: 20),
      Table.Column(title: "MEETING", isOptional: true),
      Table.Column(title: "CASE", isOptional: true),
    ]
    return Table(
      columns: columns,
      rows: map {
        let words = $0.words
        return [
          $0.number.map(String.init) ?? "", $0.wholeState(on: today), $0.due?.inWords ?? "",
          words.agency ?? "", words.owner ?? "",
          ($0.action.restriction == nil ? "" : "RESTRICTED: ") + words.text, $0.meeting, $0.case,
        ]
      })
  }

  fileprivate var commaSeparated: String {
    Publishing.commaSeparated(
      heading: [
        "number", "status", "due", "daysLate", "agency", "owner", "text", "outcome", "doneWhen",
        "evidence", "meeting", "case", "redates", "visibility",
      ],
      rows: map {
        let action = $0.action
        return [
          .number($0.number), .text($0.status.rawValue), .text($0.due?.description ?? ""),
          .number($0.daysLate), .text(action.agency ?? ""), .text(action.owner ?? ""),
          .text(action.text), .text(action.outcome ?? ""), .text(action.doneWhen ?? ""),
          .text(action.evidence ?? ""), .text($0.meeting), .text($0.case), .number($0.redates),
          .text(action.restriction?.rawValue ?? ""),
        ]
      })
  }
}
