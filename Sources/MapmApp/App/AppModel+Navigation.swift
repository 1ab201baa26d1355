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

  /// Whether it is of no single meeting, so that it stays below the meetings opened from it.
  var isOutsideMeetings: Bool {
    switch self {
    case .page(let screen): screen.page is HomePage
    case .sheet(let sheet): sheet.isOutsideMeetings
    }
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
    case .forum: screens.append(.page(PageScreen(ForumPage())))
    case .readOut: screens.append(.page(PageScreen(ReadOutPage())))
    case .reopen: screens.append(.page(PageScreen(ReopenPage())))
    case .callOff: screens.append(.page(PageScreen(CallOffPage())))
    case .newAction: return show(NewActionPage()) { $0.edit(.add(.action), $1) }
    case .openActions:
      screens.append(.sheet(RegisterSheet(context)))
      // At home the lists are read anew whenever somebody writes.
      return context.key == nil ? [] : [.list]
    case .register(let filter): screens.append(.sheet(RegisterSheet(context, filter: filter)))
    case .work, .workChoice, .reviewWalk, .bars, .search, .meetings: return showReview(route)
    case .settings: screens.append(.sheet(SettingsSheet(context)))
    case .row(let ref): return go(to: ref)
    case .lastMeeting: screens.append(.page(PageScreen(LastMeetingPage())))
    case .meeting(let key): return [.open(key: key)]
    case .tray: screens.append(.page(PageScreen(TrayPage())))
    case .gaps: screens.append(.page(PageScreen(GapsPage())))
    case .mend(let gap): return mend(gap)
    case .struckLines: screens.append(.page(PageScreen(StruckLinesPage())))
    case .readBack: screens.append(.page(PageScreen(ReadBackPage())))
    case .approval:
      guard context.author != nil else {
        return follow([
          .show(.author), .say("An approval has a name. Type who approves, then approve again."),
        ])
      }
      screens.append(.sheet(ApprovalSheet(context)))
    case .corrections: screens.append(.page(PageScreen(CorrectionsPage())))
    case .copies, .preview, .export, .exportTo, .overwrite, .distribution:
      return showPublishing(route)
    case .help:
      let sheet = HelpSheet(
        title: title(of: top), lines: commandLines, keys: context.keys,
        place: top.page.flatMap { $0.page.placeOnAgenda(context) }, profile: context.profile)
      screens.append(.sheet(sheet))
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
    screens =
      screens.prefix(while: \.isOutsideMeetings)
      + [.page(PageScreen(PageTable.page(for: place), in: context))]
    return [.rememberPlace(key: key, place)]
  }

  /// Goes to where a row of the meeting stands, and chooses it.
  private mutating func go(to ref: RowRef) -> [Effect] {
    let effects = go(to: context.meeting.document.place(of: ref))
    screens[screens.count - 1].page?.focus = .list
    screens[screens.count - 1].page?.selected = .row(ref)
    return effects
  }

  /// Shows a screen over what is open in all meetings.
  private mutating func showReview(_ route: Route) -> [Effect] {
    switch route {
    case .work(let keys, let kind):
      let items = keys.compactMap(context.registerItem)
      guard let first = items.first else { return gone() }
      if case .matter(let matter, _) = first {
        screens.append(.sheet(WorkSheet([first], .settling(matter.kind), context)))
      } else if let verb = WorkVerb.of(kind) {
        screens.append(.sheet(WorkSheet(items, .verb(verb), context)))
      }
    case .workChoice(let keys, let kinds):
      let items = keys.compactMap(context.registerItem)
      guard !items.isEmpty else { return gone() }
      screens.append(.sheet(WorkChoiceSheet(items, kinds, context)))
    case .reviewWalk(let keys): screens.append(.sheet(ReviewSheet(keys, context)))
    case .bars: screens.append(.sheet(BarsSheet(context)))
    case .search: screens.append(.sheet(SearchSheet(context)))
    case .meetings: screens.append(.sheet(MeetingsSheet(context)))
    default: break
    }
    return []
  }

  private mutating func gone() -> [Effect] {
    notice = "It is not there any more. Look at the list again."
    return []
  }

  /// Closes the screen that keys go to; from the walk that leads home.
  mutating func back() -> [Effect] {
    guard screens.count > 1 else { return [] }
    screens.removeLast()
    let leavesMeeting = context.key != nil && screens.allSatisfy(\.isOutsideMeetings)
    guard screens.count == 1 || leavesMeeting else { return [] }
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
    let own =
      switch top {
      case .page(let screen): screen.allCommands(context).map { $0.line(in: screen, context) }
      case .sheet(let sheet): sheet.commandLines(context)
      }
    return own + wholeCommands.map { $0.line(in: self, context) }
  }
}
