import MeetingDomain

extension LogRow {
  /// The record as one line of the log: time, author, what was done and the values in words.
  var line: String {
    "\(record.at.day) \(record.at.timeWithSeconds)  \(author)  \(intent)\(words)"
  }

  private var author: String {
    record.author.agency.isEmpty
      ? record.author.name : "\(record.author.name) (\(record.author.agency))"
  }

  private var intent: String {
    switch record.intent {
    case .does: ""
    case .undoes: "undo: "
    case .redoes: "redo: "
    }
  }

  private var words: String {
    switch record.event {
    case .planned(let document):
      "planned the meeting about \(document.subject.name ?? "somebody not named yet")"
    case .fieldChanged(let field, let value, _):
      "changed \(label(of: field)) to \(value.map { WrittenFieldValue(value: $0).words } ?? "empty")"
    case .rowAdded(let row): "added \(described(row))"
    case .rowStruck(let ref): "took back \(described(ref))"
    case .rowRestored(let ref): "restored \(described(ref))"
    case .rowReturned(let row): "returned to \(described(row))"
    case .started: "started the meeting"
    case .closed: "closed the meeting"
    case .reopened(let reason): "reopened the meeting: \(reason)"
    case .approved:
      if case .fingerprint(let fingerprint)? = record.issued {
        "approved the minutes, fingerprint \(fingerprint)"
      } else {
        "approved the minutes"
      }
    case .statusReturned(let status): "returned the meeting to \((status ?? .planned).words)"
    case .actionFollowedUp(let id, let step):
      "\(described(RowRef(.action, id))): \(described(step))"
    }
  }

  private func label(of field: FieldRef) -> String {
    let label = before.label(of: field) ?? field.name
    guard let row = field.row else { return label }
    return "\(label) of \(described(row))"
  }

  private func described(_ ref: RowRef) -> String {
    before.row(ref).map(described) ?? "\(ref.kind.words) \(ref.id)"
  }

  private func described(_ row: Row) -> String {
    func fields<R: DocumentRow>(of row: R) -> [String] {
      R.fields.compactMap { field in
        field.value(in: row).map { "\(field.label): \(WrittenFieldValue(value: $0).words)" }
      }
    }
    let values = fields(of: row.value).joined(separator: ", ")
    if case .distribution(let sent) = row, let released = sent.released {
      return "what the leak check called \(released) as let through (\(values))"
    }
    return "\(row.kind.words) (\(values))"
  }

  private func described(_ step: FollowUp) -> String {
    let to = step.to.map { "to " + [$0, step.agency].compactMap(\.self).joined(separator: ", ") }
    let values = [to, step.due?.inWords, step.evidence, step.reason].compactMap(\.self)
    return ([step.kind.words] + values).joined(separator: ", ")
  }
}

/// The records of a meeting in their order, each with the meeting as it was before.
func logRows(of records: [Recorded]) -> [LogRow] {
  var meeting = Meeting()
  return records.sorted { $0.stamp < $1.stamp }.map { record in
    defer { meeting.apply(record) }
    return LogRow(record: record, before: meeting.document)
  }
}
