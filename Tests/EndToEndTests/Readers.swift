import Foundation

/// The programs that read copies, where they are installed as the README says.
enum Readers {
  /// Whether there are those of text, tables and calendars.
  static let arePresent =
    exist(["/usr/bin/cmark", "/usr/bin/python3"])
    && modules(["html5lib", "icalendar", "jsonschema"])

  /// Whether there are those of Word documents and PDF, and what makes these.
  static let makePages =
    arePresent && modules(["docx"])
    && exist(["pandoc", "pdftotext", "qpdf"].map { "/usr/bin/" + $0 })
    && exist([folder + "/weasyprint"])

  /// Whether a browser can look at pages.
  static let haveBrowser =
    exist(["/usr/bin/chromium", folder + "/python", folder + "/playwright"])

  /// Puts the programs of `Tests/readers.txt` before those of the system.
  static let environment = ["PATH": folder + ":/usr/bin:/bin"]

  /// The description of the form that can be read in again.
  static let schema = package + "/Sources/Publishing/Schema/meeting-1.schema.json"

  /// Where the README's line puts the programs of `Tests/readers.txt`.
  static let folder = package + "/.build/readers/bin"

  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func exist(_ files: [String]) -> Bool {
    files.allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  private static func modules(_ names: [String]) -> Bool {
    exist(names.map { "/usr/lib/python3/dist-packages/" + $0 })
  }
}
