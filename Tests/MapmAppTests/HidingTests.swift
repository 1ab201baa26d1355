import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

struct HidingTests {
  @Test(arguments: ScreenCase.all.filter { $0.name != "hidden" })
  func `one key hides everything and the same key shows it again`(screen: ScreenCase) {
    var app = screen.app()
    app.press("<C-r>")
    #expect(app.words == "Hidden. Ctrl-R shows the screen again.")
    let before = app.document
    app.press("xp<Enter>2<Esc>q<C-x>q<Tab>u<C-c>")
    app.paste("some text")
    #expect(app.text.contains("Hidden"))
    #expect(app.document == before)
    #expect(!app.effects.contains(.quit))
    app.press("<C-r>")
    #expect(!app.text.contains("Hidden. Ctrl-R"))
    #expect(app.frame.text.split(separator: "\n").count > 2)
  }

  @Test func `what was typed is there again after hiding`() {
    var app = App(item: 5)
    app.press("half a sen<C-r>xyz<C-r>tence")
    #expect(app.line == "half a sentence")
  }

  @Test func `what others write while it is hidden stays hidden`() throws {
    var app = App(item: 5)
    app.press("<C-r>")
    let entry = Entry(item: .newInformation, kind: .information, text: "from elsewhere")
    app.take(.appended(try app.store.writeElsewhere(.add(.entry(entry)))))
    app.take(.told("A sentence."))
    app.take(.input(.resize(Size(columns: 100, rows: 30))))
    #expect(app.words == "Hidden. Ctrl-R shows the screen again.")
    app.press("<C-r>")
    #expect(app.text.contains("from elsewhere"))
  }
}

extension App {
  /// All that the frame says, wherever it stands.
  var words: String {
    mutating get { text.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }
  }
}
