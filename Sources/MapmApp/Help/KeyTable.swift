import MeetingDomain

/// Every key and what it does, made from the tables of commands.
public enum KeyTable {
  /// One key in one place.
  public struct Row: Hashable, Sendable {
    /// Where it works: `While typing`, `In a list`, `2 Attendance`.
    public let place: String
    /// What people call it, such as `Ctrl-X n`.
    public let key: String
    /// What it does.
    public let does: String
  }

  /// All rows: what holds everywhere first, then what single screens add.
  public static let rows: [Row] =
    fixed(FixedKey.whileTyping, place: "While typing")
    + fixed(FixedKey.inLists, place: "In every list")
    + fixed(FixedKey.everywhere, place: "Anywhere")
    + rows(of: PageScreen.walkCommands, place: "In a meeting") + menuRows + homeRows
    + Place.allCases.flatMap { place in
      rows(of: PageTable.page(for: place).commands, place: place.title)
    } + rows(of: RegisterSheet.commands, place: "Open actions")
    + rows(of: ReviewSheet.commands, place: "Review")
    + rows(of: GapsPage().commands, place: "Gap list")
    + rows(of: StruckLinesPage().commands, place: "Struck lines")
    + rows(of: ReadBackPage().commands, place: "Read back")
    + rows(of: CorrectionsPage().commands, place: "Corrections")
    + rows(of: CopiesPage().commands.filter(\.isHinted), place: "Copies")
    + rows(of: PreviewPage(copy: .full).commands, place: "Preview of a copy")
    + rows(of: DistributionPage().commands, place: "Distribution")
    + rows(
      of: OverwritePage(request: ExportRequest([], format: ""), files: []).commands,
      place: "Writing a file") + formRows

  /// The rows as a Markdown table.
  public static var markdown: String {
    let head = "| where | key | does |\n| --- | --- | --- |\n"
    return head + rows.map { "| \($0.place) | `\($0.key)` | \($0.does) |\n" }.joined()
  }

  private static func fixed(_ keys: [FixedKey], place: String) -> [Row] {
    keys.map { Row(place: place, key: $0.key, does: $0.does) }
  }

  private static var menuRows: [Row] {
    AppModel.commands.compactMap { command in
      command.menuKey.map { Row(place: "Anywhere", key: "Ctrl-X \($0.name)", does: command.title) }
    }
  }

  private static var formRows: [Row] {
    rows(of: FormPage(ref: RowRef(.action, .unassigned)).commands, place: "In a form")
  }

  private static var homeRows: [Row] {
    rows(of: HomePage().commands.filter(\.isHinted), place: "Home")
      + [Row(place: "Home", key: "1-9", does: "Open that row")]
  }

  private static func rows<Owner>(of commands: [Command<Owner>], place: String) -> [Row] {
    commands.flatMap { command in
      let keys =
        [command.menuKey.map { "Ctrl-X \($0.name)" }, command.listKey?.name].compactMap { $0 }
      return keys.isEmpty
        ? [] : [Row(place: place, key: keys.joined(separator: "`, `"), does: command.title)]
    }
  }
}
