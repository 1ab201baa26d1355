/// Sets a rendered page: breaks inside words typed by people, wrapping, and blank lines.
///
/// Words typed by people hold no line break of the page itself; theirs are written as `lineBreak`
/// until here, so that they keep the margin of the line in which they stand.
struct PageLayout {
  /// Stands for a line break inside somebody's words; as a control it never comes from them.
  static let lineBreak: Unicode.Scalar = "\u{B}"

  /// The width beyond which lines are wrapped, in columns; nil leaves them as long as they are.
  let columns: Int?

  /// The page with every line set and never two blank lines in a row.
  func set(_ page: String) -> String {
    var output = String.UnicodeScalarView()
    var isAfterBlank = true
    for line in page.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !line.isEmpty || !isAfterBlank else { continue }
      isAfterBlank = line.isEmpty
      output.append(contentsOf: set(line: Array(line)))
      output.append("\n")
    }
    while output.suffix(2).elementsEqual("\n\n".unicodeScalars) { output.removeLast() }
    return String(output)
  }

  private func set(line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let prefix = Self.prefix(of: line)
    let margin = prefix.map { $0 == "-" ? " " : $0 }
    let parts = line[prefix.count...].split(
      separator: Self.lineBreak, omittingEmptySubsequences: false)
    var output: [Unicode.Scalar] = []
    for row in parts.flatMap({ wrapped($0, margin: margin.count) }) {
      output += output.isEmpty ? prefix : ["\n"] + margin
      output += row
    }
    return output
  }

  /// Indentation, bullet and quotation mark, as the template begins a line.
  private static func prefix(of line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var prefix = Array(line.prefix { $0 == " " })
    let mark = line.dropFirst(prefix.count).prefix(2)
    if mark.elementsEqual("- ".unicodeScalars) || mark.elementsEqual("> ".unicodeScalars) {
      prefix += mark
    }
    return prefix
  }

  /// The rows of one line; words stay whole, so one that is too long stands out.
  private func wrapped(_ line: ArraySlice<Unicode.Scalar>, margin: Int) -> [[Unicode.Scalar]] {
    guard let columns else { return [Array(line)] }
    var rows: [[Unicode.Scalar]] = []
    var row: [Unicode.Scalar] = []
    var rest = line
    while !rest.isEmpty {
      let space = rest.prefix { $0 == " " }
      let word = rest.dropFirst(space.count).prefix { $0 != " " }
      rest = rest.dropFirst(space.count + word.count)
      let hasWord = row.contains { $0 != " " }
      if hasWord, !word.isEmpty, margin + Self.width(row + space + word) > columns {
        rows.append(row)
        row = Array(word)
      } else {
        row += space + word
      }
    }
    return rows + [row]
  }

  private static func width(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.reduce(0) { $1 == "\t" ? ($0 / 8 + 1) * 8 : $0 + $1.columns }
  }
}
