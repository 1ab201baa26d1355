import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct LineSuggestionTests {
  private var app: App {
    var app = App(item: 5, of: TestMeetings.rich)
    app.press("Safeguarding thresholds were discussed<Enter>")
    return app
  }

  @Test func `a word of this meeting is offered, chosen with Ctrl-N and taken with Enter`() {
    var app = app
    app.press("the thre")
    #expect(app.row(21).hasPrefix("^N thresholds"))
    app.press("<C-n><Enter>")
    #expect(app.line == "the thresholds")
    app.press("<Enter>")
    #expect(app.entries.last?.text == "the thresholds")
  }

  @Test func `a phrase of the area goes on from the whole line, before words`() {
    var profile = Profile(name: "area", title: "Area")
    profile.phrases = [.aim: ["Resolve uncertainty about", "Resolve disagreement about"]]
    let known = KnownProfiles([profile], chosen: profile)
    var app = App(at: .item(.aim), of: TestMeetings.small, profiles: known)
    app.press("resolve d")
    #expect(app.row(21).contains("Resolve disagreement about"))
    app.press("<C-n><Enter>")
    #expect(app.line == "Resolve disagreement about")
    app.press(" the notice<Enter>")
    let objectives = app.document.openingForm.objectives.rows
    #expect(objectives.map(\.text) == ["Resolve disagreement about the notice"])
    var elsewhere = App(at: .item(.newInformation), of: TestMeetings.small, profiles: known)
    elsewhere.press("resolve d")
    #expect(!elsewhere.text.contains("Resolve disagreement about"))
  }

  @Test func `nothing is chosen beforehand, so Enter files what was typed`() {
    var app = app
    app.press("the thre<Enter>")
    #expect(app.entries.last?.text == "the thre")
  }

  @Test func `names are offered by each of their parts, before words`() {
    var app = App(item: 5, of: TestMeetings.rich)
    let name = app.document.attendance.rows[0].name
    let last = name.split(separator: " ").last.map { String($0.prefix(3)).lowercased() } ?? ""
    app.press(last)
    #expect(app.row(21).hasPrefix("^N \(name)"))
    app.press("<C-n><Enter> said")
    #expect(app.line == "\(name) said")
  }

  @Test func `a letter after choosing goes on in the word, and chooses nothing`() {
    var app = app
    app.press("thre<C-n>e<Enter>")
    #expect(app.entries.last?.text == "three")
  }

  @Test func `Ctrl-G hides what is offered until the next word`() {
    var app = app
    app.press("thre<C-g>")
    #expect(!app.text.contains("^N thresholds"))
    app.press("s")
    #expect(!app.text.contains("^N thresholds"))
    #expect(app.line == "thres")
    app.press(" thre")
    #expect(app.text.contains("^N thresholds"))
  }

  @Test func `nothing is offered for one letter, in the middle of a text, or for a whole word`() {
    var app = app
    for keys in ["t", "<C-u>thre<Left>", "<C-u>thresholds"] {
      app.press(keys)
      #expect(!app.text.contains("^N thresholds"), "\(keys)")
    }
  }

  @Test func `what is filed is known at once, and all of it after opening`() {
    let document = app.document
    #expect(Vocabulary(document).completions(of: "discu") == ["discussed"])
    #expect(app.model.context.vocabulary.completions(of: "discu") == ["discussed"])
  }

  @Test func `hostile words are offered as they are and break nothing`() {
    var document = TestMeetings.small
    document.entries = .recorded([
      Entry(text: "e\u{301}te\u{301}e\u{301}te\u{301} 王小明王小明 \u{202E}abcdefg")
    ])
    let vocabulary = Vocabulary(document)
    for prefix in ["e\u{301}t", "王小", "abc", "\u{202E}a"] {
      _ = vocabulary.completions(of: prefix[...])
    }
    #expect(vocabulary.completions(of: "王小").contains("王小明王小明"))
  }
}
