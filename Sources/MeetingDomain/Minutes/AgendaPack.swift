extension MeetingDocument {
  /// What the invitees get beforehand: objectives and ground rules together with an agenda (G37).
  func agendaPack() -> Projection {
    var projection = Projection(of: self, for: .family(in: self))
    projection.takeFrame()
    projection.result.subject.case = nil
    projection.result.end = .notAsked
    projection.result.approval = nil
    projection.result.openingForm.decidedOn = .notAsked
    (projection.result.lead, projection.result.review) = (nil, nil)
    projection.result.previous = previous
    let objectives = opening?.objectives.rows ?? []
    if !objectives.isEmpty {
      projection.result.openingForm.objectives = .recorded(
        objectives.map { Objective(text: $0.text) })
    }
    let invited = attendance.rows.filter { $0.status != .notInvited && $0.status != .askedToLeave }
    projection.result.attendance =
      invited.isEmpty
      ? .notAsked
      : .recorded(
        invited.map { Attendee(name: $0.name, roles: $0.roles, post: $0.post, agency: $0.agency) })
    return projection
  }
}
