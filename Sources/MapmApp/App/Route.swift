import MeetingDomain

/// A screen that can be shown above another.
enum Route: Hashable, Sendable {
  /// A place of the walk.
  case place(Place)
  /// The place where a row of the meeting stands, with the row chosen.
  case row(RowRef)
  /// The form of a row.
  case form(RowRef)
  /// The form of a row that was just added, with its first empty field open.
  case fill(RowRef)
  /// Which of the three forums it is.
  case forum
  /// What the chair reads out at the beginning.
  case readOut
  /// The reason for which a closed meeting goes on.
  case reopen
  /// The reason for which the open meeting is called off.
  case callOff
  /// A new action, from wherever one is.
  case newAction
  /// Who comes into the meeting or leaves it.
  case comesOrGoes
  /// The register of open actions.
  case openActions
  /// The register, with words in its filter.
  case register(filter: String)
  /// What is asked before lines of the register are worked.
  case work([RegisterKey], FollowUpKind)
  /// The ways in which lines of the register can be worked.
  case workChoice([RegisterKey], [FollowUpKind])
  /// One open thing after another; all of them where none are named.
  case reviewWalk([RegisterKey]?)
  /// What is open by agency.
  case bars
  /// All text of all meetings.
  case search
  /// All meetings.
  case meetings
  /// What is settled for every run.
  case settings
  /// What was open when the meeting was planned, and what it says of it.
  case lastMeeting
  /// A meeting, where work goes on in it.
  case meeting(String)
  /// Texts that were not filed.
  case tray
  /// What the minutes lack.
  case gaps
  /// Where something is mended that the minutes lack.
  indirect case mend(Gap)
  /// What was struck out in the open meeting.
  case struckLines
  /// What is read back at the close.
  case readBack
  /// The chair's approval of the minutes.
  case approval
  /// What was corrected of approved minutes.
  case corrections
  /// All copies of the open meeting.
  case copies
  /// A copy as its reader will see it.
  indirect case preview(Copy)
  /// In which format copies are written.
  indirect case export([Copy])
  /// Where the files go.
  indirect case exportTo(ExportRequest)
  /// Whether files that are there already are replaced.
  indirect case overwrite(ExportRequest, files: [String])
  /// Who got which copy.
  case distribution
  /// What keys do here.
  case help
  /// All commands, to be found by their words.
  case palette
  /// The list of places to go to.
  case goTo
  /// Who sits at the keyboard.
  case author
}
