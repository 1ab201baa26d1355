/// The manual page of the program, in the form that man(1) shows.
struct ManualPage {
  private let root: DeclaredCommand
  private let version: String
  private var lines: [String] = []

  init(_ root: DeclaredCommand, version: String) {
    (self.root, self.version) = (root, version)
    lines = [".TH MAPM 1 \"\" \"mapm \(version)\" \"mapm\""]
    section("NAME")
    lines.append("mapm \\- \(Self.plain(Self.uncapitalized(root.abstract ?? "")))")
    section("SYNOPSIS")
    lines += [".B mapm", "[\\fIcommand\\fR] [\\fIoptions\\fR]"]
    section("DESCRIPTION")
    add(root.discussion)
    section("OPTIONS OF EVERY COMMAND")
    for argument in root.shownArguments { add(argument) }
    section("COMMANDS")
    for command in root.subcommands ?? [] { add(command, after: "mapm") }
    for (title, paragraphs) in Self.sections {
      section(title)
      for paragraph in paragraphs { add(paragraph) }
    }
  }

  /// The page.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func section(_ title: String) {
    lines.append(".SH \(title)")
  }

  private mutating func add(_ command: DeclaredCommand, after before: String) {
    guard command.shouldDisplay ?? true, command.commandName != "help" else { return }
    let name = "\(before) \(command.commandName)"
    if let subcommands = command.subcommands, !subcommands.isEmpty {
      for subcommand in subcommands { add(subcommand, after: name) }
      return
    }
    let common = Set(root.shownArguments.map(\.signature))
    let own = command.shownArguments.filter { !common.contains($0.signature) }
    let usage = [name] + own.compactMap(\.positional)
    lines.append(".SS \"\(Self.quoted(usage.joined(separator: " ")))\"")
    add(command.abstract)
    add(command.discussion)
    for argument in own where argument.signature != "--version" { add(argument) }
  }

  private mutating func add(_ argument: DeclaredArgument) {
    let value = argument.defaultValue.map { " Default: \($0)." } ?? ""
    lines += [".TP", "\\fB\(Self.plain(argument.signature))\\fR"]
    lines.append(Self.plain((argument.abstract ?? "") + value))
  }

  private mutating func add(_ paragraph: String?) {
    guard let paragraph, !paragraph.isEmpty else { return }
    for part in paragraph.split(separator: "\n") { lines += [".PP", Self.plain(String(part))] }
  }

  /// Words as roff shows them as they stand.
  private static func plain(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func quoted(_ text: String) -> String {
    plain(text).replacing("\"", with: "\\(dq")
  }

  private static func uncapitalized(_ text: String) -> String {
    let first = text.prefix(1).lowercased() + text.dropFirst()
    return first.hasSuffix(".") ? String(first.dropLast()) : first
  }

  /// What no single command says; it is a contract, and other programs rely on it.
  private static let sections: [(title: String, paragraphs: [String])] = [
    (
      "OUTPUT",
      [
        "Standard output carries the result alone; messages go to standard error. A table is cut to "
          + "the width of the terminal and is whole in a file or a pipe; where rows are left out "
          + "their number is said on standard error.",
        "meetings in JSON: an array of {reference, id, date, subject, case, status, open, overdue}. "
          + "status is planned, live, closed or approved, and called-off where it is not held.",
        "actions in JSON: an array of the action as it stands in the form mapm.meeting/1, with "
          + "meeting (its reference), case and daysLate (0 where it is not late).",
        "actions in CSV (RFC 4180): number, status, due, daysLate, agency, owner, text, outcome, "
          + "doneWhen, evidence, meeting, case.",
        "actions in iCalendar (RFC 5545): one VTODO an action, with a UID that stays the same.",
        "search in JSON: an array of {meeting, item, kind, text, restricted}, best first.",
        "log in JSON: an array of {at, who, what, stamp} and the values of each record. What was done "
          + "with an action is followed-up with step, one of progress, done, redated, blocked, "
          + "handed-over, escalated, reviewed, superseded, withdrawn, passed, reopened. A meeting is "
          + "called-off with a reason, and held-after-all without one.",
      ]
    ),
    (
      "EXIT STATUS",
      [
        "0: done. 1: refused or failed; one sentence says what happened and what to do. 64: wrong "
          + "usage.",
        "A list is not a failure when it is empty: mapm actions --overdue prints nothing and ends "
          + "with 0 where nothing is overdue, so that cron sends no mail.",
      ]
    ),
    (
      "ENVIRONMENT",
      [
        "MAPM_STORE: the folder of the store. MAPM_PASSPHRASE_FILE: a file with the passphrase in its "
          + "first line. NO_COLOR: no colours. XDG_DATA_HOME and XDG_CONFIG_HOME: where the store, "
          + "and the device key and themes are."
      ]
    ),
    (
      "EXAMPLES",
      [
        "Every working day at eight, mail what is overdue, if anything is: "
          + "0 8 * * 1-5 mapm actions --overdue",
        "Write to an agency what of theirs is open: mapm chase Housing",
        "Complete words in bash: mapm --generate-completion-script bash > "
          + "~/.local/share/bash-completion/completions/mapm; zsh and fish likewise.",
      ]
    ),
  ]
}
