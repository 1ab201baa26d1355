/// Items 11 and 12: who tells those who were not there, and when the plan is reviewed.
extension Obligation {
  static let afterwards: [Obligation] = [
    Obligation(
      "G28", "S1 L38", .should, [.blocks, .field], at: .item(.whoUpdates),
      "they should be communicated to the individuals and carers as soon as possible afterwards"
    ) { document in
      document.updates.rows.filter { update in
        !update.by.isBlank && update.due == nil && update.told == nil
          && update.determinedAgainst.isBlank
      }.map { update in
        Lack(
          "There is no day by which \(update.personInWords) is told what was decided. Enter it.",
          of: update, at: "due")
      }
    },
    Obligation(
      "G29", "S1 L70", .must, [.blocks, .field], at: .item(.whoUpdates),
      "will need to be shared with the parents/ carers and individuals unless, exceptionally, the "
        + "Chair determines against and records this"
    ) { document in
      document.updates.rows.filter { $0.by.isBlank && $0.determinedAgainst.isBlank }.map { update in
        Lack(
          "It is not recorded whether the decisions are shared with \(update.personInWords). Say "
            + "who tells them, or why the chair determined against it.", of: update, at: "by")
      }
    },
    Obligation(
      "G90", "App A 11", nil, [.blocks, .field], at: .item(.whoUpdates),
      "Who will update individual / carer if not present"
    ) { document in
      guard !document.updates.isNone, !document.isAskedNone(at: .whoUpdates) else { return [] }
      return document.absentFamily.filter { name in
        !document.updates.rows.contains { $0.person?.isSamePerson(as: name) == true }
      }.map { name in
        Lack(
          "Nobody is named who tells \(name) what was decided, and the attendance does not show "
            + "them as present. Add who does, how and by when.", at: .add(.update))
      }
    },
    Obligation(
      "G51", "S1 L28", .should, [.field, .output], at: .item(.nextReview),
      "form part of a continuous process of assessment, planning, implementation and review"),
    Obligation(
      "G91", "App A 12", nil, [.blocks, .field], at: .item(.nextReview),
      "Date of next review (if the meeting agrees that this is required)"
    ) { document in
      let review = document.reviewForm
      switch (review.required, review.date) {
      case (false?, _):
        return document.lacking([
          "review.reason": "No review is required and the reason is not recorded. Write it."
        ])
      case (nil, nil):
        return document.lacking([
          "review.required": "It was not asked whether a review is required. Answer yes or no."
        ])
      default:
        return document.lacking([
          "review.date": "A review is required and its day is not recorded. Enter it."
        ])
      }
    },
  ]
}

extension Update {
  /// Who is to be told.
  fileprivate var personInWords: String {
    person.isBlank ? "somebody" : person ?? ""
  }
}
