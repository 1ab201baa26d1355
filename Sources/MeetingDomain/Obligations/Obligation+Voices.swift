/// Items 6 and 9: what the person, the carer and the advocate say, and what they think of the plan.
extension Obligation {
  static let voices: [Obligation] = [
    Obligation(
      "G30", "S1 L58", .should, [.blocks, .field], at: .item(.fromThePerson),
      "ensure that the voice or view of the child or adult at risk is represented",
      lacks: howTheVoiceCame),
    Obligation(
      "G31", "S1 L78", .must, [.warns, .field, .output], at: .item(.fromThePerson),
      "The voice of the child or adult must be heard as clearly as the views and information shared "
        + "by the professionals and the minutes should clearly reference their voice"
    ) { document in
      let said = document.standing(at: .fromThePerson)
      guard let first = said.first, !said.contains(where: { $0.kind == .voice }) else { return [] }
      return [
        Lack(
          "Only what others say of them is recorded, not their own words. Write them in quotation "
            + "marks.", at: .row(RowRef(.entry, first.id)))
      ]
    },
    Obligation(
      "G85", "App A 6", nil, [.field, .output], at: .item(.fromThePerson),
      "Information from the individual / carer / advocate"),
    Obligation(
      "G18", "S1 L86", .should, [.prompts, .field], at: .item(.viewsOnThePlan),
      "All decisions should respect the dignity and human rights of the individuals involved"
    ) { document in
      let decisions = document.standing(.decision)
      guard !decisions.isEmpty, decisions.allSatisfy(\.rights.isBlank) else { return [] }
      return document.lacking(
        [
          "close.rights":
            "It was not asked whether a decision restricts the person or goes against their wishes. "
            + "Write how it respects their dignity and rights, or answer none."
        ], in: .close)
    },
    Obligation(
      "G88", "App A 9", nil, [.blocks, .field], at: .item(.viewsOnThePlan),
      "Views of individual / carer / advocate on the action plan",
      lacks: viewsOnThePlan),
  ]

  @Sendable private static func howTheVoiceCame(_ document: MeetingDocument) -> [Lack] {
    let said = document.standing(.voice, .view, at: .fromThePerson)
    guard let first = said.first else {
      guard !document.isAskedNone(at: .fromThePerson) else { return [] }
      return [
        Lack(
          "Nothing from the person, carer or advocate is recorded. Write their words, or answer "
            + "that there are none.", at: .line)
      ]
    }
    guard said.allSatisfy({ $0.how == nil }) else { return [] }
    return [
      Lack(
        "It is not recorded how \(first.text.inQuotation) reached the meeting. Choose how.",
        of: first, at: "how")
    ]
  }

  @Sendable private static func viewsOnThePlan(_ document: MeetingDocument) -> [Lack] {
    let item = AgendaItem.viewsOnThePlan
    let isAnswered =
      !document.views.isUnanswered || document.isAskedNone(at: item)
      || !document.standing(.voice, .view, at: item).isEmpty
    guard isAnswered else {
      return [
        Lack(
          "No view on the action plan is recorded. Write it, or who will ask for it by when.",
          at: .add(.view))
      ]
    }
    return document.views.rows.filter { row in
      row.view == nil && (row.notSoughtForm.by.isBlank || row.notSoughtForm.due == nil)
    }.map { row in
      Lack(
        "The view of \(row.person ?? "somebody") on the plan is not recorded. Link it, or say who "
          + "will ask for it by when.",
        of: row, at: row.notSoughtForm.by.isBlank ? "notSought.by" : "notSought.due")
    }
  }
}
