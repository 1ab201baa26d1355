extension Row {
  /// The row as its record makes it: named, timed and numbered, and not struck.
  func named(by recorded: Recorded) -> Row {
    func named(_ value: some DocumentRow) -> Row {
      var value = value
      value.id = RowID(recorded.stamp)
      return value.row
    }
    return named(value).timed(by: recorded)
  }

  private func timed(by recorded: Recorded) -> Row {
    switch self {
    case .entry(var entry):
      (entry.at, entry.struck) = (entry.at ?? recorded.at, nil)
      return .entry(entry)
    case .asked(var asked):
      asked.at = asked.at ?? recorded.at
      return .asked(asked)
    case .dissent(var dissent):
      dissent.at = dissent.at ?? recorded.at
      return .dissent(dissent)
    case .readBack(var readBack):
      readBack.at = readBack.at ?? recorded.at
      return .readBack(readBack)
    case .correction(var correction):
      (correction.at, correction.by) =
        (correction.at ?? recorded.at, correction.by ?? recorded.author.name)
      return .correction(correction)
    case .carried(var carried):
      if carried.answer != nil { carried.at = carried.at ?? recorded.at }
      return .carried(carried)
    case .dispute(var dispute):
      dispute.raisedOn = dispute.raisedOn ?? recorded.at.day
      return .dispute(dispute)
    case .view(var view):
      view.view = view.view.map(recorded.naming)
      return .view(view)
    case .distribution(var distribution):
      distribution.at = distribution.at ?? recorded.at
      return .distribution(distribution)
    case .action(var action):
      if case .number(let number)? = recorded.issued { action.number = number }
      action.from = action.from.map(recorded.naming)
      return .action(action)
    default:
      return self
    }
  }
}

extension Recorded {
  /// The value as it stands once its command is recorded.
  func naming(_ value: FieldValue?) -> FieldValue? {
    if case .reference(let reference)? = value { .reference(naming(reference)) } else { value }
  }

  /// The reference as it stands once its command is recorded.
  fileprivate func naming(_ reference: RowReference) -> RowReference {
    reference == .firstOfCommand ? RowReference(stated: command.description) : reference
  }
}
