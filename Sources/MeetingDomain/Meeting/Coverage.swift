/// What an approval covers: the records of each replica up to a counter, which the approver had seen.
struct Coverage {
  /// The approval.
  private let approval: Stamp
  private let heads: [ReplicaID: Int64]

  /// The approval that counts: the first in the order of the stamps; nil where there is none.
  init?(of records: [Recorded]) {
    for recorded in records {
      guard case .approved(let heads) = recorded.event else { continue }
      (approval, self.heads) = (recorded.stamp, heads)
      return
    }
    return nil
  }

  /// Whether a record stands before the approval and its approver had not seen it.
  func misses(_ stamp: Stamp) -> Bool {
    stamp < approval && stamp.counter > heads[stamp.replica] ?? 0
  }
}

extension Meeting {
  /// Whether records can be taken in one after another as the next ones of this meeting.
  ///
  /// They cannot where one belongs before what is here already, or approves the minutes without
  /// something that is here already: as in a merge, all of them are to be replayed then.
  public func isExtended(by records: [Recorded]) -> Bool {
    var (heads, last) = (heads, lastStamp)
    for recorded in records.sorted(by: { $0.stamp < $1.stamp }) {
      if let last, recorded.stamp < last { return false }
      if case .approved(let covered) = recorded.event,
        heads.contains(where: { $0.value > covered[$0.key] ?? 0 })
      {
        return false
      }
      (heads[recorded.stamp.replica], last) = (recorded.stamp.counter, recorded.stamp)
    }
    return true
  }
}

extension MeetingEvent {
  /// Whether it would change minutes that are approved, which nothing may.
  var changesTheMinutes: Bool {
    if case .planned = self { return false }
    return !isAllowedAfterApproval
  }
}
