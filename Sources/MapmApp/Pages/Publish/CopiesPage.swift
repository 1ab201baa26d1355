import MeetingDomain
import Terminal

/// All copies of the open meeting, to be looked at and written to files.
struct CopiesPage: Page {
  var keyPlace: KeyPlace? { .copies }
  var isInMeeting: Bool { true }
  var markWidth: Int { 4 }
  var leadWidth: Int { 0 }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Copies" }

  func blocks(_ context: Context) -> [Block] {
    let document = context.meeting.document
    var rows = NumberedRows()
    func row(_ copy: Copy, _ tail: String) -> Block {
      rows.row(BlockRow(target: .copy(copy), text: copy.title, tail: tail))
    }
    let write = key(.writeFile, context)
    var blocks: [Block] = [
      .heading("COPIES", note: "Enter looks at one, \(write) writes it to a file")
    ]
    blocks += document.copiesForAll.map { row($0, $0.audience) }
    let attendees = document.attendance.rows.filter { $0.status == .present || $0.status == .part }
    if !attendees.isEmpty {
      blocks += [
        .space, .heading("FOR ONE WHO WAS THERE", note: "what was said in their presence"),
      ]
      blocks += attendees.map { row(.attendee($0.name), $0.agency ?? "") }
    }
    let sheets = document.actionSheetNames
    if !sheets.isEmpty {
      let last = document.lastDayForActions(in: context.profile)
      let day = last.map { ", out by \($0.inWordsWithoutYear)" } ?? ""
      blocks += [
        .space,
        .heading(
          "ACTION SHEETS", note: "\(key(.writeSheets, context)) writes all, a file each\(day)"),
      ]
      blocks += sheets.map { row(.actions(of: $0), document.count(ofActionsFor: $0)) }
    }
    let log = BlockRow(
      target: .route(.distribution), text: "Distribution: who got which copy",
      tail: context.copiesDue, tailRole: context.areMinutesLate ? .overdue : .dueSoon)
    let written = context.lastWritten.map { [Block.text("Written last: \($0)")] } ?? []
    return blocks + [.space, .heading("HANDED OUT")] + written + [rows.row(log)]
  }

  var commands: [Command<PageScreen>] {
    [
      Self.write,
      Command("Who got which copy", list: .character("d")) { _, _ in [.show(.distribution)] },
      Self.pack,
    ] + NumberedRows.commands
  }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .copy(let copy) = target else { return nil }
    return [.show(.preview(copy))]
  }

  /// Writes the chosen copy to a file.
  private static let write = Command<PageScreen>("Write to a file", list: .character("e")) {
    screen, context in
    guard case .copy(let copy)? = screen.selected else { return [.say("Choose a copy first.")] }
    return context.steps(toWrite: copy)
  }

  /// Writes the action sheets of everybody, a file each.
  static let pack = Command<PageScreen>(
    "Write all action sheets", list: .character("s"),
    unavailable: { _, context in
      context.meeting.document.actionSheetNames.isEmpty
        ? "No action has an owner or an agency yet, so there is no sheet." : nil
    }
  ) { _, context in context.stepsToWriteSheets }
}

extension Copy {
  /// For whom it is, in a few words.
  fileprivate var audience: String {
    switch self {
    case .full: "those present, case files"
    case .family, .familyMember: "the person, family, advocate"
    case .agenda: "invitees, beforehand"
    case .chronology: "all meetings of the case"
    case .attendee, .actions: ""
    }
  }
}

extension MeetingDocument {
  fileprivate func count(ofActionsFor name: String) -> String {
    let count = actions.rows.count { action in
      [action.agency, action.owner].contains { $0?.lowercased() == name.lowercased() }
    }
    return count == 1 ? "1 action" : "\(count) actions"
  }

  /// The copies that are not for one person or agency, but where the chair determined against one.
  fileprivate var copiesForAll: [Copy] {
    [.full] + (familyCopies.isEmpty ? [.family] : familyCopies) + [.agenda, .chronology]
  }

  /// All copies that there are of these minutes, in the order of the list.
  var allCopies: [Copy] {
    let attendees = attendance.rows.filter { $0.status == .present || $0.status == .part }
    return copiesForAll + attendees.map { .attendee($0.name) }
      + actionSheetNames.map { .actions(of: $0) }
  }
}

extension Context {
  /// How many copies are still to be handed out, and by when: G48, practice D13.
  var copiesDue: String {
    let count = meeting.document.undistributed.count
    guard count > 0 else {
      let sheets = meeting.document.sheetsDue.count
      return sheets == 0 ? "" : "\(sheets) action \(sheets == 1 ? "sheet" : "sheets") to send"
    }
    let day = meeting.document.lastDayForMinutes(in: profile)
    return "\(count) not handed out" + (day.map { ", due \($0.dayAndMonth)" } ?? "")
  }

  /// Whether the day has passed by which everybody is to have the minutes.
  var areMinutesLate: Bool {
    meeting.document.lastDayForMinutes(in: profile).map { today > $0 } ?? false
  }

  /// A copy of the open meeting, checked for leaks.
  func prepared(_ copy: Copy) throws(CopyRefusal) -> PreparedCopy {
    try meeting.document.copy(copy, series: series, profile: profile)
  }

  /// Leads to the file, or to what keeps the copy from it.
  func steps(toWrite copy: Copy) -> [Step] {
    do throws(CopyRefusal) {
      let count = try prepared(copy).leaks.count
      guard count > 0 else { return [.show(.export([copy]))] }
      return [
        .show(.preview(copy)),
        .say(
          "The leak check found something. Mend each place, or "
            + "\(keys.list(.letThrough, in: .preview)) lets it through."),
      ]
    } catch {
      return [.say(error.description)]
    }
  }

  /// Leads to the folder for all action sheets; those that the leak check keeps are named.
  var stepsToWriteSheets: [Step] {
    let all = meeting.document.actionSheetNames.map { Copy.actions(of: $0) }
    let ready = all.filter { copy in (try? prepared(copy))?.leaks.isEmpty == true }
    guard ready.count < all.count else { return [.show(.export(ready))] }
    let held = all.filter { !ready.contains($0) }.map(\.title).joined(separator: ", ")
    let sentence = "Held back by the leak check: \(held). Enter on it in the list shows why."
    return ready.isEmpty ? [.say(sentence)] : [.show(.export(ready)), .say(sentence)]
  }
}
