/// That a meeting will not take place, and why; where it stood before that stays its status.
public struct CalledOff: Hashable, Sendable, Codable {
  /// Why.
  public var reason: String?
  /// When.
  public var at: Timestamp?
  /// Who called it off.
  public var by: String?

  /// The parts, all but the required ones empty.
  public init(reason: String? = nil, at: Timestamp? = nil, by: String? = nil) {
    self.reason = reason
    self.at = at
    self.by = by
  }
}

extension MeetingDocument {
  /// Where the meeting stands, in one or two words; that it was called off goes before all else.
  public var statusInWords: String {
    calledOff == nil ? (status ?? .planned).words : CalledOff.words
  }

  /// Whether it goes on now.
  public var isLive: Bool { status == .live && calledOff == nil }
}

extension CalledOff {
  /// How lists and copies call such a meeting.
  public static let words = "called off"
}
