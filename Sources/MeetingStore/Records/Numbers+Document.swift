import MeetingDomain

extension Numbers {
  /// What the record of an event is given: a number for an action, a reference for a meeting.
  func issue(for event: MeetingEvent, at: Timestamp) throws -> Issued? {
    switch event {
    case .rowAdded(.action(let action)):
      .number(try actionNumber(stated: action.number))
    case .planned(let document):
      .reference(try reference(stated: document.reference, year: at.day.year))
    default:
      nil
    }
  }

  /// The document with an id, and with a number for each action that is free in this store.
  ///
  /// - Returns: What could not keep its number; whatever names such an action follows it.
  func complete(
    _ document: MeetingDocument, id: MeetingID
  ) throws -> (document: MeetingDocument, renumbered: [Renumbered]) {
    var document = document
    let stated = document.id ?? id.description
    guard try claimID(stated) else {
      throw try hasErased(stated)
        ? StoreError.erasedBefore(name: stated) : .meetingExists(name: stated)
    }
    document.id = stated
    guard case .recorded(var actions) = document.actions else { return (document, []) }
    let (kept, changes) = try number(&actions)
    document.actions = .recorded(actions)
    // Of two actions with one number the first keeps it, and what names it means that one.
    document.renameActions { number in
      guard !kept.contains(number) else { return number }
      return changes.first { $0.from == number }?.to ?? number
    }
    return (document, changes.map { .action(from: $0.from, to: $0.to) })
  }

  /// What is stated comes first, so that no number of a file is given to another of its actions.
  private func number(_ actions: inout [Action]) throws -> (
    kept: Set<Int>, changes: [(from: Int, to: Int)]
  ) {
    var kept: Set<Int> = []
    var rest: [Int] = []
    for index in actions.indices {
      if let number = actions[index].number, try take(number) {
        kept.insert(number)
      } else {
        rest.append(index)
      }
    }
    try advance(past: kept)
    var changes: [(from: Int, to: Int)] = []
    for index in rest {
      let number = try actionNumber(stated: nil)
      if let stated = actions[index].number { changes.append((stated, number)) }
      actions[index].number = number
    }
    return (kept, changes)
  }
}
