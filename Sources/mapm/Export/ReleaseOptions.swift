import ArgumentParser
import MeetingDomain
import MeetingStore

/// What of the finds of the leak check is let through, and why.
struct ReleaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Let one find of the leak check through, by its name; can be repeated.",
      valueName: "finding"))
  var release: [String] = []
  @Option(help: "Why that is let through; it is logged.")
  var reason: String?

  func validate() throws {
    if !release.isEmpty, reason?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("Say why it is let through with --reason.")
    }
  }

  /// The names of what is let through.
  var names: Set<String> { Set(release) }

  /// Refuses a name that the leak check found in none of some copies.
  func check(_ released: [ReleasedCopy]) throws(CommandFailure) {
    if let unknown = release.first(where: { name in !released.contains { $0.has(name) } }) {
      throw .noSuchFinding(unknown)
    }
  }

  /// Writes down what is let through, before anything leaves; the words themselves are not in it.
  func log(_ released: ReleasedCopy, for key: MeetingID, in store: EventStore) throws {
    let rows = released.new(of: names, because: reason ?? "")
    guard !rows.isEmpty else { return }
    let writer = try CommandLineSeat(in: store)
    let result = try store.append(
      .addAll(rows), to: try store.meeting(key), by: writer.author, seat: writer.seat,
      at: Clock.now())
    if case .refused(let refusal, _) = result { throw refusal }
  }
}

/// A copy as it would be without what is let through now, and as it is with it.
struct ReleasedCopy {
  let document: MeetingDocument
  let plain: PreparedCopy
  let prepared: PreparedCopy

  /// Whether there is a find of this name, or was one that is let through already.
  func has(_ name: String) -> Bool {
    plain.letThrough.contains(name) || finds.contains { $0.id == name }
  }

  /// The records of what is let through now and was not before, by its name and place.
  func new(of names: Set<String>, because reason: String) -> [Row] {
    names.subtracting(plain.letThrough).sorted().compactMap { name in
      finds.first { $0.id == name }.map { find in
        document.lettingThrough(find.id, at: find.place, in: prepared.minutes.copy, because: reason)
      }
    }
  }

  /// What can be let through: leaks, and rows without a time.
  private var finds: [(id: String, place: String)] {
    plain.findings.filter(\.isLeak).map { (id: $0.id, place: $0.place) }
      + prepared.findings.filter(\.isLeak).map { (id: $0.id, place: $0.place) }
      + plain.forTheChair.map { (id: $0.id, place: $0.place) }
  }
}
