import MeetingDomain
import Terminal

/// Item 8: whether a lead practitioner is required, and who it is.
struct LeadPractitionerPage: AgendaPage {
  var item: AgendaItem { .leadPractitioner }
  var leadWidth: Int { 20 }

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("LEAD PRACTITIONER", note: "d: not required")]
      + ["lead.required", "lead.name", "lead.agency", "lead.accepted"].map {
        .row(fieldRow(FieldRef($0), context))
      }
  }

  var commands: [Command<PageScreen>] {
    [setting("Not required", "d", FieldRef("lead.required"), to: .flag(false))]
  }
}

/// A command that gives one field its likely answer.
func setting(
  _ title: String, _ key: Character, _ field: FieldRef, to value: FieldValue
) -> Command<PageScreen> {
  Command(title, list: .character(key)) { _, context in
    [.effect(.perform(.setField(field, to: value, replacing: context.meeting.stamp(of: field))))]
  }
}
