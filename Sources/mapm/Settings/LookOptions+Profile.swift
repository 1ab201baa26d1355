import MeetingDomain
import Profiles

extension LookOptions {
  /// The profiles that can be chosen, and the one that was asked for.
  ///
  /// - Throws: A sentence where the one that was asked for is not there or is wrong; one of the
  ///   others that is wrong is left out, and `mapm profiles` says why.
  func knownProfiles() throws -> KnownProfiles {
    let files = try ProfileFiles()
    let name = try profile ?? Configuration().profile ?? BuiltInProfiles.standard
    guard files.names.contains(name) else { throw CommandFailure.unknownProfile(name) }
    let chosen = try files.profile(name)
    return KnownProfiles(files.read.compactMap { try? $0.get() }, chosen: chosen)
  }
}

/// The files of all profiles: a person's own, and the built-in ones that they do not replace.
struct ProfileFiles {
  private let own: OwnFiles
  private let texts: [String: String]

  init() throws {
    own = try OwnFiles(in: "profiles")
    texts = BuiltInProfiles.texts.merging(own.texts) { _, own in own }
  }

  /// The names, in alphabetical order.
  var names: [String] { texts.keys.sorted() }

  /// What became of each when it was read, in the order of the names.
  var read: [Result<Profile, ProfileError>] {
    names.map { name in
      do throws(ProfileError) {
        return .success(try profile(name))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Reads the profile with a name.
  func profile(_ name: String) throws(ProfileError) -> Profile {
    try Profile.parse(
      texts[name] ?? "", named: name, file: isOwn(name) ? own.path(of: name) : nil, parents: texts)
  }

  /// The text of the file with a name.
  func text(of name: String) -> String { texts[name] ?? "" }

  /// Whether the file is a person's own.
  func isOwn(_ name: String) -> Bool { own.texts[name] != nil }
}
