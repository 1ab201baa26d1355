import MeetingDomain
import MeetingStore

/// What every meeting of the store says, folded once and kept up to date with what is new.
struct MeetingRegister {
  private let store: EventStore
  private var documents: [MeetingID: MeetingDocument] = [:]
  private var order: [MeetingID] = []
  /// The arrival of the last record that is folded in.
  private var arrival: Int64 = -1

  init(of store: EventStore) {
    self.store = store
  }

  /// Folds in what was written since the last time; a damaged meeting is left out, and `verify`
  /// names it.
  mutating func update() throws(StoreError) {
    let changed = try store.meetings(changedAfter: arrival)
    arrival = changed.arrival
    guard !changed.meetings.isEmpty else { return }
    order = try store.meetings()
    for id in changed.meetings {
      do throws(StoreError) {
        documents[id] = try store.meeting(id).meeting.document
      } catch {
        documents[id] = nil
      }
    }
  }

  /// The meetings, newest first, and all their actions.
  func rows(today: CalendarDay) -> (meetings: [MeetingRow], actions: [ActionRow]) {
    let found = order.reversed().compactMap { id in documents[id].map { (id.description, $0) } }
    return (
      found.map { MeetingRow($1, key: $0, today: today) },
      found.flatMap { $1.actionRows(key: $0, today: today) }
    )
  }
}
