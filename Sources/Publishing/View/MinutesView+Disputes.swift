import MeetingDomain

extension MinutesView {
  /// Item 10: disagreements between professionals, or that everyone was asked and there is none.
  static func disputes(_ minutes: Minutes) -> [GroupView] {
    let list = minutes.document.disputes
    let isOnlyAsked = list == .notAsked && !minutes.asked(of: .dispute).isEmpty
    let lines = minutes.lines(list) { line(for: $0, in: minutes) }
    return isOnlyAsked ? [] : [GroupView(lines)]
  }

  /// One disagreement with all that is recorded of it.
  static func line(for dispute: Dispute, in minutes: Minutes) -> LineView {
    let parties = dispute.parties.flatMap { $0.isEmpty ? nil : $0.joined(separator: "; ") }
    return LineView(
      dispute.matter.map(Wording.words) ?? "Matter not recorded",
      [
        LineView("Between", ifAny: parties),
        LineView("Positions", ifAny: dispute.positions),
        LineView("Tried before", ifAny: dispute.tried),
        LineView("Interim step", ifAny: dispute.interim.map { minutes.actionInWords($0) }),
        LineView("Stage", ifAny: dispute.stage.map(String.init)),
        LineView("Due", ifAny: dispute.due?.inWords),
        minutes.line("Outcome", dispute.outcome),
      ])
  }

  /// Item 11: who tells whom what was decided, or why the chair determined against it.
  static func updates(_ minutes: Minutes) -> [GroupView] {
    let list = minutes.document.updates
    let isOnlyAsked = list == .notAsked && !minutes.asked(of: .whoUpdates).isEmpty
    let lines = minutes.lines(list) { update in
      LineView(
        update.person ?? "Person not recorded",
        [
          LineView("Told by", ifAny: update.by), LineView("How", ifAny: update.how),
          LineView("Due", ifAny: update.due?.inWords),
          LineView("Told", ifAny: minutes.moment(update.told)),
          LineView("The chair determined against it", ifAny: update.determinedAgainst),
        ])
    }
    return isOnlyAsked ? [] : [GroupView(lines)]
  }
}
