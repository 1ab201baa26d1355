import MeetingDomain
import MeetingStore

extension EventStore {
  private static let authorSetting = "author"

  /// Who sits at the keyboard, as they said last; nil where nobody has said so.
  func rememberedAuthor() throws(StoreError) -> Author? {
    let lines = try remembered(Self.authorSetting)?.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let name = lines?.first, !name.isEmpty else { return nil }
    return Author(name: String(name), agency: (lines?.dropFirst().first).map(String.init) ?? "")
  }

  /// Remembers who sits at the keyboard.
  func remember(_ author: Author) throws(StoreError) {
    try remember("\(author.name)\n\(author.agency)", as: Self.authorSetting)
  }
}
