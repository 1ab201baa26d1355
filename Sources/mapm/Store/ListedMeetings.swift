import MeetingDomain
import MeetingStore

/// One meeting of the store, for the lists.
struct ListedMeeting {
  /// What the store calls it.
  let key: MeetingID
  /// What the meeting says.
  let document: MeetingDocument

  /// The name that is unique for ever, as files state it.
  var id: String { document.id ?? key.description }

  func row(today: CalendarDay) -> MeetingRow {
    MeetingRow(document, key: key.description, today: today)
  }

  func actions(today: CalendarDay) -> [ActionRow] {
    document.actionRows(key: key.description, today: today)
  }
}

/// All meetings of a store that can be opened, the newest last, and why others cannot.
struct ListedMeetings {
  private(set) var meetings: [ListedMeeting] = []
  private(set) var failures: [StoreError] = []

  init(of store: EventStore) throws(StoreError) {
    for key in try store.meetings() {
      do throws(StoreError) {
        let document = try store.meeting(key).meeting.document
        meetings.append(ListedMeeting(key: key, document: document))
      } catch {
        failures.append(error)
      }
    }
  }

  /// Ends a command whose list lacks meetings, so that nobody takes it for the whole.
  func requireWhole() throws {
    guard let last = failures.last else { return }
    for failure in failures.dropLast() { tell("\(failure)") }
    throw last
  }
}
