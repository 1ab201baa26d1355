import MeetingDomain
import Terminal

@testable import MapmApp

/// The app with a store in memory, to press keys on and look at.
struct App {
  var model: AppModel
  var store: TestStore
  /// All effects so far, the first first.
  private(set) var effects: [Effect] = []
  /// Whether a frame is drawn after every key, as for somebody who types slowly.
  var drawsEveryKey = true

  /// The app at home, with a meeting in the store.
  init(
    _ document: MeetingDocument = TestMeetings.small, columns: Int = 80, rows: Int = 24,
    store: TestStore = TestStore(), profiles: KnownProfiles = KnownProfiles()
  ) {
    self.store = store
    self.store.add(document)
    model = AppModel(
      now: store.now, seat: store.seat, profiles: profiles,
      look: Look(
        themes: ["calm-dark", "calm-light", "mono"], theme: "calm-dark",
        terminal: "256 colours, UTF-8: all good"))
    take(.input(.resize(Size(columns: columns, rows: rows))))
    take(model.update(.listed(meetings: [], actions: ActionRows([]), author: store.author)))
    take([.list, .restoreHome])
  }

  /// The app with the meeting open at a place.
  init(
    at place: Place, of document: MeetingDocument = TestMeetings.small, columns: Int = 80,
    rows: Int = 24, profiles: KnownProfiles = KnownProfiles()
  ) {
    self.init(document, columns: columns, rows: rows, profiles: profiles)
    take([.open(key: "meeting-1")])
    take(model.go(to: place))
    _ = frame
  }

  /// The app with the meeting open at an item, by its number.
  init(
    item number: Int, of document: MeetingDocument = TestMeetings.small, columns: Int = 80,
    rows: Int = 24
  ) {
    self.init(at: Place("\(number)") ?? .opening, of: document, columns: columns, rows: rows)
  }

  /// The app at home, after some keys.
  init(_ document: MeetingDocument, keys: String) {
    self.init(document)
    press(keys)
  }

  /// What the terminal shows now.
  var frame: Canvas {
    mutating get { model.frame() }
  }

  /// What the terminal shows now, as text.
  var text: String {
    mutating get { frame.text }
  }

  /// The announcement line.
  var announcement: String {
    mutating get { row(frame.size.rows - 2) }
  }

  /// One row of the frame, without the spaces around it.
  mutating func row(_ number: Int) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.indices.contains(number) else { return "" }
    return String(rows[number].drop { $0 == " " })
  }

  /// The minutes as the disk has them.
  var document: MeetingDocument { store.meeting.document }

  /// The entries that stand, in the order of filing.
  var entries: [Entry] { document.entries.rows.filter { $0.struck != true } }

  /// The page that keys go to.
  var page: PageScreen? { model.top.page }

  /// The register, where it is on the screen.
  var register: RegisterSheet? { sheet as? RegisterSheet }

  /// The sheet that keys go to.
  var sheet: (any Sheet)? {
    if case .sheet(let sheet) = model.top { sheet } else { nil }
  }

  /// The place of the walk that is on the screen.
  var place: Place? { page?.page.place }

  /// What is typed in the writing line.
  var line: String {
    page?.line.map { model.context.draft($0.field).text } ?? ""
  }

  /// What is being edited in a field, as typed so far.
  var editedText: String? {
    page?.editor.map { model.context.draft($0.draft).text }
  }

  /// Presses keys in the notation of `keys`.
  mutating func press(_ written: String) {
    for key in keys(written) { take(.input(.key(key))) }
  }

  mutating func paste(_ text: String) { take(.input(.paste(text))) }

  /// Takes in what happened, and does all that follows from it.
  mutating func take(_ message: Message) {
    take(model.update(message))
    if drawsEveryKey { _ = frame }
  }

  private mutating func take(_ wanted: [Effect]) {
    for effect in wanted {
      effects.append(effect)
      for reply in store.perform(effect) { take(model.update(reply)) }
    }
  }
}
