import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct WalkTests {
  /// The keys that go one place further, and those that go one back.
  static let ways = [
    ("<Right>", "<Left>"), ("<C-x>n", "<C-x>b"),
  ]

  @Test(arguments: ways)
  func `the walk goes through all places and back`(further: String, back: String) {
    var app = App(at: .opening)
    for place in Place.allCases {
      #expect(app.place == place)
      app.press(further)
    }
    #expect(app.announcement.hasPrefix("This is the last screen"))
    for place in Place.allCases.reversed() {
      #expect(app.place == place)
      app.press(back)
    }
    #expect(app.announcement.hasPrefix("This is the first screen"))
  }

  @Test(arguments: Place.allCases)
  func `go to takes the place's written form and Enter`(place: Place) {
    var app = App(item: 5)
    app.press("<C-x>g" + place.name + "<Enter>")
    #expect(app.place == place)
    #expect(app.store.places["meeting-1"] == place)
  }

  @Test(arguments: ["0", "13", "99", "x", "1.5"])
  func `go to says when there is no such place`(typed: String) {
    var app = App(item: 5)
    app.press("<C-x>g" + typed + "<Enter>")
    #expect(app.announcement.hasPrefix("There is no such place"))
    app.press("<Esc><Esc>")
    #expect(app.place == .item(.newInformation))
  }

  @Test func `a number typed in go to and not used is gone the next time`() {
    var app = App(item: 5)
    app.press("<C-x>g1<Esc><Esc><C-x>g2<Enter>")
    #expect(app.place == .item(.attendance))
  }

  @Test func `go to can be walked with the arrows`() {
    var app = App(item: 5)
    app.press("<C-x>g<Tab><Down><Down><Enter>")
    #expect(app.place == .item(.attendance))
  }

  @Test(arguments: AgendaItem.allCases)
  func `items where people talk open in the writing line`(item: AgendaItem) {
    let opensInLine = [3, 4, 5, 6, 7, 10].contains(item.rawValue)
    let app = App(at: .item(item))
    #expect(app.page?.focus == (opensInLine ? .line : .list))
  }

  @Test(arguments: [Place.opening, .close])
  func `opening and close open in their list`(place: Place) {
    #expect(App(at: place).page?.focus == .list)
  }

  @Test(arguments: ["<Tab>", "<S-Tab>"])
  func `Tab goes between the line and the list`(key: String) {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press(key)
    #expect(app.page?.focus == .list)
    app.press(key)
    #expect(app.page?.focus == .line)
  }

  @Test(arguments: ["<Left>", "<Right>", "<C-Left>", "<C-Right>", "<Home>", "<End>", "<C-a>"])
  func `in a line with text the arrows stay in the text`(key: String) {
    var app = App(item: 5)
    app.press("some words" + key)
    #expect(app.place == .item(.newInformation))
    #expect(app.line == "some words")
  }

  @Test func `arrows in a line with text move its cursor`() {
    var app = App(item: 5)
    app.press("ac<Left>b<Right>d")
    #expect(app.line == "abcd")
  }

  @Test(arguments: Place.allCases)
  func `keys that come in one batch do the same as keys one by one`(place: Place) {
    let typed = "<C-x>g\(place.name)<Enter><Down>p<Tab>words<Enter><C-x>n<Tab><Down>u"
    var slow = App(at: .opening)
    var fast = App(at: .opening)
    fast.drawsEveryKey = false
    slow.press(typed)
    fast.press(typed)
    #expect(fast.text == slow.text)
    #expect(fast.document == slow.document)
  }

  @Test(arguments: AgendaItem.allCases)
  func `in a list n goes on where the list has no n of its own`(item: AgendaItem) {
    var app = App(at: .item(item), of: TestMeetings.rich)
    if app.page?.focus == .line { app.press("<Tab>") }
    app.press("n")
    let stays = item == .attendance
    #expect(app.place == (stays ? .item(item) : Place.item(item).next))
  }

  @Test func `Escape goes between line and list, q goes home, and the line is kept`() {
    var app = App(item: 5)
    app.press("half a sent<Esc>")
    #expect(app.page?.focus == .list)
    app.press("<Esc>")
    #expect(app.page?.focus == .line)
    app.press("<Esc>q")
    #expect(app.place == nil)
    #expect(app.text.contains("MEETINGS"))
    app.press("1")
    #expect(app.place == .item(.newInformation))
    #expect(app.line == "half a sent")
  }

  @Test func `a line is kept while one is at another item`() {
    var app = App(item: 5)
    app.press("half<C-x>nother<C-x>b")
    #expect(app.line == "half")
    app.press("<C-x>n")
    #expect(app.line == "other")
  }
}
