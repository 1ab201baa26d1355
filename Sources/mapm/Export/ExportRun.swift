import MapmApp
import MeetingDomain
import Publishing

/// The files that the app asked for, made one after another without anybody waiting for a program.
@MainActor
final class ExportRun {
  private let request: ExportRequest
  private let form: ExportForm
  private var waiting: [(minutes: Minutes, file: OutputFile)]
  private var current: (conversion: RunningConversion, file: OutputFile)?
  private let count: Int
  private let place: String

  /// - Throws: A sentence: a copy is not to be made, or a name cannot be written to.
  init(_ request: ExportRequest, of source: CopySource) throws {
    guard let form = ExportForm(request.format) else {
      throw CommandFailure.noSuchFormat(request.format)
    }
    (self.request, self.form) = (request, form)
    let copies = try request.copies.map { copy in
      try form.check(copy)
      let prepared = try source.prepared(copy)
      guard prepared.leaks.isEmpty else {
        throw CommandFailure.leaksInApp(copy.title, count: prepared.leaks.count)
      }
      return prepared
    }
    let path = AccountFolders.expanded(request.path)
    if copies.count > 1 { try OutputFolder(path: path).make() }
    let files = copies.files(in: path, ending: form.name, replaces: request.replaces)
    let taken = files.filter { $0.isTaken }.map(\.path)
    guard taken.isEmpty else { throw FilesExist(files: taken) }
    for file in files { try file.check() }
    waiting = Array(zip(copies.map(\.minutes), files))
    count = files.count
    place = count == 1 ? files[0].path : path
  }

  /// Names under which there are files already, which somebody is asked about.
  struct FilesExist: Error {
    let files: [String]
  }

  /// Goes on as far as it can without waiting.
  func goOn() -> ExportNews {
    do {
      while try step(waiting: false) {}
    } catch {
      return .failed("\(error)")
    }
    if current == nil, self.waiting.isEmpty { return .written(count: count, place: place) }
    let number = count - self.waiting.count
    return .working(count == 1 ? form.title : "\(form.title) \(number) of \(count)")
  }

  /// Makes what is still to be made, however long it takes.
  func finish() throws {
    while try step(waiting: true) {}
  }

  /// Writes one file or begins the next; false where there is nothing to do now.
  private func step(waiting mayWait: Bool) throws -> Bool {
    if let (conversion, file) = current {
      guard mayWait || conversion.isOver else { return false }
      current = nil
      try file.write(try conversion.finish())
      return true
    }
    guard !waiting.isEmpty else { return false }
    let (minutes, file) = waiting.removeFirst()
    switch try form.begin(minutes) {
    case .ready(let bytes): try file.write(bytes)
    case .running(let conversion): current = (conversion, file)
    }
    return true
  }
}
