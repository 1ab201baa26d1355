import Foundation

extension Row {
  static let actions = Row(
    name: "actions", about: "mapm actions --limit 36, large store, whole process", needs: [.large]
  ) { workshop in
    let programs = try [
      workshop.listing(in: .large), workshop.taskList(), workshop.databaseList(),
    ]
    return Finding.against(
      ["task", "sqlite3"], bars: ["task": .times(1.0 / 25), "sqlite3": .times(10)],
      try workshop.inTurn(programs, repeats: workshop.scale.repeats) {
        try $0.run(scratch: workshop.folder).seconds
      },
      what: "actions --limit 36")
  }

  static let actionsHuge = Row(
    name: "actions-huge", about: "the same with a huge store; only with --huge",
    needs: [.large, .huge]
  ) { workshop in
    let programs = try [workshop.listing(in: .huge), workshop.listing(in: .large)]
    let samples = try workshop.inTurn(programs, repeats: workshop.scale.repeats) {
      try $0.run(scratch: workshop.folder).seconds
    }
    let what = "actions --limit 36, huge store"
    return Finding.against(
      ["large store"], bars: ["large store": .times(12)], samples, what: what)
      + samples.prefix(1).compactMap(\.self).map {
        Finding(what: what, unit: .seconds, samples: $0, bar: .atMost(0.2))
      }
  }
}

extension Workshop {
  fileprivate func listing(in size: Size) throws -> Invocation {
    try mapm("actions", "--limit", "36", in: size)
  }

  /// The same list from Taskwarrior, without its housekeeping and messages, which makes it quicker.
  fileprivate func taskList() throws -> Invocation? {
    let settings = try made("taskrc") { try Data().write(to: URL(filePath: $0)) }
    var list = try peer(
      .task, "rc.data.location=\(taskFolder())", "rc.gc=off", "rc.verbose=nothing", "list",
      "limit:36")
    list?.environment["TASKRC"] = settings
    return list
  }

  /// The same from a plain table with an index on the day.
  fileprivate func databaseList() throws -> Invocation? {
    guard Peer.sqlite3.path != nil else { return nil }
    return try peer(.sqlite3, actionDatabase(), "SELECT * FROM action ORDER BY due LIMIT 36")
  }
}
