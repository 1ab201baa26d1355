import MeetingDomain
import Publishing

/// Any form in which a copy is written: made here, or by another program.
enum ExportForm {
  case text(any ExportFormat)
  case pages(PageFormat)

  init?(_ name: String) {
    if let format = exportFormats.first(where: { $0.name == name }) {
      self = .text(format)
    } else if let format = PageFormat(rawValue: name) {
      self = .pages(format)
    } else {
      return nil
    }
  }

  static var names: [String] { exportFormats.map(\.name) + PageFormat.allCases.map(\.name) }

  var name: String {
    switch self {
    case .text(let format): format.name
    case .pages(let format): format.name
    }
  }

  var title: String {
    switch self {
    case .text(let format): format.title
    case .pages(let format): format.title
    }
  }

  var isPages: Bool {
    if case .pages = self { true } else { false }
  }

  func carries(_ copy: Copy) -> Bool {
    switch self {
    case .text(let format): format.carries(copy)
    case .pages(let format): format.carries(copy)
    }
  }

  /// Refuses a copy that the form has no place for.
  func check(_ copy: Copy) throws(PublishingError) {
    guard carries(copy) else { throw .notCarried(format: title, copy: copy.word) }
  }

  /// Begins to make the file; what takes no other program is ready at once.
  func begin(_ minutes: Minutes) throws -> ExportWork {
    switch self {
    case .text(let format):
      .ready(try format.render(minutes, template: try ExportTemplates.own(format.template)))
    case .pages(let format):
      .running(
        try ExportConversion(format: format)
          .start(minutes, template: try ExportTemplates.own(.html)))
    }
  }

  /// The bytes of the file.
  func bytes(of minutes: Minutes) throws -> [UInt8] {
    switch try begin(minutes) {
    case .ready(let bytes): bytes
    case .running(let conversion): try conversion.finish()
    }
  }
}

/// A file on its way.
enum ExportWork {
  case ready([UInt8])
  case running(RunningConversion)
}
