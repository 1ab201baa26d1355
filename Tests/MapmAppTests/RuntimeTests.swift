import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

@MainActor
struct RuntimeTests {
  /// What the loop did, in order.
  enum Step: Equatable {
    case draft(String)
    case command
    case frame(String)
  }

  /// Runs the app on a script of batches of keys, and says what it did from then on.
  private func steps(_ batches: [String]) -> (steps: [Step], performer: TestPerformer) {
    var store = TestStore()
    store.add(TestMeetings.small)
    let driver = NotingDriver(script: batches.map { keys($0).map(Input.key) })
    let performer = TestPerformer(store) { effect in
      switch effect {
      case .saveDraft(let draft, _): driver.steps.append(.draft(draft.text))
      case .perform: driver.steps.append(.command)
      default: break
      }
    }
    let model = AppModel(now: store.now, seat: store.seat)
    run(model, on: driver, with: performer, opening: [.list, .open(key: "meeting-1")])
    return (driver.steps, performer)
  }

  @Test func `a draft is saved before the frame that shows it`() {
    let (steps, _) = steps(["<C-x>g5<Enter>", "a", "b", "c"])
    let wanted: [Step] = [
      .draft("a"), .frame("a"), .draft("ab"), .frame("ab"), .draft("abc"), .frame("abc"),
    ]
    #expect(Array(steps.suffix(6)) == wanted)
  }

  @Test func `a batch of keys is answered by one draft and one frame`() {
    let (steps, _) = steps(["<C-x>g5<Enter>", "abc", "def"])
    let wanted: [Step] = [
      .draft("abc"), .frame("abc"), .draft("abcdef"), .frame("abcdef"),
    ]
    #expect(Array(steps.suffix(4)) == wanted)
  }

  @Test func `a draft is saved before the command that takes it up`() {
    let (steps, performer) = steps(["<C-x>g5<Enter>", "abc<Enter>def"])
    #expect(Array(steps.suffix(4)) == [.draft("abc"), .command, .draft("def"), .frame("def")])
    #expect(performer.store.meeting.document.entries.rows.map(\.text) == ["abc"])
    #expect(Array(performer.store.drafts.values) == ["def"])
  }

  @Test func `what was typed last is saved when the terminal goes away`() {
    let (_, performer) = steps(["<C-x>g5<Enter>abc"])
    #expect(performer.store.drafts.values.contains("abc"))
  }

  @Test func `keys after the command to leave are not answered`() {
    let (_, performer) = steps(["<C-x>g5<Enter>abc<C-x>qdef"])
    #expect(Array(performer.store.drafts.values) == ["abc"])
  }

  @Test func `letters that come at once in a list are a paste for the line, and no command`() {
    let (steps, performer) = steps(["<C-x>g5<Enter><Tab>", "xpunUd<Enter>nkq"])
    #expect(Array(steps.suffix(2)) == [.draft("xpunUd\nnkq"), .frame("xpunUd")])
    #expect(!steps.contains(.command))
    #expect(performer.store.meeting.document.entries.rows.isEmpty)
  }

  @Test(arguments: ["jjjjjjjjjjjj", "jkjkjkj", "jkjkjkj<Esc>"])
  func `a held key and a few keys that come at once in a list are still commands`(keys: String) {
    let (_, performer) = steps(["<C-x>g5<Enter><Tab>", keys])
    #expect(performer.store.drafts.isEmpty)
  }

  @Test func `letters that come at once in the line are typing, and Enter files them`() {
    let (_, performer) = steps(["<C-x>g5<Enter>", "first words<Enter>second words<Enter>"])
    let texts = performer.store.meeting.document.entries.rows.map(\.text)
    #expect(texts == ["first words", "second words"])
  }

  @Test func `others' records are not looked for within the same second`() {
    let (_, performer) = steps(["a", "b"])
    #expect(!performer.effects.contains(.tend))
  }

  @Test func `the terminal is waited for until the next second, and then others' words are shown`()
    throws
  {
    var store = TestStore()
    store.add(TestMeetings.small)
    let driver = NotingDriver(script: [keys("<C-x>g5<Enter>half").map(Input.key), [], []])
    let performer = TestPerformer(store)
    driver.isWaiting = { count in
      guard count == 2 else { return }
      performer.store.now = Timestamp(
        secondsSince1970: performer.store.now.secondsSince1970 + 1, offsetMinutes: 0)
      _ = try? performer.store.writeElsewhere(
        .add(.entry(Entry(item: .newInformation, kind: .information, text: "from elsewhere"))))
    }
    let model = AppModel(now: store.now, seat: store.seat)
    run(model, on: driver, with: performer, opening: [.list, .open(key: "meeting-1")])
    #expect(driver.waits.allSatisfy { $0.map { $0 <= .seconds(1) } ?? false })
    let screen = try #require(driver.screens.last)
    #expect(screen.contains("from elsewhere") && screen.contains("+ half"))
    #expect(!driver.screens[2].contains("from elsewhere"))
  }
}

/// A scripted terminal that notes each frame among what else happened.
@MainActor
private final class NotingDriver: TerminalDriver {
  var steps: [RuntimeTests.Step] = []
  /// How long was to be waited, each time.
  private(set) var waits: [Duration?] = []
  private(set) var screens: [String] = []
  /// Told that a wait begins, and how many there were before.
  var isWaiting: @MainActor (_ before: Int) -> Void = { _ in }
  private let scripted: ScriptedDriver

  init(script: [[Input]]) {
    scripted = ScriptedDriver(script: script)
  }

  var size: Size { scripted.size }

  func present(_ canvas: Canvas) {
    scripted.present(canvas)
    screens.append(canvas.text)
    let line = canvas.text.split(separator: "\n").last { $0.hasPrefix("  + ") } ?? ""
    steps.append(.frame(String(line.dropFirst(4))))
  }

  func wait(for timeout: Duration?) -> [Input] {
    isWaiting(waits.count)
    waits.append(timeout)
    return scripted.wait(for: timeout)
  }
}
