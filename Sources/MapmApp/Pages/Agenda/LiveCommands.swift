import MeetingDomain
import Terminal

extension PageScreen {
  /// The commands of every page of the walk that belong to the running meeting.
  static let liveCommands: [Command<PageScreen>] = [
    Command("Professionals only", menu: .character("p")) { _, context in
      context.toggleProfessionalsOnly()
    },
    Command("Stop and refer", menu: .character("!")) { _, context in context.stopAndRefer() },
    Command("Joins or leaves", menu: .character("j")) { _, _ in
      [.show(.comesOrGoes)]
    },
    Command("Clock", menu: .character("m")) { screen, context in
      [.say(context.clockSentence(at: screen.page.place))]
    },
    Command(
      "Becomes an action", menu: .character("t"),
      unavailable: { screen, _ in
        switch screen.subject?.kind {
        case .entry?, .action?: nil
        default: "Choose an entry first: Tab, then the arrows."
        }
      }
    ) { screen, context in
      screen.subject.map { context.turn($0, on: screen.page) } ?? []
    },
  ]
}

extension Context {
  /// Begins a part for professionals only, or ends the one that is running.
  fileprivate func toggleProfessionalsOnly() -> [Step] {
    guard let running = meeting.document.runningProfessionalsOnly else {
      return [
        .effect(.perform(.add(.professionalsOnly(ProfessionalsOnlySpell(from: now.time))))),
        .say(professionalsOnlySentence),
      ]
    }
    let end = FieldRef(RowRef(.professionalsOnly, running.id), "to")
    return [
      .effect(.perform(.setField(end, to: .now, replacing: meeting.stamp(of: end)))),
      .say("Everybody may hear again since \(now.time)."),
    ]
  }

  private var professionalsOnlySentence: String {
    let family = meeting.document.attendance.rows.filter { $0.isInRoom && !$0.isProfessional }
    guard let somebody = family.first else {
      return "Professionals only since \(now.time). What is filed now is for them alone."
    }
    let name = somebody.name.clipped(to: 24)
    return "\(name) is marked as here. Do they leave? \(keys.menu(.joinsOrLeaves)) says so."
  }

  /// Flags immediate or significant harm and adds the referral that has to be made: G12, S2 L32.
  fileprivate func stopAndRefer() -> [Step] {
    if let referral = meeting.document.actions.rows.last(where: { $0.kind == .referral }) {
      return [.show(.form(RowRef(.action, referral.id)))]
    }
    let flag = FieldRef("opening.harm.immediate")
    let referral = Action(
      kind: .referral,
      text: "Refer under the child protection or adult support and protection procedures",
      due: today)
    let harm = meeting.value(of: flag) == .flag(true) ? [] : [change(flag, to: .flag(true))]
    return [
      .effect(.perform(.addAll([.action(referral)], setting: harm))),
      .say(
        "Immediate harm and a referral are recorded: \(keys.shortMenu(.stopAndRefer)) says who refers, "
          + "\(keys.shortMenu(.undo)) takes both back."),
    ]
  }

  /// Makes an action of an entry, or takes it back.
  ///
  /// The entry stays as it is.
  fileprivate func turn(_ ref: RowRef, on page: any Page) -> [Step] {
    let actions = meeting.document.actions.rows
    let made = actions.first {
      ref.kind == .entry && meeting.document.reference($0.from, means: ref)
    }
    if let action = made ?? actions.first(where: { ref == RowRef(.action, $0.id) }) {
      guard action.from != nil else {
        let strike = page.key(.strike, self)
        return [.say("This action was not made from an entry. \(strike) strikes it out.")]
      }
      return [
        .effect(.perform(.strike(RowRef(.action, action.id)))),
        .say("It is an entry only again. \(keys.menu(.undo)) takes that back."),
      ]
    }
    guard let entry = meeting.document.row(ref.id, of: Entry.self) else { return [] }
    return [
      .effect(
        .perform(
          .add(
            .action(
              Action(
                text: entry.text, owner: entry.by, agency: entry.agency,
                visibility: entry.visibility, from: RowReference(ref)))))),
      .say(
        "Action made from this entry, which stays. \(keys.menu(.details)) says who does it, by when."
      ),
    ]
  }

  /// How long the meeting and this item have lasted, and what is left of the time.
  fileprivate func clockSentence(at place: Place?) -> String {
    guard meeting.document.isLive else {
      return "It is \(now.time). The meeting is not live."
    }
    var parts = ["It is \(now.time)"]
    if let minutesLive {
      let unit = minutesLive == 1 ? "minute" : "minutes"
      parts.append("\(minutesLive) \(unit) into the meeting")
    }
    if let placeSince, place != nil { parts.append("\(placeSince.minutes(until: now)) here") }
    if let left = minutesLeft {
      parts.append(left < 0 ? "\(-left) over its time" : "\(left) left")
    }
    if let needed = PlanGuard.minutesNeeded(self), place?.isBeforePlan == true {
      parts.append("7 to 12 need \(needed)")
    }
    return parts.joined(separator: ", ") + "."
  }
}
