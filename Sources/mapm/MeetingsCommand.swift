import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm meetings`.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "List the meetings, the latest day at the end.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Option(help: ArgumentHelp("table, json or csv.", valueName: "format"))
  var format = TableFormat.table

  @Option(name: .customLong("case"), help: "Only those of this case.", completion: .cases)
  var caseNumber: String?

  func run() throws {
    let today = Clock.today
    var listed = try ListedMeetings(of: try storeOptions.open())
    let cases = try caseNumber.map { try listed.named($0, as: .case) }
    let rows = try listed.meetings(today: today).filter { meeting in
      cases?.contains(meeting.row.case) ?? true
    }.map {
      WrittenMeetingRow(id: $0.id, row: $0.row)
    }.sorted { $0.row.isEarlier(than: $1.row) }
    switch format {
    case .json: try emit(try json(rows))
    case .csv: try emit(Self.commaSeparated(rows))
    case .table: try emit(Self.table(rows.map(\.row)).text(width: TerminalFacts.width))
    }
    listed.keep()
    try listed.requireWhole()
  }

  private static func table(_ meetings: [MeetingRow]) -> Table {
    let columns = [
      Table.Column(title: "REFERENCE"), Table.Column(title: "DATE"),
      Table.Column(title: "SUBJECT", narrowest: 12), Table.Column(title: "CASE"),
      Table.Column(title: "STATUS"), Table.Column(title: "OPEN", isNumber: true),
      Table.Column(title: "OVERDUE", isNumber: true),
    ]
    return Table(
      columns: columns,
      rows: meetings.map {
        [
          $0.reference, $0.date?.inWords ?? "", $0.subject, $0.case,
          $0.statusInWords.uppercased(), "\($0.open)", "\($0.overdue)",
        ]
      })
  }

  private static func commaSeparated(_ rows: [WrittenMeetingRow]) -> String {
    Publishing.commaSeparated(
      heading: ["reference", "id", "date", "subject", "case", "status", "open", "overdue"],
      rows: rows.map {
        [
          .text($0.row.reference), .text($0.id), .text($0.row.date?.description ?? ""),
          .text($0.row.subject), .text($0.row.case), .text($0.row.statusToken),
          .number($0.row.open), .number($0.row.overdue),
        ]
      })
  }
}

extension MeetingRow {
  /// The order by day; what has no day yet is still to come.
  fileprivate func isEarlier(than other: MeetingRow) -> Bool {
    switch (date, other.date) {
    case (let day?, let other?): day < other
    case (_?, nil): true
    case (nil, _): false
    }
  }
}
