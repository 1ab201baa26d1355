extension MeetingDocument {
  /// The minutes for the individual, parent, carer or advocate: practice D11; G29, S1 L70.
  ///
  /// It holds what is for everyone and was made from nothing else. What professionals settle among
  /// themselves and cannot be marked, such as the reasons for an absence, is not in it.
  func familyCopy() -> Projection {
    var projection = Projection(of: self, for: .family(in: self))
    projection.takeForFamily()
    return projection
  }
}

extension Projection {
  /// Takes over what the family may see.
  mutating func takeForFamily() {
    isInPlainWords = true
    takeFrame()
    result.review?.reason = nil
    result.openingForm.why = source.openingForm.why
    let people = source.attendance.rows.compactMap(\.forFamily)
    result.attendance = people.isEmpty ? .notAsked : .recorded(people)
    let (source, reader, restriction) = (source, reader, restriction)
    // Whoever never saw the first words is not to read them beside what should stand there.
    takeEntries {
      $0 = $0.forFamily
      $0.text = source.correction(of: RowRef(.entry, $0.id))?.text ?? $0.text
    }
    takeActions(change: {
      $0 = $0.forFamily
      $0.text = source.correction(of: RowRef(.action, $0.id))?.text ?? $0.text
    })
    take(AskedNone.self) { asked in
      reader.isInSpell(asked.at) ? .professionalsOnlyPart : reader.reason(against: asked.at)
    }
    take(PlanView.self) { view in view.view.flatMap { restriction.reason(of: $0, in: source) } }
    take(Update.self) { _ in nil }
    // A correction of nothing in particular has no visibility that it could take over.
    let standing = Set(
      result.entries.rows.map { RowRef(.entry, $0.id) }
        + result.actions.rows.map { RowRef(.action, $0.id) })
    take(Correction.self) { correction in
      guard let reference = correction.of else { return .ofNothing }
      let rows = source.rows(named: reference)
      if !rows.isEmpty, rows.allSatisfy(standing.contains) { return nil }
      return restriction.reason(of: reference, in: source) ?? .madeFromWithheld
    }
  }
}

extension MeetingDocument {
  /// The newest correction of a row; nil where it stands as it was approved.
  public func correction(of row: RowRef) -> Correction? {
    corrections.rows.last { $0.text?.isBlank == false && reference($0.of, means: row) }
  }
}

extension Attendee {
  /// The person as the family sees them; nil for those of the family who were not there.
  ///
  /// Professionals are named (practice D11); nobody's reasons are.
  fileprivate var forFamily: Attendee? {
    let isThere = status == .present || status == .part
    guard isProfessional || isThere else { return nil }
    return Attendee(
      name: name, roles: roles, post: post, agency: agency,
      status: isProfessional || isThere ? status?.inPublic : nil)
  }
}

extension AttendanceStatus {
  /// The status without what it says of the reasons.
  fileprivate var inPublic: AttendanceStatus {
    switch self {
    case .present, .part, .apologies, .deputy: self
    case .apologiesWithReport, .noResponse, .notInvited: .apologies
    case .askedToLeave: .part
    }
  }
}

extension Entry {
  /// The words with who said them and when, and nothing of how they were weighed.
  fileprivate var forFamily: Entry {
    var entry = Entry(
      item: item, kind: kind, text: text, by: by, agency: agency, at: at, how: how,
      obtainedOn: obtainedOn, rationale: rationale)
    entry.id = id
    return entry
  }
}

extension Action {
  /// What is to be done, by whom and when, and where it stands.
  fileprivate var forFamily: Action {
    var action = Action(
      number: number, kind: kind, text: text, owner: owner, agency: agency, due: due,
      outcome: outcome, doneWhen: doneWhen, from: from, status: status)
    action.id = id
    return action
  }
}
