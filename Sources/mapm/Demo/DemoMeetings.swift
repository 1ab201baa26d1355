import MeetingDomain
import MeetingStore

/// The invented meetings of the demonstration, as if they were of these days.
///
/// Their files tell of a fixed day, on which one of them is live; all is moved so that it began some
/// forty minutes ago.
struct DemoMeetings {
  /// Who sits at the keyboard.
  static let chair = Author(name: "M. Ferrowby", agency: "Safeguarding")

  /// In the order of their days, which is that of their references.
  private(set) var documents: [MeetingDocument]
  private let now: Timestamp

  init(now: Timestamp) throws(DocumentProblem) {
    self.now = now
    documents = try Self.written()
    guard let live = documents.first(where: { $0.status == .live }), let day = live.date.value,
      let start = live.start.value, let from = Timestamp("\(day)T\(start):00+00:00")
    else { return }
    let shift = ClockShift(from: from, to: Self.start(before: now))
    documents = documents.map { $0.shifted(by: shift).withReferences(of: shift) }
  }

  /// The files as they are written.
  static func written() throws(DocumentProblem) -> [MeetingDocument] {
    var documents: [MeetingDocument] = []
    for file in DemoFiles.all { documents.append(try MeetingDocument(json: file)) }
    return documents.sorted { $0.reference ?? "" < $1.reference ?? "" }
  }

  /// Forty minutes before, on a full five minutes, as meetings begin.
  private static func start(before now: Timestamp) -> Timestamp {
    let seconds = now.secondsSince1970 - 40 * 60
    return Timestamp(secondsSince1970: seconds - seconds % 300, offsetMinutes: now.offsetMinutes)
  }

  /// Puts the meetings into a store, and the chair at its keyboard.
  func fill(_ store: EventStore) throws {
    let seat = try CommandLineSeat(in: store).seat
    for var document in documents {
      let start = document.status == .live ? document.startedAt(now.offsetMinutes) : nil
      // A live meeting is started here, so that the screens know since when it runs.
      if start != nil { (document.status, document.start) = (.planned, .notAsked) }
      let created = try store.create(document, by: Self.chair, seat: seat, at: start ?? now)
      guard let start else { continue }
      _ = try store.append(.start, to: created.known, by: Self.chair, seat: seat, at: start)
    }
    try store.remember(Self.chair)
  }
}

extension MeetingDocument {
  /// When the meeting began, on a local clock; nil where that is not recorded.
  fileprivate func startedAt(_ offsetMinutes: Int) -> Timestamp? {
    guard let day = date.value, let time = start.value else { return nil }
    let seconds = day.daysSince1970 * 86_400 + (time.minutes - offsetMinutes) * 60
    return Timestamp(secondsSince1970: seconds, offsetMinutes: offsetMinutes)
  }

  /// The meeting with references of the year in which it is now.
  fileprivate func withReferences(of shift: ClockShift) -> MeetingDocument {
    let (before, after) = ("\(shift.from.day.year)-", "\(shift.to.day.year)-")
    func moved(_ reference: String) -> String {
      reference.hasPrefix(before) ? after + reference.dropFirst(before.count) : reference
    }
    var document = self
    document.reference = reference.map(moved)
    document.previous = previous.map(moved)
    return document
  }
}
