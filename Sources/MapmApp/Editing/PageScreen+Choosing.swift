import MeetingDomain
import Terminal

extension PageScreen {
  /// Answers a key while one of a few is chosen.
  mutating func pressChoosing(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    forgetLayout()
    self.editor?.then = key == .backTab ? .previous : .next
    let begun = numberBegun(editor)
    if moveInOptions(key, options, editor) { return [] }
    switch key {
    case .enter, .tab, .backTab: return take(options, editor, context)
    case .character("0") where editor.isThreeWay && begun == nil: return set(.askedNone, context)
    case .character("-"), .backspace, .delete: return set(nil, context)
    case .character(let letter) where !letter.isNumber:
      return answer(with: letter, editor, context) ?? [.refuse(key)]
    case .character(let digit):
      guard let index = choose(digit, after: begun, of: options) else { return [.refuse(key)] }
      // A number that no further digit can follow needs no Enter.
      let isWhole = (index + 1) * 10 > options.count
      return isWhole ? set(editor.value(of: options[index]), context) : []
    default: return [.refuse(key)]
    }
  }

  /// The letters that say what sort of information it is, while it is asked how it is known.
  static let natureKeys: [(key: Character, nature: Nature)] = [
    ("f", .fact), ("o", .observation), ("a", .allegation), ("p", .opinion),
  ]

  /// What a letter says where one of a few is chosen: what sort of information it is, or the first
  /// letter of somebody who is not among them; nil where it says nothing.
  private mutating func answer(
    with letter: Character, _ editor: Editor, _ context: Context
  ) -> [Step]? {
    if editor.kind == .text {
      self.editor?.style = .writing
      return [.type(field: editor.draft, TextField(text: String(letter)))]
    }
    guard editor.isGrading, let row = editor.field?.row,
      let nature = Self.natureKeys.first(where: { $0.key == letter })?.nature
    else { return nil }
    let command = context.setting(FieldRef(row, "nature"), to: .choice(nature.rawValue))
    return [.effect(.perform(command)), .say("It is \(nature.withArticle). \(editor.label)?")]
  }

  /// Takes the chosen option; where none is chosen the field stays as it is.
  mutating func take(
    _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    guard let chosen = editor.chosen, options.indices.contains(chosen) else {
      return keepAsItIs(context)
    }
    return set(editor.value(of: options[chosen]), context)
  }

  /// Answers a key while any of a few are ticked.
  mutating func pressTicking(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    forgetLayout()
    self.editor?.then = key == .backTab ? .previous : .next
    let begun = numberBegun(editor)
    if moveInOptions(key, options, editor) { return [] }
    switch key {
    case .character(" ") where editor.isTickedByNumber: break
    case .character(" "): toggle(options[editor.chosen ?? 0].token)
    // A number that another digit could have gone on from is whole now.
    case .enter where begun != nil: toggle(options[editor.chosen ?? 0].token)
    case .enter, .tab, .backTab: return fileTicks(options, context)
    case .character("0") where editor.isThreeWay && begun == nil: return set(.askedNone, context)
    case .character("-"), .backspace, .delete: return set(nil, context)
    case .character("+") where editor.kind == .lines: return writeTicked(options, context)
    case .character(let digit):
      guard let index = choose(digit, after: begun, of: options) else { return [.refuse(key)] }
      if (index + 1) * 10 > options.count {
        toggle(options[index].token)
        self.editor?.isNumberBegun = false
        self.editor?.isTickedByNumber = true
      }
    default: return [.refuse(key)]
    }
    return []
  }

  /// Files what is ticked; an answer of none stays where nothing was ticked.
  mutating func fileTicks(_ options: [Editor.Option], _ context: Context) -> [Step] {
    guard let editor else { return [] }
    let ticked = options.map(\.token).filter(editor.ticked.contains)
    let held = editor.field.flatMap { context.meeting.value(of: $0) }
    if ticked.isEmpty, held == .askedNone { return keepAsItIs(context) }
    let value: FieldValue = editor.kind == .lines ? .lines(ticked) : .choices(ticked)
    switch held {
    case .choices(let tokens)? where Set(tokens) == Set(ticked),
      .lines(let tokens)? where Set(tokens) == Set(ticked):
      return keepAsItIs(context)
    default: return set(ticked.isEmpty ? nil : value, context)
    }
  }

