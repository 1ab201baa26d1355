/// A place in the walk through a meeting: the opening, the twelve items, the close.
public enum Place: Hashable, Sendable, CaseIterable {
  case opening
  case item(AgendaItem)
  case close

  /// In the order of the walk.
  public static let allCases: [Place] =
    [.opening] + AgendaItem.allCases.map(Place.item) + [.close]

  /// The place after this one; nil after the last.
  public var next: Place? { beside(1) }
  /// The place before this one; nil before the first.
  public var previous: Place? { beside(-1) }

  /// The item; nil for the opening and the close.
  public var item: AgendaItem? {
    if case .item(let item) = self { item } else { nil }
  }

  /// The title that a screen has room for, `5 New information`.
  public var title: String {
    switch self {
    case .opening: "Opening"
    case .item(let item): "\(item.rawValue) \(item.shortTitle)"
    case .close: "Close"
    }
  }

  /// The written form: `opening`, `1` to `12`, `close`.
  public var name: String {
    switch self {
    case .opening: "opening"
    case .item(let item): "\(item.rawValue)"
    case .close: "close"
    }
  }

  /// The place with this written form, also by its first letter; nil where there is none.
  public init?(_ name: String) {
    switch name.lowercased() {
    case "o", "opening": self = .opening
    case "c", "close": self = .close
    default:
      guard let number = Int(name), let item = AgendaItem(rawValue: number) else { return nil }
      self = .item(item)
    }
  }

  private func beside(_ step: Int) -> Place? {
    guard let index = Self.allCases.firstIndex(of: self),
      Self.allCases.indices.contains(index + step)
    else { return nil }
    return Self.allCases[index + step]
  }
}
