extension Carried {
  /// The answer in the words of its kind.
  public func words(for answer: CarriedAnswer) -> String {
    switch (kind, answer) {
    case (.objective, .done): "met"
    case (.objective, .goesOn): "not met yet"
    case (.dispute, .done): "settled"
    case (.decision, .done), (.recommendation, .done): "carried out"
    case (.decision, .goesOn): "stands"
    case (_, .done): "done"
    case (_, .goesOn): "goes on"
    case (_, .superseded), (_, .withdrawn): answer.words
    }
  }

  /// What an answer does where the thing was made; nil where that does not change.
  public func command(for answer: CarriedAnswer, note: String?) -> MeetingCommand? {
    guard let origin else { return nil }
    switch (kind, answer) {
    case (.action, _): return .followUp(origin.id, step(for: answer, note: note))
    case (.objective, _), (nil, _), (_, .goesOn): return nil
    case (.decision, _), (.recommendation, _), (.dispute, _):
      let outcome = note ?? words(for: answer)
      return .setField(FieldRef(origin, "outcome"), to: .text(outcome), replacing: nil)
    }
  }

  private func step(for answer: CarriedAnswer, note: String?) -> FollowUp {
    switch answer {
    case .done: FollowUp(.done, evidence: note)
    case .superseded: FollowUp(.superseded, reason: note)
    case .withdrawn: FollowUp(.withdrawn, reason: note)
    case .goesOn: FollowUp(.reviewed)
    }
  }
}

extension Meeting {
  /// What was answered by the command that undo would take back next; nil where that is another.
  public func lastAnswer(by seats: Set<Seat>) -> Carried? {
    history.lastDone(by: seats)?.inverse.lazy.compactMap(\.answeredRow).first
      .flatMap { document.row($0, of: Carried.self) }
  }

  /// What redo would answer again, as it stands then; nil where it does something else.
  public func answerToRepeat(by seats: Set<Seat>) -> Carried? {
    guard let command = history.lastUndone(by: seats),
      let id = command.inverse.lazy.compactMap(\.answeredRow).first,
      var carried = document.row(id, of: Carried.self)
    else { return nil }
    for event in command.inverse {
      guard case .fieldChanged(let field, let value, _) = event, field.row?.id == id else {
        continue
      }
      switch (field.name, value) {
      case ("answer", .choice(let token)?): carried.answer = CarriedAnswer(rawValue: token)
      case ("note", .text(let note)?): carried.note = note
      default: break
      }
    }
    return carried
  }

  /// The events that take back, where it was made, what an answer did to it.
  ///
  /// - Returns: No event where the answer did nothing here, or nothing of it stands any more.
  /// - Throws: `changedWhereMade` where somebody did something else with it since.
  func takeBack(answer carried: Carried, by seats: Set<Seat>) throws(Refusal) -> Decision {
    guard let origin = carried.origin, let answer = carried.answer,
      let command = carried.command(for: answer, note: carried.note),
      let own = history.lastDone(by: seats, on: origin)
    else { return Decision([]) }
    switch trace(of: command) {
    case .none: return Decision([])
    case .overtaken: throw .changedWhereMade(by: changes.last(.row(origin))?.author)
    case .stands: break
    }
    do throws(Refusal) {
      return try undo(own, by: seats, orElse: .nothingToUndo, as: Intent.undoes)
    } catch {
      if case .changedSince(let name) = error { throw .changedWhereMade(by: name) }
      throw error
    }
  }

  /// What is left to be seen of a command.
  private enum Trace {
    case none, stands, overtaken
  }

  private func trace(of command: MeetingCommand) -> Trace {
    switch command {
    case .followUp(let id, let step):
      let steps = document.row(id, of: Action.self)?.history ?? []
      guard let index = steps.lastIndex(where: { $0.isMade(by: step) }) else { return .none }
      return index == steps.count - 1 ? .stands : .overtaken
    case .setField(let field, let value, _):
      guard let now = document.value(of: field) else { return .none }
      return now == value ? .stands : .overtaken
    default: return .none
    }
  }
}

extension ActionChange {
  /// Whether it is what a step wrote into the history.
  fileprivate func isMade(by step: FollowUp) -> Bool {
    what == step.kind.rawValue && reason == step.reason && evidence == step.evidence
  }
}

extension MeetingEvent {
  /// The row taken over whose answer it changes; nil where it changes something else.
  fileprivate var answeredRow: RowID? {
    guard case .fieldChanged(let field, _, _) = self, field.row?.kind == .carried,
      field.name == "answer"
    else { return nil }
    return field.row?.id
  }
}
