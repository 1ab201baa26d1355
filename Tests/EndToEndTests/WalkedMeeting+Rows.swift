import MeetingDomain
import Testing

extension WalkedMeeting {
  typealias NewRow = [String: FieldValue]

  /// The rows that were added under the opening and the items, but for entries.
  var newRows: [(RowKind, [NewRow])] {
    get throws {
      [
        (
          .other,
          [["name": .text("Wenna Orrane"), "relation": .text("cousin"), "atRisk": .flag(true)]]
        ),
        (.told, try told), (.objective, try objectives),
        (
          .professionalsOnly,
          [
            [
              "from": try time("15:40"), "to": try time("15:50"),
              "reason": .text("Her wish to speak first"),
            ]
          ]
        ), (.asked, [["item": .item(.newInformation), "agency": .text("Safeguarding")]]),
        (.action, try actions), (.view, try views), (.dispute, try disputes),
        (.update, try updates),
      ]
    }
  }

  private var told: [NewRow] {
    get throws {
      [
        [
          "person": .text("Dawn Orrane"), "by": .text("O. Brank"), "on": try day("2026-06-10"),
          "professionalsOnly": .flag(true),
        ],
        [
          "person": .text("Jory Orrane, 9"),
          "notToldBecause": .text("too young to be asked alone"),
        ],
      ]
    }
  }

  private var objectives: [NewRow] {
    get throws {
      [
        [
          "text": .text("Agree who tells the school"), "met": .choice("not"),
          "by": .text("Y. Sorrel"), "due": try day("2026-12-01"),
        ],
        ["text": .text("Agree who tells the school nurse")],
      ]
    }
  }

  private var actions: [NewRow] {
    get throws {
      [
        [
          "text": .text("Ring the club about a place"), "owner": .text("O. Brank"),
          "agency": .text("Youth work"), "due": try day("2026-12-04"),
          "doneWhen": .text("a letter is here"), "visibility": .choice("everyone"),
          "outcome": .text("she has somewhere to go"), "kind": .choice("interim-step"),
          "feeds": .text("youth plan"), "route": .text("the June board"),
          "from": try reference("the aim was read out"),
        ],
        [
          "text": .text("Tell the school nurse"), "owner": .text("Y. Sorrel"),
          "agency": .text("School"), "due": try day("2026-12-11"),
          "doneWhen": .text("she has called back"), "visibility": .choice("professionals-only"),
        ],
        [
          "text": .text("Tell Dawn Orrane what was decided"), "owner": .text("O. Brank"),
          "agency": .text("Youth work"), "due": try day("2026-12-03"),
          "kind": .choice("tell-the-person"), "from": try reference("Dawn Orrane"),
        ],
      ]
    }
  }

  private var views: [NewRow] {
    get throws {
      [
        [
          "person": .text("Tamsin Orrane"),
          "view": try reference("\"I want to stay near the river\""),
        ],
        [
          "person": .text("Dawn Orrane"), "notSought.by": .text("O. Brank"),
          "notSought.due": try day("2026-12-02"),
        ],
      ]
    }
  }

