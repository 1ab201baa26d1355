import MeetingDomain
import Testing

struct RefusalTests {
  @Test(arguments: Refusal.samples)
  func `every refusal is a sentence that says what to do`(refusal: Refusal) throws {
    let sentence = refusal.description
    #expect(sentence.hasSuffix("."))
    #expect(sentence.first?.isUppercase == true)
    #expect((10...120).contains(sentence.count))
    #expect(!sentence.contains("!") && !sentence.contains("  "))
  }

  @Test func `no two refusals say the same`() {
    #expect(Set(Refusal.samples.map(\.description)).count == Refusal.samples.count)
  }
}

extension Refusal {
  /// One of each case; a new case does not compile until it has its place in the chain.
  static var samples: [Refusal] {
    Array(sequence(first: .minutesAreApproved, next: \.nextSample))
  }

  private var nextSample: Refusal? {
    switch self {
    case .minutesAreApproved: .onlyNarrowed
    case .onlyNarrowed: .alreadyLive
    case .alreadyLive: .notLive
    case .notLive: .notClosed
    case .notClosed: .notClosedYet
    case .notClosedYet: .isCalledOff
    case .isCalledOff: .notCalledOff
    case .notCalledOff: .wasHeld
    case .wasHeld: .gapsBlock(count: 2)
    case .gapsBlock: .alreadyOver
    case .alreadyOver: .nothingWritten
    case .nothingWritten: .tooLong(limit: Meeting.longestText)
    case .tooLong: .needsName
    case .needsName: .needsReason
    case .needsReason: .needsEvidence
    case .needsEvidence: .needsDay
    case .needsDay: .dueThenAlready(CalendarDay(daysSince1970: 20_600))
    case .dueThenAlready: .needsRecipient
    case .needsRecipient: .notForFamily("Ola Wren")
    case .notForFamily: .rowIsGone
    case .rowIsGone: .rowStands
    case .rowStands: .noSuchField("colour")
    case .noSuchField: .notAValue(label: "Date")
    case .notAValue: .listHasRows(label: "Disputes")
    case .listHasRows: .actionIsClosed
    case .actionIsClosed: .actionIsOpen
    case .actionIsOpen: .nothingToUndo
    case .nothingToUndo: .nothingToRedo
    case .nothingToRedo: .changedSince(by: "A. Okafor")
    case .changedSince: .changedWhereMade(by: "A. Okafor")
    case .changedWhereMade: nil
    }
  }
}
