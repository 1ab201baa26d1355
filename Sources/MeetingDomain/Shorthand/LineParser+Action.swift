// Reads an action: who is to do it, and by when.
extension LineParser {
  func readAction(
    into reading: inout LineReading, after prefix: Prefix, _ today: CalendarDay
  ) {
    guard reading.isAction || !line.isAboutAction else { return }
    // What could not be taken off the beginning stays whole.
    let words = reading.unresolved.isEmpty ? prefix.rest : line[...]
    let owner = reading.unresolved.isEmpty ? owner(in: words, prefix, today) : nil
    let due = DueClause(owner?.rest ?? words, today)
    let isOwnerOpen = owner == nil && prefix.who == nil && reading.unresolved.isEmpty
    let stranger = isOwnerOpen ? OwnerClause.stranger(words, room) : nil
    // Who is named first, under item 7, is to do what follows.
    let isAddressed = prefix.who != nil && reading.unresolved.isEmpty && !words.tellsWhatIs
    guard
      reading.isAction || owner != nil || stranger != nil || due?.isPlain == true || isAddressed
        || words.startsWithVerb || OwnerClause.isForSomebody(words)
    else { return }
    reading.isAction = true
    reading.stranger = stranger
    var text = words
    if let owner {
      say(owner, after: prefix, &reading, &text)
    } else if isAddressed, let rest = OwnerClause.infinitive(words) {
      text = rest
      reading.smallLetter = text.unicodeScalars.first
    }
    if let due {
      reading.due = due.reading.day
      reading.dueRemark = due.reading.sentence
      if due.isTakenOff { text = text[..<min(due.start, text.endIndex)] }
    } else {
      reading.dueRemark = DueClause.possibleDay(words, today).map {
        "no day; write “by \($0)” if it is"
      }
    }
    reading.setText(text, of: line)
  }

  private func owner(
    in words: Substring, _ prefix: Prefix, _ today: CalendarDay
  ) -> OwnerClause? {
    if let owner = OwnerClause(words, room) { return owner }
    guard prefix.who == nil else { return nil }
    return OwnerClause(bare: words, room, hasDay: DueClause(words, today)?.isPlain == true)
  }

  private func say(
    _ owner: OwnerClause, after prefix: Prefix, _ reading: inout LineReading,
    _ text: inout Substring
  ) {
    if let who = prefix.who, [who] != owner.parties {
      // Said by one, to be done by another: nobody is left out of the words.
      reading.share([who] + owner.parties)
      text = line[...]
      return
    }
    guard owner.parties.count == 1, let party = owner.parties.first else {
      reading.share(owner.parties)
      return
    }
    switch party {
    case .agency(let name): reading.agency = name
    case .person(let name, let agency): (reading.speaker, reading.agency) = (name, agency)
    case .several(let names, let agency):
      (reading.unresolved, reading.agency) = (names, agency)
      return
    }
    text = owner.rest
    reading.smallLetter = text.unicodeScalars.first
  }
}

extension LineReading {
  /// Leaves an action to several people or agencies.
  fileprivate mutating func share(_ parties: [Room.Meaning]) {
    (speaker, agency) = (nil, nil)
    sharedBy = parties.map {
      switch $0 {
      case .agency(let name), .person(let name, _): name
      case .several(let names, _): names.joined(separator: " or ")
      }
    }
  }

  /// Sets the words to a part of the line; a small letter that is known becomes a capital.
  fileprivate mutating func setText(_ part: Substring, of line: String) {
    before = String(line[..<part.startIndex])
    after = String(line[part.endIndex...])
    text = String(part)
    guard let small = smallLetter else { return }
    let capital = small.properties.uppercaseMapping.unicodeScalars
    guard let letter = capital.first, capital.count == 1, letter != small else {
      smallLetter = nil
      return
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(letter)
    scalars.append(contentsOf: part.unicodeScalars.dropFirst())
    text = String(scalars)
  }
}
