import MeetingDomain

extension MeetingDocument {
  /// A meeting in which every key of the file form has a value.
  static var filled: MeetingDocument {
    var document = MeetingDocument(
      subject: Subject(
        kind: .child, name: "Ada", case: "0417",
        others: .recorded([OtherPerson(name: "Ben", relation: "brother", atRisk: true, action: 41)])
      ))
    (document.id, document.reference, document.status) = ("m1", "2026-014", .closed)
    (document.forum, document.profile) = (.recorded(.professionalsMeeting), "calderdale")
    document.previous = "2026-009"
    document.carried = .recorded([
      Carried(
        kind: .action, meeting: "2026-009", line: "a7", number: 33, text: "Ask", owner: "J. Smith",
        agency: "Housing", due: day, visibility: .everyone, since: day, times: 1, redated: 2,
        unchanged: true, answer: .goesOn, note: "Booked", at: moment)
    ])
    document.opening = .filled
    document.date = .recorded(day)
    (document.start, document.end) = (.recorded(time), .recorded(time))
    (document.venue, document.aim) = (.recorded("Town hall"), .recorded("To agree a plan"))
    document.fillWalk()
    document.fillPlan()
    document.fillPaperwork()
    document.nameRows()
    return document
  }

  /// The same with what ends all writing in it, too.
  static var whole: MeetingDocument {
    var document = filled
    document.calledOff = CalledOff(reason: "Moved away", at: moment, by: "J. Smith")
    return document
  }

  private mutating func nameRows() {
    func name<R: DocumentRow>(_: R.Type, in document: inout MeetingDocument) {
      guard var rows = document[keyPath: R.list].value else { return }
      for index in rows.indices where rows[index].id.text.isEmpty {
        rows[index].id = RowID(stated: "\(R.kind.rawValue)-\(index + 1)")
      }
      document[keyPath: R.list] = .recorded(rows)
    }
    for kind in RowKind.allCases { name(kind.rowType, in: &self) }
  }

  private mutating func fillWalk() {
    var attendee =
      Attendee(
        name: "J. Smith", initials: "JS", roles: [.chair], post: "Manager", agency: "Housing",
        involvement: "None", status: .present, mode: .room, present: [Span(from: time, to: time)],
        deputyFor: "K. Jones", reason: "Ill", reasonCode: .unwell, advocacy: .offered)
    (attendee.advocateKind, attendee.expertise) = (.other, "Hoarding")
    (attendee.presenceBasis, attendee.filedIn) = ("Asked to advise", "Case record")
    attendance = .recorded([attendee])
    professionalsOnly = .recorded([ProfessionalsOnlySpell(from: time, to: time, reason: "Risk")])
    var entry = Entry(
      item: .newInformation, kind: .information, text: "Down to 60%", by: "J. Smith",
      agency: "Housing", unresolved: ["J. Smith", "Jo Sands"], at: moment, nature: .fact,
      known: .ownRecord, support: .corroborated,
      relevance: "Risk", consent: .given, basis: .consent, visibility: .everyone, how: .inPerson,
      obtainedOn: day, rationale: "Agreed", route: "Review", outcome: "Kept",
      links: [Link(kind: .reliesOn, to: .init(stated: "e2"))],
      editedAt: moment, struck: false)
    entry.id = RowID(stated: "e1")
    (entry.madeTo, entry.alternatives, entry.rights) = ("The board", "A visit", "Asked first")
    entry.outcome = "Taken up"
    (entry.withheld, entry.tool, entry.score) = ("Live enquiry", "Clutter scale", "4")
    reconsidered = .recorded("No")
    entries = .recorded([entry])
    asked = .recorded([
      AskedNone(item: .newInformation, kind: .risk, agency: "GP", role: .carer, at: moment)
    ])
  }

