import MeetingDomain

@testable import MapmApp

/// A store in memory that answers the app as the real one does, with a clock that stands still.
struct TestStore: Sendable {
  /// A text by the meeting and the field that it was typed for.
  struct DraftPlace: Hashable, Sendable {
    var key: String?
    var field: String
  }

  var now = TestMeetings.now
  let seat = Seat("this-seat")
  var author: Author? = Author(name: "Amara Okonjo-Vale", agency: "Children's services")
  /// What the disk says to the next commands instead of writing them.
  var failure: String?
  /// What the disk says to the next drafts instead of writing them.
  var draftFailure: String?
  /// The area's own template of the text format.
  var textTemplate: [UInt8]?
  /// What is said of files, one after another.
  var exportNews: [ExportNews] = []
  /// The records of each meeting, by what the store calls it.
  private(set) var records: [String: [Recorded]] = [:]
  /// The names of the meetings, the oldest first.
  private(set) var keys: [String] = []
  private(set) var open: String?
  /// The theme that was shown last.
  private(set) var shownTheme: String?
  /// The texts that were not filed; a text that was emptied is not there.
  private(set) var drafts: [DraftPlace: String] = [:]
  var tray: [TrayText] = []
  private(set) var places: [String: Place] = [:]
  private var meetings: [String: Meeting] = [:]
  private var lastNumber = 40
  /// Whether another screen wrote what this one has not been told.
  private var isNewElsewhere = false
  private let replica = ReplicaID(bits: 0xA1)

  /// The meeting on the screen, as the disk has it.
  var meeting: Meeting { open.flatMap { meetings[$0] } ?? Meeting() }

  /// A meeting as the disk has it.
  func document(of key: String) -> MeetingDocument { meetings[key]?.document ?? MeetingDocument() }

  /// Brings a meeting in and gives what the store calls it.
  @discardableResult
  mutating func add(_ document: MeetingDocument) -> String {
    let key = "meeting-\(keys.count + 1)"
    keys.append(key)
    let reference = document.reference ?? "2025-01\(keys.count)"
    write([.planned(document)], to: key, issued: .reference(reference))
    return key
  }

  /// Writes what another screen does with the open meeting; this one does not know of it yet.
  mutating func writeElsewhere(
    _ command: MeetingCommand, in seat: Seat = Seat("other-seat")
  ) throws -> [Recorded] {
    guard let open else { return [] }
    let decision = try meeting.decide(command, seat: seat)
    isNewElsewhere = true
    return write(decision.events, to: open, intent: decision.intent, seat: seat)
  }

  /// Writes what another screen does in any meeting; this one does not know of it yet.
  mutating func write(_ command: MeetingCommand, in key: String) {
    guard let meeting = meetings[key],
      let decision = try? meeting.decide(command, seat: Seat("other-seat"))
    else { return }
    write(decision.events, to: key, intent: decision.intent, seat: Seat("other-seat"))
  }

  /// Does one thing and says what came of it.
  mutating func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .list: return [listed, waiting]
    case .restoreHome: return [.unfiled(unfiled(in: nil))]
    case .remember(let author): self.author = author
    case .create(let document): return create(document)
    case .open(let key): return open(key)
    case .follow(let key): return follow(key)
    case .leaveMeeting: open = nil
    case .perform(let command, let draft): return append(command, filing: draft)
    case .work(let works): return work(works)
    case .search(let query, let most): return [.found(find(query, most: most))]
    case .saveDraft(let draft, let key): return save(draft, key: key)
    case .discard(let text, _): tray.removeAll { $0 == text }
    case .rememberPlace(let key, let place): places[key] = place
    case .readTextTemplate: return [.textTemplate(textTemplate)]
    case .readSeries: return [.series(meetings.values.map(\.document))]
    case .export, .goOnExporting:
      return exportNews.isEmpty ? [] : [.exporting(exportNews.removeFirst())]
    case .tend:
      defer { isNewElsewhere = false }
      return isNewElsewhere ? [.refreshed(meeting)] : []
    case .show(let theme): shownTheme = theme
    case .settle(let setting): return [.settled(setting)]
    case .redraw, .suspend, .begin, .quit: break
    }
    return []
  }
}

extension TestStore {
  /// The lists as they stand.
  var listed: Message {
    let today = now.day
    let rows = keys.reversed().compactMap { key in
      meetings[key].map { MeetingRow($0.document, key: key, today: today) }
    }
    let actions = keys.flatMap { key in
      meetings[key]?.document.actionRows(key: key, today: today) ?? []
    }
    .sorted(by: ActionRow.byDueDay)
    return .listed(meetings: rows, actions: ActionRows(actions), author: author)
  }

