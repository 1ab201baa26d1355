/// The files of the demonstration, each a meeting of the form `mapm.meeting/1`.
enum DemoFiles {
  static var all: [[UInt8]] {
    [
      PackageResources.marrole_1_json, PackageResources.marrole_2_json,
      PackageResources.marrole_3_json, PackageResources.orrane_1_json,
      PackageResources.orrane_2_json, PackageResources.orrane_3_json,
      PackageResources.varnby_1_json, PackageResources.varnby_2_json,
      PackageResources.varnby_3_json,
    ]
  }
}
