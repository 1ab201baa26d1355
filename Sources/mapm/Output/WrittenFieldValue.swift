import MeetingDomain

/// The value of a field, in JSON and in words.
struct WrittenFieldValue: Encodable {
  let value: FieldValue

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .text(let text), .choice(let text): try text.encode(to: encoder)
    case .lines(let lines), .choices(let lines): try lines.encode(to: encoder)
    case .day(let day): try day.encode(to: encoder)
    case .time(let time): try time.encode(to: encoder)
    case .moment(let moment): try moment.encode(to: encoder)
    case .flag(let flag): try flag.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .item(let item): try item.encode(to: encoder)
    case .reference(let id): try id.encode(to: encoder)
    case .links(let links): try links.encode(to: encoder)
    case .spans(let spans): try spans.encode(to: encoder)
    case .askedNone: try ["askedNone": true].encode(to: encoder)
    case .now: try "now".encode(to: encoder)
    }
  }
}