  private var waiting: Message {
    let typed = Dictionary(grouping: drafts.filter { $0.key.key != nil }) { $0.key.key ?? "" }
    return .waiting(
      typed.map { key, texts in
        UnfiledMeeting(
          key: key, texts: texts.count, letters: texts.reduce(0) { $0 + $1.value.count })
      }
      .sorted { $0.key < $1.key })
  }

  private mutating func create(_ document: MeetingDocument) -> [Message] {
    if let failure { return [.failed(failure)] }
    let key = add(document)
    drafts[DraftPlace(key: nil, field: AppModel.newMeetingDraft)] = nil
    return open(key)
  }

  private mutating func follow(_ key: String) -> [Message] {
    guard let last = meetings[key]?.document else { return [] }
    if let next = keys.first(where: { meetings[$0]?.document.previous == last.reference }) {
      return open(next)
    }
    let chain = Chain(to: last) { reference in
      meetings.values.first { $0.document.reference == reference }?.document
    }
    return chain.next().map { create($0) + [listed] } ?? []
  }

  private mutating func open(_ key: String) -> [Message] {
    guard let meeting = meetings[key] else { return [] }
    open = key
    return [.opened(key: key, meeting, unfiled(in: key), place: places[key])]
  }

  private func unfiled(in key: String?) -> Unfiled {
    let found = drafts.filter { $0.key.key == key }
      .map { Draft(field: $0.key.field, text: $0.value) }.sorted { $0.field < $1.field }
    return Unfiled(drafts: found, tray: key == nil ? [] : tray)
  }

  private mutating func append(_ command: MeetingCommand, filing: String?) -> [Message] {
    if let failure { return [.failed(failure)] }
    guard let open else { return [] }
    do throws(Refusal) {
      let decision = try meeting.decide(command, seat: seat)
      let written = write(decision.events, to: open, intent: decision.intent)
      if let filing { drafts[DraftPlace(key: open, field: filing)] = nil }
      return [.appended(written)]
    } catch {
      return [.refused(error)]
    }
  }

  /// Does what was asked for in any meetings; where one of them refuses, nothing is done.
  private mutating func work(_ works: [Work]) -> [Message] {
    if let failure { return [.failed(failure)] }
    let before = self
    var messages: [Message] = []
    for work in works {
      guard let meeting = meetings[work.key] else { continue }
      do throws(Refusal) {
        let decision = try meeting.decide(work.command, seat: seat)
        let written = write(decision.events, to: work.key, intent: decision.intent)
        if work.key == open { messages.append(.appended(written)) }
      } catch {
        self = before
        return [listed, .refused(error)]
      }
    }
    return messages + [listed, .worked]
  }

  private func find(_ query: String, most: Int) -> Findings {
    let words = query.lowercased().split(separator: " ")
    let found = keys.flatMap { key -> [FoundPassage] in
      let document = meetings[key]?.document ?? MeetingDocument()
      return document.passages.filter { passage in
        words.allSatisfy { passage.text.lowercased().contains($0) }
      }
      .map { FoundPassage(key: key, meeting: document.reference ?? "", passage: $0) }
    }
    return Findings(query: query, passages: Array(found.prefix(most)), count: found.count)
  }

  private mutating func save(_ draft: Draft, key: String?) -> [Message] {
    if let draftFailure { return [.notSaved(draftFailure)] }
    drafts[DraftPlace(key: key, field: draft.field)] = draft.text.isEmpty ? nil : draft.text
    return [.saved]
  }

  @discardableResult
  private mutating func write(
    _ events: [MeetingEvent], to key: String, intent: Intent = .does, seat: Seat? = nil,
    issued: Issued? = nil
  ) -> [Recorded] {
    var meeting = meetings[key] ?? Meeting()
    let command = meeting.nextStamp(of: replica)
    var written: [Recorded] = []
    for event in events {
      let recorded = Recorded(
        stamp: meeting.nextStamp(of: replica), at: now,
        author: seat == nil ? author ?? Author(name: "somebody") : Author(name: "Pell Hartigan"),
        seat: seat ?? self.seat, command: command, intent: intent,
        issued: issued ?? number(for: event), event: event)
      meeting.apply(recorded)
      written.append(recorded)
    }
    meetings[key] = meeting
    records[key, default: []] += written
    return written
  }

  private mutating func number(for event: MeetingEvent) -> Issued? {
    if case .approved = event { return .fingerprint("3f2a-91bc-77d0-12ee") }
    guard case .rowAdded(.action) = event else { return nil }
    lastNumber += 1
    return .number(lastNumber)
  }
}
