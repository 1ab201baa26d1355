extension Recorded {
  /// What was done, with its values, as the log says it.
  ///
  /// - Parameter before: The meeting as it was before, for the labels and rows that are named.
  public func inWords(before: MeetingDocument) -> String {
    switch event {
    case .planned(let document):
      (event.isBroughtIn ? "brought in" : "planned")
        + " the meeting about \(document.subject.name ?? "somebody not named yet")"
    case .fieldChanged(let field, let value, _):
      "changed \(before.labelInWords(of: field)) to \(value.map(\.inWords) ?? "empty")"
    case .rowAdded(let row): "added \(row.inWords)"
    case .rowStruck(let ref): "took back \(before.rowInWords(ref))"
    case .rowRestored(let ref): "restored \(before.rowInWords(ref))"
    case .rowReturned(let row): "returned to \(row.inWords)"
    case .started: "started the meeting"
    case .closed: "closed the meeting"
    case .reopened(let reason): "reopened the meeting: \(reason)"
    case .approved:
      if case .fingerprint(let fingerprint)? = issued {
        "approved the minutes, fingerprint \(fingerprint)"
      } else {
        "approved the minutes"
      }
    case .statusReturned(let status): "returned the meeting to \((status ?? .planned).words)"
    case .calledOff(let reason): "called the meeting off: \(reason)"
    case .callingOffReturned(nil): "said that the meeting is held after all"
    case .callingOffReturned(let before?):
      "called the meeting off again: \(before.reason ?? "no reason given")"
    case .actionFollowedUp(let id, let step):
      "\(before.rowInWords(RowRef(.action, id))): \(step.inWords)"
    }
  }
}

extension MeetingDocument {
  fileprivate func labelInWords(of field: FieldRef) -> String {
    let label = label(of: field) ?? field.name
    guard let row = field.row else { return label }
    return "\(label) of \(rowInWords(row))"
  }

  fileprivate func rowInWords(_ ref: RowRef) -> String {
    row(ref).map(\.inWords) ?? "\(ref.kind.words) \(ref.id)"
  }
}

extension Row {
  /// The kind of row, and all that it holds.
  fileprivate var inWords: String {
    func fields<R: DocumentRow>(of row: R) -> [String] {
      R.fields.compactMap { field in
        field.value(in: row).map { "\(field.label): \($0.inWords)" }
      }
    }
    let values = fields(of: value).joined(separator: ", ")
    if case .distribution(let sent) = self, let released = sent.released {
      return "what the leak check called \(released) as let through (\(values))"
    }
    return "\(kind.words) (\(values))"
  }
}

extension FollowUp {
  fileprivate var inWords: String {
    let to = to.map { "to " + [$0, agency].compactMap(\.self).joined(separator: ", ") }
    let values = [to, due?.inWords, evidence, reason].compactMap(\.self)
    return ([kind.words] + values).joined(separator: ", ")
  }
}
