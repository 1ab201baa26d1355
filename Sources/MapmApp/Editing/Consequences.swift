import MeetingDomain

extension MeetingDocument {
  /// The field that holds the agency of the person that this one names; nil where there is none.
  func agencyField(of field: FieldRef) -> FieldRef? {
    var target = field
    switch field.name {
    case "owner", "by", "name": target.name = "agency"
    case "lead.name": target.name = "lead.agency"
    case "opening.convener.name": target.name = "opening.convener.agency"
    default: return nil
    }
    return field.row?.kind == .attendee || label(of: target) == nil ? nil : target
  }

  /// Whether an agency field says what the attendance list says of the person beside it.
  func isFromThePerson(_ field: FieldRef) -> Bool {
    Self.personFields.contains { name in
      var person = field
      person.name = name
      guard agencyField(of: person) == field, case .text(let said)? = value(of: person),
        let agency = agency(of: said)
      else { return false }
      return value(of: field) == .text(agency)
    }
  }

  /// The names of fields that hold a person beside whom an agency stands.
  private static let personFields = ["owner", "by", "name", "lead.name", "opening.convener.name"]
}

extension Context {
  /// What follows from a value: a person who is named brings their agency, where none is given, and
  /// settles who spoke; whoever is named lead practitioner makes one required.
  func consequences(of field: FieldRef, _ value: FieldValue?) -> [NewValue] {
    if case .choice(let token)? = value { return dayOfVoice(field, token) }
    guard case .text(let name)? = value else { return [] }
    var changes: [NewValue] = []
    if let target = meeting.document.agencyField(of: field), meeting.value(of: target) == nil,
      let agency = meeting.document.agency(of: name)
    {
      changes.append(change(target, to: .text(agency)))
    }
    changes += settled(by: field) + restricted(by: name, in: field)
    let required = FieldRef("lead.required")
    if field == FieldRef("lead.name"), meeting.value(of: required) == nil {
      changes.append(change(required, to: .flag(true)))
    }
    return changes
  }

  /// What changes where the words of an entry are mended so that they say who says them; nil where
  /// they do not, or did before.
  func fromNewSpeaker(_ text: String, _ field: FieldRef, _ editor: Editor) -> [NewValue]? {
    guard let ref = field.row, ref.kind == .entry, field.name == "text",
      let entry = meeting.document.row(ref.id, of: Entry.self), let item = entry.item
    else { return nil }
    func read(_ words: String) -> LineReading {
      LineReading(words, in: room, under: item, today: today)
    }
    let (reading, before) = (read(text), read(entry.text))
    let says = { (reading: LineReading) in reading.speaker != nil || reading.agency != nil }
    guard says(reading), !reading.isAction, !says(before) else { return nil }
    return [
      NewValue(field, to: .text(reading.text), replacing: editor.replacing),
      change(FieldRef(ref, "by"), to: reading.speaker.map(FieldValue.text)),
      change(FieldRef(ref, "agency"), to: reading.agency.map(FieldValue.text)),
    ] + restricted(by: text, in: field)
  }

  /// What restricts a row whose words are mended so that they say it, such as `prof only`.
  ///
  /// What is restricted already stays as it is.
  private func restricted(by words: String, in field: FieldRef) -> [NewValue] {
    guard let row = field.row, row.kind == .entry || row.kind == .action, field.name == "text",
      let said = LineReading(words, in: room, under: .newInformation, today: today).visibility
    else { return [] }
    let visibility = FieldRef(row, "visibility")
    switch meeting.value(of: visibility) {
    case nil, .choice(Visibility.everyone.rawValue)?:
      return [change(visibility, to: .choice(said.rawValue))]
    default: return []
    }
  }

  /// The command that says of an entry's speaker that it was an agency as a whole.
  func fromAgency(_ agency: String, _ speaker: FieldRef) -> MeetingCommand {
    var field = speaker
    field.name = "agency"
    return .setFields(
      [change(speaker, to: nil), change(field, to: .text(agency))] + settled(by: speaker))
  }

  /// What is settled with the speaker of an entry that several people could have said.
  private func settled(by field: FieldRef) -> [NewValue] {
    guard field.name == "by", let row = field.row, row.kind == .entry,
      meeting.value(of: FieldRef(row, "unresolved")) != nil
    else { return [] }
    let words = meeting.document.wordsWithoutInitials(row).map {
      change(FieldRef(row, "text"), to: .text($0))
    }
    return [change(FieldRef(row, "unresolved"), to: nil)] + [words].compactMap(\.self)
  }

  /// The day of what the person says in the room is that of the meeting: G30.
  private func dayOfVoice(_ field: FieldRef, _ token: String) -> [NewValue] {
    let inRoom: [VoiceMethod] = [.inPerson, .symbolically, .presentDidNotSpeak]
    guard field.name == "how", let row = field.row, row.kind == .entry,
      inRoom.contains(where: { $0.rawValue == token })
    else { return [] }
    let day = FieldRef(row, "obtainedOn")
    return meeting.value(of: day) == nil ? [change(day, to: .day(today))] : []
  }

  /// A change of a field from what is on the screen.
  func change(_ field: FieldRef, to value: FieldValue?) -> NewValue {
    NewValue(field, to: value, replacing: meeting.stamp(of: field))
  }

  /// The command that sets a field from what is on the screen.
  func setting(_ field: FieldRef, to value: FieldValue?) -> MeetingCommand {
    .setField(field, to: value, replacing: meeting.stamp(of: field))
  }
}
