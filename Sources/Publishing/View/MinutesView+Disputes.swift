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
        LineView("About", ifAny: dispute.about.map(minutes.mention)),
        LineView("Between", ifAny: parties),
        LineView("Came up on", ifAny: dispute.raisedOn?.inWords),
        LineView("Positions", ifAny: dispute.positions),
        LineView("Tried before", ifAny: dispute.tried),
        LineView("Who has been told", ifAny: dispute.told),
        LineView("Interim step", ifAny: interimStep(of: dispute, in: minutes)),
        LineView("Stage", ifAny: stage(of: dispute)),
        LineView("Due", ifAny: dispute.due?.inWords),
        minutes.line("Outcome", dispute.outcome),
        LineView("What changed because of it", ifAny: dispute.changed),
      ])
  }

  /// The action that holds meanwhile, with who does it by when (G73).
  private static func interimStep(of dispute: Dispute, in minutes: Minutes) -> String? {
    guard let step = minutes.document.interimStep(of: dispute) else {
      return dispute.interim.map { minutes.actionInWords($0) }
    }
    let words = step.number.map { minutes.actionInWords($0) } ?? "“\(Wording.words(step.text))”"
    return Wording.joined([words, step.owner, step.due.map { "by \($0.inWords)" }])
  }

  /// The stage, since when, and whether others were skipped.
  private static func stage(of dispute: Dispute) -> String? {
    let skipped = dispute.immediateRisk == true ? "stages skipped, the risk is immediate" : nil
    return Wording.joined([
      dispute.stage.map(String.init), dispute.stageSince.map { "since \($0.inWords)" }, skipped,
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
