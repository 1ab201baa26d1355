import MeetingDomain
import Terminal

/// What every screen may look at while it answers a key or draws; nothing here is a screen's own.
struct Context {
  var now: Timestamp
  var size = Size(columns: 80, rows: 24)
  var seat: Seat
  /// The seats that are gone whose work on the open meeting this one goes on with.
  var earlierSeats: Set<Seat> = []
  var author: Author?
  /// Since when the place of the walk is on the screen.
  var placeSince: Timestamp?
  /// What the store calls the open meeting; nil at home.
  var key: String?
  /// The open meeting; an empty one at home.
  var meeting: Meeting {
    get { heldMeeting[0] }
    set { heldMeeting[0] = newValue }
  }
  /// The meeting, alone in memory of its own that copies share: a context is handed on with every
  /// key, and a meeting has many parts to be counted.
  private var heldMeeting = [Meeting()]
  /// What the writing line can go on with.
  var vocabulary = Vocabulary()
  /// Who is called how in a written line.
  var room = Room([])
  /// What the open meeting lacks, in the order of the agenda.
  private(set) var gaps: [Gap] = []
  /// What each agency that is there has contributed; none before the meeting.
  private(set) var contributions: [Contribution] = []
  /// The profiles that can be chosen.
  private(set) var profiles: KnownProfiles
  /// How the screens look, and how else they could.
  var look = Look()
  /// Which key each command has.
  var keys = KeyMap.standard
  /// The profile of the open meeting; at home the one that new meetings get.
  private(set) var profile: Profile
  var meetings: [MeetingRow] = []
  var actions = ActionRows([])
  /// The actions that the open meeting took over, as they stand now, by number.
  private(set) var carriedActions: [Int: ActionRow] = [:]
  /// The meetings in which something is typed and not filed.
  var unfiledMeetings: [UnfiledMeeting] = []
  /// What was done from the lists over all meetings, to be taken back there.
  var workHistory = WorkHistory()
  /// All text that is being typed, by field.
  var drafts: [String: TextField] = [:]
  /// The text that the command which was just recorded took up; nil at any other time.
  var takenUp: String?
  /// Texts that were not filed and whose line holds another text now.
  var tray: [TrayText] = []
  /// The meetings of the open meeting's case, once they are read.
  var series: [MeetingDocument] = []
  /// Whether they are read.
  var isSeriesRead = false
  /// The folder that was written to last, or that the program was started in.
  var folder: String
  /// An area's own template of the text format, in which copies are looked at; nil where the
  /// program's holds.
  var textTemplate: [UInt8]?
  /// Where files were written last; nil before the first.
  var lastWritten: String?
  /// What is being made now: `PDF 1 of 3`; nil while nothing is.
  var exporting: String?
  /// When the text on the screen was last known to be on its way to the disk.
  var saveState = SaveState.nothingTyped

  /// At home, with nothing known yet.
  init(now: Timestamp, seat: Seat, folder: String, profiles: KnownProfiles = KnownProfiles()) {
    (self.now, self.seat, self.folder) = (now, seat, folder)
    (self.profiles, profile) = (profiles, profiles.chosen)
  }

  /// Takes in an open meeting as it stands; what reads each key is made here, not with the key.
  mutating func take(_ meeting: Meeting) {
    self.meeting = meeting
    vocabulary = Vocabulary(meeting.document)
    know()
    knowCarried()
  }

  /// What undo or redo does, in words; nil for any other command.
  ///
  /// It is asked before the records are taken in. A long text is not said again, only what it is.
  func turned(by records: [Recorded]) -> String? {
    guard let first = records.first, first.seat == seat else { return nil }
    let more = records.count > 1 ? ", and \(records.count - 1) more" : ""
    switch first.intent {
    case .does: return nil
    case .undoes: return "Undo: \(outcome(of: first.event))\(more)."
    case .redoes: return "Redo: \(outcome(of: first.event))\(more)."
    }
  }

