/// The themes that are built into the program.
public enum BuiltInThemes {
  /// The name of the theme that is used when none was chosen.
  public static let standard = "calm-dark"

  /// The TOML text of each theme, by name.
  public static let texts: [String: String] = [
    "calm-dark": text(PackageResources.calm_dark_toml),
    "calm-light": text(PackageResources.calm_light_toml),
    "high-contrast-dark": text(PackageResources.high_contrast_dark_toml),
    "high-contrast-light": text(PackageResources.high_contrast_light_toml),
    "mono": text(PackageResources.mono_toml),
    "plain": text(PackageResources.plain_toml),
  ]

  /// The names, in alphabetical order.
  public static var names: [String] { texts.keys.sorted() }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
