import MeetingDomain
import Terminal

/// The list of places at the left of a wide screen: where we are, and what has something in it.
struct AgendaPane {
  private let current: Place?
  private let document: MeetingDocument
  private let minutesLive: Int?
  private let gaps: GapCount
  private let profile: Profile
  private let gapKey: String
  /// The agencies of which nothing is recorded yet: G38.
  private let silent: [String]

  init(_ screen: PageScreen, _ context: Context) {
    current = screen.page.placeOnAgenda(context)
    document = context.meeting.document
    minutesLive = context.minutesLive
    gaps = GapCount(context.gaps)
    profile = context.profile
    gapKey = context.keys.shortMenu(.gapList)
    silent = context.silentAgencies
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.clipped(to: rect) { pane in
      pane.put("AGENDA", row: 1, column: 2, role: .heading)
      for (index, place) in Place.allCases.enumerated() {
        draw(place, row: index + 3, on: &pane)
      }
      if let minutesLive {
        pane.put("TIME", row: 19, column: 2, role: .heading)
        pane.put("Live for \(minutesLive) min", row: 20, column: 2, role: .muted)
      }
      pane.put("GAPS", row: 22, column: 2, role: .heading)
      pane.put("\(gaps.all)", row: 22, column: 8, role: gaps.blocking == 0 ? .muted : .strong)
      pane.put(gapKey, row: 22, column: 30 - displayWidth(of: gapKey), role: .key)
      pane.put(gaps.blockingInWords, row: 23, column: 2, role: .muted, limit: 28)
      drawSilent(on: &pane)
      for row in 0..<pane.size.rows {
        pane.put("│", row: row, column: pane.size.columns - 1, role: .muted)
      }
    }
  }

  /// Who is still to be drawn in, as far as there is room.
  private func drawSilent(on pane: inout Canvas) {
    guard !silent.isEmpty else { return }
    pane.put("NOTHING YET FROM", row: 25, column: 2, role: .heading)
    for (index, agency) in silent.enumerated() {
      pane.put(truncated(agency, columns: 28), row: 26 + index, column: 2, role: .muted)
    }
  }

  private func draw(_ place: Place, row: Int, on pane: inout Canvas) {
    let isHere = place == current
    pane.put(isHere ? "*" : " ", row: row, column: 0, role: .key)
    let isUsed = place.item.map(document.uses) ?? true
    pane.put(
      profile.title(of: place), row: row, column: place.item.map { $0.rawValue > 9 ? 1 : 2 } ?? 4,
      role: isHere ? .strong : isUsed ? .text : .muted)
    if !isUsed {
      pane.put("unused", row: row, column: 24, role: .muted)
      return
    }
    let count = place.item.map(document.count) ?? 0
    if count > 0 {
      let digits = "\(count)"
      pane.put(digits, row: row, column: 30 - digits.count, role: .muted)
    }
  }
}

extension MeetingDocument {
  /// How many lines stand under an item.
  func count(of item: AgendaItem) -> Int {
    let entries = self.entries.rows.count { $0.item == item && $0.struck != true }
    switch item {
    case .attendance: return attendance.rows.count + entries
    case .aim: return (aim.value == nil ? 0 : 1) + rows(of: Objective.self).count + entries
    case .actionPlan: return actions.rows.count + entries
    case .viewsOnThePlan: return views.rows.count + entries
    case .dispute: return disputes.rows.count + entries
    case .whoUpdates: return updates.rows.count + entries
    default: return entries
    }
  }
}
