extension MeetingDocument {
  /// The part for professionals only that is running; nil while everybody may hear: G25, S1 L26.
  public var runningProfessionalsOnly: ProfessionalsOnlySpell? {
    professionalsOnly.rows.last { $0.from != nil && $0.to == nil }
  }
}

extension Row {
  /// The row as it is filed while only professionals may hear: for them alone, unless it says
  /// itself who may know.
  func restrictedToProfessionals() -> Row {
    switch self {
    case .entry(var entry):
      entry.visibility = entry.visibility ?? .professionalsOnly
      return .entry(entry)
    case .action(var action):
      action.visibility = action.visibility ?? .professionalsOnly
      return .action(action)
    default: return self
    }
  }

  /// The row as it is filed after a part for professionals only: for everyone, unless it says itself
  /// who may know.
  ///
  /// The minute in which the part ended does not tell.
  func openToEveryone() -> Row {
    guard case .entry(var entry) = self else { return self }
    entry.visibility = entry.visibility ?? .everyone
    return .entry(entry)
  }
}
