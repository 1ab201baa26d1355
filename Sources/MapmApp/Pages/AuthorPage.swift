import MeetingDomain
import Terminal

/// Who sits at the keyboard: asked once, at home, and kept with every record.
struct AuthorPage: Page {
  private static let draft = "home/author"

  var opensInLine: Bool { true }

  func title(_ context: Context) -> String { "Who sits at the keyboard?" }

  var line: WritingLine? {
    WritingLine(field: Self.draft, placeholder: "Your name, your agency")
  }

  func blocks(_ context: Context) -> [Block] {
    [
      .space,
      .text("Every record in the minutes says who wrote it down.", role: .text),
      .text("Type your name, then a comma and your agency, and press Enter."),
      .text("It is asked once and kept sealed; w at home changes it."),
      .space,
      .text(context.author.map { "Now: \($0.inWords)" } ?? "", role: .strong),
    ]
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    let named = NameAndAgency(text)
    guard !named.name.isEmpty else { return [.say("A name is missing. Type who you are.")] }
    let author = Author(name: named.name, agency: named.agency ?? "")
    return [.forget(field: Self.draft), .effect(.remember(author)), .back]
  }
}

/// A person as a line says them: `S. Patel, Housing, chair`.
struct NameAndAgency {
  var name: String
  var agency: String?
  /// The roles named after the agency, where every word of them is one.
  var roles: [Role] = []
  /// Whom they stand in for, where that is said: `deputy for Lee Place`.
  var deputyFor: String?
  /// What else is said after the agency, or what somebody of the family is: `head teacher`, `mother`.
  var post: String?

  /// - Parameter knowsPosts: Whether what stands after the agency is a post, not more of the agency.
  init(_ text: String, knowsPosts: Bool = false) {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let kept = part.drop(while: \.isWhitespace)
      return String(kept.reversed().drop(while: \.isWhitespace).reversed())
    }
    name = parts.removeFirst()
    if let index = parts.lastIndex(where: { Self.absent(in: $0) != nil }) {
      deputyFor = Self.absent(in: parts.remove(at: index))
    }
    while let last = parts.last, let role = Role(words: last) {
      roles.insert(role, at: 0)
      parts.removeLast()
    }
    if knowsPosts, parts.count == 1, roles.isEmpty, let role = Role(relative: parts[0]) {
      (roles, post) = ([role], parts[0])
      return
    }
    if knowsPosts, parts.count > 1 {
      post = parts.dropFirst().joined(separator: ", ")
      parts = Array(parts.prefix(1))
    }
    let rest = parts.joined(separator: ", ")
    agency = rest.isEmpty ? nil : rest
  }

  /// Who is absent, in `deputy for Lee Place`; nil where nobody is named so.
  private static func absent(in part: String) -> String? {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, words[0].lowercased() == "deputy", words[1].lowercased() == "for" else {
      return nil
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  /// Somebody for the attendance list.
  ///
  /// - Parameter roles: Those they have where none are named.
  func attendee(orElse roles: [Role]? = nil) -> Attendee {
    Attendee(
      name: name, roles: self.roles.isEmpty ? roles : self.roles, post: post, agency: agency,
      deputyFor: deputyFor)
  }
}

extension NameAndAgency {
  typealias Role = MeetingDomain.Role
}

extension MeetingDomain.Role {
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
