import ArgumentParser
import MeetingDomain
import MeetingStore

/// `mapm erase MEETING`.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a meeting for ever: its key, its records, its drafts, its actions.",
    discussion: """
      What stays is that it was here, who erased it, when and why. Its reference and numbers are \
      not given again, and an import does not bring it back. Backups and copies that left the store \
      are not reached.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(help: ArgumentHelp("Why it is erased; the reason is kept, sealed.", valueName: "why"))
  var reason: String
  @Option(
    help: ArgumentHelp(
      "Its reference once more, so that it is the right one.", valueName: "reference"))
  var confirm: String

  func validate() throws {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ValidationError("Say why with --reason.")
    }
  }

  func run() throws {
    let store = try storeOptions.open()
    var listed = try ListedMeetings(of: store)
    let found = try listed.find(meeting)
    let reference = found.row.reference
    guard confirm == reference else { throw CommandFailure.notConfirmed(reference) }
    let followers = try listed.meetings().filter { $0.row.previous == reference }
    let copies = store.keptCopies(mayHold: found.id)
    try store.forgetPlace(in: found.key)
    let gone = try store.erase(
      found.key, reason: reason, by: try CommandLineSeat(in: store).author, at: Clock.now())
    try store.close()
    let what = [counted(gone.records, "record"), counted(gone.drafts, "draft")]
    tell(
      "Meeting \(reference) is erased: \(what.joined(separator: " and ")). Its reference and its "
        + "numbers are not given again.")
    for next in followers {
      tell("\(next.row.reference) follows it, and keeps what it took over from it.")
    }
    if !gone.isPurged {
      tell(
        "Its key is gone, but the file could not be written anew: another mapm reads it, or the disk "
          + "is full. That is done when the store is next opened.")
    }
    tell("Backups and copies that were made before still hold it: destroy those too.")
    for copy in copies { tell("One of them is \(copy).") }
  }
}
