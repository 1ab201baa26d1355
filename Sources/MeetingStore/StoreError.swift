import Crypto
import Foundation
import GRDB

/// Why the store could not do what was asked; its description is the sentence that people read.
///
/// No case carries text of a meeting, except the name under which somebody tried to bring one in.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  case noStore(folder: String)
  case storeExists(folder: String)
  case notAStore(file: String)
  case newerFormat(file: String)
  case tooOpen(path: String, mode: String)
  case cannotRead(path: String)
  case cannotMake(path: String)
  case emptyPassphrase
  case wrongPassphrase
  case damagedSlot(KeySlotKind)
  case noSlot(KeySlotKind)
  case lastSlot
  case deviceKeyMissing(file: String)
  case deviceKeyDamaged(file: String)
  case wrongDeviceKey(file: String)
  case wrongRecoveryCode
  case busy
  case diskFull
  case readOnly
  case inputOutput
  case damagedFile
  case damagedMeeting(name: String)
  case newerRecords(name: String)
  case noMeeting(name: String)
  case meetingExists(name: String)
  case meetingErased(name: String)
  case erasedBefore(name: String)
  case damagedBundle
  case newerBundle
  case wrongBundlePassphrase
  case conflictingBundle
  case notABackup(file: String)
  case unsettledBackup(file: String)
  case damagedBackup(file: String, count: Int)
  case damagedCopy(count: Int)
  case storeHasMeetings(folder: String)
  case inUse
  case unexpected(code: Int)

  /// What happened, then what to do.
  public var description: String {
    switch self {
    case .noStore(let folder):
      "There is no store in \(folder). Make one with: mapm store init"
    case .storeExists(let folder):
      "There is a store in \(folder) already. Nothing was changed."
    case .notAStore(let file):
      "\(file) is not a store of mapm. Nothing was changed; choose another folder with --store."
    case .newerFormat(let file):
      "\(file) was written by a newer mapm. Nothing was changed; open it with that version."
    case .tooOpen(let path, let mode):
      "Others on this machine can reach \(path). Close it with: chmod \(mode) \(quoted(path))"
    case .cannotRead(let path):
      "\(path) cannot be read. Check to whom it belongs and its permissions."
    case .cannotMake(let path):
      "\(path) cannot be made. Check the folder around it and its permissions."
    case .emptyPassphrase: "The passphrase is empty. Choose a longer one."
    case .wrongPassphrase: "The passphrase is wrong. Nothing was changed; try again."
    case .damagedSlot(let kind):
      "The store's \(kind.words) slot is damaged. Open the store in another way, or restore a backup."
    case .noSlot(let kind):
      "The store has no \(kind.words). Open it in another way."
    case .lastSlot:
      "This is the only way to open the store. Add another before you remove it."
    case .deviceKeyMissing(let file):
      "The device key \(file) is missing. Put it back, or open the store with the passphrase."
    case .deviceKeyDamaged(let file):
      "The device key \(file) is damaged. Put back a copy, or open the store with the passphrase."
    case .wrongDeviceKey(let file):
      "The device key \(file) belongs to another store. Put the right one there, or use the passphrase."
    case .wrongRecoveryCode:
      "The recovery code is wrong. Nothing was changed; compare it with what was written down."
    case .busy: "Another mapm is writing at the moment. Try again."
    case .diskFull: "The disk is full. Make room, then try again; what is typed is kept on screen."
    case .readOnly:
      "The store cannot be written. Check its permissions and that its disk is not read-only."
    case .inputOutput: "The disk reports an error. Save a backup elsewhere and check the disk."
    case .damagedFile:
      "The store's file is damaged. Run mapm verify to see where, or restore a backup."
    case .damagedMeeting(let name):
      "The records of meeting \(name) are damaged. Run mapm verify to see which; others still open."
    case .newerRecords(let name):
      "Meeting \(name) has records of a newer mapm. Open it with that version."
    case .noMeeting(let name): "There is no meeting \(name) in this store. List them: mapm meetings"
    case .meetingExists(let name):
      "A meeting with the id \(name) is already here. Nothing was changed."
    case .meetingErased(let name):
      "Meeting \(name) was erased, and nothing is written into it any more. Go back to the list."
    case .erasedBefore(let name):
      "The meeting with the id \(name) was erased here and is not brought back. Nothing was changed."
    case .damagedBundle:
      "The bundle is damaged. Nothing was changed; ask for another one."
    case .newerBundle:
      "The bundle was written by a newer mapm. Nothing was changed; import it with that version."
    case .wrongBundlePassphrase:
      "The passphrase of the bundle is wrong. Nothing was changed; try again."
    case .conflictingBundle:
      "A record of the bundle says something else than the same record here. Nothing was changed; ask "
        + "where the bundle comes from."
    case .notABackup(let file):
      "\(file) is not a backup of mapm. Nothing was changed; name another file."
    case .unsettledBackup(let file):
      "\(file) is a store in use, and not all of it is in that file. Nothing was changed; make a "
        + "backup of it with: mapm backup FILE"
    case .damagedBackup(let file, let count):
      "The backup \(file) is damaged in \(places(count)). Nothing was replaced; take another one."
    case .damagedCopy(let count):
      "The store is damaged in \(places(count)), and a backup would be too, so none was written. "
        + "See where with: mapm verify"
    case .storeHasMeetings(let folder):
      "There are meetings in \(folder), or it cannot be read. Nothing was changed; add --replace to "
        + "put the backup in its place, and what is there will be kept beside it."
    case .inUse:
      "A screen of mapm runs on this store. Leave it first; nothing was changed."
    case .unexpected(let code):
      "The store could not do this (SQLite says \(code)). Run mapm verify, then try again."
    }
  }
}

extension KeySlotKind {
  /// The kind as a sentence says it.
  public var words: String {
    switch self {
    case .passphrase: "passphrase"
    case .deviceKey: "device key"
    case .recoveryCode: "recovery code"
    }
  }
}

extension StoreError {
  /// What a foreign error means for the person at the keyboard.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error.resultCode)
    default: self = .damagedFile
    }
  }

  /// What a number of the operating system means for the person at the keyboard.
  init(systemError: Int32) {
    switch systemError {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EROFS, EACCES, EPERM: self = .readOnly
    default: self = .inputOutput
    }
  }

  private init(_ code: ResultCode) {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_IOERR: self = .inputOutput
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damagedFile
    default: self = .unexpected(code: Int(code.rawValue))
    }
  }
}

private func places(_ count: Int) -> String { count == 1 ? "1 place" : "\(count) places" }

/// A path as a shell takes it.
private func quoted(_ path: String) -> String {
  let plain = path.unicodeScalars.allSatisfy {
    ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
      || "/._-".unicodeScalars.contains($0)
  }
  if plain { return path }
  let parts = path.split(separator: "'", omittingEmptySubsequences: false)
  return "'" + parts.joined(separator: "'\\''") + "'"
}

/// Runs work of the libraries below and throws what it means for the person at the keyboard.
func storing<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
  do {
    return try work()
  } catch {
    throw StoreError(error)
  }
}
