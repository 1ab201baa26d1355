/// A meeting as `mapm import` takes it, of the form `mapm.meeting/1`; only what is measured with.
struct MeetingFile: Encodable {
  struct Subject: Encodable {
    var kind = "family"
    var name: String
    var `case`: String
  }

  struct Entry: Encodable {
    var id: String
    var item = 5
    var kind = "information"
    var text: String
    var by: String
    var agency: String
    var visibility: String
  }

  struct Action: Encodable {
    var id: String
    var text: String
    var owner: String
    var agency: String
    var due: String
    var outcome: String?
    var status: String
  }

  struct Attendee: Encodable {
    var name: String
    var initials: String
    var agency: String
    var status = "present"
  }

  var format = "mapm.meeting/1"
  var id: String
  var status: String
  var subject: Subject
  var date: String
  var start: String?
  var attendance: [Attendee]?
  var aim: String
  var entries: [Entry]
  var actions: [Action]

  /// The minutes as somebody would have them in a plain file: the same words, a passage a line.
  var plainText: String {
    let said = entries.map { "\($0.by), \($0.agency): \($0.text)" }
    let agreed = actions.map {
      "\($0.due) \($0.owner), \($0.agency): \($0.text) \($0.outcome ?? "")"
    }
    return ([subject.name, date, aim] + said + agreed).joined(separator: "\n") + "\n"
  }
}
