import MeetingDomain
import Terminal

/// Item 5: information by agency, and who has been heard.
struct NewInformationPage: AgendaPage {
  var item: AgendaItem { .newInformation }
  var opensInLine: Bool { true }
  var placeholder: String { "Who says it, a colon, the words. ^X 0: the next has nothing new" }
  var ownKinds: Set<EntryKind?> { [.information] }
  var showsAsked: Bool { true }
  var leadWidth: Int { 18 }

  func kind(of text: String, _ context: Context) -> EntryKind? { .information }

  func ownBlocks(_ context: Context) -> [Block] {
    let round = Round(context, item: item)
    var blocks: [Block] = []
    if !round.agencies.isEmpty {
      blocks += [
        .heading("HEARD \(round.heard.count) OF \(round.agencies.count)", note: round.note)
      ]
      blocks.append(.space)
    }
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
    return blocks
  }

  private func row(_ entry: Entry, isFirst: Bool) -> BlockRow {
    var row = entryRow(entry, lead: isFirst ? entry.agency ?? entry.by ?? "" : "")
    if let by = entry.by, entry.agency != nil {
      row.text = "\(by): \(entry.text)"
    }
    return row
  }

  func askedNone(_ selected: Target?, _ context: Context) -> MeetingCommand? {
    Round(context, item: item).next.map {
      .add(.asked(AskedNone(item: item, agency: $0)))
    }
  }
}

/// Which agencies of those present have been heard under an item.
struct Round {
  /// The agencies that are present, in the order of the attendance list.
  let agencies: [String]
  /// Those with an entry, or with nothing new.
  let heard: [String]

  init(_ context: Context, item: AgendaItem) {
    let document = context.meeting.document
    agencies =
      document.attendance.rows
      .filter { $0.status?.isThere ?? true }.compactMap(\.agency).inOrder
    let said = Set(
      document.entries.rows.filter { $0.item == item && $0.struck != true }.compactMap(\.agency)
        + document.asked.rows.filter { $0.item == item }.compactMap(\.agency))
    heard = agencies.filter(said.contains)
  }

  /// The next agency that has not been heard.
  var next: String? { agencies.first { !heard.contains($0) } }

  /// Who is still to be heard, in words.
  var note: String {
    let missing = agencies.filter { !heard.contains($0) }
    return missing.isEmpty ? "everybody" : "not yet: \(missing.joined(separator: ", "))"
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  var inOrder: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
