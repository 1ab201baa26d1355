import MeetingDomain

extension Sheet {
  var asks: String? { nil }
  func spokenRows(_ context: Context) -> [String]? { nil }
  /// Its title without the figures in it.
  var spokenName: String { title.split(separator: "   ").first.map(String.init) ?? title }
}
