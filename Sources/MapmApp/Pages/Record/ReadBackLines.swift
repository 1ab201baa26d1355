import MeetingDomain

/// What a line that is read back is, as its heading says it.
enum ReadBackGroup: String {
  case decisions, recommendations, actions, disagreements
  case whoTells = "who tells the person"

  /// So many of them, in words.
  func counted(_ count: Int) -> String {
    switch self {
    case .whoTells: rawValue
    default: "\(count) \(count == 1 ? String(rawValue.dropLast()) : rawValue)"
    }
  }
}

/// One line that is read back.
struct ReadBackLine: Equatable {
  var ref: RowRef
  /// The heading it stands under.
  var group: ReadBackGroup
  /// What is read out.
  var sentence: String
}

extension MeetingDocument {
  /// The decisions, recommendations, actions, disagreements and who tells the person, in words.
  var linesToReadBack: [ReadBackLine] {
    let standing = entries.rows.filter { $0.struck != true }
    func said(_ kind: EntryKind, _ group: ReadBackGroup) -> [ReadBackLine] {
      standing.filter { $0.kind == kind }.map {
        ReadBackLine(
          ref: RowRef(.entry, $0.id), group: group, sentence: $0.visibility.mark + $0.text)
      }
    }
    // Whoever is to be told is read out once, with who tells them.
    let plan = actions.rows.filter { update(toldBy: $0) == nil }
    return said(.decision, .decisions) + said(.recommendation, .recommendations)
      + plan.map {
        ReadBackLine(
          ref: RowRef(.action, $0.id), group: .actions,
          sentence: $0.visibility.mark + $0.sentence)
      }
      + disputes.rows.map {
        ReadBackLine(ref: RowRef(.dispute, $0.id), group: .disagreements, sentence: $0.sentence)
      }
      + updates.rows.map {
        ReadBackLine(
          ref: RowRef(.update, $0.id), group: .whoTells, sentence: $0.plan + ".")
      }
  }

  /// What was answered when a row was read back, in the order of the answers.
  func readBacks(of ref: RowRef) -> [ReadBack] {
    closeForm.readBack.rows.filter { reference($0.of, means: ref) }
  }

  /// How a row stands that was read back: a dissent counts before what was agreed; nil while it was
  /// not read.
  func readBack(of ref: RowRef) -> ReadBack? {
    let answers = readBacks(of: ref)
    return answers.last { $0.answer == .dissent } ?? answers.last
  }

  /// What is left to read back, in a sentence.
  var leftToReadBack: String {
    let left = linesToReadBack.filter { readBack(of: $0.ref) == nil }
    guard !left.isEmpty else { return "All is read back." }
    let groups = left.map(\.group).inOrder.map { group in
      group.counted(left.count { $0.group == group })
    }
    return "Still to read back: \(groups.inWords)."
  }
}

extension ReadBack {
  /// Who dissents, and what they hold: `J. Smith, School: too soon`.
  var dissentInWords: String {
    let who = [by, agency].compactMap { $0 }.joined(separator: ", ")
    return (who.isEmpty ? "nobody named yet" : who) + (text.map { ": \($0)" } ?? "")
  }
}

extension Action {
  /// The action with who does it and by when, as it is read out.
  fileprivate var sentence: String {
    let who = [owner, agency].compactMap { $0 }.joined(separator: ", ")
    let plan =
      "\(who.isEmpty ? "Nobody yet" : who), \(due.map { "by \($0.inWords)" } ?? "no day yet")"
    let parts = [text, plan] + [doneWhen.map { "Done when: \($0)" }].compactMap { $0 }
    return (number.map { "\($0)  " } ?? "") + parts.joined(separator: ". ") + "."
  }
}

extension Dispute {
  /// Who disagrees about what, and how it stands.
  fileprivate var sentence: String {
    let who = (parties ?? []).inWords
    let state =
      outcome.map { "Settled: \($0)" } ?? "Open"
      + (interim.map { "; meanwhile action \($0)" } ?? "")
      + (stage.map { "; stage \($0)" } ?? "") + (due.map { " by \($0.inWords)" } ?? "")
    return (who.isEmpty ? "" : "\(who): ") + "\(matter ?? "no words yet"). \(state)."
  }
}
