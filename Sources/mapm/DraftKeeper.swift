import MapmApp
import MeetingDomain
import MeetingStore

/// Brings what is being typed to the disk with every key, and tries again what could not be written.
@MainActor
final class DraftKeeper {
  private let store: EventStore
  private let seat: Seat
  /// Drafts that could not be written yet, newest of each field.
  private var unsaved: [UnsavedPlace: Draft] = [:]
  /// The slot that was written to last.
  private var lastSlot: (field: String, key: String?, slot: DraftSlot)?
  /// Whether drafts are on their way to the disk that a power cut could still take.
  private var isUnsynced = false
  /// Whether the last try to make them safe from that failed.
  private var isSyncFailing = false

  /// A field of a meeting, or of none.
  private struct UnsavedPlace: Hashable {
    let field: String
    let key: String?
  }

  init(store: EventStore, seat: Seat) {
    (self.store, self.seat) = (store, seat)
  }

  /// Whether nothing waits to be written.
  var isAllSaved: Bool { unsaved.isEmpty && !isSyncFailing }

  /// Writes a draft.
  func save(_ draft: Draft, key: String?) -> [Message] {
    let place = UnsavedPlace(field: draft.field, key: key)
    do throws(StoreError) {
      try store.saveDraft(draft.text, in: slot(of: draft.field, key: key))
      unsaved[place] = nil
      isUnsynced = true
      return isAllSaved ? [.saved] : []
    } catch {
      unsaved[place] = draft
      return [.notSaved("NOT SAVED. \(error)")]
    }
  }

  /// Tries again what could not be saved, and makes what is saved safe from a power cut.
  func saveAgain() -> [Message] {
    let messages = unsaved.flatMap { save($0.value, key: $0.key.key) }
    guard unsaved.isEmpty, isUnsynced else { return messages }
    do throws(StoreError) {
      try store.syncDrafts(of: seat)
      let wasFailing = isSyncFailing
      (isUnsynced, isSyncFailing) = (false, false)
      return wasFailing ? [.saved] : messages
    } catch {
      isSyncFailing = true
      return [.notSaved("NOT SAVED. \(error)")]
    }
  }

  /// What is typed and not filed in a meeting, or in none.
  func unfiled(in meeting: MeetingID?) throws(StoreError) -> Unfiled {
    let found = try store.drafts(of: meeting, seat: seat)
    // What the disk could not take yet is newer than what is there.
    let newer = unsaved.filter { $0.key.key == meeting?.description }.map(\.value)
    let older = found.drafts.filter { draft in !newer.contains { $0.field == draft.field } }
    return Unfiled(
      drafts: older + newer.filter { !$0.text.isEmpty },
      tray: found.tray.map { TrayText(place: $0.place, draft: $0.draft) })
  }

  /// Gives up what waits to be written for a meeting that is no more.
  func forget(meeting key: String) {
    unsaved = unsaved.filter { $0.key.key != key }
  }

  /// Where a draft goes; worked out once, not for every key.
  private func slot(of field: String, key: String?) -> DraftSlot {
    if let slot = lastSlot, slot.field == field, slot.key == key { return slot.slot }
    let slot = store.draftSlot(for: field, of: key.flatMap { MeetingID($0) }, seat: seat)
    lastSlot = (field, key, slot)
    return slot
  }
}
