import MeetingDomain
import Terminal

/// One screen of the stack.
enum AppScreen: Sendable {
  case page(PageScreen)
  case sheet(any Sheet)

  /// The page; nil for a sheet.
  var page: PageScreen? {
    get { if case .page(let screen) = self { screen } else { nil } }
    set { if let newValue { self = .page(newValue) } }
  }
}

extension AppModel {
  /// The screen that keys go to.
  var top: AppScreen { screens[screens.count - 1] }

  /// Shows a screen above the others.
  mutating func show(_ route: Route) -> [Effect] {
    switch route {
    case .place(let place): return go(to: place)
    case .form(let ref): screens.append(.page(PageScreen(FormPage(ref: ref))))
    case .fill(let ref):
      return show(FormPage(ref: ref, isFillingIn: true)) { $0.editFirstEmpty($1) }
    case .reopen: screens.append(.page(PageScreen(ReopenPage())))
    case .newAction: return show(NewActionPage()) { $0.edit(.add(.action), $1) }
    case .openActions:
      screens.append(.page(PageScreen(RegisterPage())))
      return [.list]
    case .tray: screens.append(.page(PageScreen(TrayPage())))
    case .gaps: screens.append(.page(PageScreen(GapsPage())))
    case .mend(let gap): return mend(gap)
    case .readBack: screens.append(.page(PageScreen(ReadBackPage())))
    case .approval:
      guard context.author != nil else {
        return follow([
          .show(.author), .say("An approval has a name. Type who approves, then approve again."),
        ])
      }
      screens.append(.sheet(ApprovalSheet(context)))
    case .corrections: screens.append(.page(PageScreen(CorrectionsPage())))
    case .help:
      screens.append(.sheet(HelpSheet(title: title(of: top), lines: commandLines)))
    case .palette:
      screens.append(.sheet(PaletteSheet(over: title(of: top), commands: commandLines)))
    case .goTo:
      screens.append(.page(PageScreen(GoToPage())))
      return follow([.forget(field: GoToPage.draft)])
    case .comesOrGoes:
      screens.append(.page(PageScreen(ComesOrGoesPage())))
      return follow([.forget(field: ComesOrGoesPage.draft)])
    case .author: screens.append(.page(PageScreen(AuthorPage())))
    }
    return []
  }

  /// Shows a page above the others with something of it open.
  mutating func show(
    _ page: any Page, opening: (inout PageScreen, Context) -> [Step]
  ) -> [Effect] {
    var screen = PageScreen(page, in: context)
    screen.prepare(context, columns: PageFrame.columns(context.size, page: page).page)
    let steps = opening(&screen, context)
    screens.append(.page(screen))
    return follow(steps)
  }

  /// Goes to a place of the walk; screens above home make way for it.
  mutating func go(to place: Place) -> [Effect] {
    guard let key = context.key else { return [] }
    context.placeSince = context.now
    screens = [screens[0], .page(PageScreen(PageTable.page(for: place), in: context))]
    return [.rememberPlace(key: key, place)]
  }

  /// Closes the screen that keys go to; from the walk that leads home.
  mutating func back() -> [Effect] {
    guard screens.count > 1 else { return [] }
    screens.removeLast()
    guard screens.count == 1 else { return [] }
    if let key = context.key { screens[0].page?.selected = .meeting(key) }
    context.key = nil
    context.take(Meeting())
    context.tray = []
    context.drafts = context.drafts.filter { $0.key.hasPrefix("home/") }
    return [.leaveMeeting, .list]
  }

  /// The title of a screen, for help above it.
  func title(of screen: AppScreen) -> String {
    switch screen {
    case .page(let screen): screen.page.title(context)
    case .sheet(let sheet): sheet.title
    }
  }

  /// All commands that are there now: the screen's own first, then those of the whole app.
  var commandLines: [CommandLine] {
    let own = top.page.map { screen in
      screen.allCommands.map { $0.line(in: screen, context) }
    }
    return (own ?? []) + Self.commands.map { $0.line(in: self, context) }
  }
}
