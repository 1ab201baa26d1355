extension Register {
  /// The passages of all meetings that have all the words of a query, best first.
  ///
  /// A word is found where a word of the text begins with it; case and marks on letters do not
  /// count. What was struck is not found.
  ///
  /// - Parameter progress: Told after each meeting that must be folded first.
  /// - Returns: Nil where there is no word in the query.
  public mutating func search(
    _ query: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> [SearchHit]? {
    guard let search = WordSearch(query) else { return nil }
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
