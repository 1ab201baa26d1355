import Foundation
import MeetingDomain
import Testing

@testable import MeetingStore

struct ErasedRegisterTests {
  private let today = CalendarDay(daysSince1970: 20_784)

  @Test func `lists and search of a running screen lose it with the next look`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      var register = Register(of: try bench.open())
      #expect(try register.search("brambleworth", most: 9)?.hits.count == 1)
      #expect(try register.actions(today: today).rows.count == 1)
      _ = try bench.erase(erased, in: store)
      #expect(try register.search("brambleworth", most: 9)?.hits.isEmpty == true)
      #expect(try register.actions(today: today).rows.isEmpty)
      #expect(try register.meetings(today: today).map(\.key) == [other.id])
      #expect(try register.search("thistlecroft", most: 9)?.hits.count == 1)
    }
  }

  @Test func `an image from before is not opened, and goes`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      try bench.writeImages(of: store)
      let images = [bench.location.rowsImage, bench.location.wordsImage]
      let old = try images.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      _ = try bench.erase(erased, in: store)
      for image in images { #expect(!PrivateFiles.exists(image)) }
      for (image, bytes) in zip(images, old) {
        try PrivateFiles.makeFile(image, containing: bytes)
      }
      var register = Register(of: store)
      register.openWords()
      for image in images { #expect(!PrivateFiles.exists(image)) }
      try register.update()
      #expect(try register.meetings(today: today).map(\.key) == [other.id])
    }
  }

  @Test func `a screen that has not looked yet leaves no image with it`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      let screen = try bench.open()
      var register = Register(of: screen)
      register.openWords()
      try register.update()
      _ = try bench.erase(erased, in: store)
      register.writeImages(atLeast: 1)
      #expect(!PrivateFiles.exists(bench.location.rowsImage))
      #expect(!PrivateFiles.exists(bench.location.wordsImage))
      try register.update()
      register.writeImages(atLeast: 1)
      #expect(PrivateFiles.exists(bench.location.rowsImage))
      var again = Register(of: store)
      #expect(try again.meetings(today: today).map(\.key) == [other.id])
    }
  }

  @Test func `images are written after the newest meeting was erased`() throws {
    try StoreBench.run { bench in
      let (store, erased, other) = try bench.filled()
      var register = Register(of: store)
      try register.update()
      _ = try bench.erase(other, in: store)
      try register.update()
      register.writeImages(atLeast: 1)
      #expect(PrivateFiles.exists(bench.location.rowsImage))
      var again = Register(of: store)
      #expect(try again.meetings(today: today).map(\.key) == [erased.id])
    }
  }
}

extension StoreBench {
  /// Makes and writes both images of the register.
  func writeImages(of store: EventStore) throws {
    var register = Register(of: store)
    register.openWords()
    try register.update()
    register.writeImages(atLeast: 1)
  }
}
