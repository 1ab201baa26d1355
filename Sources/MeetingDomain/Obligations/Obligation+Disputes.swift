/// Item 10: disagreement between professionals, which must not hold anything up.
extension Obligation {
  static let disputes: [Obligation] = [
    Obligation(
      "G46", "S1 L68", .must, [.blocks, .field], at: .item(.dispute),
      "any disagreement that may exist between professionals"
    ) { document in
      let isAnswered =
        !document.disputes.isUnanswered || document.isAskedNone(at: .dispute)
        || !document.standing(.dispute).isEmpty
      guard !isAnswered else { return [] }
      return [
        Lack(
          "It was not asked whether professionals disagree. Ask, and write it down or answer none.",
          at: .add(.dispute))
      ]
    },
    Obligation(
      "G71", "S2 L30", .must, [.field], at: .item(.dispute),
      "It is every practitioner's responsibility to problem solve where there is disagreement"),
    Obligation(
      "G72", "S2 L30", .should, [.field], at: .item(.dispute),
      "ensure that communication is clear and open"),
    Obligation(
      "G73", "S2 L30", .must, [.blocks, .field], at: .item(.dispute),
      "that disagreement and escalation does not result in time delay in considering next steps for "
        + "the child or adult",
      lacks: interimSteps),
    Obligation(
      "G74", "S2 L47", .should, [.field, .output], at: .item(.dispute),
      "Informs of next steps should escalation be necessary"),
    Obligation(
      "G76", "S2 L49", .principle, [.field], at: .item(.dispute),
      "professional disagreement can be healthy and generate constructive debate, which may "
        + "ultimately lead to more robust assessment and action planning"),
    Obligation(
      "G89", "App A 10", nil, [.field], at: .item(.dispute), "Professional dispute / disagreement"),
  ]

  @Sendable private static func interimSteps(_ document: MeetingDocument) -> [Lack] {
    document.openDisputes.filter { dispute in
      guard let step = document.interimStep(of: dispute) else { return true }
      return step.owner.isBlank || step.due == nil
    }.map { dispute in
      Lack(
        "The dispute \((dispute.matter ?? "").inQuotation) is open and has no interim step with an "
          + "owner and a day. Add the step as an action and give its number.",
        of: dispute, at: "interim")
    }
  }
}
