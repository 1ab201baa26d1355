import TestSupport

/// What is typed at the close of the demonstration's planned meeting.
extension TerminalSession {
  /// Goes to the close and waits for its screen.
  func goToClose() async throws {
    try await command("g")
    try await type("c")
    try await press(.enter)
    try await waits(for: "the close") { $0.titleRow.hasPrefix(" Close ") }
  }

  /// Objectives, threshold, legislation, dissent, who remains concerned, the read-back, the paper.
  func walkClose() async throws {
    try await goToClose()
    try await closeObjective("Hear the assessment", .choice(1))
    try await closeObjective("Decide who holds the plan", .choice(2))
    try await answer("Followed by", .suggestion("Sorrel"))
    try await answer("By when", .text("2026-12-02"))
    try await waits(for: "the close") { $0.titleRow.hasPrefix(" Close ") }
    try await goToTop()
    try await closeObjective("tells the school, ", .choice(3))
    try await takeBackAndRedo("not met")
    try await fill("Threshold at the end", .choice(2))
    try await choose(field: "Legislation considered")
    try await press(.enter)
    // The fourth of the profile's list is ticked, another line is written.
    try await type("4 +")
    try await answer("Legislation considered", .lines(["Care Act 2014"]))
    try await settle()
    try await type("a")
    try await takeBackAndRedo { !$0.contains("to ask") }
    try await goToTop()
    try await add("another that was asked", "Health")
    try await openForm("Dissent asked")
    try await fill("At", .text("18/6/2026 16:20"))
    try await takeBackAndRedo("16:20", at: "At")
    try await closeForm(to: "Close")
    try await add("who remains concerned", "Y. Sorrel")
    try await openForm("Still concerned")
    try await fillForm([
      ("Line manager", .text("K. Dray")), ("Stage", .text("1")), ("By when", .text("2026-12-09")),
    ])
    try await takeBackAndRedo("Wed 9 Dec 2026", at: "By when")
    try await closeForm(to: "Close")
    try await walkReadBack()
    try await walkPaper()
  }

  private func closeObjective(_ words: String, _ answer: FieldAnswer) async throws {
    try await choose(row: words)
    try await press(.enter)
    try await self.answer("Met", answer)
  }

  private func walkReadBack() async throws {
    try await choose(row: "the club is asked first")
    try await type("yyydy")
    try await takeBackAndRedo("agreed", at: "whether the school tells")
    try await press(.up)
    try await openForm("Read back")
    try await fill("At", .text("18/6/2026 16:25"))
    try await takeBackAndRedo("16:25", at: "At")
    try await closeForm(to: "Close")
  }

  private func walkPaper() async throws {
    try await add("an obligation", "G23: nobody asked")
    try await openForm("Not recorded")
    try await fill("Reason", .text("nobody asked him"))
    try await takeBackAndRedo("nobody asked him", at: "Reason")
    try await closeForm(to: "Close")
    try await add("what it should say", "the surname is Orrane")
    try await openForm("Correction")
    try await fill("Of", .keys("1"))
    try await leaveField()
    try await fill("Reason", .text("a slip"))
    try await takeBackAndRedo("a slip", at: "Reason")
    try await closeForm(to: "Close")
    try await add("who got a copy", "Y. Sorrel")
    try await openForm("Distribution")
    try await fillForm([
      ("Copy", .suggestion("full")), ("Version", .text("1")), ("How", .suggestion("hand")),
    ])
    try await fill("At", .text("19/6/2026 9:00"))
    try await takeBackAndRedo("09:00", at: "At")
    try await closeForm(to: "Close")
  }

  /// Closes the meeting, reopens it for a reason, and closes it again.
  func walkEnd() async throws {
    try await command(".")
    try await waits(for: "Close   CLOSED")
    try await type("o")
    try await waits(for: "Reopen the meeting") { $0.titleRow.hasPrefix(" Reopen the meeting") }
    try await type("The police came late")
    try await press(.enter)
    try await waits(for: "Close   LIVE")
    try await takeBackAndRedo { $0.contains("Close   LIVE") }
    try await command(".")
    try await waits(for: "Close   CLOSED")
  }
}
