import MeetingDomain

/// What was minuted while people talked, line by line as somebody types it into a form: who was
/// there, the words, who said them, how they are known and shared, the plan.
///
/// Times, links between lines and what becomes of an action later are not in it.
struct LiveMinutes {
  private(set) var lines: [String] = []
  private let document: MeetingDocument

  init(_ document: MeetingDocument) {
    self.document = document
    addAttendance()
    addEntries("2 NOTES", .attendance, .note)
    addEntries("3 NOTES", .aim, .note)
    addEntries("4 NEEDS", .needsStrengthsRisks, .need)
    addEntries("4 STRENGTHS", .needsStrengthsRisks, .strength)
    addEntries("4 RISKS", .needsStrengthsRisks, .risk)
    addEntries("4 UNSORTED", .needsStrengthsRisks, nil)
    addEntries("5 INFORMATION", .newInformation, .information)
    lines.append("5 NOTHING NEW")
    for none in document.asked.rows where none.item == .newInformation {
      add("- ", none.agency)
    }
    addEntries("6 WORDS", .fromThePerson, .voice)
    addEntries("6 VIEWS", .fromThePerson, .view)
    addEntries("7 DECISIONS", .actionPlan, .decision)
    addActions()
    lines.append("8 LEAD")
    add("- ", joined(document.lead?.name, document.lead?.agency))
  }

  private mutating func addAttendance() {
    lines.append("2 ATTENDANCE")
    for person in document.attendance.rows {
      let mode = person.mode == .room ? nil : person.mode?.rawValue
      let status = joined(person.status?.rawValue.spaced, mode) ?? ""
      lines.append("\(joined(person.name, person.agency) ?? ""): \(status)")
    }
  }

  private mutating func addEntries(_ title: String, _ item: AgendaItem, _ kind: EntryKind?) {
    lines.append(title)
    for entry in document.entries.rows where entry.item == item && entry.kind == kind {
      let grade = [entry.nature?.rawValue, entry.known?.rawValue, entry.support?.rawValue]
        .compactMap { $0?.spaced }
      add("- ", entry.text)
      add("  said by: ", joined(entry.by, entry.agency))
      add("  known: ", grade.isEmpty ? nil : grade.joined(separator: "; "))
      add("  reached us: ", entry.how?.rawValue.spaced)
      add("  obtained on: ", entry.obtainedOn?.inWords)
      add("  bears on: ", entry.relevance)
      add("  consent: ", entry.consent?.rawValue.spaced)
      add("  basis: ", entry.basis?.rawValue.spaced)
      add("  visible to: ", entry.visibility?.rawValue.spaced)
      add("  because: ", entry.rationale)
    }
  }

  private mutating func addActions() {
    lines.append("7 ACTIONS")
    for action in document.actions.rows {
      add("- ", action.text)
      add("  who: ", joined(action.owner, action.agency))
      add("  due: ", action.due?.inWords)
      add("  outcome: ", action.outcome)
      add("  done when: ", action.doneWhen)
    }
  }

  private mutating func add(_ label: String, _ value: String?) {
    if let value { lines.append(label + value) }
  }

  private func joined(_ parts: String?...) -> String? {
    let said = parts.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}

extension String {
  /// A token as words.
  fileprivate var spaced: String { replacing("-", with: " ") }
}
