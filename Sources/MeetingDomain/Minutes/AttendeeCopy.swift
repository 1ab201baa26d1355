extension MeetingDocument {
  /// The minutes for one who was there: what was said while they were in the room (practice D11).
  ///
  /// What has no time is left out where they were there for a part, and noted for the chair.
  func attendeeCopy(
    for attendee: Attendee, letting letThrough: Set<String>
  ) throws(CopyRefusal) -> Projection {
    guard attendee.wasThere || attendee.status == .askedToLeave else {
      throw .wasNotThere(attendee.name)
    }
    var reader = Reader.attendee(attendee, in: self)
    reader.letThrough = letThrough
    var projection = Projection(of: self, for: reader)
    guard attendee.isProfessional else {
      try checkDetermination(against: attendee.name)
      projection.takeForFamily()
      return projection
    }
    if projection.reader.room?.isThroughout == true {
      projection.takeWhole()
    } else {
      projection.takePart(of: attendee)
    }
    return projection
  }
}

extension Projection {
  /// Takes over all that a professional sees who was there from beginning to end.
  fileprivate mutating func takeWhole() {
    result = source
    // What came in since was said to nobody in the room.
    result.arrivedAfterApproval = nil
    let reader = reader
    let scores = source.scoresBefore?.filter { score in
      reader.visibilities.contains(score.visibility ?? .everyone)
    }
    result.scoresBefore = scores?.isEmpty == true ? nil : scores
    takeEntries()
    takeActions()
    takeWhatNamesEntries()
  }

  /// Takes over what was said while a professional was in the room, and what was settled before.
  fileprivate mutating func takePart(of attendee: Attendee) {
    takeFrame()
    result.attendance = source.attendance
    result.professionalsOnly = source.professionalsOnly
    takeEntries()
    takeActions(reason: { action in
      // What falls to them is theirs to know, whenever it was agreed.
      let isOwn =
        action.owner?.isSamePerson(as: attendee.name) == true
        || action.agency?.isSameName(as: attendee.agency) == true
      return isOwn || action.from != nil ? nil : .timeUnknown
    })
    takeWhatNamesEntries()
    let reader = reader
    take(AskedNone.self) { reader.reason(against: $0.at) }
    take(DissentAsked.self) { reader.reason(against: $0.at) }
    take(Dispute.self) { _ in .timeUnknown }
    take(Update.self) { _ in .timeUnknown }
    take(Told.self) { _ in .timeUnknown }
    take(StillConcerned.self) { _ in .timeUnknown }
    take(NotRecorded.self) { _ in .timeUnknown }
    take(Carried.self) { $0.at == nil ? .timeUnknown : reader.reason(against: $0.at) }
  }

  /// Takes over the rows that speak of entries which are shown.
  private mutating func takeWhatNamesEntries() {
    let (source, restriction) = (source, restriction)
    let isPart = reader.room?.isThroughout == false
    let unnamed: Withheld.Reason? = isPart ? .timeUnknown : nil
    func reason(_ reference: RowReference?) -> Withheld.Reason? {
      let rows = reference.map { source.rows(named: $0) } ?? []
      // What is neither an entry nor an action has no time by which it could be let in.
      guard !rows.isEmpty, rows.allSatisfy({ $0.kind == .entry || $0.kind == .action }) else {
        return unnamed
      }
      return rows.lazy.compactMap { restriction.reason(of: $0) }.first
    }
    take(PlanView.self) { reason($0.view) }
    take(ReadBack.self) { reason($0.of) }
    take(Correction.self) { reason($0.of) }
  }
}
