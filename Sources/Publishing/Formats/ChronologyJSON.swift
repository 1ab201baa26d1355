import FoundationEssentials
import MeetingDomain

extension Minutes {
  /// A chronology as JSON: the meetings of the case, each as `mapm.meeting/1` with what it holds.
  func chronologyJSON() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let written = WrittenChronology(
      case: document.subject.case, subject: document.subject.name, meetings: series)
    do {
      return [UInt8](try encoder.encode(written)) + [UInt8(ascii: "\n")]
    } catch {
      preconditionFailure("A chronology holds only texts, whole numbers and flags: \(error)")
    }
  }
}

private struct WrittenChronology: Encodable {
  var format = "mapm.chronology/1"
  let `case`: String?
  let subject: String?
  let meetings: [MeetingDocument]
}
