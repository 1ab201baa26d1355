extension MeetingDocument {
  /// The same meeting at another time: every day, time and moment in it is moved.
  ///
  /// Times without a day, such as the start, are moved with the day that they belong to: only where
  /// that is the day of the shift. Words are left alone, even where they name a day.
  public func shifted(by shift: ClockShift) -> MeetingDocument {
    var document = self
    for field in Self.fields {
      let day = field.name == "review.time" ? review?.date : date.value
      field.shift(in: &document, by: shift, on: day)
    }
    for kind in RowKind.allCases { document.shiftRows(of: kind.rowType, by: shift, on: date.value) }
    document.shiftStamps(by: shift)
    return document
  }

  /// - Parameter day: The day to which times without one belong.
  private mutating func shiftRows<R: DocumentRow>(
    of _: R.Type, by shift: ClockShift, on day: CalendarDay?
  ) {
    changeRows(of: R.self) { row in
      for field in R.fields { field.shift(in: &row, by: shift, on: day) }
    }
  }

  /// Moves what no field of a form holds: the times of filing, of follow-up and of approval.
  private mutating func shiftStamps(by shift: ClockShift) {
    changeRows(of: Entry.self) { $0.at = $0.at.map(shift.moved) }
    changeRows(of: AskedNone.self) { $0.at = $0.at.map(shift.moved) }
    changeRows(of: Correction.self) { $0.at = $0.at.map(shift.moved) }
    changeRows(of: Action.self) { action in
      action.history = action.history?.map { $0.shifted(by: shift) }
    }
    if let at = approval?.at { approval?.at = shift.moved(at) }
    if let at = calledOff?.at { calledOff?.at = shift.moved(at) }
    arrivedAfterApproval = arrivedAfterApproval?.map { late in
      var late = late
      late.at = late.at.map(shift.moved)
      return late
    }
    scoresBefore = scoresBefore?.map { score in
      var score = score
      score.on = score.on.map(shift.moved)
      return score
    }
  }

  private mutating func changeRows<R: DocumentRow>(of _: R.Type, _ change: (inout R) -> Void) {
    guard var rows = self[keyPath: R.list].value else { return }
    for index in rows.indices { change(&rows[index]) }
    self[keyPath: R.list] = .recorded(rows)
  }
}

extension Field {
  fileprivate func shift(in root: inout Root, by shift: ClockShift, on day: CalendarDay?) {
    convert(
      in: &root, value: { $0.shifted(by: shift, on: day) }, time: shift.moved)
  }
}

extension FieldValue {
  fileprivate func shifted(by shift: ClockShift, on day: CalendarDay?) -> FieldValue {
    switch self {
    case .day(let day): .day(shift.moved(day))
    case .moment(let moment): .moment(shift.moved(moment))
    case .time(let time) where day == shift.from.day: .time(shift.moved(time))
    case .spans(let spans) where day == shift.from.day:
      .spans(spans.map { Span(from: $0.from.map(shift.moved), to: $0.to.map(shift.moved)) })
    case .time, .spans, .text, .lines, .flag, .number, .choice, .choices, .item, .reference, .links,
      .askedNone, .now:
      self
    }
  }
}

extension ActionChange {
  /// The step at another time; a new date stands in it as the text of a day.
  fileprivate func shifted(by shift: ClockShift) -> ActionChange {
    func moved(_ text: String) -> String {
      CalendarDay(text).map { shift.moved($0).description } ?? text
    }
    var step = self
    step.at = at.map(shift.moved)
    step.from = from.map(moved)
    step.to = to.map(moved)
    return step
  }
}
