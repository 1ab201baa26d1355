extension MeetingDocument {
  /// The opening; an empty one where nothing of it is settled.
  public var openingForm: Opening {
    get { opening ?? Opening() }
    set { opening = newValue == Opening() ? nil : newValue }
  }

  /// The close; an empty one where nothing of it is settled.
  public var closeForm: Close {
    get { close ?? Close() }
    set { close = newValue == Close() ? nil : newValue }
  }

  /// The rows of one type, in order.
  public func rows<R: DocumentRow>(of _: R.Type = R.self) -> [R] {
    self[keyPath: R.list].rows
  }

  /// The row of one type with this name.
  ///
  /// - Complexity: O(*n*) in the rows of that type.
  public func row<R: DocumentRow>(_ id: RowID, of _: R.Type = R.self) -> R? {
    index(of: id, in: R.self).map { self[keyPath: R.list].rows[$0] }
  }

  /// The row of any kind with this name.
  public func row(_ ref: RowRef) -> Row? {
    func find<R: DocumentRow>(_ type: R.Type) -> Row? { row(ref.id, of: type)?.row }
    return find(ref.kind.rowType)
  }

  /// Whether there is a row with this name.
  func hasRow(_ ref: RowRef) -> Bool {
    func hasRow<R: DocumentRow>(_ type: R.Type) -> Bool { index(of: ref.id, in: type) != nil }
    return hasRow(ref.kind.rowType)
  }

  /// How many rows of a kind there are.
  func count(of kind: RowKind) -> Int {
    func count<R: DocumentRow>(_: R.Type) -> Int { rows(of: R.self).count }
    return count(kind.rowType)
  }

  /// Adds the row at the end of its list, or at a place of it.
  ///
  /// - Returns: The place, and what the list held before where it had no rows.
  @discardableResult
  mutating func insert(_ row: Row, at index: Int? = nil) -> (place: Int, emptyList: EmptyList?) {
    func insert<R: DocumentRow>(
      _ value: R, into document: inout MeetingDocument
    ) -> (place: Int, emptyList: EmptyList?) {
      let before = document[keyPath: R.list].withoutRows
      var rows = document.takeRows(of: R.self)
      let place = min(index ?? rows.count, rows.count)
      rows.insert(value, at: place)
      document[keyPath: R.list] = .recorded(rows)
      return (place, before)
    }
    return insert(row.value, into: &self)
  }

  /// Puts a row in the place of the one with its name; says whether there is one.
  mutating func replace(_ row: Row) -> Bool {
    func replace<R: DocumentRow>(_ value: R, in document: inout MeetingDocument) -> Bool {
      document.update(value.id, of: R.self) { $0 = value }
    }
    return replace(row.value, in: &self)
  }

  /// Takes a row out of its list and says where it stood.
  ///
  /// - Parameter empty: What the list holds when it runs empty.
  mutating func remove(_ ref: RowRef, leaving empty: EmptyList) -> Int? {
    func remove<R: DocumentRow>(_: R.Type, from document: inout MeetingDocument) -> Int? {
      guard let index = document.index(of: ref.id, in: R.self) else { return nil }
      var rows = document.takeRows(of: R.self)
      rows.remove(at: index)
      document[keyPath: R.list] = rows.isEmpty ? Answer(empty) : .recorded(rows)
      return index
    }
    return remove(ref.kind.rowType, from: &self)
  }

  /// Changes the row with this name in place; says whether there is one.
  ///
  /// - Parameter place: Where it probably stands, which saves the search.
  @discardableResult
  mutating func update<R: DocumentRow>(
    _ id: RowID, of _: R.Type = R.self, near place: Int? = nil, _ change: (inout R) -> Void
  ) -> Bool {
    guard let index = index(of: id, in: R.self, near: place) else { return false }
    var rows = takeRows(of: R.self)
    change(&rows[index])
    self[keyPath: R.list] = .recorded(rows)
    return true
  }

  /// Where the row with this name stands; the last of them, for work is mostly on the newest.
  private func index<R: DocumentRow>(
    of id: RowID, in _: R.Type, near place: Int? = nil
  ) -> Int? {
    let rows = self[keyPath: R.list].rows
    if let place, rows.indices.contains(place), rows[place].id == id { return place }
    return rows.lastIndex { $0.id == id }
  }

  /// Moves a list out of the document, so that changing it copies nothing; the caller puts it back.
  private mutating func takeRows<R: DocumentRow>(of _: R.Type) -> [R] {
    let rows = self[keyPath: R.list].rows
    self[keyPath: R.list] = .notAsked
    return rows
  }

  /// The highest counter among rows whose names read as stamps.
  ///
  /// A file made by an export names its rows by the stamps of another meeting. Counters that no
  /// meeting reaches are passed over, so that a file cannot use the counters up.
  var highestStatedCounter: Int64 {
    func highest<R: DocumentRow>(_: R.Type) -> Int64 {
      rows(of: R.self).compactMap { Stamp($0.id.text)?.counter }.filter { $0 < 1 << 48 }.max() ?? 0
    }
    return RowKind.allCases.map { highest($0.rowType) }.max() ?? 0
  }

  /// Names every row that a file left without a name by its place.
  mutating func nameRowsByPosition() {
    func name<R: DocumentRow>(_: R.Type, in document: inout MeetingDocument) {
      guard var rows = document[keyPath: R.list].value else { return }
      for index in rows.indices where rows[index].id.text.isEmpty {
        rows[index].id = RowID(position: index + 1)
      }
      document[keyPath: R.list] = .recorded(rows)
    }
    for kind in RowKind.allCases { name(kind.rowType, in: &self) }
  }
}

extension MeetingDocument {
  /// The same with a stated name for each row that no longer stands where its name says.
  ///
  /// A row that a file left without a name is named by its place; once another row before it is
  /// taken back, a file that left it without one again would call it something else.
  var withMovedRowsNamed: MeetingDocument {
    func name<R: DocumentRow>(_: R.Type, in document: inout MeetingDocument) {
      guard var rows = document[keyPath: R.list].value else { return }
      let moved = rows.indices.filter { index in
        let id = rows[index].id
        return id.isUnstated && !id.text.isEmpty && id != RowID(position: index + 1)
      }
      guard !moved.isEmpty else { return }
      for index in moved { rows[index].id = RowID(stated: rows[index].id.text) }
      document[keyPath: R.list] = .recorded(rows)
    }
    var document = self
    for kind in RowKind.allCases { name(kind.rowType, in: &document) }
    return document
  }
}

extension Answer where Value: RangeReplaceableCollection {
  /// What the answer says as a list without rows; nil where it has some.
  fileprivate var withoutRows: EmptyList? {
    switch self {
    case .notAsked: .notAsked
    case .askedNone(let at): .askedNone(at: at)
    case .recorded(let rows): rows.isEmpty ? .recorded([]) : nil
    }
  }

  fileprivate init(_ empty: EmptyList) {
    switch empty {
    case .notAsked: self = .notAsked
    case .askedNone(let at): self = .askedNone(at: at)
    case .recorded: self = .recorded(Value())
    }
  }
}
