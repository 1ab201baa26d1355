/// What a search found.
public struct SearchResult: Sendable {
  /// The best of the passages, best first.
  public let hits: [SearchHit]
  /// How many passages there are.
  public let count: Int
}

extension Register {
  /// The passages of all meetings that have all the words of a query, best first.
  ///
  /// A word is found where a word of the text begins with it; case and marks on letters do not
  /// count. What was struck is not found.
  ///
  /// - Parameters:
  ///   - most: How many of them are wanted; the others are counted.
  ///   - progress: Told after each meeting that must be folded first.
  /// - Returns: Nil where there is no word in the query.
  public mutating func search(
    _ query: String, most: Int = .max, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> SearchResult? {
    guard let search = WordSearch(query, most: most) else { return nil }
    openWords()
    try update(progress: progress)
    do {
      return try words?.hits(search)
    } catch is DamagedImage {
      words = WordsLayer()
      try update(progress: progress)
      return try storing { try words?.hits(search) }
    } catch {
      throw StoreError(error)
    }
  }
}
