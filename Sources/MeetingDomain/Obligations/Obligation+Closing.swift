/// The close: what came of the objectives, the law, who remains concerned, approval and its copies.
extension Obligation {
  static let closing: [Obligation] = [
    Obligation(
      "G17", "S1 L86", .must, [.blocks, .field], at: .close,
      "must also consider if any legislation or statutory guidance is relevant to the case under "
        + "discussion"
    ) { document in
      guard document.standing(.legislation).isEmpty else { return [] }
      return document.lacking([
        "close.legislation":
          "It is not recorded which legislation or statutory guidance was considered. Enter it, or "
          + "answer none."
      ])
    },
    Obligation(
      "G47", "S1 L68", .must, [.field], at: .close,
      "The Chair of the meeting will have responsibility for ensuring that the record is made"),
    Obligation(
      "G48", "S1 L68", .must, [.field, .output], at: .close, "and distributed to those present"),
    Obligation(
      "G67", "S1 L50", .must, [.blocks, .field], at: .close,
      "there will need to be a plan made to ensure that the issues that it was convened to "
        + "consider, have been resolved",
      lacks: objectives),
    Obligation(
      "G68", "S1 L50", .must, [.prompts, .field], at: .close,
      "still concerned following the decisions of the meeting, they should be referred to their "
        + "line manager and follow their escalation procedures",
      lacks: stillConcerned),
    Obligation(
      "G69", "S1 L74", .should, [.field, .output], at: .close,
      "should inform the development of the case and form part of the planning process"),
    Obligation(
      "G77", "S2 L40", .should, [.prompts], at: .close,
      "designed to make it as easy as possible for frontline practitioners to work together"
    ) { document in
      let unsorted = document.standing().filter { $0.item == nil || $0.kind == nil }
      guard let first = unsorted.first else { return [] }
      let count = unsorted.count
      return [
        Lack(
          (count == 1
            ? "\(first.text.inQuotation) is not sorted yet."
            : "\(count) entries are not sorted yet, the first \(first.text.inQuotation).")
            + " Choose the item and the kind.",
          of: first, at: first.item == nil ? "item" : "kind", in: first.item.map(Place.item))
      ]
    },
    Obligation(
      "G92", "S1 L28", .principle, [.output], at: .close,
      "They will facilitate quality assurance of the case"),
  ]

  @Sendable private static func objectives(_ document: MeetingDocument) -> [Lack] {
    let objectives = document.openingForm.objectives
    guard !objectives.isUnanswered else {
      return [
        Lack(
          "No objective is recorded, so nobody can say what was resolved. Write one or more.",
          at: .add(.objective), in: .item(.aim))
      ]
    }
    return objectives.rows.compactMap { objective -> Lack? in
      let name = "The objective \(objective.text.inQuotation)"
      switch objective.met {
      case nil:
        return Lack(
          "\(name) is not closed. Answer whether it was met, in part or not.", of: objective,
          at: "met")
      case .part, .not:
        guard objective.by.isBlank || objective.due == nil else { return nil }
        return Lack(
          "\(name) is not fully met. Say who follows it, and by when.", of: objective,
          at: objective.by.isBlank ? "by" : "due")
      case .met: return nil
      }
    }
  }

  @Sendable private static func stillConcerned(_ document: MeetingDocument) -> [Lack] {
    let concerns = document.closeForm.stillConcerned
    guard !concerns.isUnanswered else {
      return [
        Lack(
          "It was not asked who is still concerned after the decisions. Ask, and name them or "
            + "answer none.", at: .add(.concern))
      ]
    }
    return concerns.rows.filter(\.lineManager.isBlank).map { concern in
      Lack(
        "\(concern.name ?? concern.agency ?? "Somebody") is still concerned and no line manager is "
          + "named. Enter to whom they go.", of: concern, at: "lineManager")
    }
  }
}
