/// What several obligations ask of a record.
extension MeetingDocument {
  /// Whether the forum uses an item, so that something is asked there: G9, practice D3.
  ///
  /// What stands there all the same is kept and printed.
  public func uses(_ item: AgendaItem) -> Bool {
    forum.value.map { !$0.unusedItems.contains(item) } ?? true
  }

  /// Whether something is asked at a place of the walk.
  func asks(at place: Place) -> Bool {
    place.item.map(uses) ?? true
  }

  /// The entries that stand, of these kinds, under one item or anywhere.
  func standing(_ kinds: EntryKind..., at item: AgendaItem? = nil) -> [Entry] {
    entries.rows.filter { entry in
      entry.struck != true && (item == nil || entry.item == item)
        && (kinds.isEmpty || kinds.contains { $0 == entry.kind })
    }
  }

  /// Whether a question under an item was asked and answered with none.
  ///
  /// - Parameter kind: Which of the item's lists; an answer that names none stands for them all.
  func isAskedNone(at item: AgendaItem, _ kind: EntryKind? = nil) -> Bool {
    asked.rows.contains {
      $0.item == item && $0.agency == nil && $0.role == nil
        && (kind == nil || $0.kind == nil || $0.kind == kind)
    }
  }

  /// The lacks of those fields of the meeting that hold nothing, each with its sentence.
  func lacking(_ fields: KeyValuePairs<String, String>, in place: Place? = nil) -> [Lack] {
    fields.filter { value(of: FieldRef($0.key)).isUnanswered }
      .map { Lack($0.value, at: $0.key, in: place) }
  }

  /// The actions that are to be done or were: all but those that were withdrawn or superseded.
  var plannedActions: [Action] {
    actions.rows.filter { $0.status != .withdrawn && $0.status != .superseded }
  }

  /// Whether there is an action that refers to another procedure or agency.
  var hasReferral: Bool {
    plannedActions.contains { $0.kind == .referral }
  }
}

/// Who was there.
extension MeetingDocument {
  /// What to call the person whom the meeting is about.
  var subjectName: String {
    guard let name = subject.name, !name.isBlank else { return "the individual" }
    return name
  }

  /// The rows of the person whom the meeting is about, of parents and of carers.
  var family: [Attendee] {
    attendance.rows.filter { $0.hasRole(.individual, .parent, .carer) }
  }

  /// Whether the attendance says anything of the person whom the meeting is about.
  var isSubjectListed: Bool {
    if subject.kind == .family { return !family.isEmpty }
    return attendance.rows.contains { isSubject($0) }
  }

  /// Whether a row of the attendance is that of the person whom the meeting is about.
  func isSubject(_ person: Attendee) -> Bool {
    person.hasRole(.individual) || person.name.isSamePerson(as: subject.name)
  }

  /// The names of those of the family who are not shown as present: who were not there, and the
  /// individual where the list has no row for them.
  var absentFamily: [String] {
    (isSubjectListed ? [] : [subjectName]) + family.filter(\.isAbsent).map(\.name)
  }

  /// The agencies of those who were there or are not marked yet, each once, in order.
  var agenciesThere: [String] {
    var agencies: [String] = []
    for person in attendance.rows where person.status?.isThere ?? true {
      guard let agency = person.agency, !agency.isBlank,
        !agencies.contains(where: { $0.isSameName(as: agency) })
      else { continue }
      agencies.append(agency)
    }
    return agencies
  }
}

extension Attendee {
  /// Whether the person has one of these roles.
  func hasRole(_ roles: Role...) -> Bool {
    self.roles?.contains(where: roles.contains) == true
  }
}

extension AttendanceStatus {
  /// Whether the person was in the meeting to its end or for a part they chose.
  fileprivate var isThere: Bool {
    self == .present || self == .part || self == .deputy
  }
}

extension Attendee {
  /// Whether the person was in the meeting; false while they are not marked.
  var wasThere: Bool { status?.isThere == true }

  /// Whether the person is marked as not there, or left when asked to.
  var isAbsent: Bool { status?.isThere == false }
}

extension FieldValue? {
  /// Whether a field holds nothing that a reader could see; "asked, none" is an answer.
  var isUnanswered: Bool {
    switch self {
    case nil: true
    case .text(let text)?: text.isBlank
    case .lines(let lines)?: lines.allSatisfy(\.isBlank)
    case .choices(let tokens)?: tokens.isEmpty
    default: false
    }
  }
}

extension String? {
  /// Whether there is nothing that a reader could see.
  var isBlank: Bool { self?.isBlank ?? true }
}

extension String {
  /// Whether two names are the same but for case and the space around them.
  func isSameName(as other: String?) -> Bool {
    other.map { comparable == $0.comparable } ?? false
  }

  /// Whether two texts name one person, also where one says more: `Ada Wren` and `Ada Wren (mother)`.
  func isSamePerson(as other: String?) -> Bool {
    other.map { mentions($0) || $0.mentions(self) } ?? false
  }

  /// Whether every word of a name stands in the text.
  func mentions(_ name: String) -> Bool {
    let words = name.words
    return !words.isEmpty && words.isSubset(of: self.words)
  }

  /// The words in quotation, no longer than a line has room for.
  var inQuotation: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return "“" + (line.count > 48 ? line.prefix(47) + "…" : line[...]) + "”"
  }

  private var words: Set<Substring> {
    Set(lowercased().split { !$0.isLetter && !$0.isNumber })
  }

  /// The name as it is compared: the same for two that differ in case or in the space around words.
  var comparable: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Answer where Value: Collection {
  /// Whether a list was not asked for, or holds nothing; "asked, none" is an answer.
  var isUnanswered: Bool {
    !isNone && (value?.isEmpty ?? true)
  }
}
