/// The form `mapm.meeting/1` as a JSON Schema (2020-12), for the programs that read or write it.
public enum MeetingSchema {
  /// The schema, a JSON text.
  public static var text: String {
    String(decoding: PackageResources.meeting_1_schema_json, as: UTF8.self)
  }
}
