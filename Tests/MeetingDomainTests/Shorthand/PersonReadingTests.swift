import MeetingDomain
import Testing

struct PersonReadingTests {
  struct Case: Sendable {
    var line: String
    var person: Attendee
  }

  static let people: [Case] = [
    Case(line: "Ren Holt, Police", person: Attendee(name: "Ren Holt", agency: "Police")),
    Case(
      line: "S. Patel, Housing, chair",
      person: Attendee(name: "S. Patel", roles: [.chair], agency: "Housing")),
    Case(
      line: "Tam Brook, head teacher, Quillhaven School",
      person: Attendee(name: "Tam Brook", post: "head teacher", agency: "Quillhaven School")),
    Case(
      line: "Tam Brook, Quillhaven School, head teacher",
      person: Attendee(name: "Tam Brook", post: "head teacher", agency: "Quillhaven School")),
    Case(
      line: "Una Reed, housing officer, Housing, apologies",
      person: Attendee(
        name: "Una Reed", post: "housing officer", agency: "Housing", status: .apologies)),
    Case(
      line: "Una Reed,  housing ,sends apologies",
      person: Attendee(name: "Una Reed", agency: "housing", status: .apologies)),
    Case(
      line: "Lena Marsh, mother",
      person: Attendee(name: "Lena Marsh", roles: [.parent], post: "mother")),
    Case(
      line: "Ann Other, Housing, deputy for Lee Place",
      person: Attendee(name: "Ann Other", agency: "Housing", deputyFor: "Lee Place")),
    Case(
      line: "Joost van der Meer, school nurse, no response",
      person: Attendee(name: "Joost van der Meer", agency: "school nurse", status: .noResponse)),
    Case(
      line: "Isolde Krumvane, school nurse, Locala",
      person: Attendee(name: "Isolde Krumvane", post: "school nurse", agency: "Locala")),
    Case(
      line: "Isolde Krumvane, Mirefield trust, School Nurse",
      person: Attendee(name: "Isolde Krumvane", post: "School Nurse", agency: "Mirefield trust")),
    Case(
      line: "Gorran Mulk, SENCO, Quillhaven Academy",
      person: Attendee(name: "Gorran Mulk", post: "SENCO", agency: "Quillhaven Academy")),
    Case(
      line: "Cato Lund, CAMHS - apols, report sent",
      person: Attendee(name: "Cato Lund", agency: "CAMHS", status: .apologiesWithReport)),
    Case(
      line: "Cato Lund, CAMHS - apols",
      person: Attendee(name: "Cato Lund", agency: "CAMHS", status: .apologies)),
    Case(
      line: "Una Reed, advocate, Rook Advocacy",
      person: Attendee(name: "Una Reed", post: "advocate", agency: "Rook Advocacy")),
    Case(
      line: "Anneke Vint, chair, SW, Northmoor CSC",
      person: Attendee(
        name: "Anneke Vint", roles: [.chair], post: "SW", agency: "Northmoor CSC")),
  ]

  @Test(arguments: people)
  func `a line with a name and a comma is somebody for the list`(given: Case) {
    #expect(PersonReading(line: given.line)?.attendee() == given.person)
    #expect(PersonReading(attendee: given.line).attendee() == given.person)
  }

  @Test(arguments: [
    "Ren Holt", "The minutes were agreed, with thanks", "Ren Holt, who left early, was thanked",
    "Tam Brook, Housing, will send a report", "Fire Safety visit, Housing", "Police, Housing",
    "attendance at school, 60%", "Ren Holt, Police.", "Ren Holt,", "Ren Holt, Police\nUna Reed",
    "Ren Holt, late", "", ", Housing", "Ren Holt - late", "Ren Holt - Police",
  ])
  func `a line that says something about somebody is a note`(line: String) {
    #expect(PersonReading(line: line) == nil)
  }

  @Test func `whoever sits at the keyboard may have commas in the agency`() {
    let person = PersonReading(nameAndAgency: "Ida Quill, Health, North, chair")
    #expect(person.agency == "Health, North")
    #expect(person.roles == [.chair])
  }

  @Test func `what was read is said in words`() {
    let person = PersonReading(
      attendee: "Una Reed, Housing, chair, deputy for Lee Place, apologies")
    #expect(person.inWords == "agency Housing, role chair, deputy for Lee Place, marked apologies")
    let posted = PersonReading(attendee: "Una Reed, housing officer, Housing")
    #expect(posted.inWords == "agency Housing, post housing officer")
  }
}
