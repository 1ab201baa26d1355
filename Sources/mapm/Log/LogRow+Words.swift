import MeetingDomain

extension LogRow {
  /// The record as one line of the log: time, author, what was done and the values in words.
  var line: String {
    let late = isLate ? "arrived after approval: " : ""
    return "\(record.at.day) \(record.at.timeWithSeconds)  \(author)  "
      + late + intent + record.inWords(before: before)
  }

  private var author: String {
    record.author.agency.isEmpty
      ? record.author.name : "\(record.author.name) (\(record.author.agency))"
  }

  private var intent: String {
    switch record.intent {
    case .does: ""
    case .undoes: "undo: "
    case .redoes: "redo: "
    }
  }
}

/// The records of a meeting in their order, each with the meeting as it was before.
func logRows(of records: [Recorded]) -> [LogRow] {
  let arrived = Meeting(replaying: records).document.lateArrivals
  let late = Set(arrived.compactMap(\.record))
  var meeting = Meeting()
  return records.sorted { $0.stamp < $1.stamp }.map { record in
    let isLate = late.contains(record.stamp.description)
    defer { if !isLate { meeting.apply(record) } }
    return LogRow(record: record, before: meeting.document, isLate: isLate)
  }
}
