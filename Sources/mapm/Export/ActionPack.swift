import MeetingDomain
import Publishing

/// All action sheets of a meeting, each on its way to a file of its own.
struct ActionPack {
  /// The sheets that may leave.
  private(set) var ready: [PreparedCopy] = []
  /// The sheets that the leak check keeps here.
  private(set) var held: [PreparedCopy] = []

  /// - Throws: Where no action falls to anybody.
  init(of source: CopySource) throws {
    let names = source.document.actionSheetNames
    guard !names.isEmpty else { throw CommandFailure.noActionSheets }
    for name in names {
      guard let sheet = try? source.prepared(.actions(of: name)) else { continue }
      if sheet.leaks.isEmpty { ready.append(sheet) } else { held.append(sheet) }
    }
  }
}

extension [PreparedCopy] {
  /// Where each goes in a folder; copies that would have one name are told apart by a number.
  func files(in folder: String, ending: String, replaces: Bool) -> [OutputFile] {
    var taken: [String: Int] = [:]
    return map { copy in
      let plain = copy.minutes.fileName(ending: ending)
      taken[plain, default: 0] += 1
      let number = taken[plain, default: 1]
      let name =
        number == 1 ? plain : plain.dropLast(ending.utf8.count + 1) + "-\(number).\(ending)"
      return OutputFile(path: folder, named: String(name), replaces: replaces)
    }
  }
}
