/// A number with its noun, as in `1 meeting` or `3 meetings`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)" + (number == 1 ? "" : "s")
}
