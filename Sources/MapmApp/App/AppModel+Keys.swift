import MeetingDomain
import Terminal

extension AppModel {
  /// What came in at once, with a paste that has no marks put together where letters are commands.
  func understood(_ batch: [Input]) -> [Input] {
    guard !isHidden, top.takesCommands, let text = Input.unmarkedPaste(in: batch)
    else { return batch }
    return [.paste(text)]
  }

  /// Answers one input.
  mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .pasteStripped(let bytes):
      notice = "\(bytes) bytes of the paste were no text and were left out."
    case .pasteCut(let bytes):
      notice = "The paste was over 1 MiB; its last \(bytes) bytes were left out."
    case .resize(let size):
      context.size = size
      for index in screens.indices { screens[index].page?.forgetLayout() }
    case .hangUp: return [.quit]
    case .resumed: return [.redraw]
    case .refusedByte:
      notice = "The terminal sent something that is no text. It was left out."
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if isHidden {
      if isIdle || key == .control("r") { (isHidden, isIdle) = (false, false) }
      return []
    }
    notice = nil
    if key == .control("r") {
      (isHidden, pending) = (true, nil)
      return []
    }
    // Keys that came in one batch find the page as the one before left it.
    prepareTop()
    if let pending { return press(key, after: pending) }
    switch key {
    case .control("x"): pending = .menu
    case .control("z"): pending = .suspend
    case .control("l"): return [.redraw]
    case .control("c"): notice = "Nothing is lost. \(context.keys.menu(.quit)) leaves."
    case .control("@"): notice = "Ctrl-Space does nothing here."
    default: return pressOnTop(key)
    }
    return []
  }

  private mutating func pressOnTop(_ key: Key) -> [Effect] {
    switch top {
    case .page(var screen):
      if screen.takesCommands, let route = Self.sheetKeys[key] { return show(route) }
      let steps = screen.press(key, context)
      screens[screens.count - 1] = .page(screen)
      return follow(steps)
    case .sheet(var sheet):
      let steps = sheet.press(key, context)
      screens[screens.count - 1] = .sheet(sheet)
      return follow(steps)
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    (pending, notice) = (nil, nil)
    if !isHidden {
      switch top {
      case .page(var screen):
        let steps = screen.paste(text, context)
        screens[screens.count - 1] = .page(screen)
        return follow(steps)
      case .sheet(var sheet):
        if let steps = sheet.paste(text) {
          screens[screens.count - 1] = .sheet(sheet)
          return follow(steps)
        }
      }
    }
    notice = "Nothing was pasted: there is no line to write in here."
    return []
  }

  /// The sheets that a letter shows where letters are commands.
  private static let sheetKeys: [Key: Route] = [
    .character("?"): .help, .character(":"): .palette,
  ]

  private mutating func press(_ key: Key, after waiting: Pending) -> [Effect] {
    pending = nil
    switch (waiting, key) {
    case (_, .escape), (_, .control("g")): return []
    case (.suspend, .character("z")), (.suspend, .control("z")): return [.suspend]
    case (.suspend, .character("u")): return context.keys.menuKey(.undo).map { runMenu($0) } ?? []
    case (.suspend, _):
      notice = "Ctrl-Z, then z suspends, u undoes."
      return []
    case (.menu, _): return runMenu(key)
    }
  }

  /// Runs the command with a title: the page's own first.
  mutating func run(_ title: String) -> [Effect] {
    prepareTop()
    if case .page(var screen) = top,
      let command = screen.allCommands(context).first(where: { $0.title == title })
    {
      let steps = command.attempt(on: &screen, context)
      screens[screens.count - 1] = .page(screen)
      return follow(steps)
    }
    if case .sheet(var sheet) = top, let steps = sheet.run(title, context) {
      screens[screens.count - 1] = .sheet(sheet)
      return follow(steps)
    }
    guard let command = wholeCommands.first(where: { $0.title == title }) else { return [] }
    return follow(command.attempt(on: &self, context))
  }

  private mutating func runMenu(_ key: Key) -> [Effect] {
    if case .page(var screen) = top, let steps = screen.runMenu(key, context) {
      screens[screens.count - 1] = .page(screen)
      return follow(steps)
    }
    if case .sheet(var sheet) = top, let steps = sheet.runMenu(key, context) {
      screens[screens.count - 1] = .sheet(sheet)
      return follow(steps)
    }
    if let command = wholeCommands.first(where: { $0.menuKey == key }) {
      return follow(command.attempt(on: &self, context))
    }
    notice = "Ctrl-X \(key.name) does nothing here. Ctrl-X alone shows what does."
    return []
  }
}

extension AppScreen {
  /// Whether letters are commands now, of a list that has some.
  fileprivate var takesCommands: Bool {
    switch self {
    case .page(let screen): screen.takesCommands
    case .sheet(let sheet): sheet is any ListSheet && !sheet.isWriting
    }
  }
}

extension PageScreen {
  /// Whether letters are commands now, not text.
  var takesCommands: Bool {
    editor == nil && focus == .list || editor.map { $0.style != .writing } ?? false
  }
}
