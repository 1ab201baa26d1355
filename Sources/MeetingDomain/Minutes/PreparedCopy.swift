/// A copy that is ready to be written, with what the chair must know and its reader must not.
public struct PreparedCopy: Hashable, Sendable {
  /// What the reader gets.
  public let minutes: Minutes
  /// The rows that were left out because the reader may not see them, in the order of the record.
  public let withheld: [Withheld]
  /// What the leak check found; empty for the full copy.
  public let findings: [LeakFinding]

  /// The names of what was let through in this version of the copy.
  public let letThrough: Set<String>

  /// What keeps the copy from being written until it is let through.
  public var leaks: [LeakFinding] {
    findings.filter { $0.isLeak && !letThrough.contains($0.id) }
  }

  /// What is to be looked at and keeps nothing back.
  public var notes: [LeakFinding] { findings.filter { !$0.isLeak } }

  /// Rows that only the chair can let in, for no time says whether the reader was in the room.
  public var forTheChair: [Withheld] { withheld.filter(\.isForTheChair) }
}

extension MeetingDocument {
  /// A copy of these minutes for one audience, checked for leaks.
  ///
  /// - Parameters:
  ///   - series: For a chronology, the meetings of the case, this one among them.
  ///   - names: What is let through now, by name, besides what the record says was let through.
  ///   - profile: The words of the area, and its marking.
  /// - Throws: Why that copy is not to be made.
  public func copy(
    _ copy: Copy, series: [MeetingDocument] = [], letting names: Set<String> = [],
    profile: Profile = .standard
  ) throws(CopyRefusal) -> PreparedCopy {
    let letThrough = names.union(self.letThrough(in: copy))
    var projection: Projection
    switch copy {
    case .full:
      let minutes = Minutes(
        self, for: .full, version: version, profile: profile, agreed: agreedActions)
      return PreparedCopy(minutes: minutes, withheld: [], findings: [], letThrough: letThrough)
    case .attendee(let name):
      projection = try attendeeCopy(for: try attendee(called: name), letting: letThrough)
    case .family:
      try checkDetermination(against: nil)
      projection = familyCopy()
    case .familyMember(let name):
      guard hasFamily(called: name) else { throw .nobodyCalled(name) }
      try checkDetermination(against: name)
      projection = familyCopy()
    case .actions(let name): projection = try actionSheet(of: name)
    case .agenda: projection = agendaPack()
    case .chronology: projection = Projection(of: self, for: .professional)
    }
    projection.finish()
    let chapters = copy == .chronology ? chronology(of: series) : []
    let minutes = Minutes(
      copy == .chronology ? chronologyFrame : projection.result, for: copy, version: version,
      series: chapters, isInPlainWords: projection.isInPlainWords, profile: profile,
      agreed: copy.tellsWhatWasAgreed ? agreedActions : [:])
    let check = LeakCheck(of: minutes, from: self, withholding: projection)
    return PreparedCopy(
      minutes: minutes, withheld: projection.withheld, findings: check.findings,
      letThrough: letThrough)
  }

  /// Which version of the minutes it is: the first, and one more for each correction.
  public var version: Int { 1 + corrections.rows.count }

  /// Refuses where the chair determined that the decisions are not to be shared (G29, S1 L70).
  ///
  /// - Parameter person: Whose copy it is; nil for the copy of the whole family.
  func checkDetermination(against person: String?) throws(CopyRefusal) {
    for update in updates.rows {
      guard let reason = update.determinedAgainst, !reason.isBlank else { continue }
      let isMeant = person.map { update.person?.isSamePerson(as: $0) ?? true } ?? true
      if isMeant { throw .determinedAgainst(person: update.person, reason: reason) }
    }
  }

  /// Whether the chair determined against sharing with somebody; nil asks for anybody.
  func isDetermined(against person: String?) -> Bool {
    do throws(CopyRefusal) {
      try checkDetermination(against: person)
      return false
    } catch {
      return true
    }
  }

  /// Whether the record knows somebody of this name as the individual or as one of the family.
  private func hasFamily(called name: String) -> Bool {
    familyNames.contains { $0.isSamePerson(as: name) }
  }

  /// The individual and those of the family whom the record names, each once.
  private var familyNames: [String] {
    let people =
      [subject.name].compactMap(\.self)
      + attendance.rows.filter { !$0.isProfessional }.map(\.name)
      + updates.rows.compactMap(\.person)
    return people.reduce(into: []) { names, name in
      if !name.isBlank, !names.contains(where: { $0.isSamePerson(as: name) }) { names.append(name) }
    }
  }

  /// The family copies that may be made: one for all, or where the chair determined against
  /// somebody, one for each of the others (G29, S1 L70).
  public var familyCopies: [Copy] {
    if !isDetermined(against: nil) { return [.family] }
    return familyNames.filter { !isDetermined(against: $0) }.map { .familyMember($0) }
  }

  /// The one person of the attendance with this name or these initials.
  private func attendee(called name: String) throws(CopyRefusal) -> Attendee {
    let rows = attendance.rows
    let exact = rows.filter { $0.name.isSameName(as: name) }
    let fitting = exact.isEmpty ? rows.filter { $0.answers(to: name) } : exact
    guard let attendee = fitting.first else { throw .nobodyCalled(name) }
    guard fitting.count == 1 else { throw .severalCalled(name, count: fitting.count) }
    return attendee
  }
}

extension Attendee {
  fileprivate func answers(to name: String) -> Bool {
    initials?.isSameName(as: name) == true || self.name.mentions(name)
  }
}
