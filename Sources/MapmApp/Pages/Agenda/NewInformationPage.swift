import MeetingDomain
import Terminal

/// Item 5: information by agency, and who has been heard.
struct NewInformationPage: AgendaPage {
  var item: AgendaItem { .newInformation }
  var opensInLine: Bool { true }
  var placeholder: String { "Who says it, a colon, the words" }
  var none: String? { "nothing new" }
  var ownKinds: Set<EntryKind?> { [.information] }
  var showsAsked: Bool { true }
  var leadWidth: Int { 18 }

  func ownBlocks(_ context: Context) -> [Block] {
    var blocks: [Block] = []
    let entries = entries(context, .information)
    blocks.append(.heading("INFORMATION", note: entries.isEmpty ? "none yet" : "\(entries.count)"))
    for agency in entries.map({ $0.agency ?? "" }).inOrder {
      for (index, entry) in entries.filter({ ($0.agency ?? "") == agency }).enumerated() {
        blocks.append(.row(row(entry, isFirst: index == 0)))
      }
    }
    for none in context.meeting.document.asked.rows where none.item == item {
      blocks.append(
        .row(
          BlockRow(
            target: .row(RowRef(.asked, none.id)), mark: none.at?.time.description ?? "",
            lead: (none.agency ?? "").clipped(to: leadWidth - 1), text: "nothing new", role: .muted)
        ))
    }
    let round = Round(context, item: item)
    if round.next == nil, !round.agencies.isEmpty,
      context.meeting.document.reconsidered == .notAsked
    {
      blocks += [
        .space,
        .text(
          "All are heard. Does what is new change the aim or the risks? Item 3 has the answer."),
      ]
    }
    return blocks
  }

  private func row(_ entry: Entry, isFirst: Bool) -> BlockRow {
    // A line without a source must not look as if it were of the agency above it.
    let unknown = entry.unresolved == nil ? "no source" : ""
    let lead = entry.agency.map { isFirst ? $0 : "" } ?? entry.by ?? unknown
    var row = entryRow(entry, lead: lead)
    if let by = entry.by, entry.agency != nil {
      row.text = "\(by): \(entry.text)"
    }
    return row
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    nothingNewFromNext(context)
  }
}
