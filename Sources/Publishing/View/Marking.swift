public import MeetingDomain

extension Minutes {
  /// Which copy of which version of which minutes this is, and whether it is approved: what every
  /// page of it says.
  public var marking: String {
    let reference = document.reference.map { "meeting \($0)" }
    let given = document.approval?.isElsewhere == true ? " as given" : ""
    let fingerprint = document.approval?.fingerprint.map { "fingerprint\(given) \($0)" }
    let parts = [markedTitle, reference, "version \(version)", stateInWords, fingerprint]
    return Wording.joined(parts, by: " · ") ?? copy.title
  }

  /// What the copy calls itself, behind the marking of the area where it has one.
  var markedTitle: String {
    profile.marking.isEmpty ? copy.title : "\(profile.marking) · \(copy.title)"
  }

  /// `CALLED OFF` and why, `DRAFT, not approved`, or who approved the minutes and when, here or elsewhere.
  var stateInWords: String {
    // Minutes of a meeting that is not held are none, whatever was written before.
    if let calledOff = document.calledOff {
      let reason = calledOff.reason.map { ": \(Wording.oneLine($0))" } ?? ""
      let why = "CALLED OFF\(reason)"
      return isDraft ? why : "\(why) · \(approvedInWords)"
    }
    // A chronology gathers minutes of which each has its own state, an agenda is none.
    if copy == .agenda { return "before the meeting" }
    return isDraft ? "DRAFT, not approved" : approvedInWords
  }

  private var approvedInWords: String {
    let by = document.approval?.by.map { " by \($0)" } ?? ""
    let at = document.approval?.at.map { " at \(Wording.moment($0))" } ?? ""
    return "\(document.approval?.isElsewhere == true ? "Approved elsewhere" : "Approved")\(by)\(at)"
  }
}
