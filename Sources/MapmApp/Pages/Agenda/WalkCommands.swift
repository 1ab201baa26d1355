import MeetingDomain
import Terminal

extension PageScreen {
  /// The commands of every page of the walk.
  static let walkCommands: [Command<PageScreen>] = moving + changing + classifying + liveCommands

  private static let moving: [Command<PageScreen>] = [
    Command("Next item", list: .character("n"), menu: .character("n")) { screen, _ in
      screen.page.place?.next.map { [.go($0)] } ?? [.say("This is the last screen of the walk.")]
    },
    Command("Back one item", list: .character("b"), menu: .character("b")) { screen, _ in
      screen.page.place?.previous.map { [.go($0)] }
        ?? [.say("This is the first screen of the walk.")]
    },
    goTo,
    Command(
      "New action", menu: .character("a"),
      unavailable: { _, context in
        // Only whether actions are still agreed matters here: the words are asked next.
        context.meeting.refusal(of: .add(.action(Action(text: "some words"))), seat: context.seat)?
          .description
      }
    ) { _, _ in [.show(.newAction)] }, fileForm,
  ]

  /// Goes to a place of the walk, by its number.
  static let goTo = Command<PageScreen>(
    "Go to item", list: .character("g"), menu: .character("g"), isHinted: false
  ) { _, _ in [.show(.goTo)] }

  /// Takes back the typing of a line with text, else the last command of this seat.
  static let undo = Command<PageScreen>("Undo", list: .character("u"), menu: .character("u")) {
    screen, context in
    screen.changeTyping(context) { $0.undo() } ?? context.undoing
  }

  /// Does again what undo took back last.
  static let redo = Command<PageScreen>("Redo", list: .character("U"), menu: .character("r")) {
    screen, context in
    screen.changeTyping(context) { $0.redo() } ?? context.redoing
  }

  /// Answers the chosen question with none, or takes that answer back.
  static let noneHere = Command<PageScreen>(
    "Asked: none", list: .character("0"), menu: .character("0")
  ) { screen, context in
    if let (agency, step) = screen.nothingNew(context) {
      return [step, .say("Asked, and \(agency) has nothing new.")]
    }
    guard let command = screen.askedNone(context) else {
      return [.say("There is no question here that none could answer.")]
    }
    if case .setField(_, nil, _) = command {
      return [.effect(.perform(command)), .say("Not asked, after all.")]
    }
    if case .add(.asked(let asked)) = command, let agency = asked.agency {
      return [.effect(.perform(command)), .say("Asked, and \(agency) has nothing new.")]
    }
    return [.effect(.perform(command)), .say("Asked, and the answer was none.")]
  }

  private static let changing: [Command<PageScreen>] = [
    undo, redo,
    noneHere,
    Command("Start, close, approve", menu: .character(".")) { _, context in
      switch context.meeting.document.status ?? .planned {
      case .planned:
        [.effect(.perform(.start)), .say(context.startedSentence)]
      case .live:
        [
          .effect(.perform(.close)),
          .say(
            "Closed at \(context.now.time). \(context.keys.menu(.undo)) takes that back; "
              + "\(context.keys.menu(.goOn)) goes on."),
        ]
      case .closed: [.go(.close), .say("The meeting is closed. Enter approves its minutes.")]
      case .approved: [.show(.corrections)]
      }
    },
    CallOffPage.command, StruckLinesPage.command, nowInField,
    Command("File as plain text", menu: .character("=")) { screen, context in
      screen.filePlain(context)
    },
    Command(
      "Strike out", list: .character("x"),
      unavailable: { screen, _ in screen.subjectRefusal }
    ) { screen, context in
      let undo = screen.page.key(.undo, context)
      return screen.subject.map {
        [.effect(.perform(.strike($0))), .say("Struck out. \(undo) brings it back.")]
      } ?? []
    },
    Command(
      "Fill in the details", menu: .character("e"),
      unavailable: { screen, _ in screen.subjectRefusal }
    ) { screen, _ in screen.subject.map { [.show(.fill($0))] } ?? [] },
    Command(
      "Edit the words", list: .character("e"),
      unavailable: { screen, _ in screen.subjectRefusal }
    ) { screen, context in screen.editSubject(screen.wordsField, context) },
  ]