  private func outcome(of event: MeetingEvent) -> String {
    switch event {
    case .fieldChanged(let field, let value, _):
      let label = meeting.document.label(of: field) ?? field.name
      let words = value?.inWords.firstLine ?? "empty"
      return "\(label) is \(words.clipped(to: 40))"
    case .rowStruck(let ref): return "\(ref.kind.words) taken back"
    case .rowRestored(let ref): return "\(ref.kind.words) is back"
    case .rowAdded(let row), .rowReturned(let row): return "\(row.kind.words) as it was"
    case .actionFollowedUp: return "action followed up"
    case .statusReturned(let status): return "the meeting is \((status ?? .planned).words)"
    case .calledOff, .callingOffReturned(.some): return "the meeting is called off"
    case .callingOffReturned(nil): return "the meeting is to be held after all"
    case .planned, .started, .closed, .reopened, .approved: return "done"
    }
  }

  /// Takes in what is settled from now on.
  mutating func take(_ setting: Setting) {
    switch setting {
    case .theme(let name): look.theme = name
    case .profile(let name):
      guard let chosen = profiles[name] else { return }
      profiles = KnownProfiles(profiles.all, chosen: chosen)
      profile = profiles.profile(of: meeting.document)
    }
  }

  /// Takes in what happened in the open meeting.
  mutating func take(_ records: [Recorded]) {
    for recorded in records {
      meeting.apply(recorded)
      vocabulary.add(recorded)
    }
    know()
  }

  /// Works out anew who is in the room and what the meeting lacks; once for each change, for it
  /// takes longer than a frame may.
  private mutating func know() {
    room = Room(meeting.document.attendance.rows, about: meeting.document.subject)
    profile = profiles.profile(of: meeting.document)
    gaps = key == nil ? [] : meeting.document.gaps
    let isPlanned = meeting.document.status ?? .planned == .planned
    contributions = isPlanned ? [] : meeting.document.contributions
  }

  /// Finds the actions that the open meeting took over; once where a meeting or the lists come in.
  mutating func knowCarried() {
    let numbers = Set(meeting.document.carried.rows.compactMap(\.number))
    guard numbers.isEmpty == false else {
      carriedActions = [:]
      return
    }
    let rows = actions.lazy.compactMap { row in row.number.map { ($0, row) } }
    carriedActions = Dictionary(rows.filter { numbers.contains($0.0) }) { first, _ in first }
  }

  /// The meeting before the open one, and the one that follows it; nil where they are not here.
  var neighbours: (previous: MeetingRow?, next: MeetingRow?) {
    let document = meeting.document
    return (
      document.previous.flatMap { reference in meetings.first { $0.reference == reference } },
      document.reference.flatMap { reference in meetings.first { $0.follows(reference) } }
    )
  }

  /// Whether the open meeting is approved, so that nothing but what comes beside it is written.
  var isApproved: Bool { meeting.document.status == .approved }

  /// Why the minutes do not change any more; nil while they do.
  var frozenSentence: String? { isApproved ? Refusal.minutesAreApproved.description : nil }

  /// Whether some text that is typed could not be written yet.
  var isUnsaved: Bool {
    if case .notSaved = saveState { true } else { false }
  }

  /// The day on the local clock.
  var today: CalendarDay { now.day }

  /// The minutes that the live meeting has lasted; nil where its start is not known.
  var minutesLive: Int? {
    guard meeting.document.isLive else { return nil }
    if let started = meeting.startedAt { return started.minutes(until: now) }
    return meeting.document.start.value.map { max(0, now.time.minutes - $0.minutes) }
  }

  /// The minutes until the live meeting should end, negative when it should have; nil where no end
  /// was planned.
  var minutesLeft: Int? {
    guard meeting.document.isLive, let end = meeting.document.end.value else { return nil }
    return end.minutes - now.time.minutes
  }

  /// What is typed in a field; an empty line where nothing is.
  func draft(_ field: String) -> TextField {
    drafts[field] ?? TextField()
  }
}

/// Whether what is on the screen is safe.
enum SaveState: Equatable, Sendable {
  case nothingTyped
  case saved(Timestamp)
  case notSaved(String)
}

extension Timestamp {
  /// The full minutes from here to a later time; none where it is not later.
  func minutes(until later: Timestamp) -> Int {
    max(0, later.secondsSince1970 - secondsSince1970) / 60
  }
}