  private mutating func fillPlan() {
    var action = Action(
      number: 41, kind: .referral, text: "Refer", owner: "J. Smith", agency: "Housing", due: day,
      outcome: "Safe", doneWhen: "Letter", evidence: "Letter", feeds: "Plan", route: "Review",
      visibility: .everyone, from: RowReference(stated: "e1"), status: .done,
      history: [
        ActionChange(
          at: moment, by: "J. Smith", what: "done", from: "a", to: "b", reason: "Because",
          evidence: "Letter")
      ])
    action.id = RowID(stated: "a1")
    (action.referredTo, action.procedure) = ("Social care", "Section 42")
    actions = .recorded([action])
    lead = LeadPractitioner(required: true, name: "J. Smith", agency: "Housing", accepted: true)
    views = .recorded([
      PlanView(
        person: "Ada", view: RowReference(stated: "e1"),
        notSought: NotSought(by: "J. Smith", due: day))
    ])
    var dispute = Dispute(
      matter: "Threshold", about: RowReference(stated: "e1"), parties: ["Police", "Housing"],
      positions: "Apart", tried: "A call", told: "Managers", raisedOn: day, interim: 41,
      immediateRisk: true, stage: 1, stageSince: day, due: day, outcome: "Settled",
      changed: "The order")
    dispute.id = RowID(stated: "d1")
    disputes = .recorded([dispute])
    updates = .recorded([
      Update(
        person: "Ada", by: "J. Smith", how: "Visit", due: day, told: moment,
        determinedAgainst: "Risk")
    ])
    review = Review(required: true, date: day, time: time, venue: "Town hall", reason: "Over")
  }

  private mutating func fillPaperwork() {
    close = Close(
      threshold: .recorded(.no),
      legislation: .recorded(["Care Act"]),
      dissentAsked: .recorded([DissentAsked(agency: "Housing", at: moment)]),
      stillConcerned: .recorded([
        StillConcerned(name: "K", agency: "Police", lineManager: "L", stage: 1, due: day)
      ]),
      readBack: .recorded([
        ReadBack(
          of: RowReference(stated: "e1"), answer: .dissent, by: "J. Smith", agency: "Housing",
          text: "Too soon", at: moment)
      ]))
    close?.rights = .recorded("Yes")
    notRecorded = .recorded([NotRecorded(g: "G23", reason: "Not told")])
    approval = Approval(by: "J. Smith", at: moment, fingerprint: "ab12")
    corrections = .recorded([
      Correction(
        at: moment, by: "J", of: RowReference(stated: "e1"), text: "61%", reason: "Misheard")
    ])
    scoresBefore = [
      EarlierScore(
        tool: "Home scale", score: "3 of 5", on: day, meeting: "2026-001", visibility: .everyone)
    ]
    arrivedAfterApproval = [
      LateArrival(
        record: "9-00000000000000b2", at: moment, by: "B. Lind", agency: "Housing",
        text: "added entry (Words: Late)")
    ]
    distribution = .recorded([
      Distribution(
        to: "J. Smith", copy: "full", version: 1, how: "By hand", at: moment,
        released: "3fa2c1")
    ])
  }
}

extension Opening {
  fileprivate static var filled: Opening {
    var opening = Opening(
      convener: Person(name: "J. Smith", agency: "Housing", involvement: "None"),
      decidedOn: .recorded(day),
      decidedBy: .recorded("J. Smith"), why: .recorded("Drift"), reasons: .recorded([.drift]),
      event: .recorded(.eviction), otherForum: .recorded("Too narrow"),
      statutory: .recorded("None"), harm: Harm(immediate: false), threshold: .recorded(.unsure),
      objectives: .recorded([
        Objective(text: "Keep the tenancy", met: .part, by: "J. Smith", due: day)
      ]),
      groundRules: .recorded(["Listen"]), readOutAt: .recorded(moment),
      chairIndependent: .recorded(true), chairKnowsProcedures: .recorded(true),
      told: .recorded([
        Told(person: "Ada", by: "J", on: day, notToldBecause: "Risk", professionalsOnly: true)
      ]))
    (opening.forumBecause, opening.outcomes) = (.recorded("A plan"), .recorded(["Safe"]))
    (opening.purposes, opening.urgency) = (.recorded([.agreePlan]), .recorded(.soon))
    (opening.timing, opening.confidentialityAt) = (.recorded("Notice"), .recorded(moment))
    (opening.consent, opening.consentBecause) = (.recorded(.refused), .recorded("Fear"))
    (opening.basis, opening.basisBecause) = (.recorded(.publicTask), .recorded("Duty"))
    return opening
  }
}

private let day = CalendarDay(daysSince1970: 20_784)
private let moment = Timestamp(secondsSince1970: 1_795_788_000, offsetMinutes: 0)
private let time = moment.time
