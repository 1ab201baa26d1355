import Testing

@testable import mapm_bench

struct SamplesTests {
  @Test(
    arguments: [([7], 7), ([3, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([5, 5, 5, 1], 5)]
      as [([Double], Double)])
  func `the median is the middle, or the mean of the two middle ones`(
    values: [Double], median: Double
  ) {
    #expect(Samples(values).median == median)
  }

  @Test(arguments: [(1, 1.0), (25, 25), (50, 50), (95, 95), (99, 99), (100, 100)])
  func `a percentile is the least value that so many hundredths do not exceed`(
    hundredths: Int, value: Double
  ) {
    #expect(Samples((1...100).map(Double.init).reversed()).percentile(hundredths) == value)
  }

  @Test func `every percentile of one sample is that sample`() {
    #expect([1, 50, 99, 100].map(Samples([3]).percentile) == [3, 3, 3, 3])
  }

  @Test(arguments: [
    (Unit.seconds, 0.000_412_3, "412 µs"), (.seconds, 0.0132, "13.2 ms"), (.seconds, 1.5, "1.5 s"),
    (.seconds, 0.001, "1 ms"), (.seconds, 0.000_000_4, "0.4 µs"),
    (.bytes, 64, "64 B"), (.bytes, 1_234, "1234 B"), (.memory, 38_400_000, "38.4 MB"),
    (.meetingsPerSecond, 512.4, "512/s"),
  ])
  func `a value is said in the unit that makes it short`(unit: Unit, value: Double, text: String) {
    #expect(unit.text(value) == text)
  }
}
