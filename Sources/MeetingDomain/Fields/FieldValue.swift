/// What one field of a form can hold.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case lines([String])
  case day(CalendarDay)
  case time(TimeOfDay)
  case moment(Timestamp)
  case flag(Bool)
  case number(Int)
  /// One token of a fixed list.
  case choice(String)
  /// Several tokens of a fixed list.
  case choices([String])
  case item(AgendaItem)
  /// Another row of the meeting.
  case reference(RowReference)
  case links([Link])
  case spans([Span])
  /// The question was asked and the answer was none.
  case askedNone
  /// The day, time or moment at which the record is made.
  case now
}

/// What a field takes, for the form that shows it.
public enum FieldKind: Hashable, Sendable {
  case text, lines, day, time, moment, flag, number, item, reference, links, spans
  /// One of these tokens.
  case choice([String])
  /// Any of these tokens.
  case choices([String])
  /// A list of rows: only "asked, none" can be set here, rows are added one by one.
  case rows(RowKind)
}
