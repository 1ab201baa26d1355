import MeetingDomain
import Terminal
import TestSupport
import Testing

@testable import MapmApp

struct FuzzTests {
  /// Keys of every sort, written as `keys` reads them.
  private static let anything = [
    "a", "b", "d", "e", "g", "h", "i", "k", "l", "n", "o", "p", "r", "s", "t", "u", "v", "w", "x",
    "y", "U", "P", "0", "1", "2", "3", "7", "9", "-", "=", "+", "?", ".", ":", " ", "é", "王",
    "\u{301}", "\u{200D}", "💛", "<Enter>", "<Enter>", "<Tab>", "<S-Tab>", "<Esc>", "<BS>", "<Del>",
    "<Up>", "<Down>", "<Left>", "<Right>", "<C-Left>", "<Home>", "<End>", "<PgUp>", "<PgDn>",
    "<C-j>", "<C-x>", "<C-x>", "<C-x>", "<C-n>", "<C-p>", "<C-g>", "<C-_>", "<C-u>", "<C-w>",
    "<C-k>", "<C-y>", "<C-a>", "<C-z>", "<C-c>", "<C-l>", "<F5>", "JS: words", "risk: words",
    "action: words", "fri", "<C-r><C-r>",
  ]

  @Test(arguments: UInt64(1)...10)
  func `whatever is pressed, the screen is what the records say`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var app = App(at: .opening, of: TestMeetings.rich)
    app.drawsEveryKey = seed.isMultiple(of: 2)
    for turn in 0..<220 {
      app.press(Self.anything.randomElement(using: &random) ?? "")
      if turn.isMultiple(of: 20) {
        let size = Size(
          columns: .random(in: 1...130, using: &random), rows: .random(in: 1...50, using: &random))
        app.take(.input(.resize(size)))
      }
      if turn.isMultiple(of: 33) { app.paste("one\ntwo") }
    }
    for key in app.store.keys {
      let replayed = Meeting(replaying: app.store.records[key] ?? [])
      if key == app.model.context.key {
        let isSame = replayed == app.model.context.meeting && replayed == app.store.meeting
        #expect(isSame)
      }
    }
    let shown = app.frame.size
    #expect(shown == app.model.context.size)
  }

  @Test(arguments: UInt64(301)...304)
  func `a frame that builds on the last one is the frame drawn anew`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var app = App(at: .item(.newInformation), of: TestMeetings.rich)
    for turn in 0..<120 {
      let keys = turn.isMultiple(of: 2) ? "JS: word " : Self.anything.randomElement(using: &random)
      app.press(keys ?? "")
      if turn.isMultiple(of: 7) { app.take(.tick(app.store.now)) }
      // A size that was told again makes the app forget all that it had drawn.
      var anew = app
      anew.take(.input(.resize(app.model.context.size)))
      let (left, right) = (app.frame, anew.frame)
      #expect(left.text == right.text)
      let isSame = left == right
      #expect(isSame)
    }
  }

  /// Keys that take no text away where text is typed.
  private static let harmless = [
    "<Enter>", "<Enter>", "<Tab>", "<Esc>", "<Up>", "<Down>", "<Left>", "<Right>", "<C-x>n",
    "<C-x>b", "<C-x>o<Esc>", "<C-j>", "<Home>", "<End>", "<C-x>i<Esc>", "<C-x>=", "<C-x>a",
    "<C-x>?<Esc>", "<C-r><C-r>",
  ]

  @Test(arguments: UInt64(101)...108)
  func `nothing that is typed is ever lost`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var app = App(at: .item(.newInformation), of: TestMeetings.rich)
    var typed: [String] = []
    for turn in 0..<160 {
      // A name that was typed for oneself gives way to the next, as it should.
      if app.page?.page is AuthorPage {
        app.press("<Esc><Esc>")
      } else if app.writes, turn.isMultiple(of: 2) {
        // One scalar each, so that what is typed next cannot tear it.
        let scalar = Unicode.Scalar(UInt32(0x4E00 + turn)).map(String.init) ?? ""
        typed.append(scalar)
        app.press(scalar)
      } else if app.page?.page.place == nil, app.page?.page is HomePage, !app.writes {
        app.press("2")
      } else {
        app.press(Self.harmless.randomElement(using: &random) ?? "")
      }
    }
    let kept = String(describing: app.store.records) + String(describing: app.store.drafts)
    let lost = typed.filter { !kept.contains($0) }
    #expect(lost.isEmpty)
    #expect(typed.count > 20)
  }

  @Test(arguments: UInt64(201)...206)
  func `keys in one batch and keys one by one end in the same meeting`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keys = (0..<150).compactMap { _ in Self.anything.randomElement(using: &random) }.joined()
    var slow = App(at: .item(.attendance), of: TestMeetings.rich)
    var fast = App(at: .item(.attendance), of: TestMeetings.rich)
    fast.drawsEveryKey = false
    slow.press(keys)
    fast.press(keys)
    #expect(slow.text == fast.text)
    let isSame = slow.store.records == fast.store.records
    #expect(isSame)
  }
}

extension App {
  /// Whether letters are text now.
  var writes: Bool {
    guard !model.isHidden, model.pending == nil, let page else { return false }
    return !page.takesCommands
  }
}
