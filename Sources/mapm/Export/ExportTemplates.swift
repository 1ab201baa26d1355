import Foundation
import Publishing

/// The templates of an area, in the configuration folder.
enum ExportTemplates {
  /// The area's own template; nil where the program's holds.
  static func own(_ template: TemplateFile?) throws -> [UInt8]? {
    guard let template else { return nil }
    let file = try AccountFolders.configuration() + "/templates/" + template.name
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try bytes(ofFile: file)
  }
}
