/// For whom a copy of the minutes is.
public enum Copy: Hashable, Sendable {
  /// Those present, and the case files: everything that was not taken back.
  case full

  /// What the copy calls itself.
  public var title: String {
    switch self {
    case .full: "Full copy"
    }
  }
}

/// The minutes for one audience: all that a format ever sees of a meeting.
public struct Minutes: Hashable, Sendable {
  /// Whom the copy is for.
  public let copy: Copy
  /// What the copy may say.
  ///
  /// Entries that were taken back stand in it, struck; only the form that can be read in again
  /// writes them down.
  public let document: MeetingDocument

  /// The minutes of a meeting as it is written down, for one audience.
  public init(_ document: MeetingDocument, for copy: Copy) {
    self.copy = copy
    self.document = document
  }

  /// Whether the chair has not approved the minutes yet.
  public var isDraft: Bool { document.approval == nil && document.status != .approved }

  /// The entries under one item that stand, in the order of filing; nil asks for the unsorted.
  public func entries(of item: AgendaItem?) -> [Entry] {
    document.entries.rows.filter { $0.item == item && $0.struck != true }
  }

  /// The answers "asked and none" to questions under one item.
  public func asked(of item: AgendaItem?) -> [AskedNone] {
    document.asked.rows.filter { $0.item == item }
  }

  /// The entry with this name, where it stands.
  ///
  /// - Complexity: O(*n*) in the entries.
  public func entry(_ id: RowID) -> Entry? {
    document.entries.rows.first { $0.id == id && $0.struck != true }
  }

  /// Whether the name is that of an entry which was taken back.
  public func isStruck(_ id: RowID) -> Bool {
    document.entries.rows.contains { $0.id == id && $0.struck == true }
  }
}

extension Meeting {
  /// The minutes as they stand, for one audience.
  public func minutes(for copy: Copy) -> Minutes {
    Minutes(document, for: copy)
  }
}
