import MeetingDomain
import Terminal

/// Item 2: the room marked with one key a person.
struct AttendancePage: AgendaPage {
  var item: AgendaItem { .attendance }
  var leadWidth: Int { 26 }
  var showsAsked: Bool { true }
  var placeholder: String { "A person: name, agency, role; or a note. Tab goes to the list." }

  func ownBlocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    let attendees = document.attendance.rows
    let isAsked = document.attendance.isNone ? "asked, none" : Self.counts(attendees)
    return [.heading("ATTENDANCE", note: isAsked)]
      + attendees.map { .row(row(for: $0)) }
      + document.unlistedFamily.map { .row(row(forUnlisted: $0, context)) }
      + [addRow(.attendee, "a person: name, agency, role")]
      + asked(context).map { .row(askedRow($0)) } + notIncluded(attendees)
      + spells(document, context) + ContributionBlocks.all(context)
  }

  /// How many there are of each status, in the order in which a room is marked.
  private static func counts(_ attendees: [Attendee]) -> String {
    guard !attendees.isEmpty else { return "nobody is on the list yet" }
    // What is still to be done comes early, for a narrow screen cuts the end off.
    let others = AttendanceStatus.allCases.filter { $0 != .present }.map(Optional.some)
    let parts = ([.present, nil] + others).compactMap { status -> String? in
      let count = attendees.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status?.countWord(count) ?? "not yet marked")"
    }
    return parts.joined(separator: ", ")
  }

  private func row(for attendee: Attendee) -> BlockRow {
    let roles = (attendee.roles ?? []).map(\.words).joined(separator: ", ")
    // A row is to be one line; what somebody of the family is says more than their role: mother.
    let isPostShown = attendee.agency == nil && (roles.isEmpty || attendee.isFamily)
    let post = isPostShown ? attendee.post : nil
    let deputy = attendee.deputyFor.map { "for \($0)" }
    let parts = [attendee.agency, post ?? roles, deputy].compactMap { $0 }.filter { !$0.isEmpty }
    return BlockRow(
      target: .row(RowRef(.attendee, attendee.id)),
      mark: "[\(attendee.status?.mark ?? " ")]", markRole: attendee.status.markRole,
      lead: attendee.name.clipped(to: leadWidth - 2), leadRole: .strong,
      text: parts.joined(separator: ", "),
      aside: attendee.spans, tail: attendee.statusWords,
      tailRole: attendee.status.markRole)
  }

  /// Whoever should usually be included has a row, so that they are never forgotten: G19.
  private func row(forUnlisted person: Attendee, _ context: Context) -> BlockRow {
    let isSubject = person.roles == [.individual]
    return BlockRow(
      target: .offered(.attendee, person.name), mark: "[ ]", markRole: .unmarked,
      lead: person.name.clipped(to: leadWidth - 2), leadRole: .muted,
      text: isSubject
        ? "whom it is about; any mark adds them"
        : "any mark adds, Enter names them, \(key(.askedNone, context)): none", role: .muted)
  }

  /// Who was left out or is family and not there, with the reason that the record must give: G23.
  private func notIncluded(_ attendees: [Attendee]) -> [Block] {
    let left = attendees.filter { person in
      switch person.status {
      case .notInvited, .askedToLeave: true
      case nil: person.reason != nil || person.reasonCode != nil
      case .some(let status): !status.isThere && (person.isFamily || person.hasReason)
      }
    }
    guard !left.isEmpty else { return [] }
    return [.space, .heading("NOT INCLUDED, WITH REASON")]
      + left.map { person in
        let code = person.reasonCode.map { PlainWords.words(for: $0.rawValue) }
        let reason = [code, person.reason].compactMap { $0 }.joined(separator: ": ")
        return .row(
          BlockRow(
            target: .field(FieldRef(RowRef(.attendee, person.id), "reasonCode")),
            lead: person.name.clipped(to: leadWidth - 2),
            text: reason.isEmpty ? "no reason yet" : reason,
            role: reason.isEmpty ? .required : .text))
      }
  }

  private func spells(_ document: MeetingDocument, _ context: Context) -> [Block] {
    list(
      "PROFESSIONALS ONLY", document.professionalsOnly, add: "a part without the person: why",
      context
    ) { spell, row in
      var row = row
      let from = spell.from.map { "\($0)" } ?? "no start"
      row.lead = "\(from) to \(spell.to.map { "\($0)" } ?? "now")"
      row.text = spell.reason ?? "no reason yet"
      if spell.to == nil { (row.tail, row.tailRole) = ("STILL ON", .restricted) }
      return row
    }
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .offered(.attendee, let name) = target,
      let person = context.unlisted(name)
    else { return nil }
    guard person.roles == [.individual] else { return [.run(Self.nameThem)] }
    return [.effect(.perform(.add(.attendee(person))))]
  }

  func write(_ text: String, at target: Target, _ context: Context) -> MeetingCommand? {
    guard case .offered(.attendee, let name) = target, let person = context.unlisted(name) else {
      return nil
    }
    return context.adding(
      PersonReading(attendee: text).attendee(orElse: person.roles))
  }

  func add(_ kind: RowKind, _ text: String, _ context: Context) -> MeetingCommand? {
    if kind == .professionalsOnly {
      return .add(
        .professionalsOnly(ProfessionalsOnlySpell(from: context.now.time, reason: text)))
    }
    return context.adding(PersonReading(attendee: text).attendee())
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    context.noneOfFamily(selected) ?? noneAnswer(of: selected, orElse: .attendee, context)
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    guard case .row(let ref)? = selected?.target,
      let person = context.meeting.document.row(ref.id, of: Attendee.self)
    else { return nil }
    let parts = [person.name, person.agency].compactMap { $0 }.joined(separator: ", ")
    return "\(parts): \(person.statusWords). Written as \(person.callName):"
  }
}

extension Attendee {
  fileprivate var hasReason: Bool { reason != nil || reasonCode != nil }

  /// When they were in the room, if not throughout.
  fileprivate var spans: String {
    guard let present, !present.isEmpty else { return "" }
    let words = present.map { span in
      "\(span.from?.description ?? "")–\(span.to?.description ?? "")"
    }
    return "(\(words.joined(separator: ", ")))"
  }

  /// The status and how they were there: `present, online`.
  fileprivate var statusWords: String {
    let status = status.map { PlainWords.words(for: $0.rawValue) } ?? "not yet marked"
    let mode = mode.flatMap { $0 == .room ? nil : PlainWords.words(for: $0.rawValue) }
    return [status, mode].compactMap { $0 }.joined(separator: ", ")
  }
}
