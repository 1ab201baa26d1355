import MeetingDomain
import MeetingStore

extension EventStore {
  /// Where somebody was in a meeting when they left it.
  func rememberedPlace(in key: String) throws(StoreError) -> Place? {
    try remembered(Self.setting(key)).flatMap { Place($0) }
  }

  /// Remembers where somebody is in a meeting.
  func remember(_ place: Place, in key: String) throws(StoreError) {
    try remember(place.name, as: Self.setting(key))
  }

  /// Forgets where somebody was in a meeting.
  func forgetPlace(in meeting: MeetingID) throws(StoreError) {
    try remember(nil, as: Self.setting(meeting.description))
  }

  private static func setting(_ key: String) -> String { "place/\(key)" }
}
