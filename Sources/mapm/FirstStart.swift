import Foundation
import MapmApp
import MeetingDomain
import MeetingStore
import Terminal

/// The start of somebody who has no store yet: they are asked what is to protect it.
@MainActor
struct FirstStart {
  let storeOptions: StoreOptions
  let look: LookOptions

  /// Makes the store that is asked for.
  ///
  /// - Returns: The store, and a sentence to begin with; nil when they left without one.
  func makeStore() throws -> (store: EventStore, greeting: String)? {
    if storeOptions.hasPassphraseFile {
      let store = try storeOptions.create(protectedBy: storeOptions.newPassphrase())
      return (store, "Your store is made. The passphrase in the file opens it.")
    }
    var notice: String?
    while let choice = try ask(saying: notice) {
      switch choice {
      case .deviceKey:
        let store = try storeOptions.create(protectedBy: .deviceKey)
        return (store, "Your store is made. The key file of your account opens it.")
      case .passphrase:
        do {
          let store = try storeOptions.create(protectedBy: storeOptions.newPassphrase())
          return (store, "Your store is made. Your passphrase opens it.")
        } catch let failure as CommandFailure {
          notice = "\(failure)"
        }
      case .lookAround:
        try DemoCommand.lookAround(look)
        notice = "That was the demonstration; nothing of it was kept."
      }
    }
    return nil
  }

  private func ask(saying notice: String?) throws -> Beginning? {
    let keys = try HeldKeys()
    if let reason = look.lineModeReason {
      let performer = WelcomePerformer(driver: nil)
      runInLines(
        .welcome(now: performer.now, saying: keys.problem ?? notice, keys: keys.keys.inOneLine),
        on: StandardLines(), with: performer,
        opening: [], because: reason)
      return performer.choice
    }
    let screen = try look.openScreen()
    defer { screen.driver.close() }
    let performer = WelcomePerformer(driver: screen.driver)
    run(
      .welcome(
        now: performer.now, saying: screen.problem ?? keys.problem ?? notice, keys: keys.keys),
      on: screen.driver, with: performer, opening: [])
    return performer.choice
  }
}

/// Does what the first screen asks for, which is little: there is nothing to keep yet.
@MainActor
private final class WelcomePerformer: EffectPerformer {
  private(set) var choice: Beginning?
  private let driver: NcursesDriver?

  init(driver: NcursesDriver?) {
    self.driver = driver
  }

  var now: Timestamp { Clock.now() }

  func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .begin(let choice): self.choice = choice
    case .redraw: driver?.redraw()
    case .suspend: driver?.suspend()
    default: break
    }
    return []
  }
}
