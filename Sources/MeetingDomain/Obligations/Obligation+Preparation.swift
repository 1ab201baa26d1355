/// Who leads the meeting, under what rules, and who was told of it beforehand.
extension Obligation {
  static let preparation: [Obligation] = [
    Obligation(
      "G26", "S1 L36", .should, [.warns, .field], at: .opening,
      "It is important to be transparent about the need, purpose and process … unless to do so "
        + "would cause additional risk",
      lacks: toldBeforehand),
    Obligation(
      "G27", "S1 L38", .should, [.warns, .field], at: .opening,
      "it will usually be necessary to inform them of the possible requirement for a professionals "
        + "only meeting",
      lacks: toldOfProfessionalsOnly),
    Obligation(
      "G32", "S1 L58", .should, [.warns, .field], at: .opening,
      "A manager or other senior staff … from any agency should Chair the meeting",
      lacks: chair),
    Obligation(
      "G33", "S1 L58", .should, [.warns, .field, .output], at: .opening,
      "who is not directly involved with the case"
    ) { document in
      guard document.openingForm.chairIndependent.value == false else {
        return document.lacking([
          "opening.chairIndependent":
            "It is not recorded whether the chair is independent of the case. Answer yes or no."
        ])
      }
      return [
        Lack(
          "The chair is directly involved with the case. Write why under “not recorded”, for G33.",
          at: .add(.notRecorded))
      ]
    },
    Obligation(
      "G34", "S1 L58", .should, [.warns, .field], at: .opening,
      "should have sufficient knowledge of child or adult safeguarding procedures"
    ) { document in
      document.lacking([
        "opening.chairKnowsProcedures":
          "It is not recorded whether the chair knows the safeguarding procedures well enough. "
          + "Answer yes or no."
      ])
    },
    Obligation(
      "G36", "S1 L58", .should, [.field, .output], at: .opening, "and ground rules of the meeting"),
    Obligation(
      "G37", "S1 L58", .should, [.warns, .field, .output], at: .opening,
      "ensure they are shared together with an agenda to all the attendees in advance",
      lacks: agendaSent),
    Obligation(
      "G75", "S2 L48", .should, [.prompts, .output], at: .opening,
      "Considers the importance of Professional Curiosity and Professional Judgement"),
  ]

  @Sendable private static func toldBeforehand(_ document: MeetingDocument) -> [Lack] {
    let told = document.openingForm.told
    guard !told.isUnanswered else {
      return [
        Lack(
          "It is not recorded whether the person and family were told of the meeting beforehand. "
            + "Say who was told, by whom and when, or why they were not.", at: .add(.told))
      ]
    }
    return told.rows.filter { $0.notToldBecause.isBlank && ($0.by.isBlank || $0.on == nil) }
      .map { row in
        Lack(
          "It is not recorded by whom and on which day \(row.person ?? "somebody") was told of the "
            + "meeting. Enter both, or why they were not told.",
          of: row, at: row.by.isBlank ? "by" : "on")
      }
  }

  @Sendable private static func toldOfProfessionalsOnly(_ document: MeetingDocument) -> [Lack] {
    let isWithout =
      !document.professionalsOnly.rows.isEmpty || document.family.contains { $0.isAbsent }
    let told = document.openingForm.told.rows
    guard isWithout, !told.contains(where: { $0.professionalsOnly == true }) else { return [] }
    let text =
      "The meeting or a part of it was held without the person or family, and it is not recorded "
      + "that they were told of this possibility. Say who was told, or write why not under “not "
      + "recorded”, for G27."
    return [
      told.first.map { Lack(text, of: $0, at: "professionalsOnly") }
        ?? Lack(text, at: .add(.told))
    ]
  }

  @Sendable private static func chair(_ document: MeetingDocument) -> [Lack] {
    guard let chair = document.attendance.rows.first(where: { $0.hasRole(.chair) }) else {
      return [
        Lack(
          "Nobody is marked as the chair. Give the role to one of the people on the list.",
          at: .add(.attendee), in: .item(.attendance))
      ]
    }
    let fields = [("post", chair.post), ("agency", chair.agency)]
    return fields.filter(\.1.isBlank).map { name, _ in
      Lack(
        "The chair's \(name) is not recorded. Enter it.", of: chair, at: name,
        in: .item(.attendance))
    }
  }

  @Sendable private static func agendaSent(_ document: MeetingDocument) -> [Lack] {
    let sent = document.distribution.rows.filter { $0.copy?.isSameName(as: "agenda") == true }
    let invited = document.attendance.rows.filter {
      $0.status != .notInvited && !$0.hasRole(.chair)
    }
    let without = invited.filter { person in
      !sent.contains { row in
        [person.name, person.deputyFor].contains { row.to?.isSamePerson(as: $0) == true }
      }
    }
    guard sent.isEmpty || !without.isEmpty else { return [] }
    let whom = sent.isEmpty ? "anybody" : without.map(\.name).joined(separator: ", ")
    return [
      Lack(
        "It is not recorded that the agenda went to \(whom) in advance. Say to whom it went, how "
          + "and when.", at: .add(.distribution))
    ]
  }
}
