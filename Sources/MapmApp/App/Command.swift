import Terminal

/// One command of a screen: a row of its table.
///
/// The footer, the `Ctrl-X` menu, help and the README's key table are all made from these rows.
struct Command<Owner>: Sendable {
  /// What it does, at most 24 columns.
  let title: String
  /// Its key where letters are commands; nil where it has none.
  var listKey: Key?
  /// Its key after `Ctrl-X`; nil where it has none.
  var menuKey: Key?
  /// Whether the key line has room for it.
  let isHinted: Bool
  /// Why it is not possible now; nil when it is.
  let unavailable: @Sendable (Owner, Context) -> String?
  /// What it does.
  let run: @Sendable (inout Owner, Context) -> [Step]

  init(
    _ title: String, list listKey: Key? = nil, menu menuKey: Key? = nil,
    isHinted: Bool = true,
    unavailable: @escaping @Sendable (Owner, Context) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Owner, Context) -> [Step]
  ) {
    self.title = title
    self.listKey = listKey
    self.menuKey = menuKey
    self.isHinted = isHinted
    self.unavailable = unavailable
    self.run = run
  }

  /// What `keys.toml` calls it.
  var name: String { title.asCommandName }

  /// The row without its key in lists, where that is one of these.
  func keepingNoKey(of taken: Set<Key>) -> Command {
    var command = self
    if let listKey, taken.contains(listKey) { command.listKey = nil }
    return command
  }

  /// Runs it, or says why not.
  func attempt(on owner: inout Owner, _ context: Context) -> [Step] {
    if let refusal = unavailable(owner, context) { return [.say(refusal)] }
    return run(&owner, context)
  }

  /// The row without its owner, for lists of commands.
  func line(in owner: Owner, _ context: Context) -> CommandLine {
    var line = line
    line.refusal = unavailable(owner, context)
    return line
  }

  /// The row without what it does.
  var line: CommandLine {
    CommandLine(title: title, listKey: listKey, menuKey: menuKey)
  }
}

/// A command as lists show it.
struct CommandLine: Equatable, Sendable {
  var title: String
  var listKey: Key?
  var menuKey: Key?
  /// Why it is not possible now.
  var refusal: String?

  /// What `keys.toml` calls it.
  var name: String { title.asCommandName }

  /// Whether it only opens the row of a number, and so is no command to speak of.
  var isOfOneRow: Bool { title.hasPrefix("Row ") }
}
