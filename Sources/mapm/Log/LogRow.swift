import MeetingDomain

/// One record of a meeting, for the log: when, who, what, and the values.
struct LogRow: Encodable {
  let record: Recorded
  /// The meeting as it was before the record, for the labels of its fields.
  let before: MeetingDocument
  /// Whether it came in after the approval, which does not cover it.
  let isLate: Bool

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: FreeKey.self)
    try object.encode(record.at, forKey: "at")
    try object.encode(record.author.name, forKey: "who")
    try object.encode(record.event.what, forKey: "what")
    try object.encode(record.stamp.description, forKey: "stamp")
    if !record.author.agency.isEmpty { try object.encode(record.author.agency, forKey: "agency") }
    if isLate { try object.encode(true, forKey: "arrivedAfterApproval") }
    switch record.intent {
    case .does: break
    case .undoes(let stamp): try object.encode(stamp.description, forKey: "undoes")
    case .redoes(let stamp): try object.encode(stamp.description, forKey: "redoes")
    }
    switch record.issued {
    case nil: break
    case .number(let number): try object.encode(number, forKey: "number")
    case .reference(let reference): try object.encode(reference, forKey: "reference")
    case .fingerprint(let fingerprint): try object.encode(fingerprint, forKey: "fingerprint")
    }
    try encodeValues(to: &object)
  }

  private func encodeValues(to object: inout KeyedEncodingContainer<FreeKey>) throws {
    switch record.event {
    case .planned(let document):
      if record.event.isBroughtIn { try object.encode(true, forKey: "broughtIn") }
      try object.encode(document, forKey: "meeting")
    case .fieldChanged(let field, let value, _):
      if let row = field.row { try encode(row, to: &object) }
      try object.encode(field.name, forKey: "field")
      try object.encode(value.map(WrittenFieldValue.init), forKey: "value")
    case .rowAdded(let row), .rowReturned(let row):
      try object.encode(row.kind, forKey: "kind")
      try row.value.encode(to: object.superEncoder(forKey: "row"))
    case .rowStruck(let ref), .rowRestored(let ref): try encode(ref, to: &object)
    case .started, .closed, .approved: break
    case .reopened(let reason), .calledOff(let reason):
      try object.encode(reason, forKey: "reason")
    case .callingOffReturned(let before):
      try object.encodeIfPresent(before?.reason, forKey: "reason")
    case .statusReturned(let status): try object.encode(status, forKey: "status")
    case .actionFollowedUp(let id, let step):
      try encode(RowRef(.action, id), to: &object)
      try object.encode(step.kind, forKey: "step")
      try object.encodeIfPresent(step.reason, forKey: "reason")
      try object.encodeIfPresent(step.evidence, forKey: "evidence")
      try object.encodeIfPresent(step.due, forKey: "due")
      try object.encodeIfPresent(step.to, forKey: "to")
      if let agency = step.agency { try object.encode(agency, forKey: "toAgency") }
    }
  }

  private func encode(_ ref: RowRef, to object: inout KeyedEncodingContainer<FreeKey>) throws {
    try object.encode(ref.kind, forKey: "kind")
    try object.encode(ref.id, forKey: "id")
  }
}

extension MeetingEvent {
  /// What happened, as one word of the log's contract.
  var what: String {
    switch self {
    case .planned: "planned"
    case .fieldChanged: "changed"
    case .rowAdded: "added"
    case .rowStruck: "struck"
    case .rowRestored: "restored"
    case .rowReturned: "returned"
    case .started: "started"
    case .closed: "closed"
    case .reopened: "reopened"
    case .approved: "approved"
    case .statusReturned: "status-returned"
    case .calledOff: "called-off"
    case .callingOffReturned(nil): "held-after-all"
    case .callingOffReturned: "called-off"
    case .actionFollowedUp: "followed-up"
    }
  }
}
