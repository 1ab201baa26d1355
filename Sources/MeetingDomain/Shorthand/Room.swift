/// Whom and what a written line can mean: the people of the attendance list and the agencies.
///
/// It is worked out once for a list, and asked on every key.
///
/// A person is called by initials, by the full name, by the last name, by the first name, or by a
/// last name after a title; where nobody is named so, by what they are: `SW`, `mum`, `chair`. Of
/// those who fit, the ones who are there, or not yet marked, come before the ones who are away;
/// where several are left nobody is meant. An agency is called as the list has it, by the last words
/// of its name if it alone ends so ("school" for "Moor Lane School"), by its sort if it is the only
/// one of it ("school" for "Moor Lane Academy"), or by a common name such as `GP`; agencies come
/// before people. Whom the meeting is about is called by name, by the first letter in capitals, by
/// initials, and as `YP`, `child`, `adult` or `client`.
///
/// What is also an everyday word (`Will`, `Mark`, `it`) means a name only when it is written as
/// one, with its capital, and initials of that sort only in capitals.
public struct Room: Sendable {
  private let people: [CalledPerson]
  private let agencies: [ListedAgency]
  private let person: CalledSubject?
  /// The names of the person and of those who came for the family, in capitals as they are written
  /// and, where they are no everyday words, in small letters.
  let circle: Set<String>

  /// Who is in the room, by the attendance list.
  ///
  /// - Parameter subject: Whom the meeting is about.
  public init(_ attendees: [Attendee], about subject: Subject? = nil) {
    people = attendees.map(CalledPerson.init)
    person = subject.flatMap(CalledSubject.init)
    let family = attendees.filter { !$0.isProfessional }.map(\.name)
    circle = Set((family + [subject?.name ?? ""]).flatMap(Self.called))
    var agencies: [ListedAgency] = []
    for name in attendees.compactMap(\.agency) where !agencies.contains(where: { $0.name == name })
    {
      agencies.append(ListedAgency(name))
    }
    self.agencies = agencies
  }

  /// What somebody is called by a word: first name, last name, first letter and initials.
  private static func called(_ name: String) -> [String] {
    let words = name.split(separator: " ").filter { !isTitle($0) }.map(String.init)
    let initials = words.compactMap(\.first).map(String.init)
    let small = words.map { $0.lowercased() }.filter { !EverydayWord.contains($0) }
    // "A" and "I" are words.
    let letters = [initials.first, initials.joined()].compactMap(\.self)
    return words + small + letters.filter { $0 != "A" && $0 != "I" }
  }

  /// What a line turned out to say of who is meant.
  enum Meaning: Equatable {
    case agency(String)
    case person(name: String, agency: String?)
    /// More than one person; the agency is what they have in common.
    case several(names: [String], agency: String?)
  }

  /// Whether anybody of an agency is there, or may still be as they are not yet marked.
  public func isHere(_ agency: String) -> Bool {
    let lower = agency.lowercased()
    return people.contains { $0.isHere && $0.attendee.agency?.lowercased() == lower }
  }

  /// Everybody on the list, there or away, who is called so: by initials or the full name; else by
  /// the first name or the last.
  public func people(called said: String) -> [Attendee] {
    let lower = said.split(separator: " ").joined(separator: " ").lowercased()
    let exact = people.filter { $0.lowerInitials == lower || $0.full == lower }
    let fitting =
      exact.isEmpty ? people.filter { $0.first == lower || $0.last.contains(lower) } : exact
    return lower.isEmpty ? [] : fitting.map(\.attendee)
  }

  /// The one person whom initials mean, in any case of letters; nil where they mean none or several.
  public func person(initials said: String) -> Attendee? {
    let fitting = people.filter { $0.lowerInitials == said.lowercased() }
    let here = fitting.filter(\.isHere)
    let meant = here.isEmpty ? fitting : here
    return meant.count == 1 ? meant[0].attendee : nil
  }

