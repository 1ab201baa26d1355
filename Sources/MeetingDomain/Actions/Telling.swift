/// Who is to be told what was decided is told by an action, and item 11 says what became of it:
/// G28, S1 L38; G90, App A 11.
extension Meeting {
  /// What follows from events of item 11 and of its actions, so that the two never disagree.
  func telling(after events: [MeetingEvent]) -> [MeetingEvent] {
    var changed: [RowRef: Set<String>] = [:]
    var following: [MeetingEvent] = []
    for (index, event) in events.enumerated() {
      switch event {
      case .fieldChanged(let field, _, _):
        guard let row = field.row, row.kind == .update else { break }
        changed[row, default: []].insert(field.name)
      case .rowAdded(.update(let update)) where index == 0 && update.needsTelling:
        following.append(.rowAdded(.action(tellingAction(for: update, from: .firstOfCommand))))
      case .rowStruck(let row) where row.kind == .update:
        following += document.tellingAction(of: row).flatMap(strike) ?? []
      case .rowRestored(let row) where row.kind == .update:
        following += struckTellingAction(of: row).map { [.rowRestored($0)] } ?? []
      case .actionFollowedUp(let id, let step):
        following += telling(after: step, of: id)
      default: break
      }
    }
    for (row, names) in changed.sorted(by: { $0.key.id.text < $1.key.id.text }) {
      following += telling(after: changes(of: row, by: events), of: row, in: names)
    }
    return following
  }

  /// What somebody is to be told by, once it is known who tells them.
  private func tellingAction(for update: Update, from row: RowReference) -> Action {
    Action(
      kind: .tellThePerson, text: Action.telling(update.person), owner: update.by,
      agency: update.by.flatMap(document.agency), due: update.due, from: row)
  }

  /// The row as it is after these events.
  private func changes(of row: RowRef, by events: [MeetingEvent]) -> Update? {
    var scratch = MeetingDocument()
    scratch.updates = document.updates
    for case .fieldChanged(let field, let value, _) in events where field.row == row {
      _ = scratch.set(field, to: value, at: Timestamp(secondsSince1970: 0, offsetMinutes: 0))
    }
    return scratch.row(row.id)
  }

  private func telling(
    after update: Update?, of row: RowRef, in names: Set<String>
  ) -> [MeetingEvent] {
    guard let update else { return [] }
    guard let action = document.tellingAction(of: row) else {
      // A meeting that came in without such an action gets one when it is said who tells them.
      guard update.needsTelling, !names.isDisjoint(with: ["by", "determinedAgainst"]),
        document.status != .approved
      else { return [] }
      return [.rowAdded(.action(tellingAction(for: update, from: RowReference(row))))]
    }
    guard action.isOpen else { return [] }
    if update.told != nil {
      let how = update.how.map { ", \($0)" } ?? ""
      return [.actionFollowedUp(action.id, FollowUp(.done, evidence: "They were told\(how)"))]
    }
    guard document.status != .approved else { return [] }
    if !update.determinedAgainst.isBlank { return strike(action) ?? [] }
    let wanted = tellingAction(for: update, from: RowReference(row))
    let values: [(name: String, in: String, value: FieldValue?)] = [
      ("text", "person", .text(wanted.text)), ("owner", "by", wanted.owner.map(FieldValue.text)),
      ("agency", "by", wanted.agency.map(FieldValue.text)),
      ("due", "due", wanted.due.map(FieldValue.day)),
    ]
    return values.filter { names.contains($0.in) }.compactMap { change in
      let field = FieldRef(RowRef(.action, action.id), change.name)
      guard document.value(of: field) != change.value else { return nil }
      return .fieldChanged(field, to: change.value, replacing: stamp(of: field))
    }
  }

  /// Somebody whose action is done was told, and is not told any more once it is open again.
  private func telling(after step: FollowUp, of id: RowID) -> [MeetingEvent] {
    guard step.kind == .done || step.kind == .reopened,
      let action = document.row(id, of: Action.self),
      let update = document.update(toldBy: action),
      (update.told == nil) == (step.kind == .done)
    else { return [] }
    let field = FieldRef(RowRef(.update, update.id), "told")
    let value: FieldValue? = step.kind == .done ? .now : nil
    return [.fieldChanged(field, to: value, replacing: stamp(of: field))]
  }

  /// The action that was struck out with the row by which somebody was to be told.
  private func struckTellingAction(of update: RowRef) -> RowRef? {
    struckRows.rows.actions.rows.last {
      $0.kind == .tellThePerson && $0.from == RowReference(update)
    }.map { RowRef(.action, $0.id) }
  }

  private func strike(_ action: Action) -> [MeetingEvent]? {
    action.isOpen && document.status != .approved ? [.rowStruck(RowRef(.action, action.id))] : nil
  }
}

extension MeetingDocument {
  /// The action by which somebody is told; nil while nobody is to.
  public func tellingAction(of update: RowRef) -> Action? {
    plannedActions.first { $0.kind == .tellThePerson && reference($0.from, means: update) }
  }

  /// Whom an action tells; nil where it was not made from a row of item 11.
  public func update(toldBy action: Action) -> Update? {
    guard action.kind == .tellThePerson, let row = action.from.flatMap({ row(named: $0) }),
      row.kind == .update
    else { return nil }
    return self.row(row.id)
  }

  /// The agency of somebody on the attendance list.
  public func agency(of person: String) -> String? {
    attendance.rows.first { $0.name == person }?.agency
  }
}

extension Update {
  /// Whether somebody is named who tells them, and has not yet.
  var needsTelling: Bool {
    !by.isBlank && told == nil && determinedAgainst.isBlank
  }

  /// Whether nothing is left to do: they were told, or the chair determined against it (G29).
  public var isSettled: Bool { told != nil || !determinedAgainst.isBlank }
}

extension Action {
  /// What is to be done for somebody who was not there.
  static func telling(_ person: String?) -> String {
    "Tell \(person.isBlank ? "the person" : person ?? "") what was decided"
  }
}
