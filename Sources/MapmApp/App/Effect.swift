public import MeetingDomain

/// Something that the app wants done outside it: data, so that tests compare it.
///
/// What is large is kept indirectly, for an effect is handed on with every key.
public enum Effect: Equatable, Sendable {
  /// Read the lists of meetings and actions; the answer is `listed`.
  case list
  /// Bring back text that was typed at home and not filed; the answer is `unfiled`.
  case restoreHome
  /// Remember who sits at the keyboard.
  indirect case remember(Author)
  /// Plan a meeting and open it; the answer is `opened`.
  indirect case create(MeetingDocument)
  /// Open a meeting; the answer is `opened`.
  case open(key: String)
  /// Plan the meeting that follows another and open it, or the one that follows it already; the
  /// answer is `opened`.
  case follow(key: String)
  /// The open meeting leaves the screen.
  case leaveMeeting
  /// Decide a command on the open meeting and write it; `filing` names the draft it takes up.
  indirect case perform(MeetingCommand, filing: String? = nil)
  /// Decide commands on any meetings and write them, all or none; the answer is `listed`, then
  /// `worked`.
  indirect case work([Work])
  /// Look for words in all text of all meetings; the answer is `found`.
  case search(String, most: Int)
  /// Keep text that is being typed; `key` is the meeting, nil for text at home.
  case saveDraft(Draft, key: String?)
  /// Look for what other screens wrote and finish what waits, once a second; the answer, if any,
  /// is `appended` or `listed`.
  case tend
  /// Throw a text of the tray away, when it has been taken up.
  indirect case discard(TrayText, key: String?)
  /// Remember where in the meeting work goes on.
  indirect case rememberPlace(key: String, Place)
  /// Read the meetings of the open meeting's case; the answer is `series`.
  case readSeries
  /// Read the area's own template of the text format; the answer is `textTemplate`.
  case readTextTemplate
  /// Write copies of the open meeting to files; the answer is `exporting`.
  indirect case export(ExportRequest)
  /// Go on with files that are being made, without waiting; the answer is `exporting`.
  case goOnExporting
  /// Draw with a theme until another is shown; it is not settled by this.
  case show(theme: String)
  /// Settle something for every run; the answer is `settled`.
  case settle(Setting)
  /// Draw the whole screen anew.
  case redraw
  /// Give the terminal back until the program is continued.
  case suspend
  /// What somebody who has no store yet has chosen.
  case begin(Beginning)
  /// Leave.
  case quit
}

/// Does what the app wants done: the store, the clock, the terminal's life.
@MainActor
public protocol EffectPerformer: AnyObject {
  /// The time now.
  var now: Timestamp { get }
  /// How long it is until the clock shows the next second, when others' work is looked for again.
  var untilNextSecond: Duration { get }
  /// Does one thing and says what came of it; nothing where there is nothing to say.
  func perform(_ effect: Effect) -> [Message]
}

extension EffectPerformer {
  /// A second, for a performer whose clock is no finer.
  public var untilNextSecond: Duration { .seconds(1) }
}
