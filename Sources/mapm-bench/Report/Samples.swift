/// What was measured again and again, in order of size.
struct Samples: Sendable {
  private let values: [Double]

  /// - Precondition: There is at least one.
  init(_ values: [Double]) {
    precondition(!values.isEmpty, "nothing was measured")
    self.values = values.sorted()
  }

  var count: Int { values.count }
  var least: Double { values[0] }
  var most: Double { values[values.count - 1] }

  /// The middle one, or the mean of the two middle ones.
  var median: Double { (values[(count - 1) / 2] + values[count / 2]) / 2 }

  /// The least value that so many hundredths of all do not exceed.
  ///
  /// - Parameter hundredths: 1 to 100.
  func percentile(_ hundredths: Int) -> Double {
    values[(hundredths * count + 99) / 100 - 1]
  }
}
