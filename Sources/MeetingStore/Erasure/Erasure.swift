import Foundation
public import MeetingDomain

/// What stays of a meeting that was erased: that it was here, who erased it, when and why.
public struct Erasure: Hashable, Sendable, CustomStringConvertible {
  /// What the store called it.
  public let meeting: MeetingID
  /// The reference that it had; no other meeting gets it.
  public let reference: String
  /// Why it was erased.
  public let reason: String
  /// Who erased it.
  public let author: Author
  /// When.
  public let at: Timestamp

  /// The sentence that people read who look for the meeting.
  public var description: String {
    "Meeting \(reference) was erased on \(at.day) by \(author.name), and nothing of it is left "
      + "here. The reason given: \(reason)"
  }
}

/// An erasure as it is sealed; what is written here is read for ever.
struct StoredErasure: Codable {
  let version: Int
  let reference: String
  let reason: String
  let by: String
  let agency: String
  let at: Timestamp

  private enum CodingKeys: String, CodingKey {
    case version = "v"
    case reference, reason, by, agency, at
  }

  init(_ erasure: Erasure) {
    (version, reference, reason) = (1, erasure.reference, erasure.reason)
    (by, agency, at) = (erasure.author.name, erasure.author.agency, erasure.at)
  }

  /// The erasure of a meeting.
  func erasure(of meeting: MeetingID) -> Erasure {
    Erasure(
      meeting: meeting, reference: reference, reason: reason,
      author: Author(name: by, agency: agency), at: at)
  }
}
