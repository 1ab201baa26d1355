import MeetingDomain
import Testing

struct SubjectLineTests {
  @Test(arguments: [
    ("Quillon Marsh", Subject(name: "Quillon Marsh")),
    ("Quillon Marsh, case 0417", Subject(name: "Quillon Marsh", case: "0417")),
    ("Quillon Marsh, Case 0417, child", Subject(kind: .child, name: "Quillon Marsh", case: "0417")),
    ("The Marshes, family", Subject(kind: .family, name: "The Marshes")),
    ("Marsh, Quillon, 14, case A/7", Subject(kind: .child, name: "Marsh, Quillon", case: "A/7")),
    (
      "Zephrine Quillmarsh, 15, case 0417",
      Subject(kind: .child, name: "Zephrine Quillmarsh", case: "0417")
    ),
    ("Wystan Crake, case 0417, aged 81", Subject(kind: .adult, name: "Wystan Crake", case: "0417")),
    ("Wystan Crake, 18", Subject(kind: .adult, name: "Wystan Crake")),
    ("Wystan Crake, 17 yrs", Subject(kind: .child, name: "Wystan Crake")),
    ("Wystan Crake, 17yo", Subject(kind: .child, name: "Wystan Crake")),
    ("Wystan Crake, 19, child", Subject(kind: .child, name: "Wystan Crake")),
    ("Wystan Crake 15", Subject(name: "Wystan Crake 15")),
    ("Wystan Crake, 15 Tarn Street", Subject(name: "Wystan Crake, 15 Tarn Street")),
    ("Wystan Crake, 999", Subject(name: "Wystan Crake, 999")),
    ("Quillon Marsh, in case of need", Subject(name: "Quillon Marsh, in case of need")),
    ("case 0417", Subject(name: "case 0417")),
    ("Kayleigh Marsh, SC-4471", Subject(name: "Kayleigh Marsh", case: "SC-4471")),
    ("Jon Bell, 4471", Subject(name: "Jon Bell", case: "4471")),
    ("Jon Bell, 14", Subject(kind: .child, name: "Jon Bell")),
  ])
  func `a line says whom a meeting is about and the case`(line: String, subject: Subject) {
    #expect(Subject(line: line) == subject)
  }

  @Test func `an age is noticed, for it is not kept`() {
    #expect(Subject.hasAge(line: "Wystan Crake, 15, case 0417"))
    #expect(!Subject.hasAge(line: "Wystan Crake, case 15/4"))
    #expect(!Subject.hasAge(line: "15"))
  }
}
