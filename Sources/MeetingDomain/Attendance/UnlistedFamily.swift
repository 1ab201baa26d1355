extension MeetingDocument {
  /// Those who should usually be included and of whom the attendance says nothing yet: the person
  /// whom the meeting is about, and a parent or carer: G19, S1 L26.
  ///
  /// Each is as they would stand on the list, so that they are asked about wherever somebody is
  /// told, or asked for a view.
  public var unlistedFamily: [Attendee] {
    var missing: [Attendee] = []
    if let name = subject.name, !name.isBlank, !isSubjectListed {
      missing.append(Attendee(name: name, roles: [.individual]))
    }
    let isAnybodyListed = attendance.rows.contains { $0.hasRole(.parent, .carer) }
    let isAskedNone = asked.rows.contains {
      $0.item == .attendance && ($0.role == .parent || $0.role == .carer)
    }
    if !isAnybodyListed, !isAskedNone { missing.append(parentOrCarer) }
    return missing
  }

  /// Somebody who cares for the person and is not known by name yet.
  private var parentOrCarer: Attendee {
    let role = subject.kind == .adult ? Role.carer : .parent
    return Attendee(name: role.ofSomebody, roles: [role])
  }
}

extension AskedNone {
  /// Whom it was asked of, or of which role there is nobody; nil where it was a question to all.
  public var whom: String? { agency ?? role?.ofSomebody }
}

extension Role {
  /// What to call somebody of whom no more than this role is known.
  fileprivate var ofSomebody: String {
    self == .parent ? "Parent or carer" : words.prefix(1).uppercased() + words.dropFirst()
  }
}
