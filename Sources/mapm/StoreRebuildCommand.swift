import ArgumentParser
import MeetingStore

/// `mapm store rebuild`.
struct StoreRebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the images of the register anew from the records.",
    discussion: "Lists and search read them. They are a cache: the records are not touched.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let store = try storeOptions.open()
    Register.removeImages(at: store.location)
    var register = Register(of: store)
    register.openWords()
    try register.updateVisibly()
    register.writeImages(atLeast: 1)
    try ListedMeetings(register).requireWhole()
    let count = try store.summary().meetings
    tell("The register is made anew: \(counted(count, "meeting")).")
  }
}
