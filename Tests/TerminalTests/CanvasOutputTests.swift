import TestSupport
import Testing

@testable import Terminal

struct CanvasOutputTests {
  private let size = Size(columns: 10, rows: 3)

  private func runs(_ canvas: Canvas, after shown: Canvas?, on screen: Size? = nil) -> [String] {
    var output = CanvasOutput(canvas: canvas, shown: shown, screen: screen ?? size)
    var runs: [String] = []
    while let run = output.nextRun() {
      let bytes = run.bytes(isASCIIOnly: false).map { UInt8(bitPattern: $0) }
      runs.append("\(run.start.row),\(run.start.column) \(String(decoding: bytes, as: UTF8.self))")
    }
    return runs
  }

  @Test func `one letter is one run of one letter`() {
    let before = Canvas(size: size)
    var after = before
    after.put("x", row: 1, column: 4)
    #expect(runs(after, after: before) == ["1,4 x"])
    #expect(runs(after, after: after).isEmpty)
  }

  @Test func `a run ends where the role changes`() {
    let before = Canvas(size: size)
    var after = before
    after.put("ab", row: 0, column: 0)
    after.put("cd", row: 0, column: 2, role: .key)
    #expect(runs(after, after: before) == ["0,0 ab", "0,2 cd"])
  }

  @Test func `the lower right cell is never drawn, nor a wide letter that reaches into it`() {
    var canvas = Canvas(size: size)
    canvas.fill(Rect(size), role: .text, text: "x")
    #expect(runs(canvas, after: nil).last == "2,0 xxxxxxxxx")
    canvas.put("日", row: 2, column: 8)
    #expect(runs(canvas, after: nil).last == "2,0 xxxxxxxx")
  }

  @Test func `a canvas larger than the screen is cut`() {
    var canvas = Canvas(size: size)
    canvas.fill(Rect(size), role: .text, text: "x")
    #expect(runs(canvas, after: nil, on: Size(columns: 1, rows: 1)).isEmpty)
    #expect(runs(canvas, after: nil, on: Size(columns: 3, rows: 2)) == ["0,0 xxx", "1,0 xx"])
  }

  @Test func `without UTF-8 every column that is not ASCII is a question mark`() {
    var canvas = Canvas(size: size)
    canvas.put("a日é", row: 0, column: 0)
    var output = CanvasOutput(canvas: canvas, shown: nil, screen: size)
    let bytes = output.nextRun()?.bytes(isASCIIOnly: true) ?? []
    #expect(bytes.prefix(4).map { UInt8(bitPattern: $0) } == Array("a???".utf8))
  }

  @Test(arguments: 0..<20)
  func `the runs make one canvas into the other`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let before = scribble(&random)
    let after = scribble(&random)
    var screen = before
    var output = CanvasOutput(canvas: after, shown: before, screen: Size(columns: 11, rows: 4))
    while let run = output.nextRun() {
      let bytes = run.bytes(isASCIIOnly: false).map { UInt8(bitPattern: $0) }
      screen.put(
        String(decoding: bytes, as: UTF8.self), row: run.start.row, column: run.start.column,
        role: run.role, attributes: run.attributes)
    }
    #expect(screen == after)
  }

  private func scribble(_ random: inout SeededRandom) -> Canvas {
    var canvas = Canvas(size: size)
    for _ in 0..<6 {
      canvas.put(
        ["a", "日", "xyz", "本x"].randomElement(using: &random) ?? "",
        row: .random(in: 0..<3, using: &random), column: .random(in: 0..<10, using: &random),
        role: [.text, .key].randomElement(using: &random) ?? .text)
    }
    return canvas
  }
}
