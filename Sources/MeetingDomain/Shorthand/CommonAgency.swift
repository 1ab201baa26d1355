/// The agencies that a written line can name though nobody on the attendance list speaks for them.
enum CommonAgency {
  /// The name of the agency that a word or two mean; nil where they mean none.
  ///
  /// Those with a name that is also a word, such as `IT`, must be written as they are.
  static func named(_ said: String, isExplicit: Bool) -> String? {
    if let name = exact[said] { return name }
    let lower = said.lowercased()
    return isExplicit ? names[lower] ?? exact[lower.uppercased()] : names[lower]
  }

  private static let exact = ["IT": "IT"]

  private static let names: [String: String] = [
    "a&e": "A&E", "adult social care": "Adult social care", "ambulance": "Ambulance",
    "camhs": "CAMHS", "children's services": "Children's services",
    "children’s services": "Children's services", "college": "College", "dwp": "DWP",
    "early help": "Early help", "education": "Education",
    "environmental health": "Environmental health", "fire": "Fire", "fire service": "Fire service",
    "gp": "GP", "health": "Health", "health visiting": "Health visiting",
    "health visitor": "Health visitor", "hospital": "Hospital", "housing": "Housing",
    "mental health": "Mental health", "midwife": "Midwife", "midwifery": "Midwifery",
    "nursery": "Nursery", "police": "Police", "probation": "Probation", "school": "School",
    "school nurse": "School nurse", "social care": "Social care", "social work": "Social work",
    "youth justice": "Youth justice",
  ]
}
