import ArgumentParser
import MeetingStore

/// `mapm verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that every record is there and unaltered.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let store = try storeOptions.open()
    let findings = try store.verify()
    for finding in findings { try emit(inert("\(finding)") + "\n") }
    guard findings.isEmpty else { throw CommandFailure.damageFound(count: findings.count) }
    let summary = try store.summary()
    try emit("All is whole: \(summary.meetings) meetings, \(summary.records) records.\n")
  }
}
