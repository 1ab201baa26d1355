import MeetingDomain

/// What a verb lacks, with the option or the place where it is said.
struct MissingPart: Error, CustomStringConvertible {
  let description: String

  /// - Returns: Nil where it was refused for another reason.
  init?(_ refusal: Refusal, of verb: ActionVerb, number: Int) {
    let command = "mapm action \(number) \(verb.rawValue)"
    switch (refusal, verb) {
    case (.needsReason, .progress):
      description = "What was done is missing. Write it after the verb: \(command) TEXT"
    case (.needsReason, _): description = "A reason is missing. Say why with --reason TEXT."
    case (.needsEvidence, _):
      description = "Evidence is missing. Say what shows that it is done with --evidence TEXT."
    case (.needsDay, _):
      description = "A day is missing. Write it after the verb: \(command) DAY --reason TEXT"
    case (.needsRecipient, _):
      description =
        "It is not said to whom. Write it after the verb: \(command) NAME --reason TEXT"
    default: return nil
    }
  }
}
