import MeetingDomain
import TestSupport
import Testing

/// A wrong file: what is in it, as the rest of a meeting after its first line, and the sentence.
struct WrongFile: CustomTestStringConvertible {
  let rest: String
  let sentence: String

  init(_ rest: String, _ sentence: String) {
    (self.rest, self.sentence) = (rest, sentence)
  }

  var testDescription: String { sentence }
}

/// A file that is no meeting is refused in a sentence that names the line and the field.
struct DocumentProblemTests {
  @Test(arguments: [
    WrongFile(
      #""subject": {}, "entries": [{}, {"kind": "foo"}]}"#,
      #"line 2: entries[1].kind is "foo"; it should be one of need, strength, risk, information, "#
        + "voice, view, decision, recommendation, dispute, legislation, note."),
    WrongFile(
      #""subject": {"nam": "x"}}"#, "line 2: subject.nam is no field that mapm.meeting/1 has."),
    WrongFile(
      "\"subject\": {},\n\"actions\": [{\"due\": \"soon\"}]}",
      #"line 3: actions[0].due is "soon"; it should be a day such as 2026-11-27."#),
    WrongFile(
      "\"subject\": {},\n\n\"subject\": {}}", "line 4: subject stands twice; keep one of them."),
    WrongFile(
      #""subject": {}, "aim": null}"#, "line 2: aim is null; leave the key out."),
    WrongFile(#""subject": {}, "aim": 5}"#, "line 2: aim is 5; it should be a text."),
    WrongFile(
      #""subject": {}, "entries": [{"item": 13}]}"#,
      "line 2: entries[0].item is 13; it should be an item from 1 to 12."),
    WrongFile(
      #""subject": {}, "actions": [{"number": 4.0}]}"#,
      "line 2: actions[0].number is 4.0; it should be a whole number."),
    WrongFile(
      #""subject": {}, "actions": [{"number": 99999999999999999999}]}"#,
      "line 2: actions[0].number is 99999999999999999999; it should be a whole number."),
    WrongFile(
      #""subject": {}, "disputes": {"askedNone": false}}"#,
      "line 2: disputes.askedNone is false; leave out the question that was not asked."),
    WrongFile(
      #""subject": {}, "disputes": {"askedNone": true, "att": 1}}"#,
      "line 2: disputes.att is no field that mapm.meeting/1 has."),
    WrongFile(
      #""subject": {}, "disputes": {"askedNone": true, "at": "14:05"}}"#,
      #"line 2: disputes.at is "14:05"; it should be a time such as 2026-11-27T14:05:00+00:00."#),
    WrongFile(
      #""subject": {}, "disputes": "none"}"#, #"line 2: disputes is a text; it should be a list."#),
    WrongFile(
      #""subject": {}, "disputes": [7]}"#, "line 2: disputes[0] is 7; it should be an object."),
    WrongFile(
      #""subject": {}, "entries": [{"id": "e1"}, {"id": "e1"}]}"#,
      #"line 2: entries[1].id is "e1", the name of a row before it."#),
    WrongFile(
      ##""subject": {}, "entries": [{"id": "#2"}, {}]}"##,
      ##"line 2: entries[1] is "#2", the name of a row before it."##),
    WrongFile(
      #""subject": {}, "disputes": [{"id": ""}]}"#,
      "line 2: disputes[0].id is empty; leave the key out."),
    WrongFile(
      #""subject": {"name": "\ud83d x"}}"#,
      #"line 2: subject.name holds half a surrogate pair (\ud83d), which is no character."#),
    WrongFile(
      "\"subject\": {\"name\": \"a\tb\"}}",
      #"line 2: subject.name holds a bare control character; write it as \u0009."#),
    WrongFile(
      #""subject": {"name": "\x"}}"#,
      #"line 2: this is not JSON, which needs one of " \ / b f n r t u after a backslash here."#),
    WrongFile(
      #""subject": {},}"#, "line 2: this is not JSON, which needs a key in quotation marks here."),
    WrongFile(
      #""subject": {}"#, "line 2: the file ends where JSON needs a comma or a closing brace."),
    WrongFile(
      #""subject": {}} {}"#,
      "line 2: the file is followed by something else; a file holds one meeting."),
    WrongFile(#""aim": "x"}"#, "line 1: subject is missing."),
    WrongFile(
      "\"subject\": {},\n\"\\u001b[2J\": 1}",
      #"line 3: \u{1b}[2J is no field that mapm.meeting/1 has."#),
  ])
  func `a wrong field is named with its line`(file: WrongFile) {
    expectProblem(file.sentence, in: "{\"format\": \"mapm.meeting/1\",\n" + file.rest)
  }

  @Test(arguments: [
    ("", "line 1: the file ends where JSON needs a value."),
    ("[]", "line 1: the file is a list; it should be an object."),
    ("null", "line 1: the file is null; leave the key out."),
    ("{}", "line 1: format is missing."),
    ("\n\nhello", "line 3: this is not JSON, which needs a value here."),
    (
      #"{"format": "mapm.meeting/2"}"#,
      #"line 1: format is "mapm.meeting/2"; it should be mapm.meeting/1."#
    ),
    (
      String(repeating: "[", count: 1_000_000),
      "line 1: the file is nested deeper than any meeting."
    ),
    (
      "[" + String(repeating: "0,", count: 1_000_001),
      "line 1: the file holds too many values for a meeting."
    ),
  ])
  func `what is no meeting at all is refused`(json: String, sentence: String) {
    expectProblem(sentence, in: json)
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() {
    let bytes = Array("{\n\"aim\": \"".utf8) + [0xFF] + Array("\"}".utf8)
    expectProblem("line 2: the file is not UTF-8; save it in that encoding.", in: bytes)
  }

  @Test func `a file that is too large is refused unread`() {
    let bytes = [UInt8](repeating: 0x20, count: MeetingDocument.sizeBound + 1)
    expectProblem("the file is larger than 64 MiB, so it is no meeting.", in: bytes)
  }

  @Test(arguments: UInt64(1)...300)
  func `a damaged file is read or refused in one sentence, never worse`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes = try DocumentFixtures.bytes("every-field")
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
      }
    }
    do {
      _ = try MeetingDocument(json: bytes)
    } catch {
      #expect(error.description.hasSuffix("."))
      #expect(error.line != nil)
    }
  }

  private func expectProblem(
    _ sentence: String, in json: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectProblem(sentence, in: Array(json.utf8), sourceLocation: sourceLocation)
  }

  private func expectProblem(
    _ sentence: String, in bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      _ = try MeetingDocument(json: bytes)
      Issue.record("It was read.", sourceLocation: sourceLocation)
    } catch {
      #expect(error.description == sentence, sourceLocation: sourceLocation)
    }
  }
}
