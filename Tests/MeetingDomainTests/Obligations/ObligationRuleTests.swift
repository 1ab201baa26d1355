import MeetingDomain
import TestSupport
import Testing

/// What single sentences of the guidance ask for beyond a field or a gap.
struct ObligationRuleTests {
  @Test(arguments: [Role.advocate, .supporter, .representative])
  func `whoever supports or represents the person on the list was considered`(
    role: Role
  ) throws {
    let omission = try #require(Omission.all.first { $0.g == "G20" })
    var document = try omission.document()
    #expect(document.gaps.map(\.g) == ["G20"])
    document.attendance = .recorded(
      document.attendance.rows + [Attendee(name: "Perpetua Lind", roles: [role], status: .present)])
    #expect(!document.gaps.contains { $0.g == "G20" })
  }

  @Test func `the reasons that the guidance gives for meeting without somebody can be chosen`() {
    let words = AbsenceReason.allCases.map(\.words)
    for reason in ["disguised compliance", "barriers", "struggling to support"] {
      #expect(words.contains { $0.contains(reason) }, "\(reason)")
    }
  }

  @Test func `of a family one who was there is enough, of a child or adult it is the person`() {
    let carer = Attendee(name: "Hazel Larkspur", roles: [.parent], status: .present)
    for (kind, mode) in [(SubjectKind.family, MeetingMode.with), (.child, nil), (.adult, nil)] {
      var document = MeetingDocument(subject: Subject(kind: kind, name: "Wren Moss"))
      document.attendance = .recorded([carer])
      #expect(document.mode == mode, "\(kind)")
    }
  }

  @Test(arguments: ["full", "family", "attendee:Ida Thrush"])
  func `what has an unsure basis is handed to nobody until it is settled`(form: String) throws {
    var entry = Entry(
      item: .newInformation, kind: .information, text: "The rent is in arrears", basis: .unsure)
    var document = MeetingDocument(subject: Subject(kind: .child, name: "Wren Larkspur"))
    document.attendance = .recorded([
      Attendee(name: "Ida Thrush", agency: "School", status: .present)
    ])
    let copy = try #require(Copy(form))
    for (basis, count) in [(LawfulBasis.unsure, copy == .full ? 1 : 0), (.publicTask, 1)] {
      entry.basis = basis
      document.entries = .recorded([entry])
      #expect(try document.copy(copy).minutes.document.entries.rows.count == count)
    }
  }
}
