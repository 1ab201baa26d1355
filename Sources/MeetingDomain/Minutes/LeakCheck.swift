/// Reads a copy as its reader would, and looks for what should not have come with it.
///
/// The projection leaves out rows; this finds what the words of the others still tell: names of third
/// parties, phrases and details of what was left out, and headings under which nothing is left.
struct LeakCheck {
  /// What was found, in the order of the copy.
  private(set) var findings: [LeakFinding] = []
  private let names: [ThirdParty]
  private let phrases: RestrictedPhrases
  private let areNamesLeaks: Bool
  private let isForFamily: Bool
  private let restriction: SaidRestriction

  /// - Complexity: O(*w*) in the words of the copy and of what was left out.
  init(of minutes: Minutes, from source: MeetingDocument, withholding projection: Projection) {
    names = source.thirdParties
    phrases = RestrictedPhrases(in: source, restriction: projection.restriction)
    areNamesLeaks = minutes.areThirdPartiesSecret
    isForFamily = minutes.isInPlainWords
    restriction = SaidRestriction(
      circle: Room(source.attendance.rows, about: source.subject).circle)
    let documents = minutes.series.isEmpty ? [minutes.document] : minutes.series
    for document in documents {
      for text in document.printedTexts { look(at: text) }
    }
    findings += Self.emptyHeadings(in: minutes, withheld: projection.withheld)
    if isForFamily { findings += Self.unsorted(in: minutes) }
  }

  private mutating func look(at text: PrintedText) {
    let words = Words(text.words)
    let named = names.filter { $0.isNamed(in: words, action: text.action) }
      .map { LeakFinding.Kind.thirdParty(name: $0.name) }
    let said = isForFamily ? restriction.words(in: text.words) : nil
    for kind in named + phrases.found(in: words)
      + [said.map { .saidRestriction($0) }].compactMap(\.self)
    {
      var isLeak = true
      if case .thirdParty = kind { isLeak = areNamesLeaks }
      let finding = LeakFinding(
        kind: kind, row: text.row, item: text.item, place: text.place, isLeak: isLeak)
      if !findings.contains(finding) { findings.append(finding) }
    }
  }

  private static func unsorted(in minutes: Minutes) -> [LeakFinding] {
    let items = [nil] + AgendaItem.allCases.map(Optional.some)
    return items.compactMap { item in
      let count = minutes.entries(of: item).count { $0.kind == nil }
      return count == 0
        ? nil
        : LeakFinding(
          kind: .unsorted(count), row: nil, item: item, place: item?.inWords ?? "Under no item",
          isLeak: false)
    }
  }

  private static func emptyHeadings(in minutes: Minutes, withheld: [Withheld]) -> [LeakFinding] {
    let items = Set(withheld.compactMap(\.item)).sorted()
    let document = minutes.document
    return items.filter { item in
      item != .actionPlan || document.actions.rows.isEmpty
    }.filter { item in
      minutes.entries(of: item).isEmpty && minutes.asked(of: item).isEmpty
        && (item != .viewsOnThePlan || document.views.rows.isEmpty)
        && (item != .whoUpdates || document.updates.rows.isEmpty)
        && item != .aim && item != .attendance
    }.map { item in
      LeakFinding(
        kind: .emptyHeading, row: nil, item: item,
        place: item.inWords, isLeak: false)
    }
  }
}

/// Somebody who is no reader of a copy and no professional.
private struct ThirdParty {
  let name: String
  /// Their name as words in a row.
  let words: [String]
  /// The words of it that nobody shares who may be named.
  let ownWords: Set<String>
  /// The action that is taken for them, which must be able to name them (G16).
  let action: Int?

  func isNamed(in text: Words, action: Int?) -> Bool {
    if let action, action == self.action { return false }
    return text.contains(words) || text.written.contains { ownWords.contains($0) }
  }
}

extension MeetingDocument {
  /// Others who may be at risk, and those of the attendance who came for neither an agency nor the
  /// family and were not in the room.
  fileprivate var thirdParties: [ThirdParty] {
    let others = subject.others.rows.compactMap { other in
      other.name.map { (name: $0, action: other.action) }
    }
    let strangers = attendance.rows.filter { !$0.isProfessional && !$0.isFamily && !$0.wasThere }
      .map { (name: $0.name, action: Int?.none) }
    let readers = attendance.rows.filter { $0.isProfessional || $0.isFamily || $0.wasThere }
    let known = Set(
      ([subject.name ?? ""] + readers.map(\.name)).flatMap { Words($0).written })
    return (others + strangers).compactMap { person in
      let words = Words(person.name)
      guard !words.lowercased.isEmpty else { return nil }
      let own = words.written.filter { $0.isNameLike && !known.contains($0) }
        .filter { !Self.describing.contains($0.lowercased()) }
      return ThirdParty(
        name: person.name, words: words.lowercased, ownWords: Set(own), action: person.action)
    }
  }
}

extension MeetingDocument {
  /// Words that begin with a capital at the head of a description, and are nobody's name.
  private static let describing: Set<String> = [
    "the", "one", "two", "three", "four", "five", "some", "several", "both", "all", "other",
    "another", "his", "her", "their", "our", "any", "old", "older", "young", "younger", "unknown",
    "unnamed", "mrs", "miss", "sir", "child", "children", "baby", "boy", "girl", "man", "woman",
    "son", "daughter", "brother", "sister", "mother", "father", "parent", "parents", "partner",
    "husband", "wife", "cousin", "uncle", "aunt", "grandmother", "grandfather", "nan", "family",
    "friend", "friends", "neighbour", "neighbours", "tenant", "tenants", "lodger", "carer",
    "sibling", "siblings", "twin", "twins", "person", "people", "adult", "household",
  ]
}

extension Minutes {
  /// Whether the readers do not know of third parties by their work already: who was in the room
  /// throughout heard of them, and a chronology is for those who answer for the case.
  fileprivate var areThirdPartiesSecret: Bool {
    switch copy {
    case .full, .chronology: false
    case .attendee: isInPlainWords
    case .family, .familyMember, .actions, .agenda: true
    }
  }
}

extension AgendaItem {
  fileprivate var inWords: String { "Item \(rawValue), \(shortTitle)" }
}

extension Attendee {
  fileprivate var isFamily: Bool { hasRole(.individual, .parent, .carer, .advocate) }
}

extension String {
  /// Whether the word could be a part of a name: three letters or more, the first a capital.
  fileprivate var isNameLike: Bool {
    let scalars = unicodeScalars
    return scalars.count >= 3 && scalars.first?.properties.isUppercase == true
  }
}
