import MapmApp
import MeetingDomain
import MeetingStore
import Publishing
import Terminal

/// Does what the app asks for: the store, the clock, the terminal's life.
@MainActor
final class LivePerformer: EffectPerformer {
  let seat: Seat
  private let store: EventStore
  private let profiles: KnownProfiles
  private let settings: SettingsKeeper
  /// The terminal that is drawn on; nil in line mode.
  private let driver: NcursesDriver?
  private var author: Author?
  private var clock = Clock.now()
  /// The meeting on the screen.
  private var open: KnownMeeting?
  private var register: Register
  /// The store's number of changes when it was last looked at.
  private var changes = 0
  private let drafts: DraftKeeper
  /// Meetings that were erased while they were on this screen.
  private var erased: Set<String> = []
  /// The files that are being made; nil while none is.
  private var exportRun: ExportRun?

  /// - Parameter register: Brought up to date already, for that may take long.
  init(
    store: EventStore, register: Register, driver: NcursesDriver?, profiles: KnownProfiles,
    settings: SettingsKeeper
  ) throws(StoreError) {
    self.store = store
    (self.profiles, self.settings) = (profiles, settings)
    self.driver = driver
    seat = try store.takeSeat()
    _ = try store.adoptDrafts(for: seat)
    drafts = DraftKeeper(store: store, seat: seat)
    author = try store.rememberedAuthor()
    self.register = register
  }

  /// The time now, made anew once a second.
  var now: Timestamp {
    let seconds = Clock.seconds()
    if clock.secondsSince1970 != seconds { clock = Clock.at(seconds) }
    return clock
  }

  var untilNextSecond: Duration { .milliseconds(Clock.millisecondsLeft()) }

  /// Gives the seat up; text that was not filed waits for the next start.
  func leave() {
    do {
      try exportRun?.finish()
    } catch {
      tell("\(error)")
    }
    do {
      try store.syncDrafts(of: seat)
      try store.leave(seat)
      try register.update()
      register.writeImages(atLeast: 1)
      try store.close()
    } catch {
      tell("\(error)")
    }
  }

