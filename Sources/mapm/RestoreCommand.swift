import ArgumentParser
import Foundation
import MeetingStore

/// `mapm restore FILE`.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup where the store is, after every record in it was checked.",
    discussion: """
      What was there is kept in a folder beside it. The passphrase, the recovery code or the device \
      key is that of the backup. The restored store goes on under a name of its own, so that what \
      is written in it is never taken for what was written in the other.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(
    help: ArgumentHelp("A file that mapm backup wrote.", valueName: "file"), completion: .file())
  var file: String
  @Flag(help: "Take the place of a store that has meetings; that is kept beside it.")
  var replace = false

  func run() throws {
    let location = try storeOptions.location()
    guard FileManager.default.fileExists(atPath: file) else { throw CommandFailure.noFile(file) }
    try StagedStore.check(file)
    try EventStore.checkReplaceable(location, replacing: replace)
    let staged = try StagedStore(of: file, for: location)
    do {
      let summary = try storeOptions.unlocking(try staged.keySlots(), at: location) {
        try staged.check(with: $0)
      }
      try EventStore.checkReplaceable(location, replacing: replace)
      let kept = try staged.takePlace(at: Clock.now())
      let counts = [counted(summary.meetings, "meeting"), counted(summary.records, "record")]
      tell("\(location.folder) holds the backup: \(counts.joined(separator: ", ")), all checked.")
      if let kept { tell("What was there is kept in \(kept). Remove it when you are sure.") }
    } catch {
      staged.discard()
      throw error
    }
  }
}
