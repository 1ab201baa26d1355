import MeetingDomain
import Publishing
import Terminal

/// A page on the way to a file; all of them close when it is written.
protocol ExportStep: Page {}

/// Which format a copy is written in.
struct ExportFormatPage: ExportStep {
  let copies: [Copy]

  var isInMeeting: Bool { true }
  var markWidth: Int { 4 }
  var leadWidth: Int { 0 }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Write to a file   \(copies.inWords)" }

  func blocks(_ context: Context) -> [Block] {
    var rows = NumberedRows()
    return [.heading("FORMAT", note: "1 to 9 chooses")]
      + CopyFormat.all.filter { format in copies.allSatisfy { format.carries($0) } }.map { format in
        rows.row(
          BlockRow(target: .format(format.name), text: format.title, tail: format.use))
      }
      + (copies.count > 1
        ? [.space, .heading("ONE FILE EACH")]
          + copies.map { .text($0.title, role: .text) } : [])
  }

  var commands: [Command<PageScreen>] { NumberedRows.commands }

  func open(_ target: Target, _ context: Context) -> [Step]? {
    guard case .format(let name) = target else { return nil }
    return [.show(.exportTo(ExportRequest(copies, format: name)))]
  }
}

/// Where the files go.
struct ExportFilePage: ExportStep {
  let request: ExportRequest
  /// The draft of the file or folder.
  static let draft = "export/place"

  var isInMeeting: Bool { true }
  var opensInLine: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String {
    let format = CopyFormat.all.first { $0.name == request.format }?.title ?? request.format
    return "Write to a file   \(request.copies.inWords)   \(format)"
  }

  var line: WritingLine? {
    WritingLine(
      field: Self.draft,
      placeholder: request.copies.count > 1 ? "A folder; Enter writes" : "A folder or a file name")
  }

  func blocks(_ context: Context) -> [Block] {
    let name = (try? context.prepared(request.copies[0]))?.minutes.fileName(ending: request.format)
    let called =
      request.copies.count > 1
      ? "Each sheet gets a name of its own, in which no person's name stands."
      : "In a folder it is called \(name ?? "by its reference")."
    return [
      .text("What is written leaves the sealed store: whoever gets it can read it.", role: .strong),
      .space,
      .text("Type a folder\(request.copies.count > 1 ? "" : ", or a file,") and press Enter."),
      .text(called), .text("A file that is there already is left as it is, unless you say so."),
    ]
  }

  func file(_ text: String, _ context: Context) -> [Step] {
    guard context.exporting == nil else {
      return [
        .say("Wait until \(context.exporting ?? "the file before") is made, then Enter again.")
      ]
    }
    let path = text.fromLastRoot
    if let sentence = denial(of: path) { return [.say(sentence)] }
    var request = request
    request.path = path.withoutLastSlash
    return [.effect(.export(request))]
  }

  /// Why a name that ends like another format is not taken; nil where it denies nothing.
  private func denial(of path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard request.copies.count == 1, parts.count > 1, let ending = parts.last?.lowercased(),
      ending != request.format, let named = CopyFormat.all.first(where: { $0.name == ending }),
      let chosen = CopyFormat.all.first(where: { $0.name == request.format })
    else { return nil }
    return
      "\(String(name).clipped(to: 24)) would be named \(named.title) and hold \(chosen.title). "
      + "Name it .\(chosen.name)."
  }
}

extension String {
  fileprivate var withoutLastSlash: String {
    hasSuffix("/") && utf8.count > 1 ? String(dropLast()) : self
  }

  /// A path that was typed behind another one, which stood there: from its own root or home on.
  fileprivate var fromLastRoot: String {
    for root in ["//", "/~/"] {
      guard let start = indices.last(where: { self[$0...].hasPrefix(root) }) else { continue }
      return String(self[index(after: start)...])
    }
    return self
  }
}

/// Whether files that are there already are replaced.
struct OverwritePage: ExportStep {
  let request: ExportRequest
  let files: [String]

  var keyPlace: KeyPlace? { .overwrite }
  var isInMeeting: Bool { true }

  func placeOnAgenda(_ context: Context) -> Place? { .close }

  func title(_ context: Context) -> String { "Write to a file   There is one already" }

  func blocks(_ context: Context) -> [Block] {
    let count = files.count == 1 ? "This file is" : "These files are"
    return [.text("\(count) there already, and nothing was written:", role: .strong), .space]
      + files.map { .text($0, role: .text) }
      + [
        .space,
        .text(
          "\(key(.replace, context)) replaces what is there. Esc goes back, to choose another name."
        ),
      ]
  }

  var commands: [Command<PageScreen>] {
    [
      Command("Replace what is there", list: .character("y")) { [request] _, _ in
        var request = request
        request.replaces = true
        return [.effect(.export(request))]
      }
    ]
  }

  func announcement(_ selected: BlockRow?, _ context: Context) -> String? {
    "\(key(.replace, context)) replaces what is there. Esc goes back and leaves it as it is."
  }
}

extension [Copy] {
  /// Which copies, in a few words.
  fileprivate var inWords: String {
    count == 1 ? self[0].title : "\(count) action sheets"
  }
}

/// A format as the app offers it: made here, or by another program.
private struct CopyFormat {
  let name: String
  let title: String
  let carries: @Sendable (Copy) -> Bool

  static let all: [CopyFormat] =
    PageFormat.allCases.map { format in
      CopyFormat(name: format.name, title: format.title) { format.carries($0) }
    }
    + exportFormats.map { format in
      CopyFormat(name: format.name, title: format.title) { format.carries($0) }
    }

  /// What it is good for.
  var use: String {
    switch name {
    case "docx": "to be worked on; needs pandoc"
    case "pdf": "to be printed; needs weasyprint"
    case "html": "for any browser"
    case "txt": "for mail, 80 columns"
    case "md": "for other programs"
    case "csv": "for spreadsheets"
    case "ics": "for calendars"
    case "json": "for mapm, nothing left out"
    default: ""
    }
  }
}
