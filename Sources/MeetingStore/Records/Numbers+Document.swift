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
  /// - Returns: What could not keep its number; disputes that name such an action follow it.
  func complete(
    _ document: MeetingDocument, id: MeetingID
  ) throws -> (document: MeetingDocument, renumbered: [Renumbered]) {
    var document = document
    let stated = document.id ?? id.description
    guard try claimID(stated) else { throw StoreError.meetingExists(name: stated) }
    document.id = stated
    guard case .recorded(var actions) = document.actions else { return (document, []) }
    let (kept, changes) = try number(&actions)
    document.actions = .recorded(actions)
    if case .recorded(var disputes) = document.disputes {
      for index in disputes.indices {
        // Of two actions with one number the first keeps it, and what names it means that one.
        guard let interim = disputes[index].interim, !kept.contains(interim) else { continue }
        disputes[index].interim = changes.first { $0.from == interim }?.to ?? interim
      }
      document.disputes = .recorded(disputes)
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
      if let number = actions[index].number, try keep(number) {
        kept.insert(number)
      } else {
        rest.append(index)
      }
    }
    var changes: [(from: Int, to: Int)] = []
    for index in rest {
      let number = try actionNumber(stated: nil)
      if let stated = actions[index].number { changes.append((stated, number)) }
      actions[index].number = number
    }
    return (kept, changes)
  }
}
