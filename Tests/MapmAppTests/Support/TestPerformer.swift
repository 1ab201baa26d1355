import MeetingDomain

@testable import MapmApp

/// The store in memory as the loop of the app wants it; it keeps what it was asked for, in order.
@MainActor
final class TestPerformer: EffectPerformer {
  /// All effects so far, the first first.
  private(set) var effects: [Effect] = []
  var store: TestStore
  private let note: @MainActor (Effect) -> Void

  init(_ store: TestStore, noting note: @escaping @MainActor (Effect) -> Void = { _ in }) {
    self.store = store
    self.note = note
  }

  var now: Timestamp { store.now }

  func perform(_ effect: Effect) -> [Message] {
    effects.append(effect)
    note(effect)
    return store.perform(effect)
  }
}
