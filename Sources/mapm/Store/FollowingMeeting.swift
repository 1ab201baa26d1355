import MeetingDomain
import MeetingStore

extension EventStore {
  /// The meeting that follows another, with all that its case left open; it is not in the store yet.
  ///
  /// - Parameter meetings: The list in which earlier meetings are found by their references.
  func meeting(
    after last: MeetingDocument, among meetings: [RegisteredMeeting]
  ) throws(StoreError) -> MeetingDocument? {
    try Chain(to: last) { (reference) throws(StoreError) -> MeetingDocument? in
      guard let found = meetings.first(where: { $0.row.reference == reference }) else { return nil }
      return try meeting(found.key).meeting.document
    }.next()
  }
}
