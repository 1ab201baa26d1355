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
      sends no mail then; the exit status is 0 either way.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Flag(exclusivity: .exclusive)
  var standing = ActionStanding.open
  @Option(help: "Only those of this agency.", completion: .agencies)
  var agency: String?
  @Option(
    help: "Only those of this owner: the name, or one word of it.", completion: .owners)
  var owner: String?
  @Option(name: .customLong("case"), help: "Only those of this case.", completion: .cases)
  var caseNumber: String?
  @Option(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice?
  @Option(
    help: ArgumentHelp(
      "Only those due before this day: \(WrittenDay.forms).", valueName: "day"),
    transform: WrittenDay.day)
  var dueBefore: CalendarDay?
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
    case .table where rows.isEmpty && standing == .overdue: break
    case .table: try emit(rows.table(today: today).text(width: TerminalFacts.width))
    }
    if left > 0 { tellLeftOut(left, "action") }
    listed.keep()
    try listed.requireWhole()
  }

  private func rows(
    of listed: inout ListedMeetings, today: CalendarDay
  ) throws -> (rows: [ActionRow], left: Int) {
    let key = try meeting.map { try listed.find($0).key }
    let isByDueDay = sort == .due
    // Each look at a parsed option takes long, and this is asked of every action of the store.
    let (standing, dueBefore) = (standing, dueBefore)
    let found = try listed.actions(
      today: today, of: key, limit: isByDueDay ? limit : nil,
      where: { action in
        guard standing.fits(action) else { return false }
        guard let dueBefore else { return true }
        return action.due.map { $0 < dueBefore } ?? false
      },
      fits: fits)
    guard !isByDueDay else { return found }
    let rows = sort.sorted(found.rows)
    return (Array(rows.prefix(limit ?? .max)), max(0, rows.count - (limit ?? .max)))
  }

  /// Whether an action is of the agency, the owner and the case that were asked for; nil where none
  /// was.
  private var fits: ((ActionRow) -> Bool)? {
    let (agency, owner, caseNumber) = (agency, owner, caseNumber)
    guard agency != nil || owner != nil || caseNumber != nil else { return nil }
    return { row in
      (agency.map(row.isFor(agency:)) ?? true)
        && (owner.map(row.isFor(owner:)) ?? true)
        && (caseNumber.map { row.case == $0 } ?? true)
    }
  }
}

extension [ActionRow] {
  fileprivate func table(today: CalendarDay) -> Table {
    let columns = [
      Table.Column(title: "NO", isNumber: true), Table.Column(title: "STATE"),
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
          $0.number.map(String.init) ?? "", $0.state(on: today), $0.due?.inWords ?? "",
          words.agency ?? "", words.owner ?? "", words.text, $0.meeting, $0.case,
        ]
      })
  }

  fileprivate var commaSeparated: String {
    Publishing.commaSeparated(
      heading: [
        "number", "status", "due", "daysLate", "agency", "owner", "text", "outcome", "doneWhen",
        "evidence", "meeting", "case",
      ],
      rows: map {
        let action = $0.action
        return [
          .number($0.number), .text($0.status.rawValue), .text($0.due?.description ?? ""),
          .number($0.daysLate), .text(action.agency ?? ""), .text(action.owner ?? ""),
          .text(action.text), .text(action.outcome ?? ""), .text(action.doneWhen ?? ""),
          .text(action.evidence ?? ""), .text($0.meeting), .text($0.case),
        ]
      })
  }
}
