/// The actions of all meetings in the order of the register, each made a row when it is looked at.
///
/// There may be a hundred thousand, of which a screen shows twenty.
public struct ActionRows: RandomAccessCollection, Sendable {
  private let source: any ActionSource

  /// Actions that lie where a source knows.
  package init(_ source: any ActionSource) {
    self.source = source
  }

  /// Rows that are made already.
  public init(_ rows: [ActionRow]) {
    source = MadeRows(rows: rows)
  }

  /// The first place, 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { source.count }
  /// The row at a place, made anew each time.
  public subscript(place: Int) -> ActionRow { source.row(place) }

  /// The actions of one meeting.
  ///
  /// - Parameter key: What the store calls the meeting.
  public func of(meeting key: String) -> [ActionRow] {
    source.places(of: key).map(source.row)
  }

  /// What each is counted by, for which no row is made.
  public var outlines: some Sequence<ActionOutline> { indices.lazy.map(source.outline) }
}

extension ActionRows: Equatable {
  /// Whether two lists have the same rows in the same order.
  public static func == (left: ActionRows, right: ActionRows) -> Bool {
    left.elementsEqual(right)
  }
}

/// Where actions lie, in the order of the register; places count from 0 on.
package protocol ActionSource: Sendable {
  /// How many there are.
  var count: Int { get }
  /// The row of an action.
  func row(_ place: Int) -> ActionRow
  /// How an action stands.
  func outline(_ place: Int) -> ActionOutline
  /// Where the actions of a meeting are.
  func places(of key: String) -> [Int]
}

/// What actions are chosen and counted by before anything of them is opened.
public struct ActionOutline: Sendable {
  /// Its number in the store.
  public let number: Int?
  /// Where it stands.
  public let status: ActionStatus
  /// Days past the due day; 0 when not late.
  public let daysLate: Int
  /// Days since 1970 of the day it is due; nil where it has none.
  public let dueDays: Int?
  /// The mark of who does it.
  public let owner: NameMark
  /// The mark of the responsible agency.
  public let agency: NameMark

  /// An action's outline by its parts.
  public init(
    number: Int?, status: ActionStatus, daysLate: Int, dueDays: Int?, owner: NameMark,
    agency: NameMark
  ) {
    (self.number, self.status) = (number, status)
    (self.daysLate, self.dueDays) = (daysLate, dueDays)
    (self.owner, self.agency) = (owner, agency)
  }

  /// The day it is due; nil where it has none.
  public var due: CalendarDay? { dueDays.map { CalendarDay(daysSince1970: $0) } }
}

/// Rows that need not be made any more.
private struct MadeRows: ActionSource {
  let rows: [ActionRow]

  var count: Int { rows.count }
  func row(_ place: Int) -> ActionRow { rows[place] }
  func outline(_ place: Int) -> ActionOutline { rows[place].outline }
  func places(of key: String) -> [Int] { rows.indices.filter { rows[$0].key == key } }
}
