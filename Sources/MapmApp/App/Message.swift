public import MeetingDomain
public import Terminal

/// Something that happened and that the app has to know of.
///
/// What is large is kept indirectly, for a message is handed on with every key.
public enum Message: Equatable, Sendable {
  /// A key, a paste, a new size.
  case input(Input)
  /// The clock, before each batch of input and whenever a wake-up was asked for.
  case tick(Timestamp)
  /// What home shows: all meetings, all actions, and who sits at the keyboard if they said so.
  indirect case listed(meetings: [MeetingRow], actions: ActionRows, author: Author?)
  /// A meeting was opened, with the text that was being typed in it, and the seats that are gone in
  /// which the same person worked on it: undo goes on with their commands.
  indirect case opened(
    key: String, Meeting, Unfiled, place: Place?, earlier: Set<Seat> = [])
  /// The meetings in which something is typed and not filed.
  indirect case waiting([UnfiledMeeting])
  /// Text that was being typed at home.
  indirect case unfiled(Unfiled)
  /// Records were written to the open meeting: by this screen, or by another.
  case appended([Recorded])
  /// Others wrote to the open meeting; this is how it stands now.
  indirect case refreshed(Meeting)
  /// The meeting did not accept a command.
  indirect case refused(Refusal)
  /// Something failed; the sentence says what, and that nothing is lost.
  case failed(String)
  /// A draft is on its way to the disk.
  case saved
  /// A draft could not be written; typing goes on in memory.
  case notSaved(String)
  /// What was asked for from a list over all meetings was done.
  case worked
  /// What a search found.
  indirect case found(Findings)
  /// The meetings of the open meeting's case.
  indirect case series([MeetingDocument])
  /// The area's own template of the text format; nil where it has none.
  case textTemplate([UInt8]?)
  /// How far files are that were asked for.
  indirect case exporting(ExportNews)
  /// Something is settled for every run.
  case settled(Setting)
  /// Something was done that has a sentence.
  case told(String)
}

/// A meeting in which something is typed and not filed.
public struct UnfiledMeeting: Equatable, Sendable {
  /// What the store calls the meeting.
  public var key: String
  /// How many texts.
  public var texts: Int
  /// How many letters they have together.
  public var letters: Int

  /// A meeting and what is typed in it.
  public init(key: String, texts: Int, letters: Int) {
    (self.key, self.texts, self.letters) = (key, texts, letters)
  }
}

/// Text that was being typed and was not filed.
public struct Unfiled: Equatable, Sendable {
  /// At most one text for each field; they go back to where they were typed.
  public var drafts: [Draft]
  /// Further texts of the same fields, left by other screens that ended.
  public var tray: [TrayText]

  /// Texts by where they go.
  public init(drafts: [Draft] = [], tray: [TrayText] = []) {
    (self.drafts, self.tray) = (drafts, tray)
  }
}

/// A text in the tray.
public struct TrayText: Hashable, Sendable {
  /// Its number among those of its field, from 1.
  public var place: Int
  /// The field that it was typed for, and the text.
  public var draft: Draft

  /// A text by its parts.
  public init(place: Int, draft: Draft) {
    (self.place, self.draft) = (place, draft)
  }
}
