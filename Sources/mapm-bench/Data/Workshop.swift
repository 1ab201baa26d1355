import Foundation

/// Where everything happens: a folder of its own that holds the data of the run, and what is in it.
///
/// Whatever is asked for is made when it is asked for first, and found in the folder afterwards.
struct Workshop {
  /// How many meetings an account has.
  enum Size: String {
    case small, large, huge
  }

  /// The program that is measured.
  let program: String
  /// How much is measured, and how often.
  let scale: Scale
  /// The folder; `remove` removes it.
  let folder: String

  /// Makes an empty folder that only this account can enter.
  init(program: String, scale: Scale) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw BenchFailure.noProgram(program)
    }
    (self.program, self.scale) = (program, scale)
    let name = "mapm-bench-\(ProcessInfo.processInfo.processIdentifier)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// Removes the folder with all that is in it.
  func remove() throws {
    try FileManager.default.removeItem(atPath: folder)
  }

  /// Makes what is missing, and gives its path.
  ///
  /// What was only half made when something failed is never taken for whole.
  func made(_ name: String, by make: (_ path: String) throws -> Void) throws -> String {
    let path = "\(folder)/\(name)"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    try make("\(path).new")
    try FileManager.default.moveItem(atPath: "\(path).new", toPath: path)
    return path
  }

  /// Makes a folder in a file's place.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// What every program is started with: nothing of the account that runs the benchmark.
  ///
  /// - Parameter home: The account's folder.
  func environment(home: String) -> [String: String] {
    [
      "HOME": home, "XDG_DATA_HOME": "\(home)/data", "XDG_CONFIG_HOME": "\(home)/config",
      "XDG_STATE_HOME": "\(home)/state", "XDG_CACHE_HOME": "\(home)/cache", "TMPDIR": folder,
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "USER": "bench",
      "LOGNAME": "bench", "TZ": "UTC", "SHELL": "/bin/sh", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
  }

  /// How many meetings an account of this size has.
  func count(_ size: Size) -> Int {
    switch size {
    case .small: scale.small
    case .large: scale.large
    case .huge: scale.huge
    }
  }
}
