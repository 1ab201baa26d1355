import ArgumentParser
import MeetingStore

/// `mapm store info`.
struct StoreInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say where the store is, what opens it and how much is in it.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let store = try storeOptions.open()
    let summary = try store.summary()
    let facts = [
      ("folder", store.location.folder), ("format", "\(summary.format)"),
      ("replica", "\(summary.replica)"),
      ("opened by", summary.slots.map(\.rawValue).joined(separator: ", ")),
      ("meetings", "\(summary.meetings)"), ("records", "\(summary.records)"),
      ("drafts", "\(summary.drafts)"), ("erased", "\(summary.erased)"),
      ("bytes", "\(summary.size)"),
    ]
    for (name, value) in facts {
      try emit(name + String(repeating: " ", count: 12 - name.count) + inert(value) + "\n")
    }
  }
}
