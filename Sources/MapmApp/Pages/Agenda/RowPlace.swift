import MeetingDomain

extension MeetingDocument {
  /// The place of the walk where a row stands, or stood.
  func place(of row: RowRef) -> Place {
    switch row.kind {
    case .other, .told, .carried: .opening
    case .entry: self.row(row.id, of: Entry.self)?.item.map(Place.item) ?? .close
    case .asked: self.row(row.id, of: AskedNone.self)?.item.map(Place.item) ?? .close
    case .attendee, .professionalsOnly: .item(.attendance)
    case .objective: .item(.aim)
    case .action: .item(.actionPlan)
    case .view: .item(.viewsOnThePlan)
    case .dispute: .item(.dispute)
    case .update: .item(.whoUpdates)
    case .dissent, .concern, .readBack, .notRecorded, .correction, .distribution: .close
    }
  }
}
