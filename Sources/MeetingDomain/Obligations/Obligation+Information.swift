/// Item 5: what each agency shares, how it is known, and on what basis it is shared.
extension Obligation {
  static let information: [Obligation] = [
    Obligation(
      "G52", "S1 L28", .principle, [.field], at: .item(.newInformation),
      "lead to staff being able to challenge facts"),
    Obligation(
      "G54", "S1 L78", .must, [.field], at: .item(.newInformation),
      "be as objective and fair as possible"),
    Obligation(
      "G55", "S1 L78", .principle, [.field, .output], at: .item(.newInformation),
      "practitioners may bring partial or biased information to the meeting and there may be "
        + "competing interpretations of a situation"),
    Obligation(
      "G56", "S1 L78", .must, [.field], at: .item(.newInformation),
      "It is important to understand the relevance of any information"),
    Obligation(
      "G57", "S1 L78", .must, [.warns, .field, .output], at: .item(.newInformation),
      "be open about the reliability of the provenance of the information"
    ) { document in
      document.lackingOnce(
        document.standing(.information, at: .newInformation).filter { $0.known == nil },
        at: "known", one: "does not say how it is known", many: "do not say how they are known",
        "Choose how.")
        + document.lackingOnce(
          document.standing().filter { $0.by == nil && $0.unresolved != nil }, at: "by",
          one: "could be from several people", many: "could each be from several people",
          "Choose who said it.", noun: "lines")
    },
    Obligation(
      "G59", "S1 L80", .should, [.prompts, .field], at: .item(.newInformation),
      "a reluctance to reconsider even in the light of new information"
    ) { document in
      guard !document.standing(.information, at: .newInformation).isEmpty else { return [] }
      return document.lacking([
        "reconsidered":
          "It was not asked whether what is new changes the aim or the risks. Write what it "
          + "changes, or why nothing."
      ])
    },
    Obligation(
      "G62", "S1 L84", .principle, [.prompts], at: .item(.newInformation),
      "reduce the risk of overreliance on information supplied by family members"
    ) { document in
      document.lackingOnce(
        document.standing(.information, at: .newInformation).filter {
          $0.known == .toldByFamily && ($0.support == nil || $0.support == .singleSource)
        },
        at: "support", one: "rests on the family's account alone",
        many: "rest on the family's account alone", "See whether another source supports it.")
    },
    Obligation(
      "G63", "S1 L92", .should, [.field], at: .item(.newInformation),
      "Where possible share information with consent"),
    Obligation(
      "G64", "S1 L92", .must, [.blocks, .field], at: .item(.newInformation),
      "you may share information without consent where there is a lawful basis to do so",
      lacks: lawfulBasis),
    Obligation(
      "G65", "S1 L92", .should, [.field], at: .item(.newInformation),
      "If you are unsure of your lawful basis you should refer to your own organisations "
        + "information governance policy"),
    Obligation(
      "G66", "S1 L92", .principle, [.field], at: .item(.newInformation),
      "are not barriers to justified information sharing"),
    Obligation(
      "G84", "App A 5", nil, [.warns, .field], at: .item(.newInformation),
      "Additional or new information shared at meeting (from all agencies)"
    ) { document in
      document.agenciesThere.filter { document.firstHeard($0) == nil }.map { agency in
        Lack(
          "Nothing from \(agency) is recorded. Ask them, and write it down or answer nothing new.",
          at: .line)
      }
    },
  ]

  @Sendable private static func lawfulBasis(_ document: MeetingDocument) -> [Lack] {
    let isGovernanceAsked = document.plannedActions.contains { $0.kind == .askGovernance }
    return document.lackingBasisOfAll(isGovernanceAsked)
      + document.standing().compactMap { entry -> Lack? in
        guard entry.consent == .refused || entry.consent == .notSought else { return nil }
        let shared = "\(entry.text.inQuotation) is shared without consent"
        let place = entry.item.map(Place.item)
        switch entry.basis {
        case nil:
          return Lack(
            "\(shared) and no lawful basis is recorded. Choose one.", of: entry, at: "basis",
            in: place)
        case .consent:
          return Lack(
            "\(shared), so consent cannot be its lawful basis. Choose another.", of: entry,
            at: "basis", in: place)
        case .unsure where !isGovernanceAsked:
          return Lack(
            "\(shared) and its lawful basis is unsure. Add an action to ask information governance, "
              + "or choose a basis.", of: entry, at: "basis", in: place)
        default: return nil
        }
      }
  }
}

/// When an agency was heard.
enum Heard {
  /// Heard, but the record does not say when.
  case untimed
  case at(Timestamp)
}

extension MeetingDocument {
  /// What is lacking of the basis on which all is shared, where the person does not consent: S1 L92.
  fileprivate func lackingBasisOfAll(_ isGovernanceAsked: Bool) -> [Lack] {
    let consent = openingForm.consent.value
    guard consent == .refused || consent == .notSought else { return [] }
    let shared = "The meeting shares information without consent"
    switch openingForm.basis.value {
    case nil:
      return [
        Lack("\(shared) and no lawful basis is recorded. Choose one.", at: "opening.basis")
      ]
    case .consent?:
      return [
        Lack(
          "\(shared), so consent cannot be its lawful basis. Choose another.", at: "opening.basis")
      ]
    case .unsure? where !isGovernanceAsked:
      return [
        Lack(
          "\(shared) and its lawful basis is unsure. Add an action to ask information governance, "
            + "or choose a basis.", at: "opening.basis")
      ]
    default:
      return lacking([
        "opening.basisBecause": "\(shared) and it is not recorded why on that basis. Write it."
      ])
    }
  }

  /// When an agency first said something under item 5, or that it has nothing new; nil where never.
  func firstHeard(_ agency: String) -> Heard? {
    let entries = standing(at: .newInformation).filter { $0.agency?.isSameName(as: agency) == true }
    let none = asked.rows.filter {
      $0.item == .newInformation && ($0.agency == nil || $0.agency?.isSameName(as: agency) == true)
    }
    guard !entries.isEmpty || !none.isEmpty else { return nil }
    let times = entries.compactMap(\.at) + none.compactMap(\.at)
    return times.min { $0.secondsSince1970 < $1.secondsSince1970 }.map(Heard.at) ?? .untimed
  }

  /// One lack for all entries that lack the same; it counts them and is mended at the first.
  fileprivate func lackingOnce(
    _ entries: [Entry], at field: String, one: String, many: String, _ remedy: String,
    noun: String = "pieces of information"
  ) -> [Lack] {
    guard let first = entries.first else { return [] }
    let what =
      entries.count == 1
      ? "\(first.text.inQuotation) \(one)."
      : "\(entries.count) \(noun) \(many), the first \(first.text.inQuotation)."
    return [Lack("\(what) \(remedy)", of: first, at: field, in: first.item.map(Place.item))]
  }
}