  /// Puts the chosen entry under another item.
  static let moveEntry = Command<PageScreen>(
    "Move to another item", list: .character("m"),
    unavailable: { screen, _ in screen.entryRefusal }
  ) { screen, context in screen.editSubject("item", context) }

  private static let classifying: [Command<PageScreen>] = [
    moveEntry,
    entryCommand("Kind", "k", field: "kind"),
    whoseWords(),
    entryCommand("Visible to", "v", field: "visibility"),
    asking("How known", "h", first: { $0.firstOfGrade }),
    asking("Consent, lawful basis", "d", first: { $0.firstOfSharing }),
    entryCommand("Challenges, links", "c", field: "links"),
  ]

  /// A command that changes one field of the chosen entry, or of the last.
  static func entryCommand(
    _ title: String, _ key: Character, field: String
  ) -> Command<PageScreen> {
    Command(
      title, menu: .character(key),
      unavailable: { screen, _ in screen.entryRefusal }
    ) { screen, context in screen.editSubject(field, context) }
  }

  /// Says whose words the chosen entry is, or the last: by initials, over what was said before.
  static func whoseWords(list listKey: Character? = nil) -> Command<PageScreen> {
    Command(
      "Whose words", list: listKey.map(Key.character), menu: .character("y"),
      unavailable: { screen, _ in screen.entryRefusal }
    ) { screen, context in
      let steps = screen.editSubject("by", context)
      guard let editor = screen.editor, editor.style == .writing, steps.contains(where: \.isTyping)
      else { return steps }
      screen.editor?.held = ""
      return [.type(field: editor.draft, TextField())]
    }
  }

  /// A command that asks two things of the chosen entry or of the last, a number key each.
  private static func asking(
    _ title: String, _ key: Character, first: @escaping @Sendable (Entry) -> String
  ) -> Command<PageScreen> {
    Command(
      title, menu: .character(key), unavailable: { screen, _ in screen.entryRefusal }
    ) { screen, context in
      guard let subject = screen.subject,
        let entry = context.meeting.document.row(subject.id, of: Entry.self)
      else { return [] }
      let steps = screen.editSubject(first(entry), context)
      screen.editor?.isChained = true
      return steps
    }
  }

  /// What says that the agency named in the writing line has nothing new; nil where none is named,
  /// or no round is made.
  private func nothingNew(_ context: Context) -> (agency: String, Step)? {
    guard focus == .line, editor == nil, let item = page.place?.item, item.hasRound, let line,
      let agency = context.room.agency(called: context.draft(line.field).text)
    else { return nil }
    let asked = AskedNone(item: item, agency: agency)
    return (agency, .effect(.perform(.add(.asked(asked)), filing: line.field)))
  }

  /// The command that says "asked, none" of the chosen field, or of the page's question.
  private func askedNone(_ context: Context) -> MeetingCommand? {
    guard focus == .list, case .field(let field)? = selected,
      context.meeting.document.definition(of: field)?.isThreeWay == true
    else { return page.askedNone(selected, context) }
    let isNone = context.meeting.value(of: field) == .askedNone
    return context.setting(field, to: isNone ? nil : .askedNone)
  }

  private var subjectRefusal: String? {
    subject == nil ? "Choose a line of the list first." : nil
  }

  private var entryRefusal: String? {
    subject?.kind == .entry ? nil : "Choose an entry first: Tab, then the arrows."
  }

  /// The field that holds the words of the chosen row.
  private var wordsField: String {
    guard let kind = subject?.kind else { return "text" }
    return kind.fieldDefinitions.first?.name ?? "text"
  }

  private mutating func editSubject(_ name: String, _ context: Context) -> [Step] {
    guard let subject else { return [] }
    return edit(FieldRef(subject, name), context, at: .row(subject))
  }
}

extension Context {
  /// What is said when the meeting starts, before it does.
  var startedSentence: String {
    let sentence = "The meeting is live since \(now.time)."
    if let day = meeting.document.date.value, day != today {
      return "\(sentence) Its day is today, not \(day.inWords)."
    }
    let missing = gaps.count { $0.place == .opening }
    return missing == 0 ? sentence : "\(sentence) The opening still lacks \(missing)."
  }
}
