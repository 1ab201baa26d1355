import MeetingDomain
import MeetingStore
import Publishing

/// One meeting of a store, of which copies are made.
struct CopySource {
  /// The record as it stands on the disk.
  let document: MeetingDocument
  let store: EventStore
  /// The other meetings, for a chronology.
  var listed: ListedMeetings
  /// The words of areas; the copy has those of the meeting's own.
  let profiles: KnownProfiles

  /// A copy, checked for leaks.
  ///
  /// - Parameter names: What is let through now, besides what the record says was let through.
  func prepared(_ copy: Copy, letting names: Set<String> = []) throws -> PreparedCopy {
    try document.copy(
      copy, series: copy == .chronology ? try series() : [], letting: names,
      profile: profiles.profile(of: document))
  }

  /// The meetings of the case, this one among them.
  ///
  /// - Throws: Where one of the store cannot be opened, for it may be of the case.
  func series() throws -> [MeetingDocument] {
    var listed = listed
    try listed.requireWhole()
    return try listed.meetings().filter { document.isOfSameCase(as: $0.row.case) }
      .map { try store.meeting($0.key).meeting.document }
  }
}

extension PreparedCopy {
  /// Names what the chair can do something about; of the rest, how much there is.
  func tellWithheld() {
    let isSheet = minutes.copy.word == "actions"
    let named = withheld.filter { isSheet || $0.isForTheChair }
    for row in named {
      tell("Left out: \(row.isForTheChair ? row.id + "  " : "")\(row.description)")
    }
    let rest = withheld.count - named.count
    if rest > 0 { tell("\(rest) \(rest == 1 ? "line was" : "lines were") left out of this copy.") }
    for finding in notes { tell("Note: \(finding.description)") }
  }
}
