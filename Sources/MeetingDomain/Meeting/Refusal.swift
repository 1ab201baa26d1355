/// Why the meeting does not accept a command; its description is the sentence that people read.
public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  case minutesAreApproved
  case onlyNarrowed
  case alreadyLive
  case notLive
  case notClosed
  case notClosedYet
  case isCalledOff
  case notCalledOff
  case wasHeld
  case gapsBlock(count: Int)
  case alreadyOver
  case nothingWritten
  case tooLong(limit: Int)
  case needsName
  case needsReason
  case needsEvidence
  case needsDay
  case dueThenAlready(CalendarDay)
  case needsRecipient
  case notForFamily(String)
  case rowIsGone
  case rowStands
  case noSuchField(String)
  case notAValue(label: String)
  case listHasRows(label: String)
  case actionIsClosed
  case actionIsOpen
  case nothingToUndo
  case nothingToRedo
  case changedSince(by: String)
  case changedWhereMade(by: String?)

  /// The sentence that people read: what happened, then what to do.
  public var description: String {
    switch self {
    case .minutesAreApproved:
      "These minutes are approved. Add a correction instead of editing."
    case .onlyNarrowed:
      "The minutes are approved: a line can be shown to fewer, but not to more."
    case .alreadyLive: "The meeting is live already. Go on minuting."
    case .notLive: "The meeting is not live. Start it first."
    case .notClosed: "The meeting is not closed, so there is nothing to reopen."
    case .notClosedYet: "The meeting is not closed. Close it, then approve its minutes."
    case .isCalledOff:
      "It is called off. Hold it after all to go on (--hold-after-all)."
    case .notCalledOff: "The meeting is not called off, so it is to be held already."
    case .wasHeld:
      "The meeting is closed, so it was held and cannot be called off."
    case .gapsBlock(1):
      "Minutes are not approved while one thing is missing. The list of gaps names it."
    case .gapsBlock(let count):
      "Minutes are not approved while \(count) things are missing. The list of gaps names them."
    case .alreadyOver: "The meeting is closed. Reopen it with a reason to go on."
    case .nothingWritten: "Nothing is written yet. Type something, then file it."
    case .tooLong(let limit):
      "The text is longer than \(limit / 1024) KiB. File it in parts; nothing is lost."
    case .needsName: "A name is missing. Type who it is."
    case .needsReason: "A reason is missing. Say why in a few words."
    case .needsEvidence: "Evidence is missing. Say what shows that it is done."
    case .needsDay: "A day is missing. Give the new date."
    case .dueThenAlready(let day):
      "It is due on \(day.inWords) already. Nothing was changed; give another day."
    case .needsRecipient: "It is not said to whom. Name the person or the forum."
    case .notForFamily(let name):
      "\(name) is of the family, and this action is not for them to see. Show it to everyone first."
    case .rowIsGone: "This was taken back or is not there. Restore it to change it."
    case .rowStands: "This stands already. There is nothing to restore."
    case .noSuchField(let name):
      "There is no field called \(name). Choose another; nothing was changed."
    case .notAValue(let label):
      "\(label) does not take such a value. Try another; nothing was changed."
    case .listHasRows(let label):
      "\(label) has lines already, so none cannot be the answer. Take them back first."
    case .actionIsClosed: "This action is closed. Reopen it with a reason first."
    case .actionIsOpen: "This action is open already. There is nothing to reopen."
    case .nothingToUndo: "There is nothing of yours left to undo in this meeting."
    case .nothingToRedo:
      "You took nothing back since your last command, so there is nothing to redo."
    case .changedSince(let name):
      "\(name) changed the same thing since, so it stays as it is. Change it by hand."
    case .changedWhereMade(let name):
      "\(name ?? "Somebody") went on with it in its own meeting since, so the answer stands. "
        + "Answer it anew instead."
    }
  }
}
