import MeetingDomain

/// The name of each kind of event in a record; it never changes.
enum StoredEventType: String, CaseIterable {
  case planned
  case fieldChanged = "field-changed"
  case rowAdded = "row-added"
  case rowStruck = "row-struck"
  case rowRestored = "row-restored"
  case rowReturned = "row-returned"
  case started, closed, reopened, approved
  case statusReturned = "status-returned"
  case calledOff = "called-off"
  case callingOffReturned = "calling-off-returned"
  case actionFollowedUp = "action-followed-up"
}

extension MeetingEvent {
  /// The name under which it is stored.
  var storedType: StoredEventType {
    switch self {
    case .planned: .planned
    case .fieldChanged: .fieldChanged
    case .rowAdded: .rowAdded
    case .rowStruck: .rowStruck
    case .rowRestored: .rowRestored
    case .rowReturned: .rowReturned
    case .started: .started
    case .closed: .closed
    case .reopened: .reopened
    case .approved: .approved
    case .statusReturned: .statusReturned
    case .calledOff: .calledOff
    case .callingOffReturned: .callingOffReturned
    case .actionFollowedUp: .actionFollowedUp
    }
  }

  /// The event of a stored record.
  init(storedIn file: KeyedDecodingContainer<StoredRecord.Key>) throws {
    let name = try file.decode(String.self, forKey: .type)
    guard let type = StoredEventType(rawValue: name) else { throw NewerForm() }
    switch type {
    case .planned:
      self = .planned(try file.decode(MeetingDocument.self, forKey: .document))
    case .fieldChanged:
      self = .fieldChanged(
        try file.decode(StoredField.self, forKey: .field).field,
        to: try file.decodeIfPresent(StoredValue.self, forKey: .value)?.value,
        replacing: try file.decodeStamp(forKey: .replacing))
    case .rowAdded: self = .rowAdded(try file.decode(StoredRow.self, forKey: .row).row)
    case .rowStruck: self = .rowStruck(try file.decode(StoredRef.self, forKey: .row).ref)
    case .rowRestored: self = .rowRestored(try file.decode(StoredRef.self, forKey: .row).ref)
    case .rowReturned: self = .rowReturned(try file.decode(StoredRow.self, forKey: .row).row)
    case .started: self = .started
    case .closed: self = .closed
    case .reopened: self = .reopened(reason: try file.decode(String.self, forKey: .reason))
    case .approved:
      let heads = try file.decode([String: Int64].self, forKey: .heads)
      self = .approved(
        heads: Dictionary(
          uniqueKeysWithValues: try heads.map { name, counter in
            guard let replica = ReplicaID(name) else { throw NewerForm() }
            return (replica, counter)
          }))
    case .statusReturned:
      self = .statusReturned(try file.decodeIfPresent(MeetingStatus.self, forKey: .status))
    case .calledOff: self = .calledOff(reason: try file.decode(String.self, forKey: .reason))
    case .callingOffReturned:
      self = .callingOffReturned(try file.decodeIfPresent(CalledOff.self, forKey: .calledOff))
    case .actionFollowedUp:
      self = .actionFollowedUp(
        RowID(stated: try file.decode(String.self, forKey: .action)),
        try file.decode(StoredFollowUp.self, forKey: .step).step)
    }
  }

  /// Writes the event beside the keys of its record.
  func store(in file: inout KeyedEncodingContainer<StoredRecord.Key>) throws {
    try file.encode(storedType.rawValue, forKey: .type)
    switch self {
    case .planned(let document):
      try file.encode(document, forKey: .document)
    case .fieldChanged(let field, let value, let replacing):
      try file.encode(StoredField(field: field), forKey: .field)
      try file.encodeIfPresent(value.map(StoredValue.init), forKey: .value)
      try file.encodeIfPresent(replacing?.description, forKey: .replacing)
    case .rowAdded(let row), .rowReturned(let row):
      try file.encode(StoredRow(row: row), forKey: .row)
    case .rowStruck(let ref), .rowRestored(let ref):
      try file.encode(StoredRef(ref: ref), forKey: .row)
    case .started, .closed:
      break
    case .reopened(let reason), .calledOff(let reason):
      try file.encode(reason, forKey: .reason)
    case .approved(let heads):
      let named = heads.map { ($0.key.description, $0.value) }
      try file.encode(Dictionary(uniqueKeysWithValues: named), forKey: .heads)
    case .statusReturned(let status):
      try file.encodeIfPresent(status, forKey: .status)
    case .callingOffReturned(let before):
      try file.encodeIfPresent(before, forKey: .calledOff)
    case .actionFollowedUp(let id, let step):
      try file.encode(id.text, forKey: .action)
      try file.encode(StoredFollowUp(step: step), forKey: .step)
    }
  }
}

/// One step of following an action up, as it is stored.
struct StoredFollowUp: Codable {
  let step: FollowUp

  private enum Key: String, CodingKey {
    case kind, reason, evidence, due, to, agency
  }

  init(step: FollowUp) {
    self.step = step
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    step = FollowUp(
      try file.decode(FollowUpKind.self, forKey: .kind),
      reason: try file.decodeIfPresent(String.self, forKey: .reason),
      evidence: try file.decodeIfPresent(String.self, forKey: .evidence),
      due: try file.decodeIfPresent(CalendarDay.self, forKey: .due),
      to: try file.decodeIfPresent(String.self, forKey: .to),
      agency: try file.decodeIfPresent(String.self, forKey: .agency))
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(step.kind, forKey: .kind)
    try file.encodeIfPresent(step.reason, forKey: .reason)
    try file.encodeIfPresent(step.evidence, forKey: .evidence)
    try file.encodeIfPresent(step.due, forKey: .due)
    try file.encodeIfPresent(step.to, forKey: .to)
    try file.encodeIfPresent(step.agency, forKey: .agency)
  }
}
