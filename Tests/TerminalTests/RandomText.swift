import TestSupport

extension SeededRandom {
  /// A text of words, wide letters, marks, emoji and line breaks.
  mutating func text(length: Int) -> String {
    let pieces = [
      "a", "b", "word", " ", " ", "  ", "\n", "é", "e\u{301}", "\u{301}", "日", "本語", "👨‍👩‍👧", "🇬🇧",
      "\u{200D}", "\u{202E}", "क्षि", "\t", "supercalifragilistic", ".", "ß", "\u{FE0F}",
    ]
    return (0..<length).compactMap { _ in pieces.randomElement(using: &self) }.joined()
  }
}

/// The scalars of a text, for comparisons that see every difference.
func scalars(_ text: some StringProtocol) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
