import Foundation
import MeetingDomain

extension StoreLocation {
  /// Where a store of an older format is kept when it becomes one of the newest.
  func olderCopy(ofFormat format: Int) -> String { "\(folder)/\(Self.older)\(format).mapm" }

  /// The folder that keeps what a backup took the place of.
  func replaced(at: Timestamp) -> String {
    let time = "\(at.time)".filter(\.isNumber)
    return "\(folder)\(Self.replaced)\(at.day)-\(time)"
  }

  /// The folder in which a backup waits to take the place of the store.
  func staged() -> String { folder + Self.staged + Data.random(count: 8).hexadecimal }

  /// What mapm itself kept of earlier states of the store, in its folder and beside it.
  ///
  /// What a restore that was killed left is among them. Backups are elsewhere, and nobody but who made them knows where.
  public func keptCopies() -> [String] {
    let parent = (folder as NSString).deletingLastPathComponent
    let name = (folder as NSString).lastPathComponent
    let older = names(in: folder).filter { $0.hasPrefix(Self.older) }.map { "\(folder)/\($0)" }
    let beside = names(in: parent).filter {
      $0.hasPrefix(name + Self.replaced) || $0.hasPrefix(name + Self.staged)
    }
    return (older + beside.map { "\(parent)/\($0)" }).sorted()
  }

  private func names(in folder: String) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      // What cannot be listed cannot be named either.
      return []
    }
  }

  private static let older = "store-format-"
  private static let replaced = "-replaced-"
  private static let staged = ".restoring-"
}
