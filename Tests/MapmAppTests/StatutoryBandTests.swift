import MeetingDomain
import Terminal
import Testing

@testable import MapmApp

/// A statutory process that is open stands on every page of the meeting: G1.
struct StatutoryBandTests {
  static let words = "STATUTORY PROCESS OPEN: Section 47 enquiry, ref 2231"

  /// Keys to pages of the meeting that are no place of the walk.
  static let pages = [
    "<C-x>l", "<C-x>i", "<C-x>f", "<C-x>x", "<C-x>a", "<C-x>g", "<C-x>gc<Enter>r",
  ]

  @Test(arguments: Place.allCases)
  func `it stands on every place of the walk`(place: Place) {
    var app = App(at: place, of: TestMeetings.statutory)
    #expect(app.row(1).hasPrefix(Self.words))
    app.take(.input(.resize(Size(columns: 100, rows: 24))))
    #expect(app.row(1).hasPrefix(Self.words + ". This meeting does not replace it."))
  }

  @Test(arguments: pages)
  func `it stands on every other page of the meeting`(keys: String) {
    var app = App(item: 1, of: TestMeetings.statutory)
    app.press(keys)
    #expect(app.row(1).hasPrefix(Self.words))
  }

  @Test func `it is there as soon as it is written, and gone when there is none`() {
    var app = App(at: .opening)
    #expect(!app.text.contains("STATUTORY"))
    app.choose("Statutory process")
    app.press("<Enter>MARAC, referred today<Enter>")
    #expect(app.row(1).hasPrefix("STATUTORY PROCESS OPEN: MARAC, referred today"))
    app.choose("Statutory process")
    app.press("0")
    #expect(!app.text.contains("STATUTORY"))
  }

  @Test(arguments: [
    "none", "None is open.", "no", "nothing at present", "Closed in May", "n/a none",
  ])
  func `words that deny it are no process`(written: String) {
    var meeting = TestMeetings.small
    meeting.openingForm.statutory = .recorded(written)
    #expect((meeting.openStatutoryProcess == nil) == (written != "n/a none"))
  }

  @Test func `what is more pressing stands above it, and nothing is covered`() {
    var app = App(item: 5, of: TestMeetings.statutory)
    app.press("<C-x>p")
    #expect(app.row(1).hasPrefix("PROFESSIONALS ONLY"))
    #expect(app.row(2).hasPrefix("STATUTORY PROCESS OPEN"))
    #expect(app.row(4).hasPrefix("AIM"))
  }

  @Test func `a long name of it is cut at the end, at any width`() {
    var meeting = TestMeetings.small
    meeting.openingForm.statutory = .recorded(String(repeating: "long words ", count: 30))
    for columns in [40, 80, 120] {
      var app = App(item: 5, of: meeting, columns: columns)
      #expect(app.row(1).hasPrefix("STATUTORY PROCESS OPEN: long"))
      #expect(app.row(1).hasSuffix("…"))
    }
  }

  @Test func `no meeting, no band`() {
    var app = App(TestMeetings.statutory, keys: "")
    #expect(!app.text.contains("STATUTORY"))
  }
}
