/// Questions that keep a meeting curious: G75, S2 L48; what they guard against is in S1 L78 to L84.
extension Place {
  /// What is worth asking here, a sentence each.
  public var curiousQuestions: [String] {
    switch self {
    case .opening:
      [
        "Is anybody in danger now?", "Who is not invited, and would tell it differently?",
        "What would have to happen for this meeting not to be needed?",
      ]
    case .item(let item): item.curiousQuestions
    case .close:
      [
        "Does anyone disagree with any of the decisions?",
        "Who leaves this room worried, and has not said so?",
        "What would we wish we had asked, if it went wrong next week?",
      ]
    }
  }
}

extension AgendaItem {
  fileprivate var curiousQuestions: [String] {
    switch self {
    case .dateTimeVenue:
      ["Could the person have come here, at this time?", "Why today, and not two weeks ago?"]
    case .attendance:
      [
        "Who is missing who knows them best?",
        "Who here has no part in the case, and can challenge?",
        "Would an expert see what we do not?",
      ]
    case .aim:
      [
        "Would the person put the aim in these words?",
        "How will we know, at the end, that it was reached?",
      ]
    case .needsStrengthsRisks:
      [
        "What works well, and who makes it work?", "What is a day like for the child or adult?",
        "Who else lives there, or is at risk?",
        "Did a tool measure it, and what did it show before?",
      ]
    case .newInformation:
      [
        "How do we know that? Who saw it?", "What else could explain it?",
        "What rests on the family's word alone?", "What did we expect to hear, and did not?",
        "Does it change our first impression?",
      ]
    case .fromThePerson:
      [
        "Are these their words, or ours?", "When were they last seen alone?",
        "Who could hear what they said?",
      ]
    case .actionPlan:
      [
        "What changes for the person when this is done?", "On what do we base this decision?",
        "What else could we decide?", "What if it does not work?",
        "Does it restrict them? Is there a gentler way?",
      ]
    case .leadPractitioner:
      ["Whom would the person ring?", "Do they have the time, and did they say yes?"]
    case .viewsOnThePlan:
      ["Do they know what we propose?", "What would they change in it?", "Can they say no safely?"]
    case .dispute:
      [
        "Who is silent, and would decide otherwise?",
        "What would each need to see to change their mind?",
        "What keeps the person safe until this is settled?",
      ]
    case .whoUpdates:
      ["Who do they trust to tell them?", "What do they hear first, and from whom otherwise?"]
    case .nextReview:
      ["What would bring us together sooner?", "Who looks, if nobody meets again?"]
    }
  }
}
