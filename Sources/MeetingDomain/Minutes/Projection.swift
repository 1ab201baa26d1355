/// A record on its way to becoming a copy: an empty one into which only what may be shown is put.
///
/// It begins with nothing, so that a field which no copy names is in none of them.
struct Projection {
  let source: MeetingDocument
  let reader: Reader
  let restriction: Restriction
  /// What the copy will say.
  var result: MeetingDocument
  /// What was left out because the reader may not see it.
  private(set) var withheld: [Withheld] = []
  var isInPlainWords = false

  init(of source: MeetingDocument, for reader: Reader) {
    (self.source, self.reader) = (source, reader)
    restriction = Restriction(of: source, for: reader)
    result = MeetingDocument(
      subject: Subject(
        kind: source.subject.kind, name: source.subject.name, case: source.subject.case))
    result.reference = source.reference
    (result.status, result.calledOff) = (source.status, source.calledOff)
    result.forum = source.forum
    result.date = source.date
    result.approval = source.approval
    result.openingForm.convener = source.openingForm.convener
  }

  /// Takes over the time, the place, the aim and the plan for the next review.
  mutating func takeFrame() {
    (result.start, result.end, result.venue) = (source.start, source.end, source.venue)
    result.aim = source.aim
    result.openingForm.decidedOn = source.openingForm.decidedOn
    result.openingForm.objectives = source.openingForm.objectives
    result.openingForm.groundRules = source.openingForm.groundRules
    result.lead = source.lead
    result.review = source.review
  }

  /// Takes over the rows that the reader may see, each as `change` leaves it; notes the others.
  mutating func take<R: DocumentRow>(
    _: R.Type, reason: (R) -> Withheld.Reason?, change: (inout R) -> Void = { _ in }
  ) {
    guard case .recorded(let rows) = source[keyPath: R.list] else {
      result[keyPath: R.list] = source[keyPath: R.list]
      return
    }
    var taken: [R] = []
    for var row in rows {
      if let reason = unanswered(reason(row), of: row) {
        note(row, reason)
      } else {
        change(&row)
        taken.append(row)
      }
    }
    // A list that lost all its rows says nothing: an empty one would say that there are none.
    result[keyPath: R.list] = taken.isEmpty ? .notAsked : .recorded(taken)
  }

  /// Takes over the entries that stand and may be seen.
  mutating func takeEntries(change: (inout Entry) -> Void = { _ in }) {
    let rows = source.entries.rows
    let standing = rows.filter { $0.struck != true }
    var taken: [Entry] = []
    for var entry in standing {
      if let reason = restriction.entries[entry.id] {
        note(entry, reason)
      } else {
        change(&entry)
        taken.append(entry)
      }
    }
    result.entries = source.entries.isNone ? source.entries : Answer(taken.isEmpty ? nil : taken)
  }

  /// Takes over the actions that may be seen and that `isWanted`.
  mutating func takeActions(
    where isWanted: (Action) -> Bool = { _ in true },
    reason: (Action) -> Withheld.Reason? = { _ in nil }, change: (inout Action) -> Void = { _ in }
  ) {
    let wanted = source.actions.rows.filter(isWanted)
    var taken: [Action] = []
    for var action in wanted {
      if let reason = restriction.actions[action.id] ?? unanswered(reason(action), of: action) {
        note(action, reason)
      } else {
        change(&action)
        taken.append(action)
      }
    }
    result.actions = source.actions.isNone ? source.actions : Answer(taken.isEmpty ? nil : taken)
  }

  /// Cuts what still points at something that the copy does not hold.
  mutating func finish() {
    let (source, entries) = (source, result.entries.rows.map { RowRef(.entry, $0.id) })
    let shown = Set(entries + result.actions.rows.map { RowRef(.action, $0.id) })
    let others = Set(entries + result.disputes.rows.map { RowRef(.dispute, $0.id) })
      .union(result.updates.rows.map { RowRef(.update, $0.id) })
    func isShown(_ reference: RowReference?, among rows: Set<RowRef>) -> Bool {
      let named = reference.map { source.rows(named: $0) } ?? []
      return !named.isEmpty && named.allSatisfy(rows.contains)
    }
    let numbers = Set(result.actions.rows.compactMap(\.number))
    change(Entry.self) { entry in
      let links = entry.links?.filter { isShown($0.to, among: shown) }
      entry.links = links?.isEmpty == true ? nil : links
    }
    change(Action.self) { action in
      if !isShown(action.from, among: others) { action.from = nil }
    }
    change(Dispute.self) { dispute in
      if let step = dispute.interim, !numbers.contains(step) { dispute.interim = nil }
      if !isShown(dispute.about, among: shown.union(others)) { dispute.about = nil }
    }
    change(OtherPerson.self) { other in
      if let action = other.action, !numbers.contains(action) { other.action = nil }
    }
  }

  /// A reason, but for a missing time where the chair said that the reader was in the room.
  private func unanswered<R: DocumentRow>(
    _ reason: Withheld.Reason?, of row: R
  ) -> Withheld.Reason? {
    reason == .timeUnknown && reader.isAnswered(row) ? nil : reason
  }

  /// Notes a row that is left out.
  mutating func note<R: DocumentRow>(_ row: R, _ reason: Withheld.Reason) {
    let entry = row as? Entry
    withheld.append(
      Withheld(
        row: RowRef(R.kind, row.id), item: entry.map(\.item) ?? R.kind.item, at: entry?.at,
        number: (row as? Action)?.number, reason: reason))
  }

  private mutating func change<R: DocumentRow>(_: R.Type, _ change: (inout R) -> Void) {
    guard var rows = result[keyPath: R.list].value else { return }
    for index in rows.indices { change(&rows[index]) }
    result[keyPath: R.list] = .recorded(rows)
  }
}

extension RowKind {
  /// The item under which rows of the kind stand; nil for what stands outside the twelve, and for
  /// entries, which may stand anywhere.
  fileprivate var item: AgendaItem? {
    switch self {
    case .attendee, .professionalsOnly: .attendance
    case .objective: .aim
    case .action: .actionPlan
    case .view: .viewsOnThePlan
    case .dispute: .dispute
    case .update: .whoUpdates
    case .other, .told, .entry, .asked, .dissent, .concern, .readBack, .notRecorded, .correction,
      .distribution, .carried:
      nil
    }
  }
}
