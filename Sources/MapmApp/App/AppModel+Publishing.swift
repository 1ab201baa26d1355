import MeetingDomain
import Terminal

extension AppModel {
  /// Whether files are being made, so that somebody must look how far they are.
  var isExporting: Bool { context.exporting != nil }

  /// Shows a page about copies above the others.
  mutating func showPublishing(_ route: Route) -> [Effect] {
    switch route {
    case .copies: screens.append(.page(PageScreen(CopiesPage())))
    case .preview(let copy):
      screens.append(.page(PageScreen(PreviewPage(copy: copy))))
      return [.readTextTemplate] + (copy == .chronology ? [.readSeries] : [])
    case .export(let copies): screens.append(.page(PageScreen(ExportFormatPage(copies: copies))))
    case .exportTo(let request):
      screens.append(.page(PageScreen(ExportFilePage(request: request))))
      let draft = ExportFilePage.draft
      guard context.draft(draft).isEmpty else { return [] }
      return follow([.type(field: draft, TextField(text: context.folder.asFolder))])
    case .overwrite(let request, let files):
      screens.append(.page(PageScreen(OverwritePage(request: request, files: files))))
    case .distribution: screens.append(.page(PageScreen(DistributionPage())))
    default: break
    }
    return []
  }

  /// Hears how far files are that were asked for.
  mutating func hear(_ news: ExportNews) -> [Effect] {
    let before = context.exporting
    context.exporting = nil
    switch news {
    case .working(let words):
      context.exporting = words
      guard before == nil else { return [] }
      notice = "\(words) is being made. Go on; it is said here when it is written."
      return closeExport()
    case .written(let count, let place):
      context.lastWritten = place
      for index in screens.indices { screens[index].page?.forgetLayout() }
      notice = sentence(written: count, place)
      return closeExport()
    case .exist(let request, let files): return show(.overwrite(request, files: files))
    case .failed(let sentence):
      notice = sentence
      return []
    }
  }

  /// What is said when files were written: all of it fits into the line, so that of a long path the
  /// end is said; the list of copies has the whole.
  private func sentence(written count: Int, _ place: String) -> String {
    let (before, after) =
      count == 1
      ? ("Written: ", ". It has left the sealed store.")
      : ("\(count) files are in ", ". They have left the sealed store.")
    let room = context.size.columns - 2 - displayWidth(of: before + after)
    let longer = "\(before)\(place)\(after.dropLast()): whoever gets it can read it."
    if count == 1, displayWidth(of: longer) <= context.size.columns - 2 { return longer }
    guard room > 12 else { return "Written; it has left the sealed store." }
    return before + place.endShown(columns: room) + after
  }

  /// Closes the pages on which a file was asked for; the folder stays known.
  private mutating func closeExport() -> [Effect] {
    guard top.page?.page is any ExportStep else { return [] }
    let typed = context.draft(ExportFilePage.draft).text
    if !typed.isEmpty { context.folder = typed.folder }
    let forgetting = follow([.forget(field: ExportFilePage.draft)])
    while top.page?.page is any ExportStep { screens.removeLast() }
    return forgetting
  }
}

extension String {
  /// The text, or as much of its end as there is room for.
  fileprivate func endShown(columns: Int) -> String {
    guard displayWidth(of: self) > columns else { return self }
    var end = self[...]
    while displayWidth(of: end) > columns - 1 { end = end.dropFirst() }
    return "…" + end
  }

  /// A folder with the slash that the name of a file goes on from.
  fileprivate var asFolder: String { hasSuffix("/") ? self : self + "/" }

  /// The folder of a place that somebody typed: without the name of a file, which has a dot.
  fileprivate var folder: String {
    guard let slash = lastIndex(of: "/") else { return contains(".") && self != "." ? "." : self }
    let name = self[index(after: slash)...]
    return name.contains(".") ? String(self[..<slash]) : self
  }
}
