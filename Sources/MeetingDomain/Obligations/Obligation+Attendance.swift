/// Item 2: who was there, who was not and why, and in which role.
extension Obligation {
  static let attendance: [Obligation] = [
    Obligation(
      "G2", "S1 L24", .should, [.warns, .field], at: .item(.attendance),
      "can and should be called by any agency who is working to safeguard a child or adult at risk "
        + "where a response may be required from more than one agency",
      lacks: secondAgency),
    Obligation(
      "G19", "S1 L26", .should, [.field], at: .item(.attendance),
      "The individual / carer / parent should usually be included"),
    Obligation(
      "G20", "S1 L26", .should, [.warns, .field], at: .item(.attendance),
      "consideration should be given to whether an advocate or supporter … could best support them",
      lacks: advocacy),
    Obligation(
      "G21", "S1 L26", .principle, [.field], at: .item(.attendance),
      "or to be their representative at the meeting"),
    Obligation(
      "G22", "S1 L26", .must, [.field, .output], at: .item(.attendance),
      "Any decision to hold the meeting without the attendance from service users should be clearly "
        + "documented"),
    Obligation(
      "G23", "S1 L68", .must, [.blocks, .field], at: .item(.attendance),
      "include a rationale if any individual or carer was not included",
      lacks: reasonsNotIncluded),
    Obligation(
      "G24", "S1 L26", .principle, [.field], at: .item(.attendance),
      "The reasons for this may include where there is disguised compliance or where professionals "
        + "are facing barriers or are struggling to support people"),
    Obligation(
      "G25", "S1 L26, L84", .principle, [.field, .output], at: .item(.attendance),
      "have a professionals only section to the meeting"),
    Obligation(
      "G38", "S1 L58", .should, [.prompts, .output], at: .item(.attendance),
      "should Chair the meeting and facilitate discussion"),
    Obligation(
      "G40", "S1 L62", .must, [.field], at: .item(.attendance),
      "should attend a professionals meeting in accordance with information sharing legislation"),
    Obligation(
      "G41", "S1 L62–64", .principle, [.prompts, .field], at: .item(.attendance),
      "consider inviting an expert in a particular discipline for advice even if they are not "
        + "directly involved in the case"
    ) { document in
      document.lackingRole(
        .expertAdviser,
        "Nobody is listed as an expert adviser. Invite one, or write why none is needed under “not "
          + "recorded”, for G41.")
    },
    Obligation(
      "G49", "S1 L68", .principle, [.field], at: .item(.attendance),
      "any attending agency can take responsibility for taking minutes"),
    Obligation(
      "G60", "S1 L82", .should, [.prompts, .field], at: .item(.attendance),
      "The introduction of challenge from someone who does not have direct involvement with the case"
    ) { document in
      document.lackingRole(
        .independentChallenge,
        "Nobody is listed for independent challenge. Give the role to somebody who is not involved "
          + "with the case.")
    },
    Obligation(
      "G81", "App A 2", nil, [.blocks, .field], at: .item(.attendance), "Attendance / Apologies"
    ) { document in
      let isAnybodyThere = document.attendance.rows.contains { $0.wasThere && !$0.hasRole(.chair) }
      guard !isAnybodyThere else { return [] }
      return [
        Lack(
          "Nobody but the chair is marked as present. Mark who was there.", at: .add(.attendee))
      ]
    },
    Obligation(
      "G93", "S1 L32", .principle, [.field, .output], at: .item(.attendance),
      "provide clarity on action plans and identify key professional roles"),
  ]

  @Sendable private static func secondAgency(_ document: MeetingDocument) -> [Lack] {
    let professionals = document.attendance.rows.filter {
      $0.wasThere
        && !$0.hasRole(.individual, .parent, .carer, .advocate, .supporter, .representative)
    }
    guard professionals.count > 1, document.agenciesThere.count < 2 else { return [] }
    return [
      Lack(
        "The professionals present come from one agency only. Enter the agency of each, or say why "
          + "no other was there.", at: .add(.attendee))
    ]
  }

  @Sendable private static func advocacy(_ document: MeetingDocument) -> [Lack] {
    let isConsidered = document.attendance.rows.contains { person in
      person.hasRole(.advocate, .supporter, .representative)
        || person.advocacy.map { $0 != .notConsidered } == true
    }
    guard !isConsidered else { return [] }
    let text =
      "It is not recorded whether an advocate or supporter was considered. Say what was done about "
      + "one."
    let person = document.family.first { $0.hasRole(.individual) } ?? document.family.first
    return [person.map { Lack(text, of: $0, at: "advocacy") } ?? Lack(text, at: .add(.attendee))]
  }

  @Sendable private static func reasonsNotIncluded(_ document: MeetingDocument) -> [Lack] {
    let unlisted = Lack(
      "The attendance does not say whether \(document.subjectName) was included. Add them, and if "
        + "they were not there say why.", at: .add(.attendee))
    return (document.isSubjectListed ? [] : [unlisted])
      + document.family.compactMap { person -> Lack? in
        guard person.status != nil else {
          return Lack(
            "It is not recorded whether \(person.name) was there. Mark it.", of: person,
            at: "status")
        }
        let hasReason =
          person.reasonCode.map { $0 != .other } == true || !person.reason.isBlank
        guard !person.wasThere, !hasReason else { return nil }
        return Lack(
          "\(person.name) was not there and no reason is recorded. Choose one, or write it.",
          of: person, at: "reasonCode")
      }
  }
}

extension MeetingDocument {
  /// The lack of anybody with a role.
  fileprivate func lackingRole(_ role: Role, _ text: String) -> [Lack] {
    attendance.rows.contains { $0.hasRole(role) } ? [] : [Lack(text, at: .add(.attendee))]
  }
}
