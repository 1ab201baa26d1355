import MeetingDomain
import MeetingStore

/// What a name that is typed to find something is the name of.
enum NameKind: Hashable {
  case agency, owner, `case`
  /// An agency or an owner.
  case reader
}

extension ListedMeetings {
  /// The names in the store that a name means which somebody typed.
  ///
  /// - Throws: Where nothing in the whole store, open or closed, has such a name.
  mutating func named(_ text: String, as kind: NameKind) throws -> Set<String> {
    let known = try names(of: kind)
    let part = NamePart(text)
    // The number of a case is a whole: 041 is none of 0417.
    let meant = kind == .case ? known.filter(part.isAll) : Set(part.meant(among: known))
    guard meant.isEmpty else { return meant }
    // A damaged meeting may be the one that has it.
    try requireWhole()
    throw UnknownName(kind: kind, name: text, known: known)
  }

  private mutating func names(of kind: NameKind) throws -> Set<String> {
    if kind == .case { return Set(try meetings().map(\.row.case)).subtracting([""]) }
    var names: Set<String> = []
    for row in try everyAction() {
      let words = row.words
      if kind != .owner, let agency = words.agency { names.insert(agency) }
      if kind != .agency, let owner = words.owner { names.insert(owner) }
    }
    return names.subtracting([""])
  }

  /// All actions, whatever became of them.
  mutating func everyAction() throws -> [ActionRow] {
    try actions(today: Clock.today, of: nil, limit: nil, where: { _ in true }, fits: nil).rows
  }
}

/// A name that nothing in the store has, with those that there are.
struct UnknownName: Error, CustomStringConvertible {
  let kind: NameKind
  let name: String
  let known: Set<String>

  /// How many of the names that there are a sentence has room for.
  private static let most = 8

  var description: String {
    "\(fault) called \"\(name)\". " + (known.isEmpty ? "There is none here yet." : names + ".")
  }

  private var fault: String {
    switch kind {
    case .agency: "No action is for an agency"
    case .owner: "No action is for anybody"
    case .reader: "No action is for an agency or anybody"
    case .case: "No meeting is of a case"
    }
  }

  private var names: String {
    let heading =
      switch kind {
      case .agency: "Agencies here"
      case .owner: "Owners here"
      case .reader: "Agencies and owners here"
      case .case: "Cases here"
      }
    let rest = known.count - Self.most
    return "\(heading): " + known.sorted().prefix(Self.most).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}
