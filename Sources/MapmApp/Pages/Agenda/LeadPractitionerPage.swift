import MeetingDomain
import Terminal

/// Item 8: whether a lead practitioner is required, and who it is.
struct LeadPractitionerPage: AgendaPage {
  var item: AgendaItem { .leadPractitioner }
  var leadWidth: Int { 22 }

  private static let fields = ["lead.required", "lead.name", "lead.agency", "lead.accepted"]

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("LEAD PRACTITIONER", note: note(context))]
      + fieldRows(Self.fields, context)
      + furtherFields("lead.", besides: Self.fields, context)
  }

  var placeholder: String { "Who leads: a name or initials; any other words are a note." }

  /// The one whom a line names as lead practitioner; nil where one is named already, or it names
  /// nobody who is in the list.
  private func leader(_ text: String, _ context: Context) -> Attendee? {
    guard context.meeting.document.lead?.name == nil else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    let kept = words.reversed().drop { Self.leading.contains($0.lowercased()) }.reversed()
    let named = context.room.people(called: kept.joined(separator: " "))
    return named.count == 1 ? named.first : nil
  }

  /// What may follow the name: `JS to lead`, `JS is lead practitioner`.
  private static let leading: Set<String> = [
    "lead", "leads", "prof", "professional", "practitioner", "to", "is", "will", "as", "the", "be",
    "our",
  ]

  func reading(_ text: String, _ context: Context) -> String? {
    if let leader = leader(text, context) { return "\(leader.name) is the lead practitioner" }
    return said(of: text, context) ?? (text.isEmpty ? nil : "a note")
  }

  func command(for text: String, _ context: Context) -> MeetingCommand {
    guard let leader = leader(text, context) else {
      return filing(of: text, context)
    }
    let field = FieldRef("lead.name")
    let name = FieldValue.text(leader.name)
    return .setFields([context.change(field, to: name)] + context.consequences(of: field, name))
  }

  private func note(_ context: Context) -> String {
    let lead = context.meeting.document.lead
    return switch (lead?.required, lead?.name, lead?.accepted) {
    case (false?, _, _): "not required"
    case (_, nil, _): "\(key(.notRequired, context)): not required; or write who it is"
    case (_, .some, nil): "\(key(.accepted, context)): they accepted"
    case (_, .some, true?): "accepted"
    case (_, .some, false?): "not accepted"
    }
  }

  var commands: [Command<PageScreen>] {
    [
      setting("Not required", "d", FieldRef("lead.required"), to: .flag(false)),
      setting("Accepted", "y", FieldRef("lead.accepted"), to: .flag(true)),
    ]
  }
}
