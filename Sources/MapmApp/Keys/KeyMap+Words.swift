import MeetingDomain
import Terminal

/// The commands that sentences name by their key, as `keys.toml` calls them.
enum NamedCommand: String, CaseIterable {
  // Those of every screen, or of every page of a meeting.
  case goOn = "start-close-approve"
  case plainText = "file-as-plain-text"
  case stopAndRefer = "stop-and-refer"
  case askedNone = "asked-none"
  case gapList = "gap-list"
  case whoseWords = "whose-words"
  case details = "fill-in-the-details"
  case goTo = "go-to-item"
  case professionalsOnly = "professionals-only"
  case joinsOrLeaves = "joins-or-leaves"
  case moveEntry = "move-to-another-item"
  case edit = "edit-the-words"
  case strike = "strike-out"
  case strikeOrRestore = "strike-out-or-restore"
  case nowInField = "now-in-this-field"
  case callOffOrHold = "call-off-or-hold"
  case nextItem = "next-item"
  case backOneItem = "back-one-item"
  case undo, redo, quit, tray, kind
  // Those of single places.
  case restoreLine = "restore-the-line"
  case giveReason = "give-a-reason"
  case readOutNow = "read-out-now"
  case startNow = "start-now"
  case reopenMeeting = "reopen-the-meeting"
  case author = "who-sits-here"
  case followUpMeeting = "follow-up-meeting"
  case allAsked = "dissent-asked-of-all"
  case readBackAgreed = "read-back-agreed"
  case readBackDissent = "read-back-dissent"
  case takeDissentBack = "take-a-dissent-back"
  case writeView = "write-their-view"
  case notYetSought = "not-yet-sought"
  case notRequired = "not-required"
  case interimStep = "interim-step"
  case nextStage = "next-stage"
  case skipToLast = "immediate-risk-skip"
  case settled = "settled-how"
  case leadTells = "lead-tells-them"
  case chairTells = "chair-tells-them"
  case in1Week = "in-1-week"
  case in2Weeks = "in-2-weeks"
  case in4Weeks = "in-4-weeks"
  case in6Weeks = "in-6-weeks"
  case in3Months = "in-3-months"
  case restricted = "restricted-or-not"
  case writeFile = "write-to-a-file"
  case writeSheets = "write-all-action-sheets"
  case letThrough = "let-it-through"
  case sentByMail = "sent-by-secure-e-mail"
  case handedOver = "handed-over"
  case sentByPost = "sent-by-post"
  case replace = "replace-what-is-there"
  case passOver = "pass-over"
  case backOne = "back-one"
  case need, strength, risk, accepted, add, done, reopen, filter
}

extension NamedCommand {
  /// What is said of it where no key runs it; its name finds it.
  fileprivate var withoutKey: String { "the command \(rawValue)" }
}

extension Refusal {
  /// The sentence with the key that helps, where there is one.
  func inWords(_ keys: KeyMap) -> String {
    self == .isCalledOff
      ? "It is called off. \(keys.menu(.callOffOrHold)) holds it after all." : description
  }
}

extension KeyMap {
  /// The key of a command after `Ctrl-X`.
  func menuKey(_ command: NamedCommand) -> Key? {
    key(of: command.rawValue, in: .menu, insteadOf: KeyTable.menuKeys[command.rawValue])
  }

  /// The keys that run a command from everywhere: `Ctrl-X u`.
  func menu(_ command: NamedCommand) -> String {
    menuKey(command).map { "Ctrl-X \($0.name)" } ?? command.withoutKey
  }

  /// The same where there is little room: `^X u`.
  func shortMenu(_ command: NamedCommand) -> String {
    menuKey(command).map { "^X \($0.shortName)" } ?? command.withoutKey
  }

  /// The key that runs a command in the list of a place: `u`.
  ///
  /// Where the place has a command of its own on that key, it is what runs it all the same.
  func list(_ command: NamedCommand, in place: KeyPlace) -> String {
    let name = command.rawValue
    let table = KeyTable.table(of: name, in: place)
    let standard = table.flatMap { KeyTable.listKeys[$0]?[name] }
    let key = key(of: name, in: table, insteadOf: standard)
    assert(key != nil, "\(name) has no key in \(place.title)")
    guard let key, table == place || !ownKeys(in: place).contains(key) else {
      return menu(command)
    }
    return key.name
  }

  /// The keys of the commands that only this place has.
  private func ownKeys(in place: KeyPlace) -> Set<Key> {
    Set(
      (KeyTable.listKeys[place] ?? [:]).compactMap { name, standard in
        KeyTable.table(of: name, in: place) == place
          ? key(of: name, in: place, insteadOf: standard) : nil
      })
  }

  /// What files a text that can have several lines, and what is a new line in it.
  var writingKeys: (file: Key, newLine: Key) {
    enter == .file ? (.enter, .newline) : (.newline, .enter)
  }
}