  /// The agency that is called so, and no person; nil where there is none.
  public func agencyAlone(called said: String) -> String? {
    guard case .agency(let name)? = meaning(of: said.split(separator: " "), isExplicit: true) else {
      return nil
    }
    return name
  }

  /// The agency that is called so, or the agency of the person who is; nil where there is none.
  public func agency(called said: String) -> String? {
    switch meaning(of: said.split(separator: " "), isExplicit: true) {
    case .agency(let name): name
    case .person(_, let agency), .several(_, let agency): agency
    case nil: nil
    }
  }

  /// Whether the list names any agency, so that one can be missing from it.
  var hasAgencies: Bool { !agencies.isEmpty }

  /// Whether a word is a title before a name, such as `Dr`.
  static func isTitle(_ word: Substring) -> Bool {
    word.utf8.count <= 6 && CalledPerson.titles.contains(word.lowercased())
  }

  /// Who or what some words mean; nil for none.
  ///
  /// - Parameter isExplicit: Whether an `@` stands before them, so that they cannot be mere words.
  func meaning(of words: [Substring], isExplicit: Bool = false) -> Meaning? {
    guard !words.isEmpty, words.count <= 8 else { return nil }
    let said = words.count == 1 ? String(words[0]) : words.joined(separator: " ")
    let lower = said.lowercased()
    if let agency = listedAgency(said, lower, isExplicit) { return .agency(agency) }
    let isWord = !isExplicit && EverydayWord.contains(lower)
    let common = CommonAgency.named(said, isExplicit: isExplicit)
    let all = isWord ? [] : people.filter { $0.full == lower }
    let named = all.isEmpty ? people(words, said, lower, isWord) : all
    // Who is a GP comes before "GP" as an agency, and whose initials are SW before the social worker.
    let fitting = common == nil && !named.isEmpty ? named : people.filter { $0.isCalled(lower) }
    if fitting.isEmpty, let common { return .agency(common) }
    return meaning(of: fitting) ?? AgencySort.named(lower).map(Meaning.agency)
      ?? person?.meaning(said, lower, isWord)
  }

  private func meaning(of fitting: [CalledPerson]) -> Meaning? {
    let here = fitting.filter(\.isHere)
    let meant = (here.isEmpty ? fitting : here).map(\.attendee)
    guard let first = meant.first else { return nil }
    if meant.count == 1 { return .person(name: first.name, agency: first.agency) }
    let isCommon = meant.allSatisfy { $0.agency == first.agency }
    return .several(names: meant.map(\.name), agency: isCommon ? first.agency : nil)
  }

  /// Whether the meeting is about somebody of this name.
  func isAbout(_ name: String) -> Bool {
    person?.name == name
      || people.contains { $0.attendee.name == name && $0.attendee.hasRole(.individual) }
  }

  /// The agency of the list that is called so: by its name, by the end of it, or by its sort.
  private func listedAgency(_ said: String, _ lower: String, _ isExplicit: Bool) -> String? {
    let isWord = !isExplicit && EverydayWord.contains(lower) && said == lower
    if !isWord, let known = agencies.first(where: { $0.lower == lower }) { return known.name }
    if CommonAgency.named(said, isExplicit: isExplicit) != nil {
      let ending = agencies.filter { $0.lower.hasSuffix(" " + lower) }
      if ending.count == 1 { return ending[0].name }
    }
    guard let sort = AgencySort(lower), !people.contains(where: { $0.isNamed(lower) }) else {
      return nil
    }
    let sorted = agencies.filter { sort.fits($0.lower) }
    return sorted.count == 1 ? sorted[0].name : nil
  }

  private func people(
    _ words: [Substring], _ said: String, _ lower: String, _ isWord: Bool
  ) -> [CalledPerson] {
    if words.count > 1, Self.isTitle(words[0]) {
      let last = words.dropFirst().joined(separator: " ").lowercased()
      return people.filter { $0.last.contains(last) }
    }
    return people.filter { person in
      if person.initials == said { return true }
      if isWord { return person.parts.contains(said) }
      return person.lowerInitials == lower || person.last.contains(lower)
        || person.first == lower
    }
  }
}

