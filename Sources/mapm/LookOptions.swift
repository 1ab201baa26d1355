import ArgumentParser

/// How many colours the screens may use.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, never, always
  case sixteen = "16"
  case twoHundredFiftySix = "256"
}

/// How the screens look and in whose local words they speak; every command takes these, so that one
/// alias fits all.
struct LookOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("How many colours the screens use.", valueName: "choice"))
  var color = ColorChoice.auto

  @Flag(
    help: "Plain lines to hear or feel, one prompt a line, instead of screens; also $ACCESSIBLE.")
  var accessible = false

  @Option(
    help: ArgumentHelp("The theme of the screens; mapm themes lists them.", valueName: "name"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "The local profile of new meetings; mapm profiles lists them.", valueName: "name"))
  var profile: String?

  /// Refuses a theme that is not there, even where no screen is shown.
  func validate() throws {
    guard let theme, try !ThemeFiles().names.contains(theme) else { return }
    throw ValidationError(CommandFailure.unknownTheme(theme).description)
  }
}
