/// Why this meeting and no other: what the opening asks about its calling and about thresholds.
extension Obligation {
  static let calling: [Obligation] = [
    Obligation(
      "G1", "S1 L22", .must, [.prompts, .field], at: .opening,
      "These meetings are not a replacement to the strategy meetings"
    ) { document in
      document.lacking([
        "opening.statutory":
          "It was not asked whether a statutory process is open. Enter it with its reference, or "
          + "answer none."
      ])
    },
    Obligation(
      "G3", "S1 L54", .principle, [.field], at: .opening,
      "Any professional involved in protecting a child or adult at risk"),
    Obligation(
      "G4", "S1 L40–46", .should, [.blocks, .field], at: .opening,
      "Cases are failing to progress or … Starting to drift or … There is hostility … Agencies are "
        + "not able to engage positively … There is a significant event in their life"
    ) { document in
      document.lacking([
        "opening.reasons": "No reason for calling the meeting is recorded. Choose one or more."
      ])
    },
    Obligation(
      "G7", "S1 L68", .must, [.blocks, .field, .output], at: .opening,
      "There should be a record made of the decision to hold the meeting"
    ) { document in
      document.lacking([
        "opening.decidedOn":
          "The day on which it was decided to hold the meeting is not recorded. Enter it.",
        "opening.decidedBy": "Who decided to hold the meeting is not recorded. Enter the name.",
        "opening.why": "Why the meeting is held is not recorded. Write it in a sentence.",
      ])
    },
    Obligation(
      "G8", "S2 L36", .should, [.prompts, .field], at: .opening,
      "In most circumstances these meetings should provide the appropriate context … there are "
        + "times when a multi-agency meeting is required outwith these planning forums"
    ) { document in
      document.lacking([
        "opening.otherForum":
          "It is not recorded why no existing forum sufficed. Write it, or answer none."
      ])
    },
    Obligation(
      "G9", "S2 L11–15", .must, [.field], at: .opening,
      "Multi-agency Group Supervision … Reflective Learning Practitioner Forums … Professionals' "
        + "Meetings"),
    Obligation(
      "G10", "S2 L26, L45–46", .should, [.field, .output], at: .opening,
      "Are you clear on the differences between the multi-agency working forums … identify which "
        + "multi-agency meeting best suits their needs"),
    Obligation(
      "G11", "S2 L32", .principle, [.field], at: .opening,
      "multi-agency working forums and professionals' meetings are not planning meetings"),
    Obligation(
      "G12", "S2 L32", .must, [.blocks, .field], at: .opening,
      "at risk of, immediate/significant harm, then existing child protection or adult support and "
        + "protection procedures should be implemented"
    ) { document in
      guard document.opening?.harm?.immediate == true, !document.hasReferral else { return [] }
      return [
        Lack(
          "Immediate or significant harm is flagged and nobody was referred. Add a referral: who, "
            + "to whom, by when.", at: .add(.action), in: .item(.actionPlan))
      ]
    },
    Obligation(
      "G13", "S1 L88", .must, [.blocks, .field], at: .opening,
      "does not replace the need to refer to Child or Adult Social Care where concerns … are "
        + "identified as meeting the threshold for safeguarding interventions",
      lacks: threshold),
    Obligation(
      "G15", "S1 L88", .must, [.blocks, .field], at: .opening,
      "must also consider the risk to others involved who may not be the subject of the meeting"
    ) { document in
      guard document.subject.others.isUnanswered else { return [] }
      return [
        Lack(
          "It was not asked whether others are at risk. Name them, or answer none.",
          at: .add(.other))
      ]
    },
    Obligation(
      "G16", "S1 L88", .must, [.blocks, .field], at: .opening,
      "If concerns for another child or adult are identified appropriate action must be taken",
      lacks: othersWithoutAction),
    Obligation(
      "G78", "S2 L19–21", .should, [.output], at: .opening,
      "Discuss the new Protocol with your team/manager … Contact the Public Protection Lead Officer"
    ),
    Obligation(
      "G79", "S2 L9", .principle, [.field], at: .opening,
      "all professionals working with adults, children and their families or carers"),
  ]

  @Sendable private static func threshold(_ document: MeetingDocument) -> [Lack] {
    let (first, last) = (document.openingForm.threshold, document.closeForm.threshold)
    let unasked =
      document.lacking([
        "opening.threshold":
          "It was not asked at the opening whether the threshold for a safeguarding referral is "
          + "met. Answer yes, no or unsure."
      ])
      + document.lacking(
        [
          "close.threshold":
            "It was not asked again at the end whether the threshold for a safeguarding referral "
            + "is met. Answer yes, no or unsure."
        ], in: .close)
    guard (last.value ?? first.value) == .yes, !document.hasReferral else { return unasked }
    return unasked + [
      Lack(
        "The threshold for a safeguarding referral is met and there is no referral. Add one: who, "
          + "to whom, by when.", at: .add(.action), in: .item(.actionPlan))
    ]
  }

  @Sendable private static func othersWithoutAction(_ document: MeetingDocument) -> [Lack] {
    document.subject.others.rows.filter { other in
      other.atRisk != false && !document.hasAction(for: other)
    }.map { other in
      let name = other.name ?? other.relation ?? "Somebody else"
      let isSaid = other.atRisk == true
      return Lack(
        isSaid
          ? "At risk, with no action linked: \(name). Give the number of an action or referral."
          : "\(name) is listed without an answer whether they are at risk. Answer it, and if they "
            + "are give the number of an action or referral.",
        of: other, at: isSaid ? "action" : "atRisk")
    }
  }
}

extension MeetingDocument {
  /// Whether an action is taken for somebody else at risk: by its number, or because it names them.
  fileprivate func hasAction(for other: OtherPerson) -> Bool {
    // What follows a comma or stands in brackets is no name: `Kit, 11`.
    let name = other.name?.prefix { $0 != "," && $0 != "(" }
    return plannedActions.contains { action in
      let isNumbered = other.action != nil && action.number == other.action
      return isNumbered || name.map { action.text.mentions(String($0)) } == true
    }
  }
}
