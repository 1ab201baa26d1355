import MeetingDomain

extension MeetingDocument {
  /// The people of whom each could have said an entry; none where its speaker is known.
  func couldHaveSaid(_ ref: RowRef?) -> [String] {
    guard let entry = entry(ref), entry.by == nil else { return [] }
    return entry.unresolved ?? []
  }

  /// The words of an entry without the initials that several people have, for when it is known whose
  /// they are; nil where nothing is to be taken off.
  func wordsWithoutInitials(_ ref: RowRef?) -> String? {
    guard let entry = entry(ref), entry.unresolved != nil else { return nil }
    let reading = LineReading(entry.text, attendees: attendance.rows)
    return reading.wordsAlone ?? (reading.speaker == nil ? nil : reading.text)
  }

  /// The entry that was filed before another under the same item: what is most likely challenged.
  func entryBefore(_ ref: RowRef) -> RowID? {
    guard let entry = entry(ref) else { return nil }
    let earlier = entries.rows.prefix { $0.id != entry.id }
    return earlier.last { $0.item == entry.item && $0.struck != true }?.id
  }

  private func entry(_ ref: RowRef?) -> Entry? {
    guard let ref, ref.kind == .entry else { return nil }
    return row(ref.id, of: Entry.self)
  }
}
