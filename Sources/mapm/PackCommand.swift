import ArgumentParser
import MeetingDomain
import MeetingStore
import Publishing

/// `mapm pack MEETING -o DIR`.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Write all action sheets of a meeting, one file an agency or person.",
    discussion: """
      For the same day: each agency gets its own actions and nothing else. A sheet in which the leak \
      check finds something is named and stays here; the others are written.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var look: LookOptions
  @Argument(help: .meeting, completion: .meetings)
  var meeting: MeetingChoice
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder for the files; it is made where there is none.", valueName: "dir"),
    completion: .directory)
  var output: String
  @Option(help: ArgumentHelp("md, txt, html, docx, pdf, csv or ics.", valueName: "format"))
  var format = "html"
  @Flag(help: "Replace files of the same names.")
  var force = false

  func validate() throws {
    guard let form = ExportForm(format), form.carries(.actions(of: "")) else {
      throw ValidationError(
        "There is no action sheet in the format \"\(format)\"; choose md, txt, html, docx, pdf, csv "
          + "or ics.")
    }
  }

  func run() throws {
    guard let form = ExportForm(format) else { return }
    let store = try storeOptions.open()
    var listed = try ListedMeetings(of: store)
    let chosen = try listed.find(meeting)
    listed.keep()
    let source = CopySource(
      document: try store.meeting(chosen.key).meeting.document, store: store, listed: listed,
      profiles: try look.knownProfiles())
    let pack = try ActionPack(of: source)
    try OutputFolder(path: output).make()
    let files = pack.ready.files(in: output, ending: form.name, replaces: force)
    for file in files { try file.check() }
    // All are made before one is written: a program that fails leaves nothing behind.
    let made = try pack.ready.map { try form.bytes(of: $0.minutes) }
    for (file, bytes) in zip(files, made) {
      try file.write(bytes)
      try emit(inert(file.path) + "\n")
    }
    for sheet in pack.ready { sheet.tellWithheld() }
    if !files.isEmpty {
      tell("What is in these files has left the sealed store: whoever gets one can read it.")
    }
    try tellHeld(pack.held)
  }

  private func tellHeld(_ held: [PreparedCopy]) throws {
    for sheet in held {
      tell("\(sheet.minutes.copy.title) was not written:")
      for leak in sheet.leaks { tell("\(leak.id)  \(leak.description)") }
    }
    guard held.isEmpty else { throw CommandFailure.sheetsHeld(count: held.count) }
  }
}
