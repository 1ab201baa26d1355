import Glibc

/// A file that a command writes for people outside: whole or not at all, for its owner alone.
struct OutputFile {
  let path: String
  /// Whether a file of that name may be replaced.
  let replaces: Bool

  /// Whether a folder for the file was named, not the file.
  let isFolder: Bool

  /// - Parameters:
  ///   - path: Where somebody wants the file, or the folder in which they want it.
  ///   - name: What the file is called in a folder.
  init(path: String, named name: String, replaces: Bool) {
    var status = stat()
    isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    self.path = isFolder ? path + (path.hasSuffix("/") ? "" : "/") + name : path
    self.replaces = replaces
  }

  /// Whether something has that name already, which may not be replaced.
  var isTaken: Bool {
    var status = stat()
    return !replaces && lstat(path, &status) == 0
  }

  /// Refuses a name under which nothing can or may be written; it changes nothing.
  func check() throws(CommandFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard replaces else { throw .fileExists(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
  }

  /// A name beside the file for what is not finished; nothing has it.
  var unfinished: String { path + ".\(UInt32.random(in: 0...UInt32.max)).part" }

  /// Writes beside the file under another name, to the disk, and only then takes its name.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try check()
    let unfinished = unfinished
    let file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    let isWhole = writeAll(bytes, to: file) && fsync(file) == 0
    let why = failure()
    close(file)
    guard isWhole else {
      unlink(unfinished)
      throw why
    }
    try take(unfinished)
  }

  /// Takes over a file that is finished and on the disk under its unfinished name.
  func take(_ finished: String) throws(CommandFailure) {
    guard takesName(finished) else {
      let why = errno == EEXIST ? CommandFailure.fileExists(path) : failure()
      unlink(finished)
      throw why
    }
    syncFolder()
  }

  /// Gives the finished file its name; a file that got the name meanwhile stays, unless it may be
  /// replaced.
  private func takesName(_ unfinished: String) -> Bool {
    if replaces { return rename(unfinished, path) == 0 }
    guard link(unfinished, path) != 0 else {
      unlink(unfinished)
      return true
    }
    // Some file systems have no links.
    return errno != EEXIST && rename(unfinished, path) == 0
  }

  /// Whether the file is, or would be, in a folder, whatever names lead there.
  func isIn(folder: String) -> Bool {
    var (own, other) = (stat(), stat())
    return stat(self.folder, &own) == 0 && stat(folder, &other) == 0
      && own.st_ino == other.st_ino && own.st_dev == other.st_dev
  }

  private var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }

  /// Lets the new name survive a power cut too.
  private func syncFolder() {
    let names = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard names >= 0 else { return }
    fsync(names)
    close(names)
  }

  private func failure() -> CommandFailure {
    .cannotWrite(file: path, why: String(cString: strerror(errno)).lowercased())
  }
}

/// A folder for files that people outside get, for its owner alone.
struct OutputFolder {
  let path: String

  /// Makes the folder where there is none yet.
  func make() throws(CommandFailure) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw .cannotWrite(file: path, why: String(cString: strerror(errno)).lowercased())
  }
}
