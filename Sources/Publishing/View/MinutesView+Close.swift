import MeetingDomain

extension MinutesView {
  /// What follows the twelve items; what was placed nowhere comes last.
  static func closingSections(of minutes: Minutes) -> [SectionView] {
    let document = minutes.document
    let gaps = minutes.lines(document.notRecorded) { line(for: $0) }
    let unsorted =
      minutes.entries(of: nil).map { line(for: $0, in: minutes) } + asked(of: nil, in: minutes)
    return [
      SectionView("Close", close(minutes)),
      SectionView("Not recorded, because", [GroupView(gaps)]),
      corrections(minutes),
    ] + late(minutes) + [distribution(minutes)]
      + (unsorted.isEmpty ? [] : [SectionView("Not placed under an item", [GroupView(unsorted)])])
      + keeping(minutes)
  }

  /// Why something is not recorded, with what the guidance asks there.
  static func line(for gap: NotRecorded) -> LineView {
    let asked = Obligation.all.first { $0.g == gap.g }?.quotation
    return LineView(
      Wording.joined([gap.g, gap.reason], by: ": ") ?? Wording.noWords,
      [LineView("The guidance", ifAny: asked)])
  }

  /// What came in from elsewhere after the approval: it is no part of what was approved.
  private static func late(_ minutes: Minutes) -> [SectionView] {
    let lines = minutes.document.lateArrivals.map { late in
      LineView(
        late.text.map(Wording.words) ?? Wording.noWords,
        [
          LineView(
            "Recorded", ifAny: Wording.joined([late.by, late.agency, minutes.moment(late.at)])),
          LineView("In the log", ifAny: late.record),
        ])
    }
    guard !lines.isEmpty else { return [] }
    let note = LineView("No part of the approved minutes; the fingerprint does not cover it.")
    let groups = [GroupView([note]), GroupView("Records", lines)]
    return [SectionView("Arrived after approval", groups)]
  }

  private static func close(_ minutes: Minutes) -> [GroupView] {
    let close = minutes.document.closeForm
    return [
      GroupView(
        [
          minutes.line("Threshold for a referral met, asked again", close.threshold) { $0.words },
          minutes.line("Dignity and rights", ifAsked: close.rights, in: Wording.words),
        ].compactMap(\.self)),
      GroupView(
        "Legislation and guidance considered",
        minutes.lines(close.legislation) { LineView(Wording.words($0)) }),
      GroupView(
        "Asked for dissent",
        minutes.lines(close.dissentAsked) { asked in
          LineView(
            Wording.joined([asked.agency, minutes.moment(asked.at)]) ?? Wording.noWords)
        }),
      GroupView("Still concerned", minutes.lines(close.stillConcerned) { line(for: $0) }),
      GroupView(
        "Read back",
        minutes.lines(close.readBack) { read in
          LineView(
            read.of.map(minutes.mention) ?? Wording.notRecorded,
            [
              LineView(
                "Answer",
                ifAny: Wording.joined([read.answer?.words, minutes.moment(read.at)])),
              LineView("Who dissents", ifAny: Wording.joined([read.by, read.agency])),
              LineView("What they hold", ifAny: read.text),
            ])
        }),
    ]
  }

  private static func line(for concern: StillConcerned) -> LineView {
    LineView(
      Wording.joined([concern.name, concern.agency]) ?? "Person not recorded",
      [
        LineView("Line manager", ifAny: concern.lineManager),
        LineView("Stage", ifAny: concern.stage.map(String.init)),
        LineView("Due", ifAny: concern.due?.inWords),
      ])
  }

  static func line(for correction: Correction, in minutes: Minutes) -> LineView {
    LineView(
      correction.text.map(Wording.words) ?? Wording.noWords,
      [
        LineView("The original", ifAny: correction.of.map(minutes.mention)),
        LineView("Reason", ifAny: correction.reason),
        LineView(
          "Corrected",
          ifAny: Wording.joined([correction.by, minutes.moment(correction.at)])),
        LineView("Late", ifAny: minutes.lateness(of: correction)),
      ])
  }

  static func line(for sent: Distribution, in minutes: Minutes) -> LineView {
    let version = sent.version.map { "version \($0)" }
    if let released = sent.released {
      return LineView(
        "Let through by the leak check: \(released)",
        [
          LineView("For", ifAny: sent.to),
          LineView("Copy", ifAny: Wording.joined([sent.copy, version])),
          LineView("Where and why", ifAny: sent.how),
          LineView("When", ifAny: minutes.moment(sent.at)),
        ])
    }
    return LineView(
      sent.to ?? "Reader not recorded",
      [
        LineView("Copy", ifAny: Wording.joined([sent.copy, version])),
        LineView("How", ifAny: sent.how),
        LineView("Sent", ifAny: minutes.moment(sent.at)),
      ])
  }
}
