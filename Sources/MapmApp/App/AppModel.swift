public import MeetingDomain
import Terminal

/// The whole app as a value: what happened goes in, what is to be done and a frame come out.
public struct AppModel: Sendable {
  /// What every screen may look at.
  var context: Context
  /// The screens that lie on each other; home is the first and is never closed.
  var screens: [AppScreen] = [.page(PageScreen(HomePage()))]
  /// What was said last; it stands until the next key.
  var notice: String?
  /// What the next key means, if it is not for the screen.
  var pending: Pending?
  /// Whether the screen is hidden from others in the room.
  var isHidden = false
  /// Whether it hid itself, because nobody touched a key for long.
  var isIdle = false
  /// When the last input came.
  var lastInput: Timestamp
  /// The draft that the command under way takes up.
  var filing: String?
  /// Whether leaving was refused once because something is not saved.
  var hasAskedToLeave = false
  /// Whether it was asked who sits at the keyboard; who does not say so is not asked again.
  var hasAskedWho = false

  /// The screen that is shown when the meeting that was asked for is open.
  var afterOpening: Route?
  /// The draft that letters go to now, worked out after everything but a letter.
  private var typedLine: String?
  /// The screen as it was drawn last; it is given up with everything but typing in the line.
  var backdrop: Backdrop?

  /// A key that waits for another; there is no time limit.
  enum Pending: Equatable, Sendable {
    /// After `Ctrl-X`: a command of the menu.
    case menu
    /// After `Ctrl-Z`: suspend, or undo.
    case suspend
  }

  /// The draft of the name of a new meeting's subject; it is taken up by `create`.
  public static let newMeetingDraft = "home/new-meeting"

  /// The app at home.
  ///
  /// - Parameters:
  ///   - seat: The name of this running screen.
  ///   - greeting: A sentence to begin with: a store was made, a theme could not be read.
  ///   - folder: Where files go unless somebody says otherwise.
  ///   - profiles: The profiles that meetings may have.
  ///   - look: How the screens look, and how else they could.
  ///   - keys: Which key each command has.
  public init(
    now: Timestamp, seat: Seat, greeting: String? = nil, folder: String = ".",
    profiles: KnownProfiles = KnownProfiles(), look: Look = Look(), keys: KeyMap = .standard
  ) {
    context = Context(now: now, seat: seat, folder: folder, profiles: profiles)
    context.look = look
    context.keys = keys
    lastInput = now
    notice = greeting
  }

  /// The first screen of somebody who has no store yet; `begin` says what they chose.
  ///
  /// - Parameter notice: A sentence to begin with.
  public static func welcome(
    now: Timestamp, saying notice: String? = nil, keys: KeyMap = .standard
  ) -> AppModel {
    var app = AppModel(now: now, seat: Seat(""), greeting: notice, keys: keys)
    app.screens = [.sheet(WelcomeSheet())]
    return app
  }

  /// Whether there is no store yet, and so nothing to show but the first screen.
  var isWelcome: Bool {
    if case .sheet = screens[0] { true } else { false }
  }

  /// After how many seconds without a key the screen hides itself.
  static let idle = 600

