import MeetingDomain
import Testing

struct SubjectLineTests {
  @Test(arguments: [
    ("Quillon Marsh", Subject(name: "Quillon Marsh")),
    ("Quillon Marsh, case 0417", Subject(name: "Quillon Marsh", case: "0417")),
    ("Quillon Marsh, Case 0417, child", Subject(kind: .child, name: "Quillon Marsh", case: "0417")),
    ("The Marshes, family", Subject(kind: .family, name: "The Marshes")),
    ("Marsh, Quillon, 14, case A/7", Subject(name: "Marsh, Quillon, 14", case: "A/7")),
    ("Quillon Marsh, in case of need", Subject(name: "Quillon Marsh, in case of need")),
    ("case 0417", Subject(name: "case 0417")),
    ("Kayleigh Marsh, SC-4471", Subject(name: "Kayleigh Marsh", case: "SC-4471")),
    ("Jon Bell, 4471", Subject(name: "Jon Bell", case: "4471")),
    ("Jon Bell, 14", Subject(name: "Jon Bell, 14")),
  ])
  func `a line says whom a meeting is about and the case`(line: String, subject: Subject) {
    #expect(Subject(line: line) == subject)
  }
}
