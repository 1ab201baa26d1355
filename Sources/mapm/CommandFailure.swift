/// Why a command was not done; its description is the sentence that people read.
enum CommandFailure: Error, Hashable, CustomStringConvertible {
  case noTerminal
  case noTerminalForPassphrase
  case passphraseGivenUp
  case passphrasesDiffer
  case shortPassphrase(least: Int)
  case noFile(String)
  case cannotRead(file: String)
  case emptyPassphraseFile(file: String)
  case noHome
  case noMeetings
  case unknownMeeting(String)
  case erasedMeeting(String)
  case notConfirmed(String)
  case ambiguousMeeting(String, count: Int)
  case notClosed(String)
  case alreadyFollowed(String, by: String)
  case notApprovable(count: Int)
  case unknownAction(Int)
  case ambiguousName(String, names: String)
  case notADay(String)
  case dayIsPast(String)
  case noWords(String)
  case notImported(file: String, why: String)
  case notText(file: String)
  case leaks(count: Int)
  case noSuchFinding(String)
  case noActionSheets
  case noSuchFormat(String)
  case leaksInApp(String, count: Int)
  case sheetsHeld(count: Int)
  case programMissing(String, program: String, installation: String)
  case programFailed(String, file: String)
  case pagesOnTerminal(String)
  case fileExists(String)
  case notAFile(String)
  case backupInStore(String)
  case cannotMakeFolder(in: String)
  case cannotWrite(file: String, why: String)
  case outputClosed
  case damageFound(count: Int)
  case unknownTheme(String)
  case unknownProfile(String)
  case brokenProfiles(count: Int)
  case brokenSettings(count: Int)
  case brokenConfiguration(place: String, why: String)
  case brokenTheme(place: String, why: String)
  case brokenKeys(place: String, why: String)
  case hardToRead(file: String, count: Int)

  var description: String {
    switch self {
    case .noTerminal:
      "mapm shows its screens in a terminal, and there is none here. Run it in one, add "
        + "--accessible for plain lines, or see mapm --help."
    case .noTerminalForPassphrase:
      "The passphrase cannot be asked without a terminal. Name a file with --passphrase-file."
    case .passphraseGivenUp: "No passphrase was given. Nothing was changed."
    case .passphrasesDiffer: "The two passphrases differ. Nothing was changed; try again."
    case .shortPassphrase(let least):
      "A passphrase needs at least \(least) letters; four words that nobody would put together are "
        + "good. Nothing was changed; try again."
    case .noFile(let file): "There is no file \(file). Check its name; nothing was changed."
    case .cannotRead(let file): "\(file) cannot be read. Check its name and its permissions."
    case .emptyPassphraseFile(let file):
      "The first line of \(file) is empty. Write the passphrase there."
    case .noHome: "This account has no home folder. Name the store's folder with --store."
    case .noMeetings:
      "There is no meeting in this store yet. Plan one with: mapm new --subject NAME"
    case .notClosed(let reference):
      "\(reference) is not closed, so nothing follows it yet. Close it first; nothing was planned."
    case .alreadyFollowed(let reference, let next):
      "\(next) follows \(reference) already. Open it with mapm open \(next); nothing was planned."
    case .unknownMeeting(let name):
      "There is no meeting \"\(name)\" in this store. List them with: mapm meetings"
    case .erasedMeeting(let why): why
    case .notConfirmed(let reference):
      "Nothing was erased: that is meeting \(reference). To erase it, add --confirm \(reference)"
    case .ambiguousMeeting(let name, let count):
      "\"\(name)\" fits \(count) meetings. Type more of the id, or the reference."
    case .notApprovable(let count):
      "These minutes cannot be approved yet: \(count) \(count == 1 ? "gap" : "gaps") must be mended "
        + "first. Fill each in, or write why it is not recorded."
    case .unknownAction(let number):
      "There is no action \(number) in this store. List them with: mapm actions --all"
    case .ambiguousName(let name, let names):
      "\"\(name)\" fits several: \(names). Type more of the name."
    case .notADay(let text):
      "\"\(text)\" is not a day. Write it like \(WrittenDay.forms); nothing was changed."
    case .dayIsPast(let day):
      "\(day) has passed. Give a day from today on; nothing was changed."
    case .noWords(let text):
      "There is no word to look for in \"\(text)\". Give letters or digits."
    case .notImported(let file, let why): "\(file): \(why)"
    case .notText(let file): "\(file) is not UTF-8 text. Save it in that encoding."
    case .leaks(let count):
      "The leak check stopped this copy in \(count) \(count == 1 ? "place" : "places"), named above. "
        + "Mend the record, or let each through: --release NAME --reason WHY. Nothing was written."
    case .noSuchFinding(let name):
      "The leak check found no \"\(name)\" in this copy. Nothing was written."
    case .noSuchFormat(let name): "There is no format \(name). Choose another."
    case .leaksInApp(let copy, let count):
      "\(copy) was not written: the leak check found \(count) \(count == 1 ? "place" : "places"). Its "
        + "preview names them."
    case .noActionSheets:
      "No action of this meeting has an owner or an agency, so there is no sheet. Item 7 names them."
    case .sheetsHeld(let count):
      "\(count) \(count == 1 ? "sheet stays" : "sheets stay") here, for what is named above. Mend the "
        + "record, or let each through: mapm export --copy actions:AGENCY --release NAME --reason WHY."
    case .programMissing(let file, let program, let installation):
      "A \(file) is made with \(program), which is not installed. Install it with: \(installation)"
    case .programFailed(let program, let file):
      "\(program) could not make the \(file). Take the format html and print it; nothing was written."
    case .pagesOnTerminal(let file):
      "A \(file) cannot be shown on a terminal. Name a file with -o."
    case .fileExists(let file):
      "\(file) exists already and was left as it is. Choose another name, or add --force."
    case .notAFile(let file): "\(file) is not a file that can be replaced. Choose another name."
    case .backupInStore(let folder):
      "\(folder) is the folder of the store, which is no place for its backup. Name one elsewhere."
    case .cannotMakeFolder(let place):
      "No folder for the demonstration could be made in \(place). Name another with TMPDIR."
    case .cannotWrite(let file, let why):
      "\(file) could not be written (\(why)). No part of it was left behind."
    case .damageFound(let count):
      "The store is damaged in \(count) \(count == 1 ? "place" : "places"). Restore a backup, or "
        + "export what still opens."
    case .unknownTheme(let name):
      "There is no theme \(name). List them with: mapm themes"
    case .unknownProfile(let name):
      "There is no profile \(name). List them with: mapm profiles"
    case .brokenProfiles(let count):
      "\(count == 1 ? "1 profile is" : "\(count) profiles are") wrong and cannot be used; the lines "
        + "above say where."
    case .brokenSettings(let count):
      "Your configuration is wrong in \(count == 1 ? "1 place" : "\(count) places"), named above."
    case .brokenTheme(let place, let why), .brokenConfiguration(let place, let why),
      .brokenKeys(let place, let why):
      "\(place): \(why)"
    case .hardToRead(let file, let count):
      "\(file) is hard to read in \(count) \(count == 1 ? "place" : "places"). Change the roles named "
        + "above, or their colours in the palette."
    case .outputClosed: "The result could not be written. Check where the output goes."
    }
  }
}
