/// The minutes for one audience: all that a format ever sees of a meeting.
///
/// Only `MeetingDocument.copy(_:series:)` makes them, so that they never hold what their audience
/// may not read.
public struct Minutes: Hashable, Sendable {
  /// Whom the copy is for.
  public let copy: Copy
  /// What the copy may say.
  ///
  /// In the full copy, entries that were taken back stand in it, struck; only the form that can be
  /// read in again writes them down. In the other copies they are not in it at all.
  public let document: MeetingDocument
  /// The meetings of a chronology, the earliest first; empty in every other copy.
  public let series: [MeetingDocument]
  /// Whether the reader is the individual or one of the family, so that the frame is in plain words.
  public let isInPlainWords: Bool

  /// The words of the area, and the marking that its copies bear.
  public let profile: Profile

  /// Which version of the minutes it is: the first, and one more for each correction.
  public let version: Int

  /// How the actions stood that are not as they were agreed any more, by their rows; none in a copy
  /// that tells how things are now.
  public let agreed: [RowID: AgreedAction]

  init(
    _ document: MeetingDocument, for copy: Copy, version: Int, series: [MeetingDocument] = [],
    isInPlainWords: Bool = false, profile: Profile = .standard,
    agreed: [RowID: AgreedAction] = [:]
  ) {
    (self.copy, self.document, self.series) = (copy, document, series)
    (self.version, self.isInPlainWords) = (version, isInPlainWords)
    (self.profile, self.agreed) = (profile, agreed)
  }

  /// An action as the minutes have it: as it was agreed, whatever became of it.
  public func agreed(_ action: Action) -> Action {
    guard let agreed = agreed[action.id] else { return action }
    var action = action
    (action.owner, action.agency) = (agreed.owner, agreed.agency)
    (action.due, action.status) = (agreed.due, agreed.status)
    return action
  }

  /// Whether the chair has not approved the minutes yet.
  public var isDraft: Bool { document.approval == nil && document.status != .approved }

  /// The meetings of a chronology as minutes of their own; empty in every other copy.
  public var chapters: [Minutes] {
    series.map { Minutes($0, for: copy, version: version, profile: profile) }
  }

  /// The entries under one item that stand, in the order of filing; nil asks for the unsorted.
  public func entries(of item: AgendaItem?) -> [Entry] {
    document.entries.rows.filter { $0.item == item && $0.struck != true }
  }

  /// The answers "asked and none" to questions under one item.
  public func asked(of item: AgendaItem?) -> [AskedNone] {
    document.asked.rows.filter { $0.item == item }
  }

  /// Why what an entry says was decided; nil where the reference means no entry that stands.
  public func rationale(_ reference: RowReference) -> String? {
    guard case .entry(let entry)? = document.row(named: reference).flatMap({ document.row($0) }),
      entry.struck != true
    else { return nil }
    return entry.rationale
  }
}
