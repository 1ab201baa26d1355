/// Something that was recorded elsewhere and came in after the approval, which does not cover it.
///
/// It changes nothing in the minutes: they stay as they were approved, and this stands beside them.
public struct LateArrival: Hashable, Sendable, Codable {
  /// The record, by the name that it has in the log.
  public var record: String?
  /// When it was recorded, elsewhere.
  public var at: Timestamp?
  /// Who recorded it.
  public var by: String?
  /// Their agency.
  public var agency: String?
  /// What they did, with its values, as the log says it.
  public var text: String?

  /// The parts, all empty.
  public init(
    record: String? = nil, at: Timestamp? = nil, by: String? = nil, agency: String? = nil,
    text: String? = nil
  ) {
    (self.record, self.at, self.by, self.agency, self.text) = (record, at, by, agency, text)
  }

  /// A record that the approval does not cover.
  ///
  /// - Parameter document: The meeting as it was before, for the rows that the record names.
  init(_ recorded: Recorded, before document: MeetingDocument) {
    let agency = recorded.author.agency
    self.init(
      record: recorded.stamp.description, at: recorded.at, by: recorded.author.name,
      agency: agency.isEmpty ? nil : agency, text: recorded.inWords(before: document))
  }
}

extension MeetingDocument {
  /// What came in from elsewhere after the approval, in the order of the stamps.
  public var lateArrivals: [LateArrival] { arrivedAfterApproval ?? [] }

  /// Puts a record beside the minutes, in which it changes nothing.
  mutating func setAside(_ recorded: Recorded) {
    arrivedAfterApproval = lateArrivals + [LateArrival(recorded, before: self)]
  }
}
