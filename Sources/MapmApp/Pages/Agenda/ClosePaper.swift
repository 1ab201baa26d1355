import MeetingDomain
import Terminal

/// The lower part of the close: what is not in the record, and what became of the minutes.
enum ClosePaper {
  static func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    // Where nothing was written at all, that can still be the answer.
    let nothing: [Block] =
      document.entries.rows.isEmpty
      ? [.space, .heading("ENTRIES")] + fieldRows(["rows.entry"], context) : []
    return nothing + unplaced(document, context)
      + paper("NOT RECORDED", document.notRecorded, add: "an obligation and why: G23: …") {
        $1.lead = $0.g ?? ""
        $1.text = $0.reason ?? "no reason yet"
      }
      + approval(context)
      + paper("CORRECTIONS", document.corrections, add: "what it should say") {
        $1.text = $0.text ?? "no words yet"
        $1.tail = $0.of == nil ? "of nothing named" : ""
        $1.aside = $0.of.map { "(of \(document.words(of: $0)))" } ?? ""
      }
      + paper("DISTRIBUTION", document.distribution, add: "who got a copy") {
        $1.lead = $0.released == nil ? $0.to ?? "somebody" : "let through"
        let version = $0.version.map { "version \($0)" }
        $1.text = [$0.copy.map { "\($0) copy" }, version, $0.how].compactMap { $0 }
          .joined(separator: ", ")
        $1.tail = $0.at?.day.inWordsWithoutYear ?? ""
      }
      + struckOut(document, context)
  }

  /// A list without the question whether there is any.
  private static func paper<R: DocumentRow>(
    _ title: String, _ answer: Answer<[R]>, add: String, _ change: (R, inout BlockRow) -> Void
  ) -> [Block] {
    let count = answer.rows.isEmpty ? "none" : "\(answer.rows.count)"
    return [.space, .heading(title, note: count)]
      + answer.rows.map { value in
        var row = BlockRow(target: .row(RowRef(R.kind, value.id)))
        change(value, &row)
        return .row(row)
      } + [addRow(R.kind, add)]
  }

  /// Entries under no item, which no other screen shows.
  private static func unplaced(_ document: MeetingDocument, _ context: Context) -> [Block] {
    let read = document.toReadBack.map(\.ref)
    let entries = document.entries.rows.filter { entry in
      entry.item == nil && entry.struck != true && !read.contains(RowRef(.entry, entry.id))
    }
    let asked = document.asked.rows.filter { $0.item == nil }
    guard !entries.isEmpty || !asked.isEmpty else { return [] }
    let move = context.keys.list(.moveEntry, in: .walk(.close))
    return [.space, .heading("UNDER NO ITEM", note: "\(move) moves a line to its item")]
      + entries.map { entry in
        .row(BlockRow(target: .row(RowRef(.entry, entry.id)), text: entry.text))
      }
      + asked.map { .row(askedRow($0)) }
  }

  private static func struckOut(_ document: MeetingDocument, _ context: Context) -> [Block] {
    let entries = document.entries.rows.filter { $0.struck == true }
    guard !entries.isEmpty else { return [] }
    let restore = context.keys.list(.strikeOrRestore, in: .form)
    return [
      .space,
      .heading("STRUCK OUT", note: "in no copy; Enter, then \(restore) lets it stand again"),
    ]
      + entries.map { entry in
        .row(
          BlockRow(
            target: .row(RowRef(.entry, entry.id)), text: entry.text, role: .muted,
            tail: entry.item.map { "item \($0.rawValue)" } ?? ""))
      }
  }

  /// What comes next once the meeting is over: it stands first on the page then.
  static func outcome(_ context: Context) -> [Block] {
    switch context.meeting.document.status ?? .planned {
    case .planned, .live: []
    case .closed: [.heading("APPROVAL")] + approvalRows(context) + [.space]
    case .approved:
      [.heading("APPROVAL")]
        + (context.meeting.document.approval?.facts ?? []).map { .text($0, role: .strong) }
        + approvalRows(context) + late(context.meeting.document) + [.space]
    }
  }

  /// What came in from elsewhere after the approval, word for word as the log has it.
  private static func late(_ document: MeetingDocument) -> [Block] {
    let late = document.lateArrivals
    guard !late.isEmpty else { return [] }
    return [.space, .heading("ARRIVED AFTER THE APPROVAL", note: "no part of the minutes")]
      + late.map { .text("\($0.origin): \($0.text ?? "no words")", role: .text) }
  }

  /// What leads to the copies, and says whether everybody has theirs.
  private static func copies(_ context: Context) -> Block {
    .row(
      BlockRow(
        target: .route(.copies), text: "Copies and distribution", tail: context.copiesDue,
        tailRole: context.areMinutesLate ? .overdue : .dueSoon))
  }

  /// The same further down, while the meeting is not over.
  private static func approval(_ context: Context) -> [Block] {
    guard outcome(context).isEmpty else { return [] }
    return [.space, .heading("APPROVAL")] + [.text("Not approved yet.")] + approvalRows(context)
  }

  /// What the record lacks, while those who know are still in the room.
  static func missing(_ context: Context) -> [Block] {
    guard outcome(context).isEmpty else { return [] }
    let gaps = GapCount(context.gaps)
    return [
      .row(
        BlockRow(
          target: .route(.gaps), lead: "What is missing", text: gaps.inWords,
          role: gaps.blocking > 0 ? .required : .done))
    ]
  }

  private static func missingRow(_ context: Context) -> Block {
    let gaps = GapCount(context.gaps)
    return .row(
      BlockRow(
        target: .route(.gaps), text: "What is missing", tail: gaps.inWords,
        tailRole: gaps.blocking > 0 ? .required : .done))
  }

  private static func approvalRows(_ context: Context) -> [Block] {
    switch context.meeting.document.status ?? .planned {
    case .planned, .live: return []
    case .closed:
      let approve = BlockRow(
        target: .route(.approval), text: "Approve the minutes", role: .strong,
        tail: "not approved yet")
      return [.row(approve), missingRow(context), copies(context)]
    case .approved:
      let count = context.meeting.document.corrections.rows.count
      let correct = BlockRow(
        target: .route(.corrections), text: "Correct a line of the minutes",
        tail: count == 0 ? "no correction yet" : "\(count) corrected")
      return [.row(correct), missingRow(context), copies(context)]
    }
  }

  static func add(_ kind: RowKind, _ text: String) -> MeetingCommand? {
    switch kind {
    case .notRecorded: .add(.notRecorded(NotRecorded(line: text)))
    case .correction: .add(.correction(Correction(text: text)))
    case .distribution: .add(.distribution(Distribution(to: text)))
    default: nil
    }
  }
}

