import ArgumentParser
import MeetingStore

/// `mapm demo`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Look around on invented meetings; nothing is kept.",
    discussion: """
      The app on a throwaway store: meetings of three cases about people who do not exist, one of \
      them live for forty minutes already, with open actions. Type, file, close and undo as you like. \
      Your own store is not touched, and all of it is gone when you leave.
      """)

  @OptionGroup var look: LookOptions

  func run() throws {
    try look.requireTerminal()
    let look = look
    try MainActor.assumeIsolated { try Self.lookAround(look) }
  }

  /// Runs the app on the invented meetings until its user leaves them.
  @MainActor
  static func lookAround(_ look: LookOptions) throws {
    let folder = try DemoFolder()
    defer { folder.remove() }
    let store = try EventStore.create(at: folder.location, protectedBy: .deviceKey)
    try DemoMeetings(now: Clock.now()).fill(store)
    try runApp(
      store: store, meeting: nil, look: look,
      greeting: "A demonstration: everybody here is invented, and nothing is kept.",
      keepsSettings: false)
  }
}
