import MeetingDomain
import MeetingStore

/// Who records from the command line, and on which seat.
struct CommandLineSeat {
  let author: Author
  let seat: Seat

  /// The person whom the screens remember, else the account itself.
  init(in store: EventStore) throws(StoreError) {
    author = try store.rememberedAuthor() ?? Author(name: AccountFolders.loginName)
    seat = Seat(Self.prefix + String(UInt64.random(in: 0...UInt64.max), radix: 16))
  }

  /// Whether a seat is of the command line; no screen takes back what was done there.
  static func `is`(_ seat: Seat) -> Bool { seat.description.hasPrefix(prefix) }

  private static let prefix = "command-line-"
}