  func perform(_ effect: Effect) -> [Message] {
    do throws(StoreError) {
      return try carryOut(effect)
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func carryOut(_ effect: Effect) throws(StoreError) -> [Message] {
    switch effect {
    case .list: return [try listed(), try waiting()]
    case .restoreHome: return [.unfiled(try drafts.unfiled(in: nil))]
    case .leaveMeeting:
      let wasErased = open.map { erased.contains($0.id.description) } ?? false
      open = nil
      return wasErased && drafts.isAllSaved ? [.saved] : []
    case .remember(let author):
      self.author = author
      try store.remember(author)
      return []
    case .create(let document): return try create(document)
    case .open(let key): return try open(key)
    case .follow(let key): return try follow(key)
    case .perform(let command, let draft): return try append(command, filing: draft)
    case .work(let works): return try work(works)
    case .search(let query, let most): return try search(query, most: most)
    case .saveDraft(let draft, let key): return save(draft, key: key)
    case .discard(let text, let key):
      try store.discard(
        TrayDraft(place: text.place, draft: text.draft), of: key.flatMap { MeetingID($0) },
        seat: seat)
      return []
    case .tend: return try tend()
    case .rememberPlace(let key, let place):
      if !erased.contains(key) { try store.remember(place, in: key) }
      return []
    case .readSeries: return [readSeries()]
    case .readTextTemplate: return [readTextTemplate()]
    case .export(let request): return [.exporting(begin(request))]
    case .goOnExporting: return exportRun.map { [.exporting(goOn($0))] } ?? []
    case .show(let theme): return settings.show(theme: theme)
    case .settle(let setting): return settings.settle(setting)
    case .redraw: driver?.redraw()
    case .suspend: driver?.suspend()
    case .begin, .quit: break
    }
    return []
  }
}

extension LivePerformer {
  private var recorder: Author { author ?? Author(name: AccountFolders.loginName) }

  /// All meetings and actions, and who sits at the keyboard.
  private func listed() throws(StoreError) -> Message {
    changes = try store.changes()
    try register.update()
    let lists = try register.lists(today: now.day)
    return .listed(meetings: lists.meetings, actions: lists.actions, author: author)
  }

  /// Where something is typed and not filed.
  private func waiting() throws(StoreError) -> Message {
    .waiting(
      try store.unfiled(of: seat).map {
        UnfiledMeeting(key: $0.meeting.description, texts: $0.texts, letters: $0.letters)
      })
  }

  private func create(_ document: MeetingDocument) throws(StoreError) -> [Message] {
    let created = try store.create(document, by: recorder, seat: seat, at: now)
    try store.saveDraft(Draft(field: AppModel.newMeetingDraft, text: ""), of: nil, seat: seat)
    return try open(created.known.id.description)
  }

  /// Plans the meeting that follows another, or opens the one that does already.
  private func follow(_ key: String) throws(StoreError) -> [Message] {
    guard let id = MeetingID(key) else { return [] }
    let last = try store.meeting(id).meeting.document
    try register.update()
    let meetings = try register.meetings(today: now.day)
    if let reference = last.reference,
      let next = meetings.first(where: { $0.row.follows(reference) })
    {
      return try open(next.key.description)
        + [.told("\(next.row.reference) follows \(reference) already; this is it.")]
    }
    guard let document = try store.meeting(after: last, among: meetings) else { return [] }
    let count = document.carried.rows.count
    let opened = try create(document)
    return [try listed()] + opened
      + [
        .told(
          "It follows \(last.reference ?? "the last"). \(count) things that were open came with it."
        )
      ]
  }

  private func open(_ key: String) throws(StoreError) -> [Message] {
    guard let id = MeetingID(key) else { return [] }
    let known = try store.meeting(id)
    open = known
    changes = try store.changes()
    let place = try store.rememberedPlace(in: key)
    let earlier = try earlierSeats(in: known.meeting)
    return [
      .opened(key: key, known.meeting, try drafts.unfiled(in: id), place: place, earlier: earlier)
    ]
  }

  /// Screens that have ended, of the person who sits here now.
  private func earlierSeats(in meeting: Meeting) throws(StoreError) -> Set<Seat> {
    meeting.seats(of: recorder.name).subtracting(try store.livingSeats())
      .filter { !CommandLineSeat.is($0) }
  }

  private func append(
    _ command: MeetingCommand, filing: String?
  ) throws(StoreError) -> [Message] {
    guard let open else { return [] }
    let result = try store.append(
      command, to: open, by: recorder, seat: seat, at: now, filing: filing)
    switch result {
    case .appended(let known, let records):
      self.open = known
      return take(records, to: open, leadingTo: known)
    case .refused(let refusal, let known):
      return catchUp(with: known) + [.refused(refusal)]
    }
  }

  /// Does what was asked for in any meetings; where one of them refuses, nothing is done.
  private func work(_ works: [Work]) throws(StoreError) -> [Message] {
    var known: [String: KnownMeeting] = [:]
    var commands: [(command: MeetingCommand, known: KnownMeeting)] = []
    for work in works {
      if known[work.key] == nil { known[work.key] = try meeting(work.key) }
      if let meeting = known[work.key] { commands.append((work.command, meeting)) }
    }
    var messages: [Message] = []
    for result in try store.append(commands, by: recorder, seat: seat, at: now) {
      switch result {
      case .appended(let after, let records):
        guard let before = open, after.id == before.id else { continue }
        open = after
        messages += take(records, to: before, leadingTo: after)
      case .refused(let refusal, _): return [try listed(), .refused(refusal)]
      }
    }
    return messages + [try listed(), .worked]
  }

  /// What tells the screen of new records; those that do not extend what it has come with a new fold.
  private func take(
    _ records: [Recorded], to before: KnownMeeting, leadingTo after: KnownMeeting
  ) -> [Message] {
    let isNext = before.meeting.isExtended(by: records)
    return (isNext ? [] : [.refreshed(after.meeting)]) + [.appended(records)]
  }

  /// A meeting as this screen knows it, else as the store has it.
  private func meeting(_ key: String) throws(StoreError) -> KnownMeeting? {
    guard let id = MeetingID(key) else { return nil }
    if let open, open.id == id { return try store.newer(than: open).known }
    return try store.meeting(id)
  }

  private func search(_ query: String, most: Int) throws(StoreError) -> [Message] {
    let found = try register.search(query, most: most)
    let passages = (found?.hits ?? []).map {
      FoundPassage(key: $0.key.description, meeting: $0.meeting, passage: $0.passage)
    }
    return [.found(Findings(query: query, passages: passages, count: found?.count ?? 0))]
  }

  private func save(_ draft: Draft, key: String?) -> [Message] {
    if let key, erased.contains(key) {
      return [.notSaved(Self.lost(open?.meeting.document.reference ?? key))]
    }
    return drafts.save(draft, key: key)
  }

  /// Once a second: what others wrote, what could not be saved, what a power cut could take.
  private func tend() throws(StoreError) -> [Message] {
    let messages = drafts.saveAgain()
    // Where there is no room for a line there is none for this.
    if drafts.isAllSaved { try store.tidy() }
    let seen = try store.changes()
    guard seen != changes else {
      register.writeImages(atLeast: ListedMeetings.much)
      return messages
    }
    changes = seen
    guard let open else { return messages + [try listed()] }
    do throws(StoreError) {
      return messages + catchUp(with: try store.newer(than: open).known)
    } catch .meetingErased(let name) {
      return noteErased(open, named: name)
    }
  }

  /// The meeting on the screen is gone: what is typed from now on is kept nowhere, and that is said.
  private func noteErased(_ meeting: KnownMeeting, named name: String) -> [Message] {
    let key = meeting.id.description
    erased.insert(key)
    drafts.forget(meeting: key)
    return [.failed("\(StoreError.meetingErased(name: name))"), .notSaved(Self.lost(name))]
  }

  private static func lost(_ name: String) -> String {
    "NOT SAVED. \(StoreError.meetingErased(name: name))"
  }

  /// Takes over a meeting to which others have added.
  private func catchUp(with known: KnownMeeting) -> [Message] {
    guard let before = open, known.arrival != before.arrival else { return [] }
    open = known
    return [.refreshed(known.meeting)]
  }
}

extension LivePerformer {
  /// The open meeting as the disk has it, to make copies of.
  private func copySource() throws -> CopySource? {
    try register.update()
    guard let open else { return nil }
    return CopySource(
      document: open.meeting.document, store: store, listed: ListedMeetings(register),
      profiles: profiles)
  }

  /// The area's own template; one that cannot be read is said, and the program's shows the copy.
  private func readTextTemplate() -> Message {
    do {
      return .textTemplate(try ExportTemplates.own(.text))
    } catch {
      return .failed("\(error)")
    }
  }

  private func readSeries() -> Message {
    do {
      return .series(try copySource()?.series() ?? [])
    } catch {
      return .failed("\(error)")
    }
  }

  private func begin(_ request: ExportRequest) -> ExportNews {
    do {
      guard let source = try copySource() else { return .failed("No meeting is open.") }
      return goOn(try ExportRun(request, of: source))
    } catch let taken as ExportRun.FilesExist {
      return .exist(request, files: taken.files)
    } catch {
      return .failed("\(error)")
    }
  }

  private func goOn(_ run: ExportRun) -> ExportNews {
    let news = run.goOn()
    if case .working = news { exportRun = run } else { exportRun = nil }
    return news
  }
}
