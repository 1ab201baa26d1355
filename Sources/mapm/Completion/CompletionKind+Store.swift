import ArgumentParser
import MeetingDomain
import MeetingStore

extension CompletionKind {
  /// The references of the meetings, and `last`.
  static var meetings: CompletionKind {
    .fromStore { listed in
      try listed.meetings().reversed().map(\.row.reference) + ["last"]
    }
  }

  /// The agencies to which actions fall.
  static var agencies: CompletionKind {
    .fromStore { try $0.everyAction().compactMap(\.words.agency) }
  }

  /// The people who own actions.
  static var owners: CompletionKind {
    .fromStore { try $0.everyAction().compactMap(\.words.owner) }
  }

  /// The case numbers of the meetings.
  static var cases: CompletionKind {
    .fromStore { try $0.meetings().map(\.row.case) }
  }

  /// The numbers of the open actions.
  static var actionNumbers: CompletionKind {
    .fromStore { try $0.everyAction().filter(\.isOpen).compactMap { $0.number.map(String.init) } }
  }

  /// Words that the running program reads from the store for the shell, which keeps none of them.
  private static func fromStore(
    _ words: @escaping @Sendable (inout ListedMeetings) throws -> [String]
  ) -> CompletionKind {
    .custom { arguments, _, typed in
      do {
        guard let store = try storeOptions(in: arguments).openWithoutAsking() else { return [] }
        var listed = try ListedMeetings(of: store)
        var seen: Set<String> = []
        return try words(&listed).map { inert($0) }.filter {
          !$0.isEmpty && $0.lowercased().hasPrefix(typed.lowercased()) && seen.insert($0).inserted
        }
      } catch {
        // A shell that waits for words cannot show a sentence.
        return []
      }
    }
  }

  /// The options of the line so far that say which store is meant.
  private static func storeOptions(in arguments: [String]) throws -> StoreOptions {
    var named: [String] = []
    for name in ["--store", "--passphrase-file"] {
      if let index = arguments.firstIndex(of: name), index + 1 < arguments.count {
        named += [name, arguments[index + 1]]
      } else if let joined = arguments.first(where: { $0.hasPrefix(name + "=") }) {
        named.append(joined)
      }
    }
    return try StoreOptions.parse(named)
  }
}
