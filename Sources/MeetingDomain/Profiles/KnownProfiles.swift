/// The profiles that can be chosen, and which one a new meeting gets.
public struct KnownProfiles: Hashable, Sendable {
  /// All, by name.
  public let all: [Profile]
  /// The one that new meetings get, and those that name none.
  public let chosen: Profile

  /// Profiles by their parts.
  public init(_ all: [Profile] = [], chosen: Profile = .standard) {
    (self.all, self.chosen) = (all.sorted { $0.name < $1.name }, chosen)
  }

  /// The name that a new meeting keeps; nil where only starting values are known.
  public var nameForNewMeetings: String? { all.contains(chosen) ? chosen.name : nil }

  /// The profile of a meeting: the one that it names; where that is not here or it names none, the
  /// chosen one.
  public func profile(of document: MeetingDocument) -> Profile {
    guard let name = document.profile else { return chosen }
    return self[name] ?? chosen
  }

  /// The profile with this name; nil where it is not here.
  public subscript(name: String) -> Profile? {
    all.first { $0.name == name } ?? (chosen.name == name ? chosen : nil)
  }

  /// The name of the profile that a meeting asks for and that is not here; nil where all is well.
  public func missing(for document: MeetingDocument) -> String? {
    document.profile.flatMap { self[$0] == nil ? $0 : nil }
  }
}
