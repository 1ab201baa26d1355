/// A person as a line says them: `S. Patel, Housing, chair`, `Lena Marsh, mother`,
/// `Tam Brook, head teacher, Quillhaven School, apologies`.
///
/// After the name stand, in any order and with commas or dashes between them, the agency, what they
/// are there, their roles in the meeting, whom they stand in for, and how they are marked. Of two
/// parts that could be either, the one that is a known post is the post.
public struct PersonReading: Hashable, Sendable {
  /// The name, as it was typed.
  public var name: String
  /// The agency that they speak for.
  public var agency: String?
  /// The roles that are named.
  public var roles: [Role] = []
  /// Whom they stand in for, where that is said: `deputy for Lee Place`.
  public var deputyFor: String?
  /// What they are there, or what somebody of the family is: `head teacher`, `mother`.
  public var post: String?
  /// How they are marked, where that is said: `apologies`.
  public var status: AttendanceStatus?

  /// Reads a name and an agency, in which commas may stand; roles stand at the end.
  public init(nameAndAgency text: String) {
    var parts = Self.parts(of: text)
    name = parts.removeFirst()
    roles = Self.takeRoles(from: &parts)
    agency = parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Reads somebody for the attendance list.
  public init(attendee text: String) {
    var parts = Self.parts(of: text, withDashes: true)
    name = parts.removeFirst()
    if let index = parts.lastIndex(where: { Self.absent(in: $0) != nil }) {
      deputyFor = Self.absent(in: parts.remove(at: index))
    }
    takeStatus(from: &parts)
    roles = Self.takeRoles(from: &parts)
    // Who leads or writes is said in any place; another role could be a post there.
    roles = parts.compactMap { Self.leading($0) } + roles
    parts.removeAll { Self.leading($0) != nil }
    if roles.isEmpty, parts.count == 1, let role = Role(relative: parts[0]) {
      (roles, post) = ([role], parts[0])
      return
    }
    let known = parts.count > 1 ? parts.firstIndex(where: PostWord.isPost) : nil
    let said = known.map { parts.remove(at: $0) }
    if let index = parts.firstIndex(where: Self.isLikeAgency)
      ?? (said == nil ? nil : parts.indices.first)
    {
      agency = parts.remove(at: index)
    }
    if let said { parts.insert(said, at: 0) }
    post = parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Reads a line of the writing line as somebody for the attendance list; nil where it is a note.
  ///
  /// It begins with a name and a comma, and what follows is short: `Ren Holt, Police`. Nothing is
  /// taken for a person that says something about them: `Ren Holt, who left early, was thanked`.
  public init?(line: String) {
    guard line.utf8.count <= 160, !line.contains(where: \.isNewline) else { return nil }
    let parts = Self.parts(of: line, withDashes: true)
    guard line.contains(","), parts.count > 1, parts.count <= 6, Self.isLikeName(parts[0]),
      parts.dropFirst().allSatisfy(Self.isLikeLabel)
    else { return nil }
    self.init(attendee: line)
    guard agency != nil || !roles.isEmpty || deputyFor != nil || status != nil else { return nil }
  }

  /// The person as a row of the attendance list.
  ///
  /// - Parameter roles: Those they have where none are named.
  public func attendee(orElse roles: [Role]? = nil) -> Attendee {
    Attendee(
      name: name, roles: self.roles.isEmpty ? roles : self.roles, post: post, agency: agency,
      status: status, deputyFor: deputyFor)
  }

  /// What is read beside the name, each part with what it is taken for:
  /// `agency Housing, post tenancy officer, role chair, marked apologies`.
  public var inWords: String {
    let parts = [agency.map { "agency \($0)" }, post.map { "post \($0)" }]
    let role = roles.isEmpty ? nil : "role \(roles.map(\.words).joined(separator: " and "))"
    let deputy = deputyFor.map { "deputy for \($0)" }
    let mark = status.map { "marked \($0.rawValue.replacing("-", with: " "))" }
    return (parts + [role, deputy, mark]).compactMap(\.self).joined(separator: ", ")
  }
}

extension PersonReading {
  private static func parts(of text: String, withDashes: Bool = false) -> [String] {
    let commas = text.split(separator: ",", omittingEmptySubsequences: false)
    let all = commas.flatMap { part in
      let dashed = part.replacing(" \u{2013} ", with: " - ")
      return withDashes
        ? dashed.split(separator: " - ", omittingEmptySubsequences: false) : [part]
    }
    return all.map { part in
      let kept = part.drop(while: \.isWhitespace)
      return String(kept.reversed().drop(while: \.isWhitespace).reversed())
    }
  }

  private static func takeRoles(from parts: inout [String]) -> [Role] {
    var roles: [Role] = []
    while let last = parts.last, let role = Role(words: last) {
      roles.insert(role, at: 0)
      parts.removeLast()
    }
    return roles
  }

  /// The role of whoever calls, leads or writes the meeting, or the plan after it.
  private static func leading(_ part: String) -> Role? {
    guard let role = Role(words: part),
      [.chair, .convener, .minuteTaker, .leadPractitioner].contains(role)
    else { return nil }
    return role
  }

  /// Who is absent, in `deputy for Lee Place`; nil where nobody is named so.
  private static func absent(in part: String) -> String? {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, words[0].lowercased() == "deputy", words[1].lowercased() == "for" else {
      return nil
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  /// Takes off how somebody is marked; apologies and a report may stand in parts of their own.
  private mutating func takeStatus(from parts: inout [String]) {
    guard let index = parts.lastIndex(where: { Self.status(in: $0) != nil }) else { return }
    status = Self.status(in: parts.remove(at: index))
    guard status == .apologies,
      let report = parts.firstIndex(where: { Self.reports.contains($0.lowercased()) })
    else { return }
    parts.remove(at: report)
    status = .apologiesWithReport
  }

  /// How somebody is marked, in `apologies`, `sends apols`, `no response`.
  private static func status(in part: String) -> AttendanceStatus? {
    let words = part.lowercased().split(whereSeparator: \.isWhitespace)
    let said = words.first == "sends" || words.first == "sent" ? words.dropFirst() : words[...]
    let full = said.map { apologies.contains($0) ? "apologies" : String($0) }
    return AttendanceStatus(rawValue: full.joined(separator: "-"))
  }

  private static let apologies: Set<Substring> = [
    "apols", "apol", "apols.", "apology", "apologies",
  ]
  private static let reports: Set<String> = [
    "report", "report sent", "sent report", "sent a report", "report received", "with report",
    "has sent a report", "report attached",
  ]

  /// An agency is known or has a capital; what somebody is has none: `head teacher`.
  private static func isLikeAgency(_ part: String) -> Bool {
    part.first.map { !$0.isLowercase } ?? false
      || CommonAgency.named(part, isExplicit: false) != nil
  }

  /// Two to five words, each with a capital but for `de`, `van` and their like.
  private static func isLikeName(_ part: String) -> Bool {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard (2...5).contains(words.count), words.first?.first?.isLowercase == false else {
      return false
    }
    let signs: Set<Character> = [".", "'", "\u{2019}", "-"]
    return words.allSatisfy { word in
      (word.first?.isLowercase == false || particles.contains(word))
        && word.allSatisfy { $0.isLetter || signs.contains($0) }
    }
  }

  private static let particles: Set<Substring> = [
    "al", "ap", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "la", "le", "ter", "van",
    "von", "y", "zu",
  ]

  /// A few words that say nothing of anybody.
  private static func isLikeLabel(_ part: String) -> Bool {
    let words = part.lowercased().split(whereSeparator: \.isWhitespace)
    return (1...5).contains(words.count) && !part.hasSuffix(".")
      && tellingWords.isDisjoint(with: words)
  }

  private static let tellingWords: Set<Substring> = [
    "who", "which", "that", "whom", "is", "was", "were", "are", "be", "has", "had", "have", "will",
    "would", "to", "said", "says", "asked", "asks", "left", "joined", "joins", "not", "he", "she",
    "they", "it", "we", "i", "but", "because", "so", "then", "by", "at", "until", "as",
  ]
}

extension Role {
  /// The role of somebody who is called by what they are to the child or adult.
  fileprivate init?(relative word: String) {
    let parents = [
      "mother", "father", "mum", "mam", "dad", "stepmother", "stepfather", "stepmum", "stepdad",
    ]
    let carers = ["foster carer", "kinship carer", "foster mother", "foster father"]
    if parents.contains(word.lowercased()) {
      self = .parent
    } else if carers.contains(word.lowercased()) {
      self = .carer
    } else {
      return nil
    }
  }

  /// The role that is called this, in words or as a token.
  fileprivate init?(words: String) {
    self.init(rawValue: String(words.lowercased().map { $0 == " " ? "-" : $0 }))
  }
}
