extension Profile {
  /// What documents call an item.
  public func title(of item: AgendaItem) -> String {
    itemWordings[item]?.title ?? item.title
  }

  /// What screens call an item.
  public func shortTitle(of item: AgendaItem) -> String {
    itemWordings[item]?.shortTitle ?? item.shortTitle
  }

  /// What screens call a place of the walk, `5 New information`.
  public func title(of place: Place) -> String {
    guard let item = place.item else { return place.title }
    return "\(item.rawValue) \(shortTitle(of: item))"
  }
}
