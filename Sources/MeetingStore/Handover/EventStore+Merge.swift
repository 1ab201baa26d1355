import Foundation
import GRDB
public import MeetingDomain

/// What came with a bundle.
public struct MergedMeeting: Sendable {
  /// The meeting as it stands here now.
  public let known: KnownMeeting
  /// What it is called here.
  public let reference: String
  /// Whether it was not here before.
  public let isNew: Bool
  /// How many records came.
  public let added: Int
  /// Numbers and references that were taken and had to give way.
  public let renumbered: [Renumbered]
}

extension EventStore {
  /// Takes in what a bundle has of a meeting and this store lacks; all of it or nothing.
  ///
  /// Records are only ever added, so it does not matter in which order bundles come, or how often.
  ///
  /// - Parameter at: In the year of this, a reference that is taken is given anew.
  /// - Throws: `erasedBefore`, `meetingExists` where the meeting came as a file of the other form,
  ///   `conflictingBundle`, `damagedBundle`, `newerRecords`. Nothing is changed then.
  public func merge(_ bundle: MeetingBundle, at: Timestamp) throws(StoreError) -> MergedMeeting {
    try storing {
      var merged: MergedMeeting?
      try records.inTransaction(.immediate) { db in
        merged = try Merge(bundle, at: at, vault: vault, in: db).run()
        return .commit
      }
      guard let merged else { throw StoreError.damagedBundle }
      return merged
    }
  }
}
