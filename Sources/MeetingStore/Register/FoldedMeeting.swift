import MeetingDomain

/// One meeting as lists name it.
struct MeetingHead: Sendable {
  let id: MeetingID
  /// Its place in the order in which the meetings came.
  var place: Int64
  /// The arrival of the last record that is folded in.
  var arrival: Int64
  /// The name that is unique for ever, as files state it.
  var name: String
  var reference: String
  var subject: String
  var `case`: String
  var date: CalendarDay?
  var status: MeetingStatus
  var isCalledOff: Bool
  /// The reference of the meeting before it; nil where there is none.
  var previous: String?
  /// What is open besides the actions.
  var matters: [OpenMatter]

  init(_ document: MeetingDocument, id: MeetingID, place: Int64, arrival: Int64) {
    (self.id, self.place, self.arrival) = (id, place, arrival)
    name = document.id ?? id.description
    reference = document.reference ?? ""
    subject = document.subject.name ?? ""
    `case` = document.subject.case ?? ""
    date = document.date.value
    status = document.status ?? .planned
    isCalledOff = document.calledOff != nil
    previous = document.previous
    matters = document.openMatters
  }

  /// The words of the head; id, place and arrival stand apart.
  func pack(into writer: inout PackedWriter) {
    let words = [name, reference, subject, `case`, date?.description, status.rawValue, previous]
    for text in words { writer.put(text) }
    writer.put(isCalledOff ? 1 : 0)
    writer.put(matters.count)
    for matter in matters { matter.pack(into: &writer) }
  }

  init(_ index: HeadIndex, packedIn reader: inout PackedReader) {
    (id, place, arrival) = (index.id, index.place, index.arrival)
    name = reader.optionalText() ?? id.description
    reference = reader.optionalText() ?? ""
    subject = reader.optionalText() ?? ""
    `case` = reader.optionalText() ?? ""
    date = reader.optionalText().flatMap { CalendarDay($0) }
    status = reader.optionalText().flatMap(MeetingStatus.init) ?? .planned
    previous = reader.optionalText()
    isCalledOff = reader.integer() == 1
    matters = []
    for _ in 0..<max(0, reader.integer()) where !reader.isBroken {
      if let matter = OpenMatter(packedIn: &reader) { matters.append(matter) }
    }
  }
}

/// What the register keeps of one meeting.
struct FoldedMeeting: Sendable {
  var head: MeetingHead
  /// By due day and number; the offsets lie in `details`.
  var keys: [ActionKey]
  /// The actions, packed one after another.
  var details: [UInt8]

  init(_ document: MeetingDocument, head: MeetingHead) {
    self.head = head
    var writer = PackedWriter()
    keys = document.actions.rows.map { action in
      let start = writer.bytes.count
      action.pack(into: &writer, decision: document.decision(behind: action))
      return ActionKey(action, at: start, length: writer.bytes.count - start)
    }
    keys.sort(by: <)
    details = writer.bytes
  }
}

/// Where the head of a meeting lies in an image: 48 bytes, as they are in memory.
struct HeadIndex: Sendable {
  let high: UInt64
  let low: UInt64
  var place: Int64
  var arrival: Int64
  var offset: UInt64
  var length: UInt64

  init(_ head: MeetingHead, at offset: Int, length: Int) {
    (high, low) = (head.id.high, head.id.low)
    (place, arrival) = (head.place, head.arrival)
    (self.offset, self.length) = (UInt64(offset), UInt64(length))
  }

  var id: MeetingID { MeetingID(high: high, low: low) }
  var range: Range<Int> { Int(offset)..<Int(offset + length) }
}

/// What lists of actions are sorted, counted and chosen by: 40 bytes, as they are in memory.
struct ActionKey: Comparable, Sendable {
  /// Where the action lies, packed.
  var offset: UInt64
  /// The highest number where there is none.
  private let storedNumber: Int64
  /// Days since 1970; the highest number where there is none, so that it comes last.
  private let dueDays: Int32
  /// The place of the meeting's head among the heads.
  var meeting: UInt32
  let length: UInt32
  private let storedStatus: UInt8
  private let storedRedates: UInt8
  /// Days since 1970; 0 where nobody has reviewed it.
  private let reviewedDays: UInt16
  private let owner: UInt32
  private let agency: UInt32

  init(_ action: Action, at offset: Int, length: Int) {
    self.offset = UInt64(offset)
    storedNumber = action.number.map { Int64($0) } ?? .max
    dueDays = action.due.map { Int32($0.daysSince1970) } ?? .max
    meeting = 0
    self.length = UInt32(length)
    storedStatus = UInt8(Self.statuses.firstIndex(of: action.status ?? .open) ?? 0)
    storedRedates = UInt8(clamping: action.redates)
    reviewedDays = UInt16(clamping: action.lastReview?.at?.day.daysSince1970 ?? 0)
    owner = NameMark(of: action.owner).number
    agency = NameMark(of: action.agency).number
  }

  var due: CalendarDay? {
    dueDays == .max ? nil : CalendarDay(daysSince1970: Int(dueDays))
  }
  var number: Int? { storedNumber == .max ? nil : Int(storedNumber) }
  var status: ActionStatus {
    let index = Int(storedStatus)
    return Self.statuses.indices.contains(index) ? Self.statuses[index] : .open
  }
  var redates: Int { Int(storedRedates) }
  var reviewed: CalendarDay? {
    reviewedDays == 0 ? nil : CalendarDay(daysSince1970: Int(reviewedDays))
  }
  var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

  /// How many days the action is late on a day, given as days since 1970.
  func daysLate(on today: Int) -> Int {
    status.isOpen && dueDays != .max ? max(0, today - Int(dueDays)) : 0
  }

  /// What it is chosen and counted by on a day, given as days since 1970.
  func outline(on today: Int) -> ActionOutline {
    ActionOutline(
      number: number, status: status, daysLate: daysLate(on: today),
      dueDays: dueDays == .max ? nil : Int(dueDays), owner: NameMark(number: owner),
      agency: NameMark(number: agency))
  }

  static func < (left: ActionKey, right: ActionKey) -> Bool {
    (left.dueDays, left.storedNumber) < (right.dueDays, right.storedNumber)
  }

  private static let statuses = ActionStatus.allCases
}

extension Array {
  /// The elements as they lie in memory; for elements that hold numbers alone.
  var rawBytes: [UInt8] { withUnsafeBytes { Array<UInt8>($0) } }

  /// Elements that were written as they lay in memory.
  init(rawBytes: [UInt8], of _: Element.Type = Element.self) {
    let count = rawBytes.count / MemoryLayout<Element>.stride
    self.init(unsafeUninitializedCapacity: count) { buffer, filled in
      rawBytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[..<(count * MemoryLayout<Element>.stride)]))
      }
      filled = count
    }
  }
}
