import TestSupport

/// What is typed into the items of the demonstration's planned meeting, from the aim to the review.
extension TerminalSession {
  /// Files lines in the writing line of an item; the last is taken back and filed again.
  private func file(_ lines: [(typed: String, words: String)]) async throws {
    for line in lines { try await file(line.typed) }
    if let last = lines.last { try await takeBackAndRedo(last.words) }
  }

  /// Items 3 and 4: an objective, a note, and needs, strengths and risks, one sorted afterwards.
  func walkAimAndNeeds() async throws {
    try await go(to: 3)
    try await file([
      ("Agree who tells the school nurse", "school nurse"),
      ("note: the aim was read out", "the aim was read out"),
    ])
    try await press(.tab)
    try await goToTop()
    try await press(.enter)
    try await answer("Aim", .text("Agree one plan for the winter"))
    try await go(to: 4)
    try await file([
      ("need: a quiet place for homework", "a quiet place"),
      ("strength: her cousin walks with her", "her cousin walks"),
      ("risk: out alone after ten", "out alone after ten"),
      ("her phone is off at night", "her phone is off"),
    ])
    try await press(.tab)
    try await choose(row: "her phone is off at night")
    try await type("s")
    try await takeBackAndRedo { !$0.contains("UNSORTED") }
  }

  /// Item 5: information by agency, nothing new from one, and all that can be said of an entry.
  func walkInformation() async throws {
    try await go(to: 5)
    try await file([
      ("YS: attendance is down to 60%", "down to 60%"),
      ("police: seen at the bus station twice", "bus station"),
      ("legal: the school must know", "the school must know"),
      ("CA risk: the river path is dark", "the river path"),
    ])
    try await command("0")
    try await takeBackAndRedo("nothing new", at: "Safeguarding")
    try await press(.tab)
    try await goToTop()
    try await choose(row: "attendance is down")
    try await openForm("Entry   5")
    try await fill("Text", .text("attendance is down to 58%"))
    try await leaveField()
    // A part for professionals was held, so the entry says already who may see it.
    try await goToTop()
    try await fillForm([
      ("Visible to", .choice(3)), ("Nature", .choice(1)), ("How known", .choice(2)),
      ("Support", .choice(1)), ("Relevance", .text("her way to school")), ("Links", .keys("r")),
      ("Consent", .choice(1)), ("Lawful basis", .choice(4)), ("How it reached us", .choice(6)),
      ("Obtained on", .text("2026-06-17")), ("Rationale", .text("the register shows it")),
      ("Reviewed at", .suggestion("next")),
      ("What became of it", .text("the school changed the bus")),
    ])
    try await takeBackAndRedo("changed the bus", at: "What became of it")
    try await closeForm(to: "5 New information")
  }

  /// Items 6 and 7: her own words, a view, and the plan with two actions.
  func walkWordsAndPlan() async throws {
    try await go(to: 6)
    try await file([
      ("\"I want to stay near the river\"", "stay near the river"),
      ("OB: she likes the club", "she likes the club"),
    ])
    try await go(to: 7)
    try await file([
      ("decision: the club is asked first", "the club is asked"),
      ("rec: a visit each month", "a visit each month"),
      ("OB: Ring the club about a place", "Ring the club"),
    ])
    try await command("e")
    try await answer("Due", .text("2026-12-04"))
    try await answer("Done when", .text("a letter is here"))
    try await answer("Visible to", .choice(1))
    try await waits(for: "7 Action plan")
    try await command("a")
    try await waits(for: "a new action") { $0.titleRow.hasPrefix(" New action") }
    try await type("Tell the school nurse")
    try await press(.enter)
    try await waits(for: "Who does it, and by when?")
    try await settle()
    try await answer("Who", .suggestion("Sor"))
    try await answer("Due", .text("2026-12-11"))
    try await answer("Done when", .text("she has called back"))
    try await answer("Visible to", .choice(2))
    try await waits(for: "7 Action plan")
    try await settle()
    try await press(.tab)
    try await settle()
    try await goToTop()
    try await choose(row: "Ring the club")
    try await openForm("Action ")
    try await fillForm([
      ("Outcome", .text("she has somewhere to go")), ("Kind", .choice(5)),
      ("Feeds plan", .text("youth plan")), ("Reviewed at", .text("the June board")),
      ("From entry", .keys("1")),
    ])
    try await takeBackAndRedo("the aim was read out", at: "From entry")
    try await closeForm(to: "7 Action plan")
  }

  /// Items 8 to 10: the lead practitioner, views on the plan, a dispute.
  func walkLeadViewsAndDispute() async throws {
    try await go(to: 8)
    try await fill("Lead practitioner", .suggestion("Brank"))
    try await settle()
    try await type("y")
    try await takeBackAndRedo("yes", at: "Lead accepted")
    try await go(to: 9)
    try await add("whose view", "Tamsin Orrane")
    try await openForm("View on the plan")
    try await fillForm([("View", .choice(1))])
    try await takeBackAndRedo("stay near the river", at: "View")
    try await closeForm(to: "9 Views on the plan")
    try await add("whose view", "Dawn Orrane")
    try await openForm("View on the plan")
    try await fillForm([
      ("Will be asked by", .suggestion("Brank")), ("By when", .text("2026-12-02")),
    ])
    try await closeForm(to: "9 Views on the plan")
    try await press(.tab)
    try await file([("TO: the plan is fair", "the plan is fair")])
    try await go(to: 10)
    try await file([("whether the school tells the police", "whether the school tells")])
    try await press(.tab)
    try await choose(row: "whether the school tells")
    try await openForm("Dispute")
    try await fillForm([
      ("Between", .lines(["School", "Police"])), ("Positions", .text("yes; not yet")),
      ("Tried", .text("a call")), ("Interim action", .suggestion("")),
      ("Who has been told", .text("both managers")),
    ])
    try await fillForm([("Came up on", .text("2026-06-11"))])
    try await fillForm([
      ("Stage", .text("1")), ("Stage since", .text("2026-12-04")), ("Due", .text("2026-12-08")),
    ])
    try await fillForm([
      ("Outcome", .text("they tell them together")),
      ("What changed by it", .text("one letter, not two")),
    ])
    try await takeBackAndRedo("one letter", at: "What changed by it")
    try await closeForm(to: "10 Dispute")
  }

  /// Items 11 and 12: who updates whom, and the next review.
  func walkUpdatesAndReview() async throws {
    try await go(to: 11)
    try await add("who is to be told", "Dawn Orrane")
    try await openForm("Who updates")
    try await fillForm([
      ("Told by", .suggestion("Brank")), ("How", .suggestion("phone")),
    ])
    try await fillForm([("By when", .text("2026-12-03"))])
    try await fillForm([("Told at", .text("18/6/2026 18:30"))])
    try await takeBackAndRedo("18:30", at: "Told at")
    try await closeForm(to: "11 Who updates")
    try await add("who is to be told", "Jory Orrane, 9")
    try await openForm("Who updates")
    try await fillForm([("By when", .text("2026-12-03"))])
    try await fillForm([("Chair determined against", .text("too young for it"))])
    try await closeForm(to: "11 Who updates")
    try await go(to: 12)
    try await type("4")
    try await takeBackAndRedo("yes", at: "Review required")
    try await fill("Review date", .text("2026-12-18"))
    try await fill("Review time", .text("10:00"))
    try await fill("Review venue", .text("Youth centre"))
    try await takeBackAndRedo("Youth centre", at: "Review venue")
  }
}