/// A question that was answered with none.
///
/// - Parameter hasTimes: Whether the page has room for the time before its rows.
func askedRow(_ asked: AskedNone, hasTimes: Bool = true) -> BlockRow {
  let time = asked.at?.time.description ?? ""
  return BlockRow(
    target: .row(RowRef(.asked, asked.id)), mark: hasTimes ? time : "",
    lead: hasTimes ? asked.whom ?? "" : "",
    text: [hasTimes ? nil : asked.whom, "asked, none", asked.kind.map { "(\($0.words))" }]
      .compactMap { $0 }.joined(separator: " "), role: .muted, tail: hasTimes ? "" : time)
}

extension NotRecorded {
  /// `G23: too unwell to be asked`; a line without an obligation is the reason alone.
  fileprivate init(line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let digits = parts.first?.dropFirst() ?? ""
    guard parts.count == 2, line.hasPrefix("G") || line.hasPrefix("g"), !digits.isEmpty,
      digits.allSatisfy(\.isNumber)
    else {
      self.init(reason: line)
      return
    }
    self.init(g: "G\(digits)", reason: String(parts[1].drop(while: \.isWhitespace)))
  }
}

extension LateArrival {
  /// When and by whom it was recorded.
  fileprivate var origin: String {
    let when = at.map { "\($0.day.inWordsWithoutYear) \($0.time)" }
    let who = by.map { name in agency.map { "\(name) (\($0))" } ?? name }
    return [when, who].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Approval {
  /// Who approved the minutes and when, and the fingerprint over what was approved.
  fileprivate var facts: [String] {
    let when = at.map { "\($0.day.inWords), \($0.time)" }
    let act = [by.map { "by \($0)" }, when].compactMap { $0 }.joined(separator: ", ")
    let (approved, given) = isElsewhere ? ("Approved elsewhere", " as given") : ("Approved", "")
    return ["\(approved) \(act)."] + (fingerprint.map { ["Fingerprint\(given) \($0)"] } ?? [])
  }

  /// What is said right after the act.
  var announcement: String {
    let fingerprint = fingerprint.map { " Fingerprint \($0)." } ?? ""
    return "Approved by \(by ?? "the chair").\(fingerprint)"
  }
}
