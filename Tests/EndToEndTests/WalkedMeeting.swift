import MeetingDomain
import Testing

/// What the planned meeting of the demonstration holds once it was walked: what it held before, and
/// what was typed.
struct WalkedMeeting {
  /// The meeting as it was exported; some of what was typed names its rows.
  let document: MeetingDocument
  private(set) var values: DocumentValues

  /// - Parameter planned: The meeting as its file has it.
  init(_ planned: MeetingDocument, exportedAs document: MeetingDocument) throws {
    self.document = document
    values = DocumentValues(planned)
    values.fields.merge(try Self.fields) { $1 }
    set(.attendee, try attendance)
    values.rows[.attendee]? += try Self.guests
    set(
      .objective,
      [
        ["met": .choice("met")],
        ["met": .choice("part"), "by": .text("Y. Sorrel"), "due": try day("2026-12-02")],
      ])
    for (kind, rows) in try (newRows + entries + closeRows) {
      values.rows[kind, default: []] += rows
    }
  }

  /// Changes the first rows of a kind.
  private mutating func set(_ kind: RowKind, _ changes: [[String: FieldValue]]) {
    for (index, change) in changes.enumerated() {
      values.rows[kind]?[index].merge(change) { $1 }
    }
  }

  private static var fields: [String: FieldValue] {
    get throws {
      [
        "opening.harm.immediate": .flag(false), "opening.statutory": .text("none is open"),
        "opening.threshold": .choice("unsure"),
        "opening.otherForum": .text("The assessment goes on"),
        "opening.convener.agency": .text("Detached youth work"),
        "opening.decidedOn": try day("2026-05-27"),
        "opening.decidedBy": .text("O. Brank and C. Amberly"),
        "opening.why": .text("Review as agreed, and a new report"),
        "opening.reasons": .choices(["drift", "uncertainty"]),
        "opening.event": .choice("sudden-disengagement"),
        "opening.chairIndependent": .flag(false), "opening.chairKnowsProcedures": .flag(true),
        "opening.groundRules": .lines([
          "One person speaks at a time, and the person first.",
          "What is said here is used for this purpose only and not passed on without the consent "
            + "of who said it.",
          "We say how we know a thing: seen, recorded, or told.",
          "Disagreement is welcome and is written down as such.", "Phones are off.",
        ]),
        "opening.readOutAt": try moment("2026-06-18T15:02:00+00:00"),
        "profile": .text("calderdale"),
        "subject.case": .text("0418"), "date": try day("2026-06-18"), "start": try time("15:05"),
        "venue": .text("Youth centre, the small room"),
        "aim": .text("Agree one plan for the winter"), "lead.required": .flag(true),
        "lead.name": .text("O. Brank"), "lead.agency": .text("Youth work"),
        "lead.accepted": .flag(true), "review.required": .flag(true),
        "review.date": try day("2026-12-18"), "review.time": try time("10:00"),
        "review.venue": .text("Youth centre"), "close.threshold": .choice("no"),
        "close.legislation": .lines(["Children Act 1989, section 17", "Care Act 2014"]),
      ]
    }
  }

  /// What was said of the people of the list, in its order.
  private var attendance: [[String: FieldValue]] {
    get throws {
      let present = FieldValue.choice("present")
      return [
        ["status": present, "roles": .choices(["convener", "chair"])], ["status": present],
        ["status": present, "advocacy": .choice("offered")],
        ["status": present, "mode": .choice("phone")],
        [
          "status": .choice("apologies"), "reasonCode": .choice("own-wish"),
          "reason": .text("she asks to be told afterwards"),
        ],
        ["status": present], ["status": present], ["status": .choice("no-response")],
        ["status": .choice("apologies")], ["status": .choice("apologies-with-report")],
      ]
    }
  }

  private static var guests: [[String: FieldValue]] {
    get throws {
      [
        [
          "name": .text("N. Quayle"), "agency": .text("CAMHS"), "post": .text("Nurse"),
          "roles": .choices(["agency-representative"]), "initials": .text("NQ"),
          "status": .choice("deputy"), "mode": .choice("online"),
          "present": .spans([
            Span(from: TimeOfDay("15:05"), to: TimeOfDay("16:00")), Span(from: TimeOfDay("16:10")),
          ]), "deputyFor": .text("I. Fenwych"), "involvement": .text("sees her on Fridays"),
          "advocacy": .choice("not-needed"),
        ],
        [
          "name": .text("P. Tarn"), "agency": .text("Housing"), "roles": .choices(["observer"]),
          "status": .choice("part"),
        ],
      ]
    }
  }

  /// A row that has these words, for what names it.
  func reference(_ words: String) throws -> FieldValue {
    let entry = document.entries.rows.first { $0.text == words }.map { RowRef(.entry, $0.id) }
    let action = document.actions.rows.first { $0.text == words }.map { RowRef(.action, $0.id) }
    let dispute = document.disputes.rows.first { $0.matter == words }
      .map { RowRef(.dispute, $0.id) }
    let told = document.updates.rows.first { $0.person == words }.map { RowRef(.update, $0.id) }
    return .reference(
      RowReference(try #require(entry ?? action ?? dispute ?? told, "\(words)")))
  }
}

/// A day as files write it.
func day(_ text: String) throws -> FieldValue { .day(try #require(CalendarDay(text))) }

/// A time as files write it.
func time(_ text: String) throws -> FieldValue { .time(try #require(TimeOfDay(text))) }

/// A moment as files write it.
func moment(_ text: String) throws -> FieldValue { .moment(try #require(Timestamp(text))) }
