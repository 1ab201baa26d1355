import MeetingDomain

extension MinutesView {
  /// One entry with all that is recorded of it.
  static func line(for entry: Entry, in minutes: Minutes, naming kind: Bool = true) -> LineView {
    LineView(
      kind ? entry.kind.map { Wording.capitalized($0.words) } : nil, Wording.words(entry.text),
      details(of: entry, in: minutes))
  }

  /// Entries as lines, each with its kind where the heading does not say it.
  static func group(
    _ heading: String?, _ entries: [Entry], in minutes: Minutes, naming kind: Bool = true
  ) -> GroupView {
    GroupView(heading, entries.map { line(for: $0, in: minutes, naming: kind) })
  }

  /// What is recorded of an entry besides its words.
  static func details(of entry: Entry, in minutes: Minutes) -> [LineView?] {
    let could = entry.unresolved.map { "speaker unresolved (\($0.joined(separator: " or ")))" }
    let said = Wording.joined([entry.by ?? could, entry.agency, minutes.moment(entry.at)])
    let visibility = entry.visibility.flatMap { $0 == .everyone ? nil : $0.words }
    return [
      LineView("Corrected", ifAny: corrected(RowRef(.entry, entry.id), in: minutes)),
      LineView("Recorded", ifAny: said),
      LineView("Provenance", ifAny: provenance(of: entry)),
      LineView("Bears on", ifAny: entry.relevance),
      LineView("Tool", ifAny: Wording.joined([entry.tool, entry.score.map { "score \($0)" }])),
      LineView("Before", ifAny: before(entry, in: minutes)),
      LineView("More is withheld, because", ifAny: entry.withheld),
      LineView("Sharing", ifAny: sharing(of: entry)),
      LineView("Visibility", ifAny: visibility),
      LineView("How it reached the meeting", ifAny: entry.how?.words),
      LineView("Obtained on", ifAny: entry.obtainedOn?.inWords),
      LineView("Made to", ifAny: entry.madeTo),
      LineView("Rationale", ifAny: entry.rationale),
      LineView("Alternatives considered", ifAny: entry.alternatives),
      LineView("Dignity and rights", ifAny: entry.rights),
      LineView("Reviewed at", ifAny: entry.route),
      LineView("What became of it", ifAny: entry.outcome),
    ] + (entry.links ?? []).map { line(for: $0, in: minutes) } + [
      LineView("Text changed", ifAny: minutes.moment(entry.editedAt))
    ]
  }

  /// What a row should say, and since when that is known; nil where it was not corrected.
  static func corrected(_ row: RowRef, in minutes: Minutes) -> String? {
    minutes.document.correction(of: row).flatMap { correction in
      Wording.joined([correction.text, minutes.moment(correction.at)], by: "; ")
    }
  }

  /// What the tool of an entry showed before, and the difference: G61.
  private static func before(_ entry: Entry, in minutes: Minutes) -> String? {
    minutes.document.scoreBefore(entry).map { before in
      let difference = before.difference(to: entry.score).map { "now \($0)" }
      return Wording.joined([before.inWords, difference], by: "; ") ?? before.inWords
    }
  }

  private static func provenance(of entry: Entry) -> String? {
    let grade = Wording.joined(
      [entry.nature?.words, entry.known?.words, entry.support?.words], by: "; ")
    return grade ?? (entry.kind == .information ? "not graded" : nil)
  }

  private static func sharing(of entry: Entry) -> String? {
    let consent = entry.consent.map { "consent \($0.words)" }
    let basis = entry.basis.map { "basis: \($0.words)" }
    return Wording.joined([consent, basis], by: "; ")
  }

  private static func line(for link: Link, in minutes: Minutes) -> LineView {
    let kind = link.kind.map { Wording.capitalized($0.words) } ?? "Linked to"
    return LineView(kind, link.to.map(minutes.mention) ?? Wording.notRecorded)
  }

  /// The answers "asked and none" under an item, one line each.
  static func asked(of item: AgendaItem?, in minutes: Minutes) -> [LineView] {
    minutes.asked(of: item).map { asked in
      let what = Wording.joined([asked.kind.map { Wording.capitalized($0.words) }, asked.whom])
      let none = Wording.none(at: asked.at, on: minutes.day)
      return LineView(what.map { "\($0): \(none)" } ?? none)
    }
  }
}
