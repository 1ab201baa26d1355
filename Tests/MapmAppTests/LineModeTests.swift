import MeetingDomain
import TestSupport
import Terminal
import Testing

@testable import MapmApp

/// Line mode as a value: what a screen says, and which keys a typed line stands for.
struct LineModeTests {
  @Test(arguments: Place.allCases)
  func `no place of the walk says anything that is drawn`(place: Place) {
    let app = App(at: place)
    let screen = app.model.spokenScreen
    #expect(!screen.lines.isEmpty)
    for line in screen.head + screen.lines + app.model.spokenCommands {
      #expect(!line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
      #expect(!line.contains("  "))
      #expect(!line.contains("Ctrl-X"))
      #expect(!line.contains("^X"))
    }
  }

  @Test func `a row is numbered, named and says what it holds`() {
    let row = BlockRow(target: .newMeeting, lead: "Date", text: "not asked")
    #expect(row.sentence == "Date: not asked.")
    let late = BlockRow(
      target: .newMeeting, lead: "Housing", text: "Ring", tail: "OVERDUE 7 DAYS",
      tailRole: .overdue)
    #expect(late.sentence == "OVERDUE 7 DAYS. Housing: Ring.")
    let unmarked = BlockRow(target: .newMeeting, mark: "[ ]", lead: "Ida Thrush")
    #expect(unmarked.sentence == "Not marked. Ida Thrush.")
  }

  @Test func `an action of the register is one sentence after another, what is late first`() {
    let today = CalendarDay(daysSince1970: 20_784)
    let action = Action(
      number: 41, text: "Attendance summary", owner: "T. Novak", agency: "Housing",
      due: CalendarDay(daysSince1970: 20_777))
    let row = ActionRow(
      action: action, key: "k", meeting: "2026-001", case: "", today: today)
    let said = RegisterItem.action(row).sentence(on: today)
    #expect(said == "Action 41. Overdue 7 days. Housing. T. Novak. Attendance summary.")
  }

  @Test func `a line under an item is text, and files what the writing line files`() {
    let app = App(item: 5)
    guard case .inputs(let inputs, let reading) = app.model.meaning(of: "school: he likes art")
    else {
      Issue.record("It is no text.")
      return
    }
    #expect(inputs == [.paste("school: he likes art"), .key(.enter)])
    #expect(reading?.hasPrefix("information") == true)
  }

  @Test func `a colon begins a command, two begin a text with one`() {
    let model = App(item: 5).model
    #expect(model.meaning(of: ":next") == .keys([.control("x"), .character("n")]))
    #expect(model.meaning(of: ":undo") == .keys([.control("x"), .character("u")]))
    #expect(model.meaning(of: ":open") == .keys([.control("x"), .character("o")]))
    #expect(
      model.meaning(of: ":go 7")
        == .keys([.control("x"), .character("g"), .character("7"), .enter]))
    guard case .inputs(let inputs, _) = model.meaning(of: "::undo") else {
      Issue.record("It is no text.")
      return
    }
    #expect(inputs == [.paste(":undo"), .key(.enter)])
  }

  @Test(arguments: ["u", "n", "0"])
  func `a letter alone is no minutes, and the command that it would be is named`(letter: String) {
    guard case .say(let sentence) = App(item: 5).model.meaning(of: letter) else {
      Issue.record("It does something.")
      return
    }
    #expect(sentence.hasPrefix("A single letter is not filed. :\(letter) runs "))
  }

  @Test func `what has no meaning is said to have none`() {
    let model = App(item: 5).model
    #expect(
      model.meaning(of: ":dance")
        == .say("There is no command \"dance\" here. ? lists those that there are."))
    #expect(model.meaning(of: "99") == .say("There is no row 99 here; l says the page."))
    #expect(
      model.meaning(of: ":go 13") == .say("Say where: :go 5, :go opening or :go close."))
  }

  @Test func `in a field an empty line keeps, a dash clears, and a number chooses`() {
    var app = App(at: .opening)
    app.press("<Enter>")
    guard app.model.top.page?.editor != nil else {
      Issue.record("No field is open.")
      return
    }
    #expect(app.model.meaning(of: "") == .keys([.enter]))
    #expect(app.model.meaning(of: "-") == .keys([.character("-")]))
    #expect(app.model.meaning(of: "2") == .keys([.home, .down, .enter]))
    #expect(app.model.meaning(of: ":q") == .keys([.escape]))
  }

  @Test func `a key is spoken of as what is typed in its place`() {
    let model = App(item: 5).model
    #expect(model.spoken("Ctrl-X y says who.") == ":whose words says who.")
    #expect(model.spoken("Kept. Enter files it.") == "Kept. :file files it.")
    #expect(model.spoken("Enter the name.") == "Enter the name.")
    #expect(model.spoken("2026-014   LIVE") == "2026-014. LIVE")
  }
}
