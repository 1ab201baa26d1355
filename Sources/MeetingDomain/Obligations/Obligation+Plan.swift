/// Items 7 and 8: decisions, recommendations and actions, and who keeps the plan together.
extension Obligation {
  static let plan: [Obligation] = [
    Obligation(
      "G14", "S1 L88", .principle, [.field], at: .item(.actionPlan),
      "may result in a need to refer into another agency or to commence a further safeguarding "
        + "procedure"),
    Obligation(
      "G39", "S1 L62", .should, [.warns], at: .item(.actionPlan),
      "Any professional who is involved with the family or potentially involved in any protection "
        + "or support plan that is being considered should attend",
      lacks: absentAgencies),
    Obligation(
      "G42", "S1 L68", .must, [.field, .output], at: .item(.actionPlan),
      "a record made of the decision to hold the meeting, decisions reached"),
    Obligation(
      "G43", "S1 L68", .must, [.field, .output], at: .item(.actionPlan),
      "recommendations made at the professionals meeting"),
    Obligation(
      "G44", "S1 L68", .must, [.blocks, .field], at: .item(.actionPlan),
      "The record must record who will take responsibility for actions"
    ) { document in
      document.plannedActions.compactMap { action -> Lack? in
        let fields = [("owner", action.owner), ("agency", action.agency)].filter(\.1.isBlank)
        guard let first = fields.first else { return nil }
        let words = fields.map(\.0).joined(separator: " and no ")
        return Lack(
          "\(action.inWords) has no \(words). Enter who does it.", of: action, at: first.0)
      }
    },
    Obligation(
      "G45", "S1 L68", .must, [.warns, .field], at: .item(.actionPlan),
      "what information was shared to support the decisions"
    ) { document in
      document.standing(.decision).filter { decision in
        decision.links?.contains { $0.kind == .reliesOn } != true
      }.map { decision in
        Lack(
          "The decision \(decision.text.inQuotation) does not say on which information it relies. "
            + "Link it.", of: decision, at: "links")
      }
    },
    Obligation(
      "G50", "S1 L28", .should, [.warns, .field], at: .item(.actionPlan),
      "they should be focused on outcomes for the individual(s)"
    ) { document in
      let kinds: [ActionKind] = [.action, .referral]
      return document.plannedActions.filter { action in
        kinds.contains(action.kind ?? .action) && action.outcome.isBlank && action.from == nil
      }.map { action in
        Lack(
          "\(action.inWords) is linked to no outcome, need or risk. Say what it is to bring about.",
          of: action, at: "outcome")
      }
    },
    Obligation(
      "G53", "S1 L78", .must, [.warns], at: .item(.actionPlan),
      "Any decisions reached need to be based on the multi-agency information available",
      lacks: decidedTooEarly),
    Obligation(
      "G58", "S1 L80", .should, [.field], at: .item(.actionPlan),
      "Group decisions can be dominated by a desire to avoid conflict rather than a determination to "
        + "establish the facts"),
    Obligation(
      "G70", "S1 L74", .must, [.blocks, .field], at: .item(.actionPlan),
      "will be reviewed formally at future meetings or as part of ongoing case management",
      lacks: unreviewed),
    Obligation(
      "G86", "App A 7", nil, [.blocks, .field], at: .item(.actionPlan),
      "Action Plan / time scales agreed and responsible agency",
      lacks: timeScales),
    Obligation(
      "G87", "App A 8", nil, [.blocks, .field], at: .item(.leadPractitioner),
      "Agreement about who is Lead Practitioner if required"
    ) { document in
      switch document.leadForm.required {
      case nil:
        document.lacking([
          "lead.required":
            "It was not asked whether a lead practitioner is required. Answer yes or no."
        ])
      case true?:
        document.lacking([
          "lead.name":
            "A lead practitioner is required and none is named. Enter the name and agency."
        ])
      case false?: []
      }
    },
  ]

  @Sendable private static func absentAgencies(_ document: MeetingDocument) -> [Lack] {
    let invited = document.attendance.rows.filter { $0.status != .notInvited }
    return document.plannedActions.filter { action in
      guard let agency = action.agency, !agency.isBlank else { return false }
      return !invited.contains { $0.agency?.isSameName(as: agency) == true }
    }.map { action in
      Lack(
        "\(action.inWords) falls to \(action.agency ?? ""), which was neither present nor invited. "
          + "Say under item 2 who speaks for them, or give it to another agency.",
        of: action, at: "agency")
    }
  }

  @Sendable private static func decidedTooEarly(_ document: MeetingDocument) -> [Lack] {
    let agencies = document.agenciesThere.compactMap { agency -> (String, Timestamp)? in
      guard case .at(let time)? = document.firstHeard(agency) else { return nil }
      return (agency, time)
    }
    return document.standing(.decision).compactMap { decision -> Lack? in
      guard let at = decision.at else { return nil }
      let later = agencies.filter { $0.1.secondsSince1970 > at.secondsSince1970 }.map(\.0)
      guard !later.isEmpty else { return nil }
      return Lack(
        "The decision \(decision.text.inQuotation) was taken before "
          + "\(later.joined(separator: ", ")) had been heard. Ask whether it stands, and write why "
          + "under “not recorded”, for G53.", at: .row(RowRef(.entry, decision.id)))
    }
  }

  @Sendable private static func unreviewed(_ document: MeetingDocument) -> [Lack] {
    let taken = document.notReviewed
    let review = document.reviewForm
    if review.required != false, review.date != nil { return taken }
    let what = "is reviewed nowhere, because no next review is agreed. Say where, or by whom."
    let agreed = document.standing(.decision, .recommendation).filter(\.route.isBlank).map {
      Lack("The \($0.kind?.words ?? "entry") \($0.text.inQuotation) \(what)", of: $0, at: "route")
    }
    return taken + agreed
      + document.plannedActions.filter { $0.isOpen && $0.route.isBlank }.map {
        Lack("\($0.inWords) \(what)", of: $0, at: "route")
      }
  }

  @Sendable private static func timeScales(_ document: MeetingDocument) -> [Lack] {
    if document.actions.isUnanswered, !document.isAskedNone(at: .actionPlan) {
      return [
        Lack("No action is recorded. Write the actions, or answer that there are none.", at: .line)
      ]
    }
    return document.plannedActions.filter { $0.due == nil && $0.status != .done }.map {
      Lack("\($0.inWords) has no day by which it is due. Enter it.", of: $0, at: "due")
    }
  }
}

extension MeetingDocument {
  /// What came from the last meeting and nobody has said what became of it.
  fileprivate var notReviewed: [Lack] {
    let rows = carried.rows.filter { $0.answer == nil }
    guard let first = rows.first else { return [] }
    let what =
      rows.count == 1
      ? "\(first.text.inQuotation) of the last meeting is"
      : "\(rows.count) things of the last meeting are"
    return [
      Lack(
        "\(what) not reviewed yet. Say what became of \(rows.count == 1 ? "it" : "each").",
        at: .row(RowRef(.carried, first.id)))
    ]
  }
}

extension Action {
  /// `Action 41 “Ring the landlord”`; without the number where it has none yet.
  fileprivate var inWords: String {
    let kind = (kind ?? .action).words
    let name = kind.prefix(1).uppercased() + kind.dropFirst()
    return (number.map { "\(name) \($0)" } ?? name) + " " + text.inQuotation
  }
}
