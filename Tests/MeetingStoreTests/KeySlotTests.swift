import Foundation
import GRDB
import MeetingDomain
import Testing

@testable import MeetingStore

struct KeySlotTests {
  @Test func `any one slot opens the store, and what is sealed stays as it is`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let known = try bench.plan(in: store)
      let sealed = try store.read { try Data.fetchAll($0, sql: "SELECT sealed FROM record") }
      let code = RecoveryCode.random()
      try store.protect(by: .passphrase("four plain words"))
      try store.protect(by: .recoveryCode(code))
      for unlock in [Unlock.deviceKey, .passphrase("four plain words"), .recoveryCode(code)] {
        let opened = try EventStore.open(at: bench.location, with: unlock)
        #expect(try opened.meeting(known.id).meeting == known.meeting)
        let now = try opened.read { try Data.fetchAll($0, sql: "SELECT sealed FROM record") }
        #expect(now == sealed)
      }
      #expect(try store.verify().isEmpty)
    }
  }

  @Test func `a recovery code opens the store where a passphrase is asked for`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let code = RecoveryCode.random()
      try store.protect(by: .recoveryCode(code))
      let typed = "\(code)".lowercased().replacingOccurrences(of: "-", with: " ")
      _ = try EventStore.open(at: bench.location, with: .passphrase(typed))
      #expect(throws: StoreError.wrongRecoveryCode) {
        try EventStore.open(at: bench.location, with: .passphrase("\(RecoveryCode.random())"))
      }
      #expect(throws: StoreError.wrongRecoveryCode) {
        try EventStore.open(at: bench.location, with: .passphrase("no code at all"))
      }
    }
  }

  @Test func `a passphrase that looks like a recovery code opens the store`() throws {
    try StoreBench.run { bench in
      let words = "\(RecoveryCode.random())"
      let store = try EventStore.create(
        at: bench.location, protectedBy: .passphrase(words), cost: 4)
      try store.protect(by: .recoveryCode(.random()))
      _ = try EventStore.open(at: bench.location, with: .passphrase(words))
      #expect(throws: StoreError.wrongPassphrase) {
        try EventStore.open(at: bench.location, with: .passphrase("\(RecoveryCode.random())"))
      }
    }
  }

  @Test func `a new passphrase or code takes the place of the one before`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let (first, second) = (RecoveryCode.random(), RecoveryCode.random())
      try store.protect(by: .recoveryCode(first))
      try store.protect(by: .recoveryCode(second))
      #expect(try store.summary().slots == [.deviceKey, .recoveryCode])
      _ = try EventStore.open(at: bench.location, with: .recoveryCode(second))
      #expect(throws: StoreError.wrongRecoveryCode) {
        try EventStore.open(at: bench.location, with: .recoveryCode(first))
      }
    }
  }

  @Test func `the last slot stays`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      #expect(throws: StoreError.lastSlot) { try store.removeSlot(.deviceKey) }
      #expect(throws: StoreError.noSlot(.recoveryCode)) { try store.removeSlot(.recoveryCode) }
      try store.protect(by: .recoveryCode(.random()))
      try store.removeSlot(.deviceKey)
      #expect(throws: StoreError.lastSlot) { try store.removeSlot(.recoveryCode) }
    }
  }

  @Test func `a recovery code is 28 letters in groups of four, none of them like a digit`() {
    let codes = (0..<50).map { _ in RecoveryCode.random() }
    #expect(Set(codes).count == codes.count)
    for code in codes {
      let groups = "\(code)".split(separator: "-")
      #expect(groups.count == 7)
      #expect(groups.allSatisfy { $0.count == 4 })
      #expect("\(code)".allSatisfy { $0 == "-" || ($0.isUppercase && $0 != "I" && $0 != "O") })
      #expect(RecoveryCode("\(code)") == code)
    }
  }

  @Test(arguments: ["", "ABCD", "abcd-efgh-jklm-npqr-stuv-wxyz-abc0", "four plain words"])
  func `other words are no recovery code`(words: String) {
    #expect(RecoveryCode(words) == nil)
  }

  @Test func `a damaged code slot is named as such`() throws {
    try StoreBench.run { bench in
      let store = try bench.make()
      let code = RecoveryCode.random()
      try store.protect(by: .recoveryCode(code))
      try bench.flip("wrapped", of: "key_slot", byte: 3, where: "kind = 'recovery-code'")
      #expect(throws: StoreError.damagedSlot(.recoveryCode)) {
        try EventStore.open(at: bench.location, with: .recoveryCode(code))
      }
      #expect(
        try store.verify() == [Finding(meeting: nil, damage: .keySlot(.recoveryCode))])
    }
  }
}
