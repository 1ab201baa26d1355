import ArgumentParser
import MeetingDomain
import Profiles

/// `mapm profiles`.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "List the local profiles, and what each leaves for the area to fill in.",
    discussion: """
      A profile holds an area's own words, stages of disputes, days, legislation and contacts. One \
      of your own is a TOML file in the folder profiles of your configuration; it may begin with \
      inherits = "calderdale" and say only what differs. --print NAME prints one to start from.
      """)

  @OptionGroup var look: LookOptions
  @Option(name: .customLong("print"), help: "Print the file of this profile.")
  var printed: String?

  func run() throws {
    let files = try ProfileFiles()
    if let printed {
      guard files.names.contains(printed) else { throw CommandFailure.unknownProfile(printed) }
      return try emit(files.text(of: printed))
    }
    let chosen = try look.profile ?? Configuration().profile ?? BuiltInProfiles.standard
    var broken = 0
    for (name, result) in zip(files.names, files.read) {
      switch result {
      case .success(let profile):
        try emit(
          inert(profile.summary(isChosen: name == chosen, isOwn: files.isOwn(name))) + "\n")
      case .failure(let error):
        broken += 1
        tell("\(error)")
      }
    }
    guard broken == 0 else { throw CommandFailure.brokenProfiles(count: broken) }
    guard files.names.contains(chosen) else { throw CommandFailure.unknownProfile(chosen) }
  }
}

extension Profile {
  /// The profile in one line.
  fileprivate func summary(isChosen: Bool, isOwn: Bool) -> String {
    let marks = [isChosen ? "chosen" : nil, isOwn ? "your own" : nil].compactMap(\.self)
    let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
    let open = ProfilePart.allCases.filter(toFillIn.contains).map(\.rawValue)
    let rest = open.isEmpty ? "" : "; \(ProfilePart.note): \(open.joined(separator: ", "))"
    return "\(name)\(mark): \(title)\(rest)"
  }
}
