/// One copy of the minutes that somebody is to have: G48, S1 L68.
public struct DueCopy: Hashable, Sendable {
  /// Who is to have it.
  public let person: String
  /// Their agency; empty where they came for none.
  public let agency: String
  /// The copy that is theirs.
  public let copy: Copy
}

extension MeetingDocument {
  /// The copies that are to be handed out: to everybody who was there, the one that is theirs.
  ///
  /// Source: G48, S1 L68; practice D11.
  public var dueCopies: [DueCopy] {
    attendance.rows.filter(\.wasThere).compactMap { attendee in
      copy(for: attendee).map {
        DueCopy(person: attendee.name, agency: attendee.agency ?? "", copy: $0)
      }
    }
  }

  /// The copies of these minutes, as they stand now, that nobody recorded as handed out; none
  /// before the meeting is over.
  ///
  /// A draft is not the approved minutes, and a version before a correction not the corrected ones.
  public var undistributed: [DueCopy] {
    guard status == .closed || status == .approved else { return [] }
    let sent = distribution.rows.filter { $0.isHandedOut && !$0.isOutdated(in: self) }
    return dueCopies.filter { due in
      !sent.contains { row in
        row.to?.isSamePerson(as: due.person) == true
          || row.isForAllPresent && (due.copy == .full || due.copy.word == "attendee")
      }
    }
  }

  /// Those who are to be told of what was decided and of whom nobody recorded that they were;
  /// nobody before the meeting is over: G28, S1 L38.
  public var untold: [Update] {
    guard status == .closed || status == .approved else { return [] }
    return updates.rows.filter { $0.told == nil && $0.determinedAgainst.isBlank }
  }

  /// The record that a copy was handed out.
  public func handingOut(_ due: DueCopy, how: String) -> Row {
    .distribution(Distribution(to: due.person, copy: due.copy.word, version: version, how: how))
  }

  /// The record that a find of the leak check is let through in this version of a copy.
  ///
  /// - Parameters:
  ///   - place: Where it stands, in words, without a word of what was said.
  ///   - reason: Why it is let through.
  public func lettingThrough(
    _ name: String, at place: String, in copy: Copy, because reason: String
  ) -> Row {
    .distribution(
      Distribution(
        copy: copy.written, version: version, how: "\(place): \(reason)", released: name))
  }

  /// What was let through in a copy of this version, by name.
  func letThrough(in copy: Copy) -> Set<String> {
    let rows = distribution.rows.filter { row in
      row.version == version && row.copy.flatMap { Copy($0) } == copy
    }
    return Set(rows.compactMap(\.released))
  }

  /// The copy that is somebody's who was there; nil where the chair determined against it.
  private func copy(for attendee: Attendee) -> Copy? {
    let reader = Reader.attendee(attendee, in: self)
    guard !attendee.isProfessional else {
      return reader.room?.isThroughout == true ? .full : .attendee(attendee.name)
    }
    if reader.room?.spans.isEmpty == false || attendee.status == .part {
      return isDetermined(against: attendee.name) ? nil : .attendee(attendee.name)
    }
    guard isDetermined(against: nil) else { return .family }
    return isDetermined(against: attendee.name) ? nil : .familyMember(attendee.name)
  }
}

extension Distribution {
  /// Whether it says that somebody got a copy of the minutes.
  fileprivate var isHandedOut: Bool {
    guard released == nil else { return false }
    let word = copy?.lowercased() ?? ""
    return !["agenda", "actions", "action sheet"].contains { word.hasPrefix($0) }
  }

  /// Whether it went to everybody who was there, as in "Those present".
  fileprivate var isForAllPresent: Bool {
    let words = Words(to ?? "").lowercased
    return words.contains("present")
      && words.allSatisfy { ["all", "those", "everybody", "everyone", "present"].contains($0) }
  }

  /// Whether the minutes were approved or corrected since.
  fileprivate func isOutdated(in document: MeetingDocument) -> Bool {
    if let version, version < document.version { return true }
    guard let at, let approved = document.approval?.at else { return false }
    return at.secondsSince1970 < approved.secondsSince1970
  }
}
