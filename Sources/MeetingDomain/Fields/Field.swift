/// A way to one value inside another, which can be read and set and kept in a table.
public typealias Path<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

/// One field of a meeting or of one of its rows: its name in files, its label, and how to reach it.
public struct Field<Root: Sendable>: Sendable {
  /// The name in records and files, such as `opening.why`.
  public let name: String
  /// The label on screens and in copies.
  public let label: String
  /// What it takes.
  public let kind: FieldKind
  /// Whether "asked, none" is an answer.
  public let isThreeWay: Bool
  /// Whether it cannot be empty: the words of an entry, an action, an objective, a name.
  public let isRequired: Bool
  private let read: @Sendable (Root) -> FieldValue?
  private var write: @Sendable (inout Root, FieldValue?, Timestamp?) -> Bool
  private var readTime: @Sendable (Root) -> Timestamp??

  /// A field that holds a value or nothing.
  public init<Value: FieldConvertible>(
    _ name: String, _ label: String, _ path: Path<Root, Value?>
  ) {
    (self.name, self.label, self.kind) = (name, label, Value.fieldKind)
    (isThreeWay, isRequired) = (false, false)
    read = { $0[keyPath: path]?.fieldValue }
    readTime = { _ in nil }
    write = { root, value, _ in
      guard let value else {
        root[keyPath: path] = nil
        return true
      }
      guard let typed = Value(value) else { return false }
      root[keyPath: path] = typed
      return true
    }
  }

  /// A field that always holds text.
  public init(_ name: String, _ label: String, _ path: Path<Root, String>) {
    (self.name, self.label, self.kind) = (name, label, .text)
    (isThreeWay, isRequired) = (false, true)
    read = { $0[keyPath: path].isEmpty ? nil : .text($0[keyPath: path]) }
    readTime = { _ in nil }
    write = { root, value, _ in
      guard let text = value.map({ String($0) }) ?? "" else { return false }
      root[keyPath: path] = text
      return true
    }
  }

  /// A field that always holds text, and keeps the time of its last change.
  public init(
    _ name: String, _ label: String, _ path: Path<Root, String>,
    editedAt: Path<Root, Timestamp?>
  ) {
    self.init(name, label, path)
    readTime = { .some($0[keyPath: editedAt]) }
    write = { [write] root, value, at in
      guard write(&root, value, at) else { return false }
      root[keyPath: editedAt] = at
      return true
    }
  }

  /// A field that holds an answer.
  public init<Value: FieldConvertible>(
    _ name: String, _ label: String, _ path: Path<Root, Answer<Value>>
  ) {
    (self.name, self.label, self.kind) = (name, label, Value.fieldKind)
    (isThreeWay, isRequired) = (true, false)
    readTime = { $0[keyPath: path].timeAsked }
    read = { root in
      switch root[keyPath: path] {
      case .notAsked: nil
      case .askedNone: .askedNone
      case .recorded(let value): value.fieldValue
      }
    }
    write = { root, value, at in
      switch value {
      case nil: root[keyPath: path] = .notAsked
      case .askedNone?: root[keyPath: path] = .askedNone(at: at)
      case .some(let value):
        guard let typed = Value(value) else { return false }
        root[keyPath: path] = .recorded(typed)
      }
      return true
    }
  }

  /// A list of rows, of which only "asked, none" can be set here.
  public init<R: DocumentRow>(rowsOf _: R.Type, _ label: String) where Root == MeetingDocument {
    (self.name, self.label) = ("rows.\(R.kind.rawValue)", label)
    (self.kind, self.isThreeWay, self.isRequired) = (.rows(R.kind), true, false)
    let path = R.list
    readTime = { $0[keyPath: path].timeAsked }
    read = { $0[keyPath: path].isNone ? .askedNone : nil }
    write = { root, value, at in
      guard root[keyPath: path].rows.isEmpty else { return false }
      switch value {
      case nil: root[keyPath: path] = .notAsked
      case .askedNone?: root[keyPath: path] = .askedNone(at: at)
      default: return false
      }
      return true
    }
  }

  /// What the field holds; nil when nothing was recorded.
  public func value(in root: Root) -> FieldValue? {
    read(root)
  }

  /// Sets the field, and says whether it takes such a value; it is unchanged where it does not.
  ///
  /// - Parameter at: The time of the record, which `.now` and `.askedNone` stand for.
  public func set(_ value: FieldValue?, in root: inout Root, at: Timestamp?) -> Bool {
    write(&root, value.map { resolved($0, at: at) }, at)
  }

  /// Whether the field takes such a value, in a root like this one.
  public func takes(_ value: FieldValue?, in root: Root) -> Bool {
    var copy = root
    return set(value, in: &copy, at: Timestamp(secondsSince1970: 0, offsetMinutes: 0))
  }

  /// Sets the field, and says what changed; nil where it does not take such a value.
  func change(to value: FieldValue?, in root: inout Root, at: Timestamp?) -> FieldChange? {
    let (before, timeBefore) = (read(root), readTime(root))
    guard set(value, in: &root, at: at) else { return nil }
    return FieldChange(before: before, timeBefore: timeBefore, after: read(root))
  }

  /// Sets the field to what it holds in another form, and the time that goes with it likewise;
  /// an empty field stays empty.
  func convert(
    in root: inout Root, value: (FieldValue) -> FieldValue, time: (Timestamp) -> Timestamp
  ) {
    guard let before = read(root) else { return }
    _ = write(&root, value(before), readTime(root).flatMap(\.self).map(time))
  }

  private func resolved(_ value: FieldValue, at: Timestamp?) -> FieldValue {
    guard value == .now, let at else { return value }
    switch kind {
    case .day: return .day(at.day)
    case .time: return .time(at.time)
    case .moment: return .moment(at)
    default: return value
    }
  }
}

/// What setting a field changed.
struct FieldChange {
  var before: FieldValue?
  /// The time that went with what it held before; nil where no time goes with it.
  var timeBefore: Timestamp??
  var after: FieldValue?
}

extension Answer {
  /// The time of "asked, none", if it is known; nil for any other answer.
  fileprivate var timeAsked: Timestamp?? {
    if case .askedNone(let at) = self { .some(at) } else { nil }
  }
}
