import TestSupport

/// What is typed into the planned meeting of the demonstration, up to the people who came.
extension TerminalSession {
  /// The opening: whom it is about, whether it is the right meeting, and the decision to hold it.
  func walkOpening() async throws {
    try await waits(for: "Opening   PLANNED")
    for (label, answer) in [
      ("Immediate harm", .choice(2)), ("Threshold met", .choice(3)),
      ("Statutory process", .text("none is open")),
    ] as [(String, FieldAnswer)] {
      try await fill(label, answer)
    }
    try await add("somebody else", "Wenna Orrane")
    try await openForm("Another person at risk")
    try await fillForm([("Relation", .text("cousin")), ("At risk", .choice(1))])
    try await takeBackAndRedo("yes", at: "At risk")
    try await closeForm(to: "Opening")
    for (label, answer) in [
      ("Why no other forum", .text("The assessment goes on")),
      ("Convener's agency", .text("Detached youth work")), ("Decided on", .text("2026-05-27")),
      ("Decided by", .text("O. Brank and C. Amberly")),
      ("Why it is held", .text("Review as agreed, and a new report")),
      ("Reasons for calling", .keys("2")), ("Significant event", .choice(5)),
    ] as [(String, FieldAnswer)] {
      try await fill(label, answer)
    }
    try await takeBackAndRedo("sudden disengagement", at: "Significant event")
    try await walkTold()
    for (label, answer) in [
      ("Chair is independent", .choice(2)), ("Chair knows procedures", .choice(1)),
    ] as [(String, FieldAnswer)] {
      try await fill(label, answer)
    }
    try await fill("Ground rules", .lines(["", "Phones are off."]))
    try await fill("Read out at", .text("18/6/2026 15:02"))
    try await add("an objective", "Agree who tells the school")
    try await openForm("Objective")
    try await fillForm([
      ("Followed by", .suggestion("Sorrel")), ("By when", .text("2026-12-01")),
    ])
    try await takeBackAndRedo("Tue 1 Dec 2026", at: "By when")
    try await closeForm(to: "Opening")
    try await fill("Profile", .choice(1))
    try await takeBackAndRedo("calderdale", at: "Profile")
  }

  private func walkTold() async throws {
    try await add("who was told, or not", "Dawn Orrane")
    try await openForm("Told beforehand")
    try await fillForm([
      ("Told by", .suggestion("Brank")), ("On", .text("2026-06-10")),
      ("Told of a part without", .choice(1)),
    ])
    try await takeBackAndRedo("yes", at: "Told of a part without")
    try await closeForm(to: "Opening")
    try await add("who was told, or not", "Jory Orrane, 9")
    try await openForm("Told beforehand")
    try await fillForm([("Not told because", .text("too young to be asked alone"))])
    try await closeForm(to: "Opening")
  }

  /// Item 1, once the meeting is live.
  func walkWhenAndWhere() async throws {
    try await go(to: 1)
    try await fill("Date", .text("2026-06-18"))
    try await fill("Start", .text("15:05"))
    try await fill("End", .text("16:30"))
    try await fill("Venue", .text("Youth centre, the small room"))
    try await takeBackAndRedo("the small room", at: "Venue")
    try await fill("Case", .text("0418"))
  }

  /// Item 2: the room marked with one key a person, a deputy, a guest, reasons, and a part without.
  func walkAttendance() async throws {
    try await go(to: 2)
    try await type("ppppa")
    try await settle()
    try await type("ppnar")
    try await takeBackAndRedo("1 report")
    try await add("a person", "N. Quayle, CAMHS, agency representative")
    try await type("d")
    try await settle()
    try await press(.up)
    try await openForm("Attendance   N. Quayle")
    try await fillForm([
      ("Post", .text("Nurse")), ("Initials", .text("NQ")), ("How there", .choice(2)),
      ("In the room", .text("15:05-16:00, 16:10-")), ("Deputy for", .suggestion("Fenwych")),
      ("Reason", .asItIs), ("In words", .asItIs), ("Involvement", .text("sees her on Fridays")),
      ("Advocate", .choice(2)),
    ])
    try await takeBackAndRedo("not needed", at: "Advocate")
    try await closeForm(to: "2 Attendance")
    try await add("a person", "P. Tarn, Housing, observer")
    for isThere in [true, false, true] {
      try await type("c")
      try await waits(for: isThere ? "P. Tarn comes in" : "P. Tarn leaves")
    }
    try await walkReasons()
    try await goToTop()
    try await add("a part without", "Her wish to speak first")
    try await openForm("Professionals only")
    try await fillForm([("From", .text("15:40")), ("To", .text("15:50"))])
    try await takeBackAndRedo("15:50", at: "To ")
    try await closeForm(to: "2 Attendance")
  }

  /// Why somebody is not there, and the keys that change one thing of a person.
  private func walkReasons() async throws {
    try await goToTop()
    try await choose(row: "M. Ferrowby")
    try await type("o")
    try await answer("Roles", .keys("1 "))
    try await settle()
    try await choose(row: "Tamsin Orrane")
    try await type("v")
    try await answer("Advocate", .choice(3))
    try await settle()
    try await choose(row: "E. Marlock")
    try await type("h")
    try await answer("How there", .choice(3))
    try await settle()
    try await choose(row: "Dawn Orrane")
    try await type("y")
    try await answer("Reason", .choice(7))
    try await settle()
    try await openForm("Attendance   Dawn Orrane")
    try await fillForm([("In words", .text("she asks to be told afterwards"))])
    try await takeBackAndRedo("told afterwards", at: "In words")
    try await closeForm(to: "2 Attendance")
  }
}
