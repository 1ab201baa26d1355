/// What is sent besides the minutes: the agenda pack beforehand, the action sheets soon after.
extension MeetingDocument {
  /// The invitees to whom nobody recorded that the agenda pack went, the chair aside: G37, S1 L58.
  public var agendaPacksDue: [DueCopy] {
    let sent = distribution.rows.filter { $0.isOf(.agenda) }
    return attendance.rows.filter { person in
      person.status != .notInvited && !person.hasRole(.chair)
        && !sent.contains { $0.to?.isSamePerson(as: person.name) == true }
    }.map { DueCopy(person: $0.name, agency: $0.agency ?? "", copy: .agenda) }
  }

  /// The action sheets of agencies and persons of which nobody recorded that they went out; none
  /// before the meeting is over: G69, practice D13.
  public var sheetsDue: [DueCopy] {
    guard status == .closed || status == .approved else { return [] }
    return actionSheetNames.map { DueCopy(person: $0, agency: "", copy: .actions(of: $0)) }
      .filter { due in
        !distribution.rows.contains {
          $0.isOf(due.copy) && $0.to?.isSameName(as: due.person) == true
        }
      }
  }
}

extension Distribution {
  /// Whether it says that somebody got such a copy, in the words of a form or of somebody's own.
  fileprivate func isOf(_ copy: Copy) -> Bool {
    guard released == nil, let word = self.copy?.lowercased() else { return false }
    return word.hasPrefix(copy.word) || copy.word == "actions" && word.hasPrefix("action sheet")
  }
}
