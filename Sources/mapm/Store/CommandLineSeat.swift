import MeetingDomain
import MeetingStore

/// Who records from the command line, and on which seat.
struct CommandLineSeat {
  let author: Author
  let seat: Seat

  /// The person whom the screens remember, else the account itself.
  init(in store: EventStore) throws(StoreError) {
    author = try store.rememberedAuthor() ?? Author(name: AccountFolders.loginName)
    seat = Seat("command-line-" + String(UInt64.random(in: 0...UInt64.max), radix: 16))
  }
}
