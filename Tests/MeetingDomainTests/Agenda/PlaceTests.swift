import MeetingDomain
import Testing

struct PlaceTests {
  @Test func `the walk goes from the opening over twelve items to the close and back`() {
    var place: Place? = .opening
    var walked: [Place] = []
    while let here = place {
      walked.append(here)
      place = here.next
    }
    #expect(walked == Place.allCases)
    #expect(walked.count == 14)
    #expect(walked.reversed().map(\.previous).dropLast().allSatisfy { $0 != nil })
  }

  @Test(arguments: Place.allCases)
  func `a place is found again by its written form`(place: Place) {
    #expect(Place(place.name) == place)
  }
}
