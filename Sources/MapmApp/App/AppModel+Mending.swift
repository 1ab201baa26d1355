import MeetingDomain
import Terminal

extension AppModel {
  /// Opens what mends a gap above the list from which it was chosen; one step back leads there.
  mutating func mend(_ gap: Gap) -> [Effect] {
    switch gap.remedy {
    case .field(let field):
      guard let row = field.row else {
        return visit(place(with: .field(field), orElse: gap.place)) { $0.edit(field, $1) }
      }
      return show(FormPage(ref: row)) { screen, context in
        let steps = screen.edit(field, context)
        // It was opened for this field, not to be filled in.
        screen.editor?.goesOn = false
        return steps
      }
    case .row(let ref): return show(.form(ref))
    case .add(let kind): return mend(gap, adding: kind)
    case .line: return visit(gap.place) { $0.enterLine($1) }
    }
  }

  private mutating func mend(_ gap: Gap, adding kind: RowKind) -> [Effect] {
    switch kind {
    case .action:
      return show(NewActionPage(kind: gap.asksForReferral ? .referral : nil)) {
        $0.edit(.add(.action), $1)
      }
    case .dispute, .entry, .asked: return visit(gap.place) { $0.enterLine($1) }
    case .attendee where !context.meeting.document.attendance.rows.isEmpty:
      // The list is there: what is missing is mostly said of somebody on it.
      return visit(.item(.attendance)) { screen, _ in
        screen.selected = screen.layout.rows.first?.target
        return []
      }
    default:
      return visit(place(with: .add(kind), orElse: gap.place)) { $0.edit(.add(kind), $1) }
    }
  }

  /// Shows a page of the walk above the others.
  private mutating func visit(
    _ place: Place, opening: (inout PageScreen, Context) -> [Step]
  ) -> [Effect] {
    context.placeSince = context.now
    return show(PageTable.page(for: place)) { screen, context in
      screen.isVisit = true
      screen.focus = .list
      return opening(&screen, context)
    }
  }

  /// The place whose page shows a row.
  private func place(with target: Target, orElse place: Place) -> Place {
    let places = [place] + Place.allCases
    return places.first { place in
      PageTable.page(for: place).blocks(context).contains { $0.row?.target == target }
    } ?? place
  }
}

extension PageScreen {
  /// Goes to the writing line, where there is one that takes text.
  fileprivate mutating func enterLine(_ context: Context) -> [Step] {
    if let sentence = lineRefusal(context) { return [.say(sentence)] }
    if line != nil { focus = .line }
    return []
  }
}

extension Gap {
  /// Whether a referral is missing, not any action: G12, G13, G14.
  fileprivate var asksForReferral: Bool { ["G12", "G13", "G14"].contains(g) }
}
