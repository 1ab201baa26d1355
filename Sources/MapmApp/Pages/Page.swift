import MeetingDomain
import Terminal

/// The line at the foot of a page that is always ready for writing.
struct WritingLine: Equatable, Sendable {
  /// The draft that it shows.
  var field: String
  /// What it says while it is empty.
  var placeholder: String
  /// What "asked, none" says there; nil where it is not worth saying.
  var none: String?

  /// What it says while it is empty, with the key for none.
  func words(_ keys: KeyMap) -> String {
    none.map { "\(placeholder); \(keys.shortMenu(.askedNone)): \($0)" } ?? placeholder
  }
}

/// What a page shows and does; where its focus stands and how it moves is `PageScreen`'s part.
protocol Page: Sendable {
  /// The left part of the title row.
  func title(_ context: Context) -> String
  /// The place of the walk that it shows; nil outside the walk.
  var place: Place? { get }
  /// Whether it belongs to the open meeting, so that its aim and agenda stand beside it.
  var isInMeeting: Bool { get }
  /// The place whose keys hold in its list; nil where none of them can be changed.
  var keyPlace: KeyPlace? { get }
  /// The place of the walk that its agenda marks; nil where it belongs to none.
  func placeOnAgenda(_ context: Context) -> Place?
  /// Its writing line; nil where there is nothing to write.
  var line: WritingLine? { get }
  /// Whether the focus starts in the writing line.
  var opensInLine: Bool { get }
  /// Everything between the title row and the writing line.
  func blocks(_ context: Context) -> [Block]
  /// How wide the marks and the short columns are, in cells.
  var markWidth: Int { get }
  var leadWidth: Int { get }
  /// Whether a wide screen has room beside the list for what there is to say of a row.
  var hasDetail: Bool { get }
  /// How many rows of that stand below the list on a narrow screen; 0 for none.
  var detailRows: Int { get }
  /// What there is to say of the chosen row.
  func detail(_ selected: Target?, _ context: Context) -> [DetailLine]
  /// What becomes of a written line.
  func file(_ text: String, _ context: Context) -> [Step]
  /// How a written line is read, in words; nil where it is plain text.
  func reading(_ text: String, _ context: Context) -> String?
  /// What could be clearer in a written line, below its reading; nil on a page that has no room for
  /// that, and empty where all is clear.
  func hint(on text: String, _ context: Context) -> String?
  /// What `Enter` does on a row; nil where the screen's own way is right.
  func open(_ target: Target, _ context: Context) -> [Step]?
  /// What a line that adds a row makes of its text.
  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand?
  /// What is filed when a text was written in a row that is neither a field nor adds to a list.
  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand?
  /// What a text does that was written in a row and is more than a command here; nil for `write`.
  func work(_ text: String, in editor: Editor, _ context: Context) -> [Step]?
  /// What is filed when nothing was written there and `Enter` was pressed; nil where that leaves
  /// the line.
  func writeNothing(at target: Target, _ context: Context) -> MeetingCommand?
  /// Whether a row that was added is the chosen one then.
  func choosesAdded(_ kind: RowKind) -> Bool
  /// What follows when such a line has added a row.
  func added(_ ref: RowRef, _ context: Context) -> [Step]
  /// What follows when a command of the list has added a row.
  func noted(_ ref: RowRef) -> [Step]
  /// What follows when something of this seat was recorded while the page is shown.
  func heard(_ event: MeetingEvent, _ context: Context) -> [Step]
  /// The command that says "asked, none" here; nil where there is no such answer.
  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand?
  /// Its own commands, besides those of every page.
  var commands: [Command<PageScreen>] { get }
  /// What the announcement line says of the chosen row; nil for the row's own words.
  func announcement(_ selected: BlockRow?, _ context: Context) -> String?
}

extension Page {
  /// The key of a command in the list of this page, in a sentence.
  func key(_ command: NamedCommand, _ context: Context) -> String {
    context.keys.list(command, in: keyPlace ?? .meeting)
  }

  var place: Place? { nil }
  var isInMeeting: Bool { place != nil }
  var keyPlace: KeyPlace? { place.map(KeyPlace.walk) ?? (isInMeeting ? .meeting : nil) }
  func placeOnAgenda(_ context: Context) -> Place? { place }
  var line: WritingLine? { nil }
  var opensInLine: Bool { false }
  var markWidth: Int { 5 }
  var leadWidth: Int { 14 }
  var hasDetail: Bool { false }
  var detailRows: Int { 0 }
  func detail(_ selected: Target?, _ context: Context) -> [DetailLine] { [] }
  func file(_ text: String, _ context: Context) -> [Step] { [] }
  func reading(_ text: String, _ context: Context) -> String? { nil }
  func hint(on text: String, _ context: Context) -> String? { nil }
  func open(_ target: Target, _ context: Context) -> [Step]? { nil }
  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? { nil }
  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? { nil }
  func work(_ text: String, in editor: Editor, _ context: Context) -> [Step]? { nil }
  func writeNothing(at target: Target, _ context: Context) -> MeetingCommand? { nil }
  // What is read back leaves its line; the next one is chosen already.
  func choosesAdded(_ kind: RowKind) -> Bool { kind != .readBack }
  func added(_ ref: RowRef, _ context: Context) -> [Step] { [] }
  func noted(_ ref: RowRef) -> [Step] { [] }
  func heard(_ event: MeetingEvent, _ context: Context) -> [Step] { [] }
  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? { nil }
  var commands: [Command<PageScreen>] { [] }
  func announcement(_ selected: BlockRow?, _ context: Context) -> String? { nil }
}