  /// Goes on by writing: what is ticked stands in lines, and others can be added.
  private mutating func writeTicked(
    _ options: [Editor.Option], _ context: Context
  ) -> [Step] {
    guard var editor else { return [] }
    let ticked = options.map(\.token).filter(editor.ticked.contains)
    (editor.style, editor.chosen) = (.writing, nil)
    editor.held = ticked.joined(separator: "\n")
    let text = ticked.map { $0 + "\n" }.joined()
    self.editor = editor
    return [.type(field: editor.draft, TextField(text: text))]
  }

  /// Opens the question that belongs to the one just answered, and at the last says how it stands.
  mutating func chain(after editor: Editor, _ context: Context) -> [Step] {
    guard let row = editor.field?.row,
      let entry = context.meeting.document.row(row.id, of: Entry.self)
    else { return [] }
    guard let next = entry.question(after: editor.field?.name ?? "") else {
      return [.say(entry.grade)]
    }
    let steps = edit(FieldRef(row, next), context, at: editor.target)
    self.editor?.isChained = true
    return steps
  }

  /// The letters that say how a line stands to the one that is edited.
  static let linkKeys: [(key: Character, kind: LinkKind?)] = [
    ("r", .reliesOn), ("c", .conflictsWith), ("h", .challenges), ("b", .became), (" ", nil),
  ]

  /// Answers a key while links to other lines are made.
  mutating func pressLinking(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor, _ context: Context
  ) -> [Step] {
    forgetLayout()
    self.editor?.then = key == .backTab ? .previous : .next
    let begun = numberBegun(editor)
    if moveInOptions(key, options, editor) { return [] }
    switch key {
    case .enter, .tab, .backTab: return fileLinks(context)
    case .character("-"), .backspace, .delete:
      let token = options[editor.chosen ?? 0].token
      self.editor?.links.removeAll { $0.to?.text == token }
    case .character(let letter):
      if let way = Self.linkKeys.first(where: { $0.key == letter }) {
        let to = RowReference(stated: options[editor.chosen ?? 0].token)
        toggle(Link(kind: way.kind, to: to))
      } else if choose(letter, after: begun, of: options) == nil {
        return [.refuse(key)]
      }
    default: return [.refuse(key)]
    }
    return []
  }

  /// Files the links as they stand.
  mutating func fileLinks(_ context: Context) -> [Step] {
    let links = editor?.links ?? []
    return set(links.isEmpty ? nil : .links(links), context)
  }

  private mutating func moveInOptions(
    _ key: Key, _ options: [Editor.Option], _ editor: Editor
  ) -> Bool {
    let last = options.count - 1
    switch key {
    case .up, .character("k"): self.editor?.chosen = max(0, (editor.chosen ?? 1) - 1)
    case .down, .character("j"): self.editor?.chosen = min(last, (editor.chosen ?? -1) + 1)
    case .pageUp: self.editor?.chosen = max(0, (editor.chosen ?? 0) - 10)
    case .pageDown: self.editor?.chosen = min(last, (editor.chosen ?? 0) + 10)
    case .home: self.editor?.chosen = 0
    case .end: self.editor?.chosen = last
    default: return false
    }
    return true
  }

  /// Chooses an option by a digit; nil where the digit means none.
  private mutating func choose(
    _ digit: Character, after begun: Int?, of options: [Editor.Option]
  ) -> Int? {
    guard let index = Self.index(typed: digit, after: begun, of: options.count) else { return nil }
    editor?.chosen = index
    editor?.isNumberBegun = true
    return index
  }

  /// The option that the digit before this key chose, and that another digit can go on from.
  private mutating func numberBegun(_ editor: Editor) -> Int? {
    self.editor?.isNumberBegun = false
    self.editor?.isTickedByNumber = false
    return editor.isNumberBegun ? editor.chosen : nil
  }

  private mutating func toggle(_ token: String) {
    if let index = editor?.ticked.firstIndex(of: token) {
      editor?.ticked.remove(at: index)
    } else {
      editor?.ticked.append(token)
    }
  }

  private mutating func toggle(_ link: Link) {
    if let index = editor?.links.firstIndex(of: link) {
      editor?.links.remove(at: index)
    } else {
      editor?.links.append(link)
    }
  }

  /// The option that a typed digit means; with more than nine, further digits are read after the
  /// first.
  static func index(typed digit: Character, after chosen: Int?, of count: Int) -> Int? {
    guard let number = digit.wholeNumberValue else { return nil }
    if count > 9, let chosen, (1...count).contains((chosen + 1) * 10 + number) {
      return (chosen + 1) * 10 + number - 1
    }
    return (1...count).contains(number) ? number - 1 : nil
  }
}
