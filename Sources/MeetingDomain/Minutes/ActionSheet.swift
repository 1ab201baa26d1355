extension MeetingDocument {
  /// The actions of one agency or person, with why each was agreed: G69, S1 L74.
  ///
  /// An agency sees what is for all professionals and what it said itself. Somebody of the family
  /// sees what is for everyone.
  func actionSheet(of name: String) throws(CopyRefusal) -> Projection {
    let isFamily = isOfFamily(name)
    if isFamily { try checkDetermination(against: name) }
    var projection = Projection(of: self, for: isFamily ? .family(in: self) : .agency(name))
    projection.isInPlainWords = isFamily
    projection.result.openingForm.convener = nil
    // The names that a calendar gives to actions stay the same from copy to copy.
    projection.result.id = id
    projection.takeActions(where: { $0.isFor(name) }, change: { $0.forgetOtherHands() })
    guard !projection.result.actions.rows.isEmpty else { throw .noActions(of: name) }
    projection.takeReasons()
    projection.result.review = review.map {
      Review(required: $0.required, date: $0.date, time: $0.time, venue: $0.venue)
    }
    return projection
  }

  /// The agencies, and the owners without one, to whom an action falls: each gets a sheet.
  public var actionSheetNames: [String] {
    var names: [String] = []
    for action in actions.rows {
      let agency = action.agency.flatMap { $0.isBlank ? nil : $0 }
      guard let name = agency ?? action.owner, !name.isBlank,
        !names.contains(where: { $0.isSameName(as: name) })
      else { continue }
      names.append(name)
    }
    return names
  }
}

extension Projection {
  /// Takes over the entries from which the shown actions were made: why each was agreed.
  fileprivate mutating func takeReasons() {
    let sources = Set(result.actions.rows.compactMap(\.from).flatMap { source.rows(named: $0) })
    let rows = source.entries.rows.filter { entry in
      sources.contains(RowRef(.entry, entry.id)) && entry.struck != true
        && restriction.entries[entry.id] == nil
    }
    let reasons = rows.map { row in
      var entry = Entry(
        item: row.item, kind: row.kind, text: row.text, at: row.at, rationale: row.rationale)
      entry.id = row.id
      return entry
    }
    result.entries = reasons.isEmpty ? .notAsked : .recorded(reasons)
  }
}

extension Action {
  /// Leaves out what others wrote before it was handed to those who do it now: they were told of it
  /// in their own words.
  fileprivate mutating func forgetOtherHands() {
    guard let history,
      let handover = history.lastIndex(where: { $0.what == FollowUpKind.handedOver.rawValue })
    else { return }
    self.history = Array(history[handover...])
  }

  /// Whether it falls to an agency or person.
  func isFor(_ name: String) -> Bool {
    agency?.isSameName(as: name) == true || owner?.isSameName(as: name) == true
  }
}