  private var disputes: [NewRow] {
    get throws {
      [
        [
          "matter": .text("whether the school tells the police"),
          "parties": .lines(["School", "Police"]), "positions": .text("yes; not yet"),
          "tried": .text("a call"),
          "interim": .number(try #require(document.actions.rows.first?.number)),
          "told": .text("both managers"), "raisedOn": try day("2026-06-11"),
          "stage": .number(1), "stageSince": try day("2026-12-04"),
          "due": try day("2026-12-08"), "outcome": .text("they tell them together"),
          "changed": .text("one letter, not two"),
        ]
      ]
    }
  }

  private var updates: [NewRow] {
    get throws {
      [
        [
          "person": .text("Dawn Orrane"), "by": .text("O. Brank"), "how": .text("by phone"),
          "due": try day("2026-12-03"), "told": try moment("2026-06-18T18:30:00+00:00"),
        ],
        [
          "person": .text("Jory Orrane, 9"), "due": try day("2026-12-03"),
          "determinedAgainst": .text("too young for it"),
        ],
      ]
    }
  }

  /// What was filed in the writing lines.
  var entries: [(RowKind, [NewRow])] {
    get throws {
      let school: NewRow = [
        "by": .text("Y. Sorrel"), "agency": .text("School"), "visibility": .choice("third-party"),
        "nature": .choice("fact"), "known": .choice("own-record"),
        "support": .choice("corroborated"), "relevance": .text("her way to school"),
        "links": .links([
          Link(
            kind: .reliesOn,
            to: document.entries.rows.first.map { RowReference(RowRef(.entry, $0.id)) })
        ]),
        "consent": .choice("given"), "basis": .choice("public-task"),
        "how": .choice("in-writing-or-recording"), "obtainedOn": try day("2026-06-17"),
        "rationale": .text("the register shows it"), "route": .text("next meeting"),
        "outcome": .text("the school changed the bus"),
      ]
      let brank: NewRow = ["by": .text("O. Brank"), "agency": .text("Youth work")]
      let amberly: NewRow = ["by": .text("C. Amberly"), "agency": .text("Social care")]
      let rows: [NewRow] = [
        entry(.aim, .note, "the aim was read out"),
        entry(.needsStrengthsRisks, .need, "a quiet place for homework"),
        entry(.needsStrengthsRisks, .strength, "her cousin walks with her"),
        entry(.needsStrengthsRisks, .risk, "out alone after ten"),
        entry(.needsStrengthsRisks, .strength, "her phone is off at night"),
        entry(.newInformation, .information, "attendance is down to 58%", school),
        entry(
          .newInformation, .information, "seen at the bus station twice",
          ["agency": .text("Police")]),
        entry(.newInformation, .legislation, "the school must know"),
        entry(.newInformation, .risk, "the river path is dark", amberly),
        entry(.fromThePerson, .voice, "\"I want to stay near the river\""),
        entry(.fromThePerson, .view, "she likes the club", brank),
        entry(.actionPlan, .decision, "the club is asked first"),
        entry(.actionPlan, .recommendation, "a visit each month"),
        entry(.viewsOnThePlan, .view, "the plan is fair", ["by": .text("Tamsin Orrane")]),
      ]
      return [(.entry, rows)]
    }
  }

  private func entry(
    _ item: AgendaItem, _ kind: EntryKind, _ text: String, _ more: NewRow = [:]
  ) -> NewRow {
    // After a part for professionals a line says itself that it is for everyone.
    let always: NewRow = [
      "visibility": .choice("everyone"), "item": .item(item), "kind": .choice(kind.rawValue),
      "text": .text(text),
    ]
    return always.merging(more) { $1 }
  }

  /// The rows of the close.
  var closeRows: [(RowKind, [NewRow])] {
    get throws {
      let asked = ["Safeguarding", "Advocacy", "School", "Youth work", "CAMHS", "Housing"]
      let concern: NewRow = [
        "name": .text("Y. Sorrel"), "agency": .text("School"), "lineManager": .text("K. Dray"),
        "stage": .number(1), "due": try day("2026-12-09"),
      ]
      let read = [
        ("the club is asked first", "agreed"), ("a visit each month", "agreed"),
        ("Ring the club about a place", "agreed"), ("Tell the school nurse", "dissent"),
        ("whether the school tells the police", "agreed"),
      ]
      let correction: NewRow = [
        "of": try reference("the aim was read out"), "text": .text("the surname is Orrane"),
        "reason": .text("a slip"),
      ]
      let copy: NewRow = [
        "to": .text("Y. Sorrel"), "copy": .text("full"), "version": .number(1),
        "how": .text("by hand"), "at": try moment("2026-06-19T09:00:00+00:00"),
      ]
      return [
        (.dissent, (asked + ["Health"]).map { ["agency": .text($0)] }), (.concern, [concern]),
        (.readBack, try read.map { ["of": try reference($0), "answer": .choice($1)] }),
        (.notRecorded, [["g": .text("G23"), "reason": .text("nobody asked him")]]),
        (.correction, [correction]), (.distribution, [copy]),
      ]
    }
  }
}
