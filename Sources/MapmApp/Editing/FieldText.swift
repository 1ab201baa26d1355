import MeetingDomain

/// How the value of a field is written in a line, and read back from it.
struct FieldText: Equatable, Sendable {
  /// The written form, as it is edited.
  var text: String

  init(_ value: FieldValue) {
    text =
      switch value {
      case .text(let text): text
      case .lines(let lines): lines.joined(separator: "\n")
      case .day(let day): day.description
      case .time(let time): time.description
      case .moment(let moment): "\(moment.day) \(moment.time)"
      case .flag(let flag): flag ? "yes" : "no"
      case .number(let number): "\(number)"
      case .choice(let token): token
      case .choices(let tokens): tokens.joined(separator: ", ")
      case .item(let item): "\(item.rawValue)"
      case .reference(let id): id.text
      case .links(let links): links.compactMap(\.to?.text).joined(separator: ", ")
      case .spans(let spans):
        spans.map { "\($0.from?.description ?? "")-\($0.to?.description ?? "")" }
          .joined(separator: ", ")
      case .askedNone, .now: ""
      }
  }

  /// The value as a row of a page shows it, in words.
  static func words(_ value: FieldValue?, _ context: Context) -> String {
    switch value {
    case nil: ""
    case .askedNone?: "asked, none"
    case .now?: "the time now"
    case .day(let day)?: day.inWords(from: context.today)
    case .moment(let moment)?: "\(moment.day.inWords), \(moment.time)"
    case .choice(let token)?: PlainWords.words(for: token)
    case .choices(let tokens)?: tokens.map(PlainWords.words).joined(separator: ", ")
    case .item(let item)?: context.profile.title(of: .item(item))
    case .reference(let id)?: context.meeting.document.words(of: id)
    case .links(let links)?: links.map { words($0, context) }.joined(separator: "\n")
    case .spans(let spans)?: spans.map(words).joined(separator: ", ")
    case .some(let value): FieldText(value).text
    }
  }

  private static func words(_ link: Link, _ context: Context) -> String {
    let other = link.to.map { context.meeting.document.words(of: $0) } ?? "a line not named"
    return "\(link.kind?.words ?? "linked to"): \(other)"
  }

  private static func words(_ span: Span) -> String {
    switch (span.from, span.to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): "at a time not said"
    }
  }
}
