import MeetingDomain

/// A field by name and row, as it is stored.
struct StoredField: Codable {
  let field: FieldRef

  private enum Key: String, CodingKey {
    case name, row
  }

  init(field: FieldRef) {
    self.field = field
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    let name = try file.decode(String.self, forKey: .name)
    let row = try file.decodeIfPresent(StoredRef.self, forKey: .row)
    field = row.map { FieldRef($0.ref, name) } ?? FieldRef(name)
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(field.name, forKey: .name)
    try file.encodeIfPresent(field.row.map(StoredRef.init), forKey: .row)
  }
}

/// What a field holds, as it is stored: one key that names the kind.
struct StoredValue: Codable {
  let value: FieldValue

  /// The name of each kind of value; it never changes.
  enum Key: String, CodingKey, CaseIterable {
    case text, lines, day, time, moment, flag, number, choice, choices, item, reference, links
    case spans
    case askedNone = "asked-none"
    case now
  }

  init(_ value: FieldValue) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    guard let kind = file.allKeys.first else { throw NewerForm() }
    switch kind {
    case .text: value = .text(try file.decode(String.self, forKey: kind))
    case .lines: value = .lines(try file.decode([String].self, forKey: kind))
    case .day: value = .day(try file.decode(CalendarDay.self, forKey: kind))
    case .time: value = .time(try file.decode(TimeOfDay.self, forKey: kind))
    case .moment: value = .moment(try file.decode(Timestamp.self, forKey: kind))
    case .flag: value = .flag(try file.decode(Bool.self, forKey: kind))
    case .number: value = .number(try file.decode(Int.self, forKey: kind))
    case .choice: value = .choice(try file.decode(String.self, forKey: kind))
    case .choices: value = .choices(try file.decode([String].self, forKey: kind))
    case .item: value = .item(try file.decode(AgendaItem.self, forKey: kind))
    case .reference: value = .reference(try file.decode(RowReference.self, forKey: kind))
    case .links: value = .links(try file.decode([Link].self, forKey: kind))
    case .spans: value = .spans(try file.decode([Span].self, forKey: kind))
    case .askedNone: value = .askedNone
    case .now: value = .now
    }
  }

  func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    switch value {
    case .text(let text): try file.encode(text, forKey: .text)
    case .lines(let lines): try file.encode(lines, forKey: .lines)
    case .day(let day): try file.encode(day, forKey: .day)
    case .time(let time): try file.encode(time, forKey: .time)
    case .moment(let moment): try file.encode(moment, forKey: .moment)
    case .flag(let flag): try file.encode(flag, forKey: .flag)
    case .number(let number): try file.encode(number, forKey: .number)
    case .choice(let token): try file.encode(token, forKey: .choice)
    case .choices(let tokens): try file.encode(tokens, forKey: .choices)
    case .item(let item): try file.encode(item, forKey: .item)
    case .reference(let row): try file.encode(row, forKey: .reference)
    case .links(let links): try file.encode(links, forKey: .links)
    case .spans(let spans): try file.encode(spans, forKey: .spans)
    case .askedNone: try file.encode(true, forKey: .askedNone)
    case .now: try file.encode(true, forKey: .now)
    }
  }
}
