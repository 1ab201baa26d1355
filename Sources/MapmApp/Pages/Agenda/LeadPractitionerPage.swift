import MeetingDomain
import Terminal

/// Item 8: whether a lead practitioner is required, and who it is.
struct LeadPractitionerPage: AgendaPage {
  var item: AgendaItem { .leadPractitioner }
  var leadWidth: Int { 22 }

  private static let fields = ["lead.required", "lead.name", "lead.agency", "lead.accepted"]

  func ownBlocks(_ context: Context) -> [Block] {
    [.heading("LEAD PRACTITIONER", note: Self.note(context.meeting.document.lead))]
      + fieldRows(Self.fields, context)
      + furtherFields("lead.", besides: Self.fields, context)
  }

  private static func note(_ lead: LeadPractitioner?) -> String {
    switch (lead?.required, lead?.name, lead?.accepted) {
    case (false?, _, _): "not required"
    case (_, nil, _): "d: not required; or name somebody"
    case (_, .some, nil): "y: they accepted"
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
