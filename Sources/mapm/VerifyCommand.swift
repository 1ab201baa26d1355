import ArgumentParser
import MeetingStore

/// `mapm verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that every record is there and unaltered.",
    discussion: """
      What arrived after the approval of its minutes is named too. It is no damage: it stands \
      beside the minutes, and the fingerprint is still that of what was approved.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let store = try storeOptions.open()
    let findings = try store.verify()
    for finding in findings { try emit(inert("\(finding)") + "\n") }
    for late in try store.arrivedAfterApproval() { try emit(inert("\(late)") + "\n") }
    guard findings.isEmpty else { throw CommandFailure.damageFound(count: findings.count) }
    let summary = try store.summary()
    let meetings = counted(summary.meetings, "meeting")
    try emit("All is whole: \(meetings), \(counted(summary.records, "record")).\n")
  }
}
