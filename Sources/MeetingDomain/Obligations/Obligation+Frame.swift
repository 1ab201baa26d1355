/// Items 1 and 3: when and where, and what the meeting is to reach.
extension Obligation {
  static let frame: [Obligation] = [
    Obligation(
      "G6", "S1 L48", .should, [.field], at: .item(.dateTimeVenue),
      "will need to take account of existing procedures and the presenting risk factors of the case"
    ),
    Obligation(
      "G80", "App A 1", nil, [.blocks, .field], at: .item(.dateTimeVenue), "Date, time and venue"
    ) { document in
      document.lacking([
        "date": "The day of the meeting is not recorded. Enter it.",
        "start": "The time at which the meeting began is not recorded. Enter it.",
        "end": "The time at which the meeting ended is not recorded. Enter it.",
        "venue": "The venue is not recorded. Enter the place, or how people joined.",
      ])
    },
    Obligation(
      "G5", "S1 L32", .principle, [.field], at: .item(.aim),
      "share information, but also to help determine the direction of a case and agree a plan "
        + "moving forward … to resolve uncertainty, controversy or inter-agency disagreement"),
    Obligation(
      "G35", "S1 L58", .should, [.field], at: .item(.aim),
      "the chair should set the objectives … of the meeting"),
    Obligation(
      "G82", "App A 3", nil, [.blocks, .field, .output], at: .item(.aim),
      "Aim of meeting (what is the issue to be addressed)"
    ) { document in
      document.lacking([
        "aim": "The aim of the meeting is not recorded. Write which issue it is to address."
      ])
    },
  ]
}
