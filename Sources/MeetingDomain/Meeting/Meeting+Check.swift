extension Meeting {
  /// Whether a field may be set to a value.
  func check(_ field: FieldRef, _ value: FieldValue?) throws(Refusal) {
    if let row = field.row, !stands(row) { throw .rowIsGone }
    guard let label = document.label(of: field) else { throw .noSuchField(field.name) }
    try check(length: value?.utf8Count ?? 0)
    if document.requiresText(field), value.isBlankText {
      throw field.row?.kind == .attendee ? .needsName : .nothingWritten
    }
    if document.hasRows(field) { throw .listHasRows(label: label) }
    guard document.takes(value, in: field) else { throw .notAValue(label: label) }
  }

  /// Whether a row may be added: it has the words that it cannot be without, none is too long, and
  /// the meeting in which it was said has not ended.
  func check(_ row: Row) throws(Refusal) {
    if document.status == .closed, row.isSaidInTheMeeting { throw .alreadyOver }
    for value in row.fieldValues { try check(length: value.utf8Count) }
    guard !row.lacksText else { throw row.kind == .attendee ? .needsName : .nothingWritten }
  }

  /// Whether a step may be taken with an action.
  func check(_ step: FollowUp, on id: RowID) throws(Refusal) {
    guard let action = document.row(id, of: Action.self) else { throw .rowIsGone }
    if step.kind == .reopened, action.isOpen { throw .actionIsOpen }
    if step.kind != .reopened, !action.isOpen { throw .actionIsClosed }
    for part in FollowUpPart.allCases where step.kind.needs.contains(part) {
      try check(part, of: step)
    }
    if step.kind == .redated, let day = step.due, day == action.due { throw .dueThenAlready(day) }
    if step.kind == .handedOver, let who = step.to, document.isOfFamily(who),
      action.visibility ?? .everyone != .everyone
    {
      throw .notForFamily(who)
    }
    for text in [step.reason, step.evidence, step.to, step.agency] {
      try check(length: text?.utf8.count ?? 0)
    }
  }

  private func check(_ part: FollowUpPart, of step: FollowUp) throws(Refusal) {
    switch part {
    case .recipient: if step.to?.isBlank != false { throw .needsRecipient }
    case .day: if step.due == nil { throw .needsDay }
    case .evidence: if step.evidence?.isBlank != false { throw .needsEvidence }
    case .reason: if step.reason?.isBlank != false { throw .needsReason }
    }
  }

  /// Whether a text of so many bytes is taken.
  func check(length: Int) throws(Refusal) {
    guard length <= Self.longestText else { throw .tooLong(limit: Self.longestText) }
  }
}

extension String {
  /// Whether there is nothing in it that a reader could see.
  var isBlank: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.properties.generalCategory == .control
    }
  }
}

extension FieldValue {
  fileprivate var utf8Count: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .lines(let lines): lines.reduce(0) { $0 + $1.utf8.count }
    default: 0
    }
  }
}

extension FieldValue? {
  fileprivate var isBlankText: Bool {
    switch self {
    case nil: true
    case .text(let text)?: text.isBlank
    default: false
    }
  }
}

extension Row {
  /// Whether it is talk and agreement, which end with the meeting; what the record says about the
  /// meeting is completed afterwards, and a referral never waits (G12, S2 L32).
  fileprivate var isSaidInTheMeeting: Bool {
    switch self {
    case .entry, .dispute: true
    case .action(let action): action.kind != .referral
    default: false
    }
  }

  /// What its fields hold, those that hold nothing left out.
  fileprivate var fieldValues: [FieldValue] {
    func values<R: DocumentRow>(_ row: R) -> [FieldValue] {
      R.fields.compactMap { $0.value(in: row) }
    }
    return values(value)
  }

  /// Whether a field that cannot be empty is.
  fileprivate var lacksText: Bool {
    func lacksText<R: DocumentRow>(_ row: R) -> Bool {
      R.fields.contains { $0.isRequired && $0.value(in: row).isBlankText }
    }
    return lacksText(value)
  }
}
