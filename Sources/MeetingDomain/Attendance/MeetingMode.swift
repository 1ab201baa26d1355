/// Whether the meeting was held with the person whom it is about: G22, S1 L26.
public enum MeetingMode: Sendable {
  case with, partlyWithout, without

  /// The mode in words.
  public var words: String {
    switch self {
    case .with: "with the person"
    case .partlyWithout: "partly without the person"
    case .without: "without the person"
    }
  }
}

extension MeetingDocument {
  /// How the meeting was held, from its attendance; nil while that does not say.
  ///
  /// Of a family it is enough that one of them was there.
  public var mode: MeetingMode? {
    let people = subject.kind == .family ? family : attendance.rows.filter { isSubject($0) }
    let marked = people.filter { $0.status != nil }
    guard !marked.isEmpty else { return nil }
    guard marked.contains(where: \.wasThere) else {
      return marked.contains { $0.status == .askedToLeave } ? .partlyWithout : .without
    }
    let isWhole = marked.contains { $0.status != .part } && professionalsOnly.rows.isEmpty
    return isWhole ? .with : .partlyWithout
  }
}
