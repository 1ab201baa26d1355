public import MeetingDomain

/// Copies of the open meeting that are to be written to files.
public struct ExportRequest: Hashable, Sendable {
  /// Which copies; several go to a folder, a file each.
  public var copies: [Copy]
  /// The short name of the format: `pdf`.
  public var format: String
  /// The file or folder, as somebody typed it.
  public var path: String
  /// Whether files of the same names are replaced.
  public var replaces: Bool

  /// Copies in a format, for a place.
  public init(_ copies: [Copy], format: String, path: String = "", replaces: Bool = false) {
    (self.copies, self.format, self.path, self.replaces) = (copies, format, path, replaces)
  }
}

/// How far files are that were asked for.
public enum ExportNews: Equatable, Sendable {
  /// They are being made; the words say how far: `PDF 1 of 3`.
  case working(String)
  /// They are written; the place is that of the file, or of the folder of all.
  case written(count: Int, place: String)
  /// Files of such names are there already, so that nothing was written.
  case exist(ExportRequest, files: [String])
  /// Nothing further is written; the sentence says why.
  case failed(String)
}
