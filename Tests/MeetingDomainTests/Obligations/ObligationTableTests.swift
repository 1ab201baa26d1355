import Foundation
import MeetingDomain
import TestSupport
import Testing

struct ObligationTableTests {
  @Test func `the table has every obligation of the guidance once, in order`() {
    #expect(Obligation.all.map(\.g) == (1...93).map { "G\($0)" })
    #expect(Obligation.all.map(\.number) == Array(1...93))
  }

  @Test(arguments: Obligation.all.map(\.g))
  func `an obligation says where it is written, in which words, and what is done`(
    g: String
  ) throws {
    let obligation = try #require(Obligation.all.first { $0.g == g })
    #expect(
      obligation.clause.hasPrefix("S1 L") || obligation.clause.hasPrefix("S2 L")
        || obligation.clause.hasPrefix("App A "))
    #expect(obligation.quotation.count > 10)
    #expect(!obligation.responses.isEmpty)
    #expect(Set(obligation.responses).count == obligation.responses.count)
    #expect((obligation.force == nil) == obligation.clause.hasPrefix("App A"))
  }

  @Test func `an item of Appendix A is quoted by its title and met there`() {
    let items = Obligation.all.filter { $0.clause.hasPrefix("App A") }
    #expect(items.map(\.place) == AgendaItem.allCases.map(Place.item))
    #expect(items.map(\.clause) == AgendaItem.allCases.map { "App A \($0.rawValue)" })
    #expect(items.map(\.quotation) == AgendaItem.allCases.map(\.title))
  }

  @Test(arguments: Obligation.all.map(\.g))
  func `what has a place in the record names fields that are there`(g: String) throws {
    let obligation = try #require(Obligation.all.first { $0.g == g })
    #expect(obligation.responses.contains(.field) == !obligation.fieldNames.isEmpty)
    for name in obligation.fieldNames {
      #expect(Obligation.label(ofField: name) != nil, "\(name)")
    }
  }

  @Test func `one letter at most says what a lack means`() {
    for obligation in Obligation.all {
      let letters = obligation.responses.filter { [.blocks, .warns, .prompts].contains($0) }
      #expect(letters.count <= 1, "\(obligation.g)")
      #expect(obligation.gapResponse == letters.first, "\(obligation.g)")
    }
  }

  @Test func `every obligation that blocks or warns has a change that shows its gap`() {
    let needed = Obligation.all.filter { $0.gapResponse == .blocks || $0.gapResponse == .warns }
    let shown = Set(Omission.all.map(\.g))
    #expect(needed.map(\.g).filter { !shown.contains($0) } == [])
  }

  @Test(arguments: [
    (
      "B",
      "G4 G7 G12 G13 G15 G16 G17 G23 G28 G29 G30 G44 G46 G64 G67 G70 G73 G80 G81 G82 G86 G87 "
        + "G88 G90 G91"
    ),
    ("W", "G2 G20 G26 G27 G31 G32 G33 G34 G37 G39 G45 G50 G53 G57 G83 G84"),
  ])
  func `the same obligations block and warn as in the guidance notes`(letter: String, gs: String) {
    let found = Obligation.all.filter { $0.gapResponse?.rawValue == letter }.map(\.g)
    #expect(found.joined(separator: " ") == gs)
  }

  @Test(arguments: ObligationProof.all.map(\.obligation.g))
  func `every obligation names tests that show it, and they are there`(g: String) throws {
    let proof = try #require(ObligationProof.all.first { $0.obligation.g == g })
    #expect(!proof.tests.isEmpty)
    // A gap has its omission; what is written or only asked has a test of its own.
    let response = proof.obligation.gapResponse
    #expect(response == nil || !proof.omissions.isEmpty || !proof.own.isEmpty)
    #expect(!proof.obligation.responses.contains(.output) || Self.isShown(proof))
    for test in proof.tests { #expect(Self.written.contains(test.description), "\(test)") }
  }

  /// Whether a test is about what is written or shown of it; that it is printed is one for a field.
  private static func isShown(_ proof: ObligationProof) -> Bool {
    !proof.own.isEmpty || proof.obligation.responses.contains(.field)
  }

  @Test func `no obligation that there is not names a test`() {
    #expect(ObligationProof.strays == [])
  }

  /// Every test of the package, as `Suite: name`.
  private static let written: Set<String> = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: tests.path)?.compactMap { $0 as? String }
    return Set(
      (files ?? []).filter { $0.hasSuffix("Tests.swift") }.flatMap { file -> [String] in
        let suite = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        let text = FileManager.default.contents(atPath: tests.path + "/" + file) ?? Data()
        return String(decoding: text, as: UTF8.self).matches(of: /func `([^`]+)`/)
          .map { "\(suite): \($0.1)" }
      })
  }()
}
