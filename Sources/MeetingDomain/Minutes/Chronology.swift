extension MeetingDocument {
  /// The meetings of the case in the order in which they were held, each with what became of it:
  /// G92, S1 L28.
  ///
  /// - Parameter series: Meetings of any case; those of another are passed over.
  func chronology(of series: [MeetingDocument]) -> [MeetingDocument] {
    let isOfCase = { (meeting: MeetingDocument) in
      if meeting.id == self.id, meeting.reference == self.reference { return true }
      return self.isOfSameCase(as: meeting.subject.case)
    }
    var meetings = series.filter(isOfCase)
    if !meetings.contains(where: { $0.id == id && $0.reference == reference }) {
      meetings.append(self)
    }
    return meetings.sorted { left, right in
      (left.date.value?.daysSince1970 ?? .max, left.reference ?? "")
        < (right.date.value?.daysSince1970 ?? .max, right.reference ?? "")
    }.map(\.chapter)
  }

  /// Whether a meeting with such a case number belongs to the chronology of this one.
  public func isOfSameCase(as number: String?) -> Bool {
    guard let own = subject.case, !own.isBlank else { return false }
    return own.isSameName(as: number)
  }

  /// What stands above the meetings: whom they are about.
  var chronologyFrame: MeetingDocument {
    var frame = MeetingDocument(
      subject: Subject(kind: subject.kind, name: subject.name, case: subject.case))
    frame.reference = reference
    (frame.status, frame.calledOff) = (status, calledOff)
    frame.approval = approval
    return frame
  }

  /// One meeting of a chronology: what was decided, what became of the actions, what stayed open.
  private var chapter: MeetingDocument {
    var chapter = chronologyFrame
    chapter.forum = forum
    (chapter.date, chapter.start, chapter.end) = (date, start, end)
    chapter.aim = aim
    chapter.openingForm.objectives = opening?.objectives ?? .notAsked
    let decided = entries.rows.filter { entry in
      entry.struck != true && (entry.kind == .decision || entry.kind == .recommendation)
    }.map { entry in
      var entry = entry
      entry.links = nil
      return entry
    }
    chapter.entries = decided.isEmpty ? .notAsked : .recorded(decided)
    let shown = Set(decided.map { RowRef(.entry, $0.id) })
    if case .recorded(let rows) = actions {
      chapter.actions = .recorded(
        rows.map { action in
          var action = action
          let sources = action.from.map { self.rows(named: $0) } ?? []
          if !sources.allSatisfy(shown.contains) { action.from = nil }
          return action
        })
    } else {
      chapter.actions = actions
    }
    chapter.lead = lead
    chapter.disputes = disputes
    if case .recorded(var rows) = disputes {
      for index in rows.indices { rows[index].about = nil }
      chapter.disputes = .recorded(rows)
    }
    chapter.review = review
    chapter.notRecorded = notRecorded
    chapter.corrections = .notAsked
    // That something came in late is for an audit to know; what it says is not of the minutes.
    chapter.arrivedAfterApproval = arrivedAfterApproval?.map {
      LateArrival(record: $0.record, at: $0.at)
    }
    chapter.previous = previous
    chapter.carried = carried
    return chapter
  }
}