/// An agency of the attendance list.
private struct ListedAgency: Sendable {
  let name: String
  let lower: String

  init(_ name: String) {
    (self.name, lower) = (name, name.lowercased())
  }
}

/// Whom the meeting is about, where that is one person, by all that they are called.
private struct CalledSubject: Sendable {
  let name: String
  private let called: CalledPerson
  private let letter: String
  private let words: Set<String>

  init?(_ subject: Subject) {
    guard let name = subject.name, !name.isEmpty, subject.kind != .family else { return nil }
    self.name = name
    called = CalledPerson(Attendee(name: name))
    letter = String(called.initials.prefix(1))
    let child: Set<String> = ["yp", "cyp", "child", "young person", "the child", "the yp"]
    let adult: Set<String> = ["adult", "client", "the adult", "the client"]
    words =
      switch subject.kind {
      case .child: child
      case .adult: adult
      default: child.union(adult)
      }
  }

  func meaning(_ said: String, _ lower: String, _ isWord: Bool) -> Room.Meaning? {
    let isNamed =
      isWord
      ? called.parts.contains(said)
      : called.full == lower || called.first == lower || called.last.contains(lower)
        || called.lowerInitials == lower && lower.utf8.count > 1
    guard
      isNamed || letter == said && letter != "I" || called.initials == said || words.contains(lower)
    else {
      return nil
    }
    return .person(name: name, agency: nil)
  }
}

/// A person of the attendance list, by all that they are called.
private struct CalledPerson: Sendable {
  let attendee: Attendee
  let isHere: Bool
  let initials: String
  let lowerInitials: String
  /// The full name in lower case.
  let full: String
  /// The first name, in lower case; empty where it is only an initial.
  let first: String
  /// The last word of the name, and all words but the first, in lower case.
  let last: [String]
  /// The first name and the last one as the list writes them.
  let parts: [String]

  init(_ attendee: Attendee) {
    self.attendee = attendee
    let words = attendee.nameWithoutTitle
    initials = attendee.callName(words)
    lowerInitials = initials.lowercased()
    full = attendee.name.lowercased()
    isHere =
      switch attendee.status {
      case nil, .present, .part, .deputy: true
      default: false
      }
    let given = words.first.map(String.init) ?? ""
    let isInitial = given.hasSuffix(".") || given.unicodeScalars.count < 2
    let family = words.count > 1 ? words.last.map(String.init) ?? "" : ""
    first = isInitial ? "" : given.lowercased()
    parts = [isInitial ? "" : given, family].filter { !$0.isEmpty }
    last =
      switch words.count {
      case ...1: []
      case 2: [family.lowercased()]
      default: [family.lowercased(), words.dropFirst().joined(separator: " ").lowercased()]
      }
  }

  /// Whether lower-case words call them by their post or role.
  func isCalled(_ lower: String) -> Bool { PostWord.fits(lower, attendee) }

  /// Whether a lower-case word is what they are called by initials or by their post.
  func isNamed(_ lower: String) -> Bool { lowerInitials == lower || isCalled(lower) }

  static let titles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "rev", "cllr",
    "pc", "dc", "ds", "di", "pcso", "sgt", "sister",
  ]
}

extension Attendee {
  /// The initials to call them by: those given, else the first letters of the name without title.
  public var callName: String { callName(nameWithoutTitle) }

  fileprivate func callName(_ words: ArraySlice<Substring>) -> String {
    if let initials, !initials.isEmpty { return initials }
    return String(words.compactMap(\.first)).uppercased()
  }

  /// The words of the name, but for a title before it.
  fileprivate var nameWithoutTitle: ArraySlice<Substring> {
    let words = name.split(separator: " ")
    return words.count > 1 && Room.isTitle(words[0]) ? words.dropFirst() : words[...]
  }
}
