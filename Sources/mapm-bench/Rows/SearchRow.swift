extension Row {
  static let search = Row(
    name: "search", about: "mapm search, large store, for a rare word and for a common one",
    needs: [.large]
  ) { workshop in
    let words = [("rare", InventedMeetings.rareWord), ("common", InventedMeetings.commonWord)]
    return try words.flatMap { kind, word in
      let ripgrep =
        Peer.ripgrep.path == nil
        ? nil : try workshop.peer(.ripgrep, "-l", word, workshop.plainFolder())
      let programs = try [workshop.mapm("search", word, in: .large), ripgrep]
      return Finding.against(
        ["rg -l"], bars: ["rg -l": .times(1)],
        try workshop.inTurn(programs, repeats: workshop.scale.repeats) {
          try $0.run(scratch: workshop.folder).seconds
        },
        what: "search, a \(kind) word")
    }
  }
}
