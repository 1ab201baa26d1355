/// What people are called by what they are: `SW`, `head teacher`, `mum`, `chair`.
enum PostWord {
  /// Whether somebody is called so by their post or role; a parent of whom no more is known is
  /// `mum` and `dad` alike.
  static func fits(_ said: String, _ person: Attendee) -> Bool {
    if let role = roles[said], person.hasRole(role) { return true }
    guard let posts = names[said] else { return false }
    guard let post = person.post?.lowercased(), !post.isEmpty else {
      return parents.contains(said) && person.hasRole(.parent)
    }
    return posts.contains { post == $0 || post.hasSuffix(" " + $0) }
  }

  /// Whether lower-case words call somebody by what they are.
  static func contains(_ said: String) -> Bool { names[said] != nil || roles[said] != nil }

  /// Whether words say what somebody is: `school nurse`, `Housing officer`, `SENCO`.
  static func isPost(_ said: String) -> Bool {
    let lower = said.lowercased()
    return posts.contains { lower == $0 || lower.hasSuffix(" " + $0) }
  }

  /// Whether a lower-case word calls somebody of the family or the household.
  static func isRelative(_ said: String) -> Bool { relatives.contains(said) }

  private static let roles: [String: Role] = [
    "chair": .chair, "advocate": .advocate, "carer": .carer, "foster carer": .carer,
    "interpreter": .interpreter,
  ]

  private static let parents: Set<String> = ["mum", "mam", "mother", "dad", "father"]

  private static let relatives: Set<String> = parents.union([
    "nan", "nana", "gran", "grandma", "grandad", "grandmother", "grandfather", "stepdad", "stepmum",
    "parents", "family", "carer", "aunt", "uncle", "son", "daughter", "sister", "brother", "wife",
    "husband", "partner", "landlord",
  ])

  /// The posts that words stand for.
  private static let names: [String: [String]] = {
    let groups = [
      ["sw", "social worker"], ["hv", "health visitor"], ["gp", "general practitioner", "doctor"],
      ["school nurse"], ["senco", "sendco", "special educational needs coordinator"],
      ["dsl", "designated safeguarding lead", "safeguarding lead"],
      ["head", "ht", "head teacher", "headteacher"],
      ["imca", "independent mental capacity advocate"], ["midwife"],
      ["cpn", "community psychiatric nurse"], ["housing officer"], ["probation officer"],
      ["mum", "mam", "mother"], ["dad", "father"], ["nan", "gran", "grandma", "grandmother"],
      ["grandad", "grandfather"], ["stepdad", "stepfather"], ["stepmum", "stepmother"],
    ]
    return Dictionary(
      groups.flatMap { group in group.map { ($0, group) } }, uniquingKeysWith: { first, _ in first }
    )
  }()

  private static let posts: Set<String> = [
    "advocate", "beat officer", "care coordinator", "caseworker", "class teacher", "consultant",
    "coordinator", "counsellor", "cpn", "dc", "designated safeguarding lead", "doctor", "ds", "dsl",
    "family support worker", "form tutor", "gp", "head", "head of year", "head teacher",
    "headteacher", "health visitor", "housing officer", "imca", "key worker", "keyworker",
    "learning mentor", "manager", "mental health nurse", "mentor", "midwife", "nurse",
    "occupational therapist", "officer", "paediatrician", "pastoral lead", "pc", "pcso",
    "practitioner", "principal", "probation officer", "psychiatrist", "psychologist",
    "safeguarding lead", "school nurse", "senco", "sendco", "sergeant", "sgt", "social worker",
    "solicitor", "support worker", "sw", "teacher", "team leader", "tenancy officer", "therapist",
    "worker", "youth worker",
  ]
}
