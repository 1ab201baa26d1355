import MeetingDomain

/// The names, agencies and longer words of the open meeting, to go on with what is being typed.
///
/// It is made when the meeting is opened and grows with what is filed, so that a key costs a short
/// search in it and never a look through the minutes.
struct Vocabulary: Sendable, Equatable {
  /// One thing to type, with its letters in lower case, by which it is found.
  private struct Term: Sendable, Equatable {
    let key: String
    let text: String
    let isName: Bool
  }

  /// In the order of their keys.
  private var terms: [Term] = []

  /// Shorter words are typed as fast as chosen.
  private static let shortestWord = 6
  /// So many letters say enough to offer something.
  private static let shortestPrefix = 2

  init(_ document: MeetingDocument = MeetingDocument()) {
    for person in document.attendance.rows { add(person) }
    for name in [document.subject.name] + document.subject.others.rows.map(\.name) {
      add(name: name ?? "")
    }
    let texts =
      [document.aim.value ?? ""] + document.entries.rows.map(\.text)
      + document.actions.rows.map(\.text)
    for text in texts { add(wordsOf: text) }
  }

  /// Takes in what a record added.
  mutating func add(_ recorded: Recorded) {
    guard case .rowAdded(let row) = recorded.event else { return }
    switch row {
    case .attendee(let person): add(person)
    case .entry(let entry): add(wordsOf: entry.text)
    case .action(let action): add(wordsOf: action.text)
    default: break
    }
  }

  /// What could be meant by a word that has been begun; names before words, at most so many.
  func completions(of prefix: Substring, atMost count: Int = 3) -> [String] {
    guard prefix.count >= Self.shortestPrefix else { return [] }
    let wanted = prefix.lowercased()
    var found: [Term] = []
    var index = firstIndex(notBelow: wanted)
    while index < terms.count, terms[index].key.hasPrefix(wanted), found.count < 50 {
      if terms[index].key.count > wanted.count { found.append(terms[index]) }
      index += 1
    }
    let sorted = found.filter(\.isName) + found.filter { !$0.isName }
    return Array(sorted.map(\.text).inOrder.prefix(count))
  }

  private mutating func add(_ person: Attendee) {
    add(name: person.name)
    add(name: person.agency ?? "")
  }

  /// A name is found by each of its parts.
  private mutating func add(name: String) {
    for part in name.split(whereSeparator: { !$0.isLetter }) where part.count > 1 {
      let rest = name[part.startIndex...]
      insert(Term(key: rest.lowercased(), text: name, isName: true))
    }
  }

  private mutating func add(wordsOf text: String) {
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" })
    where word.count >= Self.shortestWord {
      insert(Term(key: word.lowercased(), text: String(word), isName: false))
    }
  }

  private mutating func insert(_ term: Term) {
    let index = firstIndex(notBelow: term.key)
    if index < terms.count, terms[index].key == term.key { return }
    terms.insert(term, at: index)
  }

  private func firstIndex(notBelow key: String) -> Int {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
