import MeetingDomain
public import Terminal

/// Runs the app on a terminal until it asks to leave.
///
/// All that waits in the terminal is answered before one frame is drawn, and every draft is on its
/// way to the disk before the frame that shows it.
@MainActor
public func run(
  _ model: AppModel, on driver: some TerminalDriver, with performer: some EffectPerformer,
  opening first: [Effect]
) {
  var loop = Loop(model: model, performer: performer)
  loop.take(.input(.resize(driver.size)))
  loop.carryOut(first)
  var tended = performer.now.secondsSince1970
  while !loop.isOver {
    loop.saveDrafts()
    driver.present(loop.model.frame())
    let now = performer.now
    if now.secondsSince1970 != tended {
      tended = now.secondsSince1970
      loop.carryOut([.tend])
      driver.present(loop.model.frame())
    }
    // While files are being made it is looked often how far they are; nobody waits for them.
    let pause = performer.untilNextSecond
    let inputs = driver.wait(for: loop.model.isExporting ? min(pause, .milliseconds(200)) : pause)
    if loop.model.isExporting { loop.carryOut([.goOnExporting]) }
    if performer.now != loop.model.context.now { loop.take(.tick(performer.now)) }
    for input in loop.model.understood(inputs) where !loop.isOver { loop.take(.input(input)) }
  }
  loop.saveDrafts()
}

/// The app with what it asked for and what is still to be done.
@MainActor
struct Loop {
  var model: AppModel
  let performer: any EffectPerformer
  private(set) var isOver = false
  /// Drafts not written yet; of one field only the newest counts.
  private var drafts: [Effect] = []

  init(model: AppModel, performer: any EffectPerformer) {
    self.model = model
    self.performer = performer
  }

  mutating func take(_ message: Message) {
    carryOut(model.update(message))
  }

  /// Does what was asked for, in order, with all that follows from it.
  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects where !isOver {
      switch effect {
      case .saveDraft(let draft, let key):
        drafts.removeAll { $0.isDraft(of: draft.field, key: key) }
        drafts.append(effect)
      case .quit:
        isOver = true
      default:
        saveDrafts()
        for reply in performer.perform(effect) { take(reply) }
      }
    }
  }

  mutating func saveDrafts() {
    let waiting = drafts
    drafts = []
    for effect in waiting {
      for reply in performer.perform(effect) { take(reply) }
    }
  }
}

extension Effect {
  fileprivate func isDraft(of field: String, key: String?) -> Bool {
    guard case .saveDraft(let draft, let other) = self else { return false }
    return draft.field == field && other == key
  }
}
