/// Random numbers that are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
