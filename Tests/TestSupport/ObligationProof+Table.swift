extension ObligationProof {
  /// The tests that are about one obligation, beside those that go through all gaps and all fields.
  static let shownBy: [String: [String]] =
    beforehand.merging(inTheRoom) { $1 }.merging(agreed) { $1 }.merging(afterwards) { $1 }

  private static let beforehand: [String: [String]] = [
    "G1": [
      "StatutoryBandTests: it stands on every place of the walk",
      "StatutoryBandTests: it stands on every other page of the meeting",
    ],
    "G3": ["HomeTests: a meeting is planned by a name and opens at its opening"],
    "G4": ["OpeningAndCloseTests: reasons are ticked in plain words"],
    "G7": ["EveryWordTests: the decision to hold the meeting is printed first"],
    "G9": [
      "ForumTests: one key chooses the forum, then it is asked why",
      "ForumTests: in group supervision item 7 stays, marked, and what is written there is kept",
      "GapTests: group supervision asks nothing under item 7",
    ],
    "G10": [
      "ObligationScreenTests: the chooser says what each forum is for, and which meetings none of "
        + "them replaces"
    ],
    "G11": [
      "ProfileTests: where these are no planning meetings the plan is made elsewhere",
      "ActionHintTests: where the plan is made elsewhere an action says which plan it feeds",
      "ProfileScreenTests: where the plan is made elsewhere an action is asked which plan it feeds",
    ],
    "G12": [
      "LiveTests: stop and refer is one key, stays on the screen, and goes when somebody refers",
      "GapTests: a referral that harm calls for is asked for in group supervision too",
    ],
    "G13": ["GapTests: a referral answers harm and a threshold that is met"],
    "G14": ["ActionReadingTests: a referral is an action of its sort"],
    "G16": ["GapTests: an action that names another at risk is taken for them"],
    "G36": [
      "ForumTests: what is read out is noted with the time, and the rules of the profile are taken "
        + "over"
    ],
    "G37": [
      "OtherCopyTests: the agenda pack holds what is settled beforehand",
      "ForumTests: the agenda that was sent to all is noted with one key, the chair aside",
    ],
    "G75": [
      "ProfileScreenTests: help has questions for the place, what to read and whom to ask",
      "ProfileScreenTests: every place has questions worth asking, each short enough to be asked",
    ],
    "G78": ["ProfileScreenTests: help has questions for the place, what to read and whom to ask"],
    "G79": [
      "ObligationRuleTests: of a family one who was there is enough, of a child or adult it is the "
        + "person"
    ],
  ]

  private static let inTheRoom: [String: [String]] = [
    "G19": [
      "AttendanceTests: the person whom it is about has a row that one key marks",
      "FamilyRowTests: whoever should be included is offered although nobody listed them",
    ],
    "G20": [
      "ObligationRuleTests: whoever supports or represents the person on the list was considered"
    ],
    "G21": [
      "ObligationRuleTests: whoever supports or represents the person on the list was considered"
    ],
    "G22": [
      "GapTests: how the meeting was held follows from the attendance",
      "ObligationPageTests: whether the meeting was held without the person stands under item 2",
    ],
    "G23": [
      "FamilyCopyTests: the reasons of an absence, of a part and of a gap are nobody's in the family"
    ],
    "G24": [
      "ObligationRuleTests: the reasons that the guidance gives for meeting without somebody can be "
        + "chosen"
    ],
    "G25": [
      "LiveTests: a part for professionals only cannot be forgotten, on no screen",
      "LiveTests: what is filed in it is for professionals only, until that is said otherwise",
      "FamilyCopyTests: nothing restricted, nothing made from it and nothing struck is in it",
    ],
    "G38": [
      "RoundTests: who has been heard stands under the aim, however long the list is",
      "ContributionTests: a line under any item counts, by agency or by person",
    ],
    "G40": [
      "ForumTests: what is read out is noted with the time, and the rules of the profile are taken "
        + "over"
    ],
    "G81": ["AttendanceTests: a whole room is marked with one key a person"],
    "G93": ["ObligationPageTests: what each agency has to do with the person stands at its name"],
    "G30": [
      "AfterTheFactTests: the person's own words say how they reached the meeting, and when"
    ],
    "G31": [
      "LineReadingTests: quoted words are kept as they were said",
      "ObligationPageTests: the person's own words stand in quotation, apart from all that is "
        + "reported",
    ],
    "G85": [
      "ObligationPageTests: the person's own words stand in quotation, apart from all that is "
        + "reported"
    ],
    "G52": ["EntryFormTests: links of several kinds are made, seen and taken back one by one"],
    "G55": [
      "ObligationPageTests: what conflicts with another names it, and both stay as they were said"
    ],
    "G57": ["ObligationPageTests: information that nobody graded says so"],
    "G61": [
      "EarlierScoreTests: the next meeting knows what each tool showed last, whenever that was",
      "AreaFiguresTests: a score stands with what its tool showed before, and the difference",
      "AreaFiguresScreenTests: item 4 shows a score with what its tool showed before, and what is "
        + "to be measured",
    ],
    "G63": ["AfterTheFactTests: what is shared without consent says so until its basis is chosen"],
    "G64": ["AfterTheFactTests: what is shared without consent says so until its basis is chosen"],
    "G65": [
      "ObligationRuleTests: what has an unsure basis is handed to nobody until it is settled"
    ],
    "G77": [
      "ObligationScreenTests: however much is missing, what is typed under an item is filed at once"
    ],
    "G80": [
      "OpeningAndCloseTests: one key puts the time now where a time is wanted",
      "StatusTests: starting and closing note the day and the times",
    ],
    "G82": ["ObligationScreenTests: the aim stands on every screen of its meeting"],
    "G84": ["RoundTests: an agency is heard when it says something, or that it has nothing new"],
  ]

  private static let agreed: [String: [String]] = [
    "G35": ["ForumTests: an objective that is not fully met is asked who follows it"],
    "G42": [
      "AfterTheFactTests: a decision is asked why, and what it relies on",
      "ReadBackTests: decisions, actions, disagreements and who tells the person are read in "
        + "sentences",
    ],
    "G43": [
      "LineReadingTests: a line becomes what it says, else what its item is about",
      "ChainTests: what is open comes with it, what is over does not",
    ],
    "G44": ["ActionReadingTests: an action is read with its owner, agency and day"],
    "G45": ["AfterTheFactTests: a decision is asked why, and what it relies on"],
    "G46": ["GapTests: asked, none under an item answers its question"],
    "G58": ["ForumTests: every agency is asked for dissent one by one, with the time"],
    "G70": [
      "ChainTests: what came from the last meeting blocks the approval until it is reviewed"
    ],
    "G73": [
      "DisputeTests: i files what is done meanwhile as an action of the plan",
      "EscalationTests: an interim step is known by its number or because it was made from the "
        + "dispute",
      "EscalationTests: the clock counts working days, and the age all days",
    ],
    "G74": [
      "DisputeTests: s goes up the ladder, each stage with its day, and says so at its end",
      "EscalationTests: the next stage is due in its working days, over weekends and bank holidays",
      "EscalationTests: there is no stage after the last, and an immediate risk goes there at once",
    ],
    "G86": ["ActionReadingTests: an action is read with its owner, agency and day"],
    "G87": [
      "SuggestionTests: a lead practitioner who is named brings the agency, and is required"
    ],
    "G88": ["ViewsOnThePlanTests: s says who asks and by when, one key"],
    "G89": ["ReadBackTests: a dissent goes on as a dispute under item 10, about the line"],
  ]

  private static let afterwards: [String: [String]] = [
    "G17": ["SuggestionTests: legislation of the area is ticked, and further lines are written"],
    "G28": [
      "TellingTests: whoever tells the person has an action for it, by the same day",
      "ObligationScreenTests: whoever was not there is to be told by the area's day, the next "
        + "working day at first",
    ],
    "G29": ["FamilyCopyTests: the chair's determination refuses it with the reason"],
    "G47": [
      "ApprovalTests: the chair approves complete minutes, and nothing takes that back",
      "LateArrivalTests: an entry that the approval does not cover stands beside the minutes, "
        + "whatever its stamp",
      "ApprovalScreenTests: a complete meeting is approved by a typed word, and the fingerprint is "
        + "shown",
    ],
    "G48": [
      "DistributionTests: everybody who was there is to have the copy that is theirs",
      "CopyScreenTests: what was handed out is noted by a key, and taken back by undo",
    ],
    "G51": [
      "ChainTests: the next meeting has the person, the case, the day and the list, not marked",
      "ChainTests: what is open comes with it, what is over does not",
    ],
    "G67": ["ForumTests: an objective that is not fully met is asked who follows it"],
    "G69": [
      "OtherCopyTests: an action sheet holds the actions of its agency, why, and nothing else",
      "PackTests: each agency and person gets a file of its own, named without a person",
    ],
    "G90": [
      "OpeningAndCloseTests: whoever is family and was not there is named where it is said who "
        + "tells them"
    ],
    "G91": ["OpeningAndCloseTests: not required asks for the reason at once"],
    "G92": [
      "OtherCopyTests: a chronology holds the meetings of the case in the order of their days",
      "TimelineTests: a chronology names what happened in the order of days, each action once",
    ],
  ]
}
