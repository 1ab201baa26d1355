/// Why something that the guidance asks for is not in the record.
public struct NotRecorded: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// The obligation, `G23`.
  public var g: String?
  /// Why.
  public var reason: String?

  /// The parts, all but the required ones empty.
  public init(
    g: String? = nil, reason: String? = nil
  ) {
    self.g = g
    self.reason = reason
  }
}

/// The chair's approval of the minutes: G47.
public struct Approval: Hashable, Sendable, Codable {
  /// Who approved.
  public var by: String?
  /// When.
  public var at: Timestamp?
  /// The fingerprint over the records that it covers.
  public var fingerprint: String?
  /// Whether it was given in another store, and came in with the meeting's file.
  ///
  /// Its fingerprint is as that file states it then, and covers no record here; no file says so of
  /// itself.
  public internal(set) var isElsewhere = false

  /// The parts, all but the required ones empty.
  public init(
    by: String? = nil, at: Timestamp? = nil, fingerprint: String? = nil
  ) {
    self.by = by
    self.at = at
    self.fingerprint = fingerprint
  }

  private enum CodingKeys: String, CodingKey {
    case by, at, fingerprint
  }
}

/// A correction to approved minutes, beside the original.
public struct Correction: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// When.
  public var at: Timestamp?
  /// Who.
  public var by: String?
  /// The row that it corrects.
  public var of: RowReference?
  /// What it should say.
  public var text: String?
  /// Why.
  public var reason: String?

  /// The parts, all but the required ones empty.
  public init(
    at: Timestamp? = nil, by: String? = nil, of: RowReference? = nil, text: String? = nil,
    reason: String? = nil
  ) {
    self.at = at
    self.by = by
    self.of = of
    self.text = text
    self.reason = reason
  }
}

/// A copy that left the room: G48.
public struct Distribution: Hashable, Sendable, Codable {
  /// Names the row within the meeting.
  public var id: RowID = .unassigned
  /// Who got it.
  public var to: String?
  /// Which copy.
  public var copy: String?
  /// Which version.
  public var version: Int?
  /// In what way.
  public var how: String?
  /// When.
  public var at: Timestamp?
  /// The find of the leak check that was let through in such a copy, by its name; nil for a copy
  /// that was handed out.
  public var released: String?

  /// The parts, all but the required ones empty.
  public init(
    to: String? = nil, copy: String? = nil, version: Int? = nil, how: String? = nil,
    at: Timestamp? = nil, released: String? = nil
  ) {
    self.to = to
    self.copy = copy
    self.version = version
    self.how = how
    self.at = at
    self.released = released
  }
}
