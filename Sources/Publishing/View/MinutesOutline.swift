public import MeetingDomain

/// One line of the minutes as a screen shows them: the words of the text format, and what each is.
public enum OutlineLine: Hashable, Sendable {
  /// What the copy calls itself, which stands first.
  case title(String)
  /// What is said of the copy as a whole: a label of ours, and words.
  case fact(String, String)
  /// The heading of a section.
  case heading(String)
  /// A heading below one.
  case subheading(String)
  /// Something recorded; the label is nil where the heading says what it is.
  case line(String?, String)
  /// What is known of the line above.
  case detail(String?, String)
  /// Somebody's own words.
  case quote(String)
  /// What every page says, which stands last.
  case marking(String)
}

extension Minutes {
  /// The minutes line by line, in the words of the text format; controls are shown by name.
  public var outline: [OutlineLine] {
    let view = MinutesView(self)
    return [.title(shown(view.title))]
      + view.facts.map { .fact($0.label ?? "", shown($0.text)) }
      + view.sections.flatMap(lines) + [.marking(shown(view.marking))]
  }

  private func lines(of section: SectionView) -> [OutlineLine] {
    let number = section.number.map { "\($0). " } ?? ""
    return [.heading(number + shown(section.heading))] + section.groups.flatMap(lines)
  }

  private func lines(of group: GroupView) -> [OutlineLine] {
    let heading = group.subheading.map { [OutlineLine.subheading(shown($0))] } ?? []
    return heading
      + group.lines.flatMap { line in
        [.line(line.label.map(shown), shown(line.text))] + details(of: line)
      }
      + group.quotes.flatMap { [.quote(shown($0.text))] + details(of: $0) }
  }

  private func details(of line: LineView) -> [OutlineLine] {
    line.details.map { .detail($0.label.map(shown), shown($0.text)) }
  }

  /// Words that are safe to show, their line breaks kept.
  private func shown(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        PlainText().escapeText(words).unicodeScalars.map { $0 == PageLayout.lineBreak ? "\n" : $0 })
    )
  }
}
