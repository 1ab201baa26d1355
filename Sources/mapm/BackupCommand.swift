import ArgumentParser
import MeetingStore

/// `mapm backup FILE`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write all of the store into one sealed file, and check every record in it.",
    discussion: """
      Others may go on working meanwhile; what they are typing is in it too. What opens the store \
      opens the backup: the passphrase and the recovery code anywhere, the device key only where \
      its file is. Bring it back with mapm restore.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(
    help: ArgumentHelp("Where to write it: a new file, or a folder.", valueName: "file"),
    completion: .file())
  var file: String
  @Flag(help: "Replace the file if there is one.")
  var force = false

  func run() throws {
    let name = "mapm-\(Clock.today).backup"
    let output = OutputFile(path: file, named: name, replaces: force)
    try output.check()
    let store = try storeOptions.open()
    guard !output.isIn(folder: store.location.folder) else {
      throw CommandFailure.backupInStore(store.location.folder)
    }
    let unfinished = output.unfinished
    let summary = try store.backUp(to: unfinished)
    try output.take(unfinished)
    let counts = [
      counted(summary.meetings, "meeting"), counted(summary.records, "record"),
      counted(summary.drafts, "draft"),
    ]
    tell("\(output.path) holds \(counts.joined(separator: ", ")), each record checked.")
    tell(Self.opening(summary.slots, keyFile: store.location.keyFile))
  }

  /// What opens a backup, and what to do where that may be lost together with the machine.
  private static func opening(_ slots: [KeySlotKind], keyFile: String) -> String {
    let typed = slots.filter { $0 != .deviceKey }.map { "the \($0.words)" }
    guard slots.contains(.deviceKey) else {
      return "It opens with \(typed.joined(separator: " or "))."
    }
    guard typed.isEmpty else {
      return "It opens with \(typed.joined(separator: " or ")), or where \(keyFile) is."
    }
    return
      "It opens only with the key file \(keyFile): keep a copy of that apart from it, or make a "
      + "recovery code with mapm store recovery-code and then the backup again."
  }
}
