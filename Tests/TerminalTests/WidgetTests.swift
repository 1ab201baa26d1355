import Testing

@testable import Terminal

struct WidgetTests {
  @Test(arguments: [
    (40, " Enter file  ^N suggest  ? help"), (24, " Enter file  ? help"), (10, " ? help"),
  ])
  func `as many keys are shown as fit, help always`(columns: Int, line: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 3))
    Footer(
      announcement: "Typing.", hints: [.init("Enter", "file"), .init("^N", "suggest")]
    ).draw(on: &canvas)
    #expect(canvas.text == "\n Typing.\n" + line)
  }

  @Test(arguments: [
    (40, " 5 News          13 min  SAVED 14:13:41"), (22, " 5 N…  SAVED 14:13:41"),
  ])
  func `what is saved stays when there is little room`(columns: Int, line: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    let bar = TitleBar(
      title: "5 News",
      parts: [.init("13 min", role: .timer), .init("SAVED 14:13:41", role: .saved)])
    bar.draw(on: &canvas)
    #expect(canvas.text == line)
  }

  @MainActor @Test func `a scripted terminal plays its script and keeps what it was shown`() {
    let resized = Size(columns: 4, rows: 2)
    let driver = ScriptedDriver(script: [[.key(.enter)], [.resize(resized)]])
    #expect(driver.wait(for: nil) == [.key(.enter)])
    #expect(driver.wait(for: .seconds(1)) == [.resize(resized)])
    #expect(driver.size == resized)
    driver.present(Canvas(size: driver.size))
    #expect(driver.canvases.count == 1)
    #expect(driver.wait(for: nil) == [.hangUp])
  }
}
