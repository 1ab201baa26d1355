public import MeetingDomain

/// A form of pages that another program makes of our HTML.
///
/// It says what to run and what to hand over; `mapm` runs it. Both programs read standard input and
/// write standard output, so that nothing sealed lies in a file on the way.
public enum PageFormat: String, CaseIterable, Sendable {
  case docx, pdf

  /// The short name and ending of its files.
  public var name: String { rawValue }

  /// The name in words.
  public var title: String {
    switch self {
    case .docx: "Word document"
    case .pdf: "PDF"
    }
  }

  /// The program that makes it, which is also the name of its package.
  public var program: String {
    switch self {
    case .docx: "pandoc"
    case .pdf: "weasyprint"
    }
  }

  /// The one command that installs the program.
  public var installation: String { "sudo apt-get install -y \(program)" }

  /// What the program is told.
  ///
  /// - Parameter reference: The path of the document with the page's footer.
  public func arguments(reference: String) -> [String] {
    switch self {
    case .docx:
      ["--from", "html", "--to", "docx", "--reference-doc", reference, "--output", "-", "-"]
    case .pdf: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
    }
  }

  /// Whether it can carry such a copy.
  public func carries(_ copy: Copy) -> Bool { HTMLFormat().carries(copy) }

  /// What the program reads.
  ///
  /// - Parameter template: An area's own template of HTML, in place of the one of the program.
  public func source(
    of minutes: Minutes, template: [UInt8]?
  ) throws(PublishingError) -> [UInt8] {
    try HTMLFormat(isForScreens: false, hasPictures: self == .pdf)
      .render(minutes, template: template)
  }

  /// The document whose footer the pages take over; nil where the HTML has it.
  public func reference(of minutes: Minutes) -> [UInt8]? {
    self == .docx ? WordReference(footer: minutes.marking).bytes : nil
  }
}
