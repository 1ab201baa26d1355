/// The sort of agency that a word such as `school`, `sch` or `CSC` means, so that the only one of
/// its sort on the list is meant though its name is `Moor Lane Academy`.
enum AgencySort {
  case school, housing, health, police, healthVisiting, childrensCare, adultCare, socialCare

  /// The sort that lower-case words mean.
  init?(_ said: String) {
    guard let sort = Self.called[said] else { return nil }
    self = sort
  }

  /// What an agency of the sort is called where the list has none; nil where it has a name as it
  /// is said.
  static func named(_ said: String) -> String? { short[said] }

  /// Whether an agency is of the sort, by its name in lower case.
  func fits(_ name: String) -> Bool {
    let words = Set(name.split { !$0.isLetter })
    func has(_ all: Substring...) -> Bool { !words.isDisjoint(with: all) }
    let isCare = has("csc") || has("care", "services") && has("social", "children")
    switch self {
    case .school:
      return has(
        "school", "academy", "primary", "high", "infant", "infants", "junior", "juniors", "grammar",
        "secondary", "college") && !has("nurse", "nursing", "health")
    case .housing: return has("housing", "homes", "tenancy", "landlord")
    case .health:
      return has("health", "nhs", "hospital", "surgery", "medical", "clinic")
        && !has("environmental")
    case .police: return has("police", "constabulary")
    case .healthVisiting: return has("health") && has("visiting", "visitor", "visitors")
    case .childrensCare: return isCare && !has("adult", "adults")
    case .adultCare: return has("asc") || has("adult", "adults") && has("care", "services")
    case .socialCare: return isCare || Self.adultCare.fits(name)
    }
  }

  private static let called: [String: AgencySort] = [
    "school": .school, "sch": .school, "housing": .housing, "health": .health, "police": .police,
    "hv": .healthVisiting, "health visitor": .healthVisiting, "csc": .childrensCare,
    "children's services": .childrensCare, "children’s services": .childrensCare,
    "children's social care": .childrensCare, "children’s social care": .childrensCare,
    "asc": .adultCare, "adult social care": .adultCare, "social care": .socialCare,
    "sw": .socialCare,
  ]

  private static let short = [
    "sch": "School", "csc": "Children's social care", "asc": "Adult social care",
    "hv": "Health visiting",
  ]
}
