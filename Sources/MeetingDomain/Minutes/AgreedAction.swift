/// How an action stood when the minutes were approved, where something was done about it since.
///
/// Minutes say what was agreed: S1 L68. What became of it stands beside it.
public struct AgreedAction: Hashable, Sendable {
  /// Who was to do it.
  public let owner: String?
  /// Their agency.
  public let agency: String?
  /// The day by which it was due.
  public let due: CalendarDay?
  /// How far it was.
  public let status: ActionStatus
  /// When something was last done about it.
  public let changed: Timestamp?

  /// - Parameter agencies: Those of the meeting, to tell them from people.
  /// - Returns: Nil where nothing of this changed after the approval.
  init?(_ action: Action, approved: Timestamp, agencies: Set<String>) {
    let history = action.history ?? []
    let since = history.filter { ($0.at?.secondsSince1970 ?? 0) > approved.secondsSince1970 }
    func first(_ kind: FollowUpKind) -> ActionChange? {
      since.first { $0.what == kind.rawValue }
    }
    if let handover = first(.handedOver) {
      (owner, agency) = handover.from?.ownerAndAgency(agencies) ?? (nil, nil)
    } else {
      (owner, agency) = (action.owner, action.agency)
    }
    if let redating = first(.redated) {
      due = redating.from.flatMap { CalendarDay($0) }
    } else {
      due = action.due
    }
    let steps = history.dropLast(since.count)
    status =
      since.contains { $0.status != nil }
      ? steps.reversed().lazy.compactMap { $0.status }.first ?? .open : action.status ?? .open
    changed = since.last?.at
    let isSame =
      owner == action.owner && agency == action.agency && due == action.due
      && status == action.status ?? .open
    if isSame { return nil }
  }
}

extension ActionChange {
  /// Where the action stands after this step; nil where the step does not say.
  fileprivate var status: ActionStatus? { what.flatMap(FollowUpKind.init(rawValue:))?.status }
}

extension String {
  /// The owner and the agency of `Action.ownerInWords`; the last part is the agency where it is one.
  fileprivate func ownerAndAgency(_ agencies: Set<String>) -> (String?, String?) {
    if agencies.contains(self) { return (nil, self) }
    guard let comma = unicodeScalars.lastIndex(of: ","), self[comma...].hasPrefix(", ") else {
      return (self, nil)
    }
    return (String(self[..<comma]), String(self[comma...].dropFirst(2)))
  }
}

extension MeetingDocument {
  /// The actions of approved minutes that are not as they were agreed any more.
  var agreedActions: [RowID: AgreedAction] {
    guard let approved = approval?.at else { return [:] }
    let agencies = Set(attendance.rows.compactMap(\.agency) + actions.rows.compactMap(\.agency))
    return actions.rows.reduce(into: [:]) { agreed, action in
      agreed[action.id] = AgreedAction(action, approved: approved, agencies: agencies)
    }
  }
}
