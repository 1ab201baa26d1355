import MeetingDomain
import Terminal

/// Who has contributed over the whole meeting, and who is still to be drawn in: G38.
enum ContributionBlocks {
  /// Every agency that is there, those without a line first; nothing before the meeting.
  static func all(_ context: Context) -> [Block] {
    let contributions = context.contributions
    guard !contributions.isEmpty else { return [] }
    let spoken = contributions.filter { !$0.isSilent }
    return [
      .space,
      .heading("WHO HAS CONTRIBUTED", note: "\(spoken.count) of \(contributions.count) agencies"),
    ] + silence(context) + spoken.map { .text($0.inWords) }
  }

  /// The agencies of which nothing is recorded yet, in a sentence.
  static func silence(_ context: Context) -> [Block] {
    context.silenceInWords.map { [.text($0, role: .dueSoon)] } ?? []
  }
}

extension Context {
  /// The agencies of which nothing is recorded yet.
  var silentAgencies: [String] { contributions.filter(\.isSilent).map(\.agency) }

  /// `Nothing yet from Police and GP.`; nil where everybody has contributed.
  var silenceInWords: String? {
    let silent = silentAgencies
    guard !silent.isEmpty else { return nil }
    let when = meeting.document.status == .live ? "yet" : "in the whole meeting"
    return "Nothing \(when) from \(silent.inWords)."
  }
}

extension Contribution {
  /// `Housing: 3 lines, under 5 and 7; nothing new under 4`.
  fileprivate var inWords: String {
    func numbers(_ items: [AgendaItem]) -> String { items.map { "\($0.rawValue)" }.inWords }
    let under = items.isEmpty ? "" : ", under \(numbers(items))"
    let none = nothingNew.isEmpty ? "" : "; nothing new under \(numbers(nothingNew))"
    return "\(agency): \(lines) \(lines == 1 ? "line" : "lines")\(under)\(none)."
  }
}
