import ArgumentParser

extension ArgumentHelp {
  /// The help of every argument that names a meeting.
  static let meeting = ArgumentHelp(
    "Its reference, any unique beginning of its id, or last for the one that was added last.",
    valueName: "meeting")
}
