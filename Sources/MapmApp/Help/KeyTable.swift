import MeetingDomain
import Terminal

/// Every key and what it does, made from the tables of commands.
public enum KeyTable {
  /// One command in one place.
  public struct Row: Hashable, Sendable {
    /// Where it works: `While typing`, `In a list`, `2 Attendance`.
    public let place: String
    /// What people call its keys, such as `Ctrl-X n`.
    public let keys: [String]
    /// What it does.
    public let does: String
    /// The keys that it has in the table of commands, where a person gave it others; else nil.
    public let standard: [String]?
  }

  /// The commands of one place, without what they do.
  struct Group: Sendable {
    let place: KeyPlace
    let commands: [CommandLine]
  }

  /// All rows: what holds everywhere first, then what single screens add.
  public static func rows(_ keys: KeyMap = .standard) -> [Row] {
    fixed(FixedKey.whileTyping(keys), place: "While typing")
      + fixed(FixedKey.inLists, place: "In every list")
      + fixed(FixedKey.everywhere, place: "Anywhere")
      + groups.flatMap { group in
        group.commands.compactMap { row(of: $0, in: group.place, keys) }
          + (group.place == .home
            ? fixed([FixedKey("1-9", "Open that row")], place: KeyPlace.home.title) : [])
      }
  }

  /// The rows as a Markdown table.
  public static var markdown: String {
    let head = "| where | key | does |\n| --- | --- | --- |\n"
    return head
      + rows().map { row in
        let keys = row.keys.map { "`\($0)`" }.joined(separator: ", ")
        return "| \(row.place) | \(keys) | \(row.does) |\n"
      }.joined()
  }

  /// The tables of commands, in the order in which they are shown.
  static let groups: [Group] =
    [
      group(.meeting, PageScreen.walkCommands), group(.menu, AppModel.commands),
      group(HomePage()),
    ] + Place.allCases.map { group(PageTable.page(for: $0)) }
    + [
      group(LastMeetingPage()), group(ReadOutPage()), group(TrayPage()),
      group(.openActions, RegisterSheet.commands), group(.review, ReviewSheet.commands),
      group(.bars, BarsSheet.commands), group(GapsPage()), group(StruckLinesPage()),
      group(ReadBackPage()), group(CorrectionsPage()), group(CopiesPage()),
      group(PreviewPage(copy: .full)), group(DistributionPage()),
      group(OverwritePage(request: ExportRequest([], format: ""), files: [])),
      group(FormPage(ref: RowRef(.action, .unassigned))),
    ]

  private static func group(_ page: any Page) -> Group {
    group(page.keyPlace ?? .meeting, page.commands)
  }

  private static func group<Owner>(_ place: KeyPlace, _ commands: [Command<Owner>]) -> Group {
    Group(place: place, commands: commands.map(\.line).filter { !$0.isOfOneRow })
  }

  private static func fixed(_ keys: [FixedKey], place: String) -> [Row] {
    keys.map { Row(place: place, keys: [$0.key], does: $0.does, standard: nil) }
  }

  private static func row(of command: CommandLine, in place: KeyPlace, _ keys: KeyMap) -> Row? {
    let table = table(of: command.name, in: place)
    let standard = words(menu: command.menuKey, list: command.listKey)
    let held = words(
      menu: keys.key(of: command.name, in: .menu, insteadOf: command.menuKey),
      list: keys.key(of: command.name, in: table, insteadOf: command.listKey))
    guard !held.isEmpty else { return nil }
    return Row(
      place: place.title, keys: held, does: command.title,
      standard: held == standard ? nil : standard)
  }

  private static func words(menu: Key?, list: Key?) -> [String] {
    [menu.map { "Ctrl-X \($0.name)" }, list?.name].compactMap(\.self)
  }
}
