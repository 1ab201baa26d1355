extension FieldValue {
  /// The value as the log says it.
  public var inWords: String {
    switch self {
    case .text(let text): text
    case .choice(let token): token.inWords
    case .lines(let lines): lines.joined(separator: "; ")
    case .choices(let tokens): tokens.map(\.inWords).joined(separator: ", ")
    case .day(let day): day.inWords
    case .time(let time): time.description
    case .moment(let moment): "\(moment.day) \(moment.time)"
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let number): "\(number)"
    case .item(let item): "item \(item.rawValue)"
    case .reference(let id): id.text
    case .links(let links):
      links.map { "\($0.kind?.words ?? "linked to") \($0.to?.text ?? "")" }.joined(separator: ", ")
    case .spans(let spans):
      spans.map { "\($0.from?.description ?? "") to \($0.to?.description ?? "")" }
        .joined(separator: ", ")
    case .askedNone: "asked, none"
    case .now: "now"
    }
  }
}

extension String {
  /// A token as words.
  fileprivate var inWords: String { String(map { $0 == "-" ? " " : $0 }) }
}