  /// Takes in what happened, and says what is to be done about it.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .saved:
      noteSaved()
      return []
    case .input(.key(let key)):
      lastInput = context.now
      if let typing = type(key) { return typing }
    case .tick(let now) where now.secondsSince1970 / 60 == context.now.secondsSince1970 / 60:
      context.now = now
      return []
    default: break
    }
    let (kept, lineBefore) = (backdrop, typedLine)
    backdrop = nil
    let effects = answer(message)
    typedLine = top.page?.typedLine
    // A page that opens with a text in its line was not on the screen before.
    if case .input(.key) = message, typedLine == lineBefore, effects.areTyping(in: typedLine) {
      backdrop = kept
    }
    return effects
  }

  /// Takes a letter of the writing line; nil for any other key.
  ///
  /// It is what happens most, and nothing but the line changes by it: neither the screens nor what
  /// is drawn around the line.
  private mutating func type(_ key: Key) -> [Effect]? {
    guard case .character(let character) = key, let typedLine, pending == nil, !isHidden
    else { return nil }
    notice = nil
    context.drafts[typedLine, default: TextField()].type(character)
    return [keepDraft(of: typedLine)]
  }

  private mutating func noteSaved() {
    context.saveState = .saved(context.now)
    hasAskedToLeave = false
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .input(let input): return take(input)
    case .tick(let now):
      context.now = now
      if !isHidden, !isWelcome, now.secondsSince1970 - lastInput.secondsSince1970 >= Self.idle {
        (isHidden, isIdle) = (true, true)
      }
      return []
    case .listed(let meetings, let actions, let author):
      return list(meetings, actions, author)
    case .opened(let key, let meeting, let unfiled, let place, let earlier):
      context.earlierSeats = earlier
      return open(key, meeting, unfiled, at: place)
    case .unfiled(let unfiled): restore(unfiled)
    case .waiting(let meetings):
      context.unfiledMeetings = meetings
      screens[0].page?.forgetLayout()
    case .appended(let records): return takeIn(records)
    case .refreshed(let meeting):
      let late = context.meeting.document.lateArrivals.count
      context.take(meeting)
      if meeting.document.lateArrivals.count > late { notice = Self.arrivedLate }
      return tellScreens(of: [])
    case .worked: return hearWorked()
    case .found(let findings):
      for index in screens.indices {
        guard case .sheet(var sheet) = screens[index] else { continue }
        sheet.found(findings)
        screens[index] = .sheet(sheet)
      }
    case .refused(let refusal):
      filing = nil
      context.workHistory.failed()
      notice = refusal.inWords(context.keys)
    case .failed(let sentence):
      filing = nil
      context.workHistory.failed()
      notice = sentence
    case .saved: noteSaved()
    case .notSaved(let sentence): context.saveState = .notSaved(sentence)
    case .told(let sentence): notice = sentence
    case .settled(let setting):
      context.take(setting)
      notice = setting.sentence
      for index in screens.indices { screens[index].page?.forgetLayout() }
    case .series(let meetings):
      (context.series, context.isSeriesRead) = (meetings, true)
      for index in screens.indices { screens[index].page?.forgetLayout() }
    case .textTemplate(let template):
      context.textTemplate = template
      for index in screens.indices { screens[index].page?.forgetLayout() }
    case .exporting(let news): return hear(news)
    }
    return []
  }

  /// What is said when a record comes in that the approval does not cover.
  private static let arrivedLate =
    "Something arrived after the approval. It stands at the close, beside the minutes."

  /// Does what a screen asked for.
  mutating func follow(_ steps: [Step]) -> [Effect] {
    steps.flatMap { follow($0) }
  }

  private mutating func follow(_ step: Step) -> [Effect] {
    switch step {
    case .effect(let effect):
      if case .perform(_, let draft) = effect { filing = draft }
      if case .work(let works) = effect { note(works) }
      if case .remember(let author) = effect { context.author = author }
      return [effect]
    case .say(let sentence): notice = sentence
    case .refuse(let key): notice = "\(key.name) does nothing here. ? or Ctrl-X ? shows what does."
    case .show(let route): return show(route)
    case .undoWork:
      if context.workHistory.isOvertaken {
        notice = "You did something else in that meeting since. Open it, and take it back there."
        return []
      }
      guard let works = context.workHistory.undo(context.seat) else {
        notice = "There is nothing here that you did and that could be taken back."
        return []
      }
      return [.work(works)]
    case .redoWork:
      guard let works = context.workHistory.redo(context.seat) else {
        notice = "You took nothing back here, so there is nothing to do again."
        return []
      }
      return [.work(works)]
    case .open(let key, let route):
      afterOpening = route
      return [.open(key: key)]
    case .replace(let route):
      screens.removeLast()
      return show(route)
    case .go(let place): return go(to: place)
    case .back: return back()
    case .run(let title): return run(title)
    case .type(let field, let text):
      context.drafts[field] = text
      return [keepDraft(of: field)]
    case .takeFromTray(let text):
      context.tray.removeAll { $0 == text }
      for index in screens.indices { screens[index].page?.forgetLayout() }
      notice = "The text is back in its line. Go there to file it."
      return [.discard(text, key: draftKey(text.draft.field))]
    case .forget(let field):
      guard context.drafts.removeValue(forKey: field) != nil else { return [] }
      screens[screens.count - 1].page?.forgetLayout()
      return [.saveDraft(Draft(field: field, text: ""), key: draftKey(field))]
    }
    return []
  }

  /// Notes what a list asks for, to be taken back there; what a page does, it takes back itself.
  private mutating func note(_ works: [Work]) {
    guard top.page != nil else { return context.workHistory.ask(works) }
    for work in works { context.workHistory.overtake(in: work.key) }
  }

  private func keepDraft(of field: String) -> Effect {
    .saveDraft(Draft(field: field, text: context.draft(field).text), key: draftKey(field))
  }

  /// The meeting that a draft belongs to; nil for text at home.
  private func draftKey(_ field: String) -> String? {
    field.hasPrefix("home/") ? nil : context.key
  }

  private mutating func list(
    _ meetings: [MeetingRow], _ actions: ActionRows, _ author: Author?
  ) -> [Effect] {
    (context.meetings, context.actions) = (meetings, actions)
    context.knowCarried()
    context.author = author ?? context.author
    let effects = tellSheetsOfLists()
    if context.author == nil, screens.count == 1, !hasAskedWho {
      hasAskedWho = true
      screens.append(.page(PageScreen(AuthorPage())))
    }
    return effects
  }

  private mutating func tellSheetsOfLists() -> [Effect] {
    var effects: [Effect] = []
    for index in screens.indices {
      screens[index].page?.forgetLayout()
      guard case .sheet(var sheet) = screens[index] else { continue }
      let steps = sheet.listed(context)
      screens[index] = .sheet(sheet)
      effects += follow(steps)
    }
    return effects
  }

  /// Says that what was asked for from a list was done, and closes what asked for it.
  private mutating func hearWorked() -> [Effect] {
    if let sentence = context.workHistory.worked() {
      notice = sentence
      return []
    }
    guard case .sheet(var sheet) = top else {
      return follow(screens[screens.count - 1].page?.worked(context) ?? [])
    }
    let steps = sheet.worked(context)
    screens[screens.count - 1] = .sheet(sheet)
    return follow(steps)
  }

  private mutating func open(
    _ key: String, _ meeting: Meeting, _ unfiled: Unfiled, at place: Place?
  ) -> [Effect] {
    context.key = key
    context.take(meeting)
    (context.series, context.isSeriesRead) = ([], false)
    context.drafts = context.drafts.filter { $0.key.hasPrefix("home/") }
    context.drafts[Self.newMeetingDraft] = nil
    screens = screens.filter(\.isOutsideMeetings)
    screens[0].page?.editor = nil
    restore(unfiled)
    let route = afterOpening
    afterOpening = nil
    if let name = context.profiles.missing(for: meeting.document) {
      notice =
        "The profile \(name) of this meeting is not here; \(context.profile.name) stands in. "
        + "mapm profiles says why."
    }
    // What was opened from a list stands on it alone, so that one step back leads there.
    return route.map { show($0) } ?? go(to: place ?? .opening)
  }

  /// Puts text that was not filed back to where it was typed.
  private mutating func restore(_ unfiled: Unfiled) {
    for draft in unfiled.drafts { context.drafts[draft.field] = TextField(text: draft.text) }
    context.tray = unfiled.tray
    switch (unfiled.drafts.count, unfiled.tray.count) {
    case (0, 0): break
    case (_, 0): notice = "Text that was not filed is back where it was typed. Nothing is lost."
    case (_, let count):
      notice = "\(count) unfiled texts are in the tray: \(context.keys.menu(.tray)) shows them."
    }
  }

  private mutating func takeIn(_ records: [Recorded]) -> [Effect] {
    let isOwn = records.contains { $0.seat == context.seat }
    if isOwn, notice == nil { notice = context.turned(by: records) }
    context.take(records)
    if isOwn, let key = context.key { context.workHistory.overtake(in: key) }
    if let filing, isOwn {
      context.takenUp = context.drafts[filing]?.text
      context.drafts[filing] = nil
      self.filing = nil
    }
    if isOwn, !context.isUnsaved { context.saveState = .saved(context.now) }
    defer { context.takenUp = nil }
    return tellScreens(of: records)
  }

  /// Lets every screen know that the meeting has changed.
  private mutating func tellScreens(of records: [Recorded]) -> [Effect] {
    var effects: [Effect] = []
    for index in screens.indices {
      guard case .page(var screen) = screens[index] else { continue }
      let steps = screen.heard(records, context)
      screens[index] = .page(screen)
      effects += follow(steps)
    }
    return effects
  }
}

extension [Effect] {
  /// Whether they only keep what is typed in one line.
  fileprivate func areTyping(in line: String?) -> Bool {
    !isEmpty
      && allSatisfy { effect in
        if case .saveDraft(let draft, _) = effect { draft.field == line } else { false }
      }
  }
}
