public import MeetingDomain

extension MeetingDocument {
  /// What no command may change once the minutes are approved: all but what comes beside them and
  /// what became of something afterwards.
  public var frozen: MeetingDocument {
    var document = self
    (document.corrections, document.distribution) = (.notAsked, .notAsked)
    document.actions = actions.withRows { action in
      var agreed = Action(
        number: action.number, kind: action.kind, text: action.text, outcome: action.outcome,
        doneWhen: action.doneWhen, feeds: action.feeds, route: action.route, from: action.from)
      agreed.id = action.id
      return agreed
    }
    document.updates = updates.withRows { update in
      var update = update
      update.told = nil
      return update
    }
    document.entries = entries.withRows { entry in
      var entry = entry
      (entry.outcome, entry.visibility) = (nil, nil)
      return entry
    }
    document.disputes = disputes.withRows { dispute in
      var said = Dispute(
        matter: dispute.matter, parties: dispute.parties, positions: dispute.positions,
        tried: dispute.tried, interim: dispute.interim)
      said.id = dispute.id
      return said
    }
    return document
  }
}

extension Answer {
  fileprivate func withRows<Row>(_ change: (Row) -> Row) -> Answer where Value == [Row] {
    guard case .recorded(let rows) = self else { return self }
    return .recorded(rows.map(change))
  }
}
