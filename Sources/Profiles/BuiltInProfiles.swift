/// The profiles that are built into the program, as TOML.
public enum BuiltInProfiles {
  /// The name of the profile that is used when none was chosen.
  public static let standard = "calderdale"

  /// The TOML text of each profile, by name.
  public static let texts: [String: String] = [
    "calderdale": text(PackageResources.calderdale_toml),
    "dumfries-galloway": text(PackageResources.dumfries_galloway_toml),
  ]

  /// The names, in alphabetical order.
  public static var names: [String] { texts.keys.sorted() }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
