import ArgumentParser
import MeetingStore

/// `mapm store recovery-code`.
struct StoreRecoveryCodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery-code",
    abstract: "Make a new recovery code and print it, this once.",
    discussion: """
      It is typed where the passphrase is asked for, in capitals or small letters, with or without \
      the hyphens. A store has one; a new code takes the place of the one before.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let store = try storeOptions.open()
    let hadOne = try store.summary().slots.contains(.recoveryCode)
    let code = RecoveryCode.random()
    try store.protect(by: .recoveryCode(code))
    try store.close()
    try emit("\(code)\n")
    tell("Write it down and keep it away from this machine: it is not shown again.")
    if hadOne { tell("The code before it no longer opens the store.") }
  }
}
