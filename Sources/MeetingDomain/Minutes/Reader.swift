/// Who reads a copy, and what they may therefore see.
struct Reader {
  /// What may be shown to them; nothing recorded is for everyone.
  var visibilities: Set<Visibility> = Set(Visibility.allCases)
  /// The agency whose own words they may see whatever their visibility; nil where there is none.
  var ownAgency: String?
  /// When they were in the room; nil where the copy does not depend on it.
  var room: RoomTimes?
  /// The parts held without the family, in which an entry that says nothing else is filed as
  /// professionals-only (G25).
  var spells: [ProfessionalsOnlySpell] = []
  var day: CalendarDay?
  /// What was let through in the copy, by name; rows without a time of which the chair said that the
  /// reader was in the room are among it.
  var letThrough: Set<String> = []

  /// Why they may not see an entry for its own sake; nil where they may.
  func reason(against entry: Entry) -> Withheld.Reason? {
    let isOwn = ownAgency.map { $0.isSameName(as: entry.agency) } ?? false
    if let visibility = entry.visibility {
      if !isOwn, !visibilities.contains(visibility) { return .visibility(visibility) }
    } else if isInSpell(entry.at) {
      return .professionalsOnlyPart
    }
    if !isOwn, entry.basis == .unsure { return .basisUnsure }
    let reason = reason(against: entry.at)
    return reason == .timeUnknown && isAnswered(entry) ? nil : reason
  }

  /// Whether the chair said of a row that the reader was in the room.
  func isAnswered<R: DocumentRow>(_ row: R) -> Bool {
    !letThrough.isEmpty && letThrough.contains(Withheld.name(of: RowRef(R.kind, row.id)))
  }

  /// Why they may not see an action for its own sake; nil where they may.
  func reason(against action: Action) -> Withheld.Reason? {
    guard let visibility = action.visibility, !visibilities.contains(visibility) else { return nil }
    return .visibility(visibility)
  }

  /// Why they may not see what was said at a moment; nil where they may, or it does not matter.
  func reason(against moment: Timestamp?) -> Withheld.Reason? {
    switch room?.presence(at: moment) {
    case nil, .there?: nil
    case .notThere?: .notInTheRoom
    case .unknown?: .timeUnknown
    }
  }

  /// Whether a moment lies in a part held without the family.
  func isInSpell(_ moment: Timestamp?) -> Bool {
    guard let moment, day == nil || moment.day == day else { return false }
    return spells.contains { $0.covers(moment.time) }
  }
}

extension Reader {
  /// A professional, who may see what the family may not.
  static let professional = Reader()

  /// The individual or one of the family: practice D11.
  static func family(in document: MeetingDocument) -> Reader {
    Reader(
      visibilities: [.everyone], spells: document.professionalsOnly.rows,
      day: document.date.value)
  }

  /// An agency outside the room: what is for all professionals, and whatever it said itself.
  static func agency(_ name: String) -> Reader {
    Reader(visibilities: [.everyone, .professionalsOnly], ownAgency: name)
  }

  /// One who was there, for as long as they were.
  static func attendee(_ attendee: Attendee, in document: MeetingDocument) -> Reader {
    var reader = attendee.isProfessional ? Reader.professional : .family(in: document)
    let spans = (attendee.present ?? []).filter { $0.from != nil || $0.to != nil }
    let isPart = attendee.status == .part || attendee.status == .askedToLeave
    reader.room = RoomTimes(
      day: document.date.value, start: document.start.value, end: document.end.value,
      spans: spans, isPartUnknown: isPart && spans.isEmpty,
      spells: attendee.isProfessional ? [] : document.professionalsOnly.rows)
    return reader
  }
}

extension Attendee {
  /// Whether the person is there for an agency or as part of the team, and not for the family.
  ///
  /// Somebody without a role counts by their agency; who has neither is taken for family.
  public var isProfessional: Bool {
    if hasRole(.individual, .parent, .carer, .advocate, .supporter, .representative, .interpreter) {
      return false
    }
    let isOnTeam = hasRole(
      .convener, .chair, .minuteTaker, .leadPractitioner, .agencyRepresentative, .expertAdviser,
      .independentChallenge)
    return isOnTeam || !agency.isBlank
  }
}
