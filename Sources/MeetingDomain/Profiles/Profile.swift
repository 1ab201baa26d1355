/// What an area settles for itself: its words, its ladder for disputes, its time scales and lists.
///
/// The twelve items of Appendix A and their order are fixed; a profile only gives them other words.
/// What it does not settle has the starting values of `Profile.standard`.
public struct Profile: Hashable, Sendable {
  /// What it is chosen by and what a meeting keeps, `calderdale`.
  public var name: String
  /// The area, in words.
  public var title: String
  /// The guidance that the area works by.
  public var guidance = ""
  /// Whose working days and bank holidays count.
  public var nation = BankHoliday.Region.englandAndWales
  /// What still has starting values, or none, and is for the area to fill in.
  public var toFillIn: Set<ProfilePart> = []
  /// Other words for items of Appendix A.
  public var itemWordings: [AgendaItem: ItemWording] = [:]
  /// Whether the meeting makes the plan, or actions feed a plan that is made elsewhere: G11.
  public var planIsMade = PlanPlace.here
  /// The stages of a dispute, the first one first.
  public var ladderStages = Ladder.standardStages
  /// What is done instead of the ladder where the risk is immediate.
  public var atOnce = Ladder.standardAtOnce
  /// The days in which things are done after the meeting.
  public var timeScales = TimeScales()
  /// Legislation and statutory guidance to tick at the close: G17, practice D17.
  public var legislation: [String] = []
  /// The ground rules that a meeting starts from: G36, practice D18.
  public var groundRules: [String] = []
  /// What the chair says before the ground rules, a sentence each: practice D18.
  public var openingStatement = Profile.standardStatement
  /// What a line under an item can go on with.
  public var phrases: [AgendaItem: [String]] = [:]
  /// What to read, and where it is: G78, S2 L19.
  public var readings: [ProfileReading] = []
  /// Whom to ask: G78, S2 L21.
  public var contacts: [ProfileContact] = []
  /// How long the record is kept, and when that is looked at: practice D16.
  public var retention = Retention()
  /// The line that every page of a copy bears, above what it says of itself; empty for none.
  public var marking = ""

  /// A profile with starting values.
  public init(name: String, title: String) {
    (self.name, self.title) = (name, title)
  }

  /// Starting values alone, for what no area has settled.
  public static let standard = Profile(name: "standard", title: "Starting values")

  /// What chairs say elsewhere, in words of our own: practice D18.
  public static let standardStatement = [
    "We are here to agree what keeps somebody safe and well. What they want comes first.",
    "What is said here is confidential. Use it only to keep people safe, and for nothing else "
      + "without asking whoever shared it.",
    "The minutes are an accurate summary, not every word.",
    "One speaks at a time. If you are unsure of anything, ask me.",
  ]

  /// The ladder of disputes, in the working days of the nation: G74, S2 L47.
  public var ladder: Ladder { Ladder(stages: ladderStages, nation: nation) }

  /// The day this many working days after another.
  public func day(_ workingDays: Int, after day: CalendarDay) -> CalendarDay {
    day.adding(workingDays: workingDays, in: nation)
  }
}

/// A part of a profile that can be left for the area to fill in.
public enum ProfilePart: String, CaseIterable, Sendable {
  case ladder, legislation, phrases, readings, contacts, retention, marking
  case timeScales = "time_scales"
  case groundRules = "ground_rules"
  case openingStatement = "opening_statement"

  /// The part in words.
  public var words: String {
    switch self {
    case .ladder: "the stages and days of disputes"
    case .timeScales: "the days after the meeting"
    case .legislation: "the legislation to tick"
    case .groundRules: "the ground rules"
    case .openingStatement: "what the chair says first"
    case .phrases: "the phrases"
    case .readings: "what to read"
    case .contacts: "whom to ask"
    case .retention: "how long the record is kept"
    case .marking: "the marking of copies"
    }
  }

  /// What is said of a value that the area has not settled.
  public static let note = "for the area to fill in"
}

/// Where the plan is made that the actions belong to: S1 L32 and S2 L32 disagree.
public enum PlanPlace: String, CaseIterable, Sendable {
  /// The meeting agrees the plan (S1 L32).
  case here
  /// The meeting is no planning meeting, so each action names the plan or forum that it feeds
  /// (S2 L32).
  case elsewhere
}

/// Other words for one item of Appendix A.
public struct ItemWording: Hashable, Sendable {
  /// The words of documents; nil keeps those of Appendix A.
  public var title: String?
  /// The words of screens; nil keeps the short ones.
  public var shortTitle: String?

  /// Words by where they stand.
  public init(title: String? = nil, shortTitle: String? = nil) {
    (self.title, self.shortTitle) = (title, shortTitle)
  }
}

/// In how many working days things are done after the meeting: practice D13.
public struct TimeScales: Hashable, Sendable {
  /// The person is told what was decided without them: G28, “as soon as possible” (S1 L38).
  public var tellThePerson = 1
  /// The actions go to those who are to do them.
  public var actions = 1
  /// The minutes go to those who were present.
  public var minutes = 10
  /// Corrections reach the chair, counted from the approval.
  public var corrections = 10

  /// The starting values.
  public init() {}
}

/// Something to read: a protocol, a procedure.
public struct ProfileReading: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// Where it is; empty where the area has not said.
  public var place: String

  /// A reading by its parts.
  public init(title: String, place: String = "") {
    (self.title, self.place) = (title, place)
  }
}

/// Somebody to ask.
public struct ProfileContact: Hashable, Sendable {
  /// Who it is.
  public var who: String
  /// What they are asked about; empty where that is plain.
  public var about: String
  /// How to reach them; empty where the area has not said.
  public var how: String

  /// A contact by its parts.
  public init(who: String, about: String = "", how: String = "") {
    (self.who, self.about, self.how) = (who, about, how)
  }
}

/// How long the record is kept; nothing is deleted by it: practice D16.
public struct Retention: Hashable, Sendable {
  /// The rule, in the area's words.
  public var rule = ""
  /// After how many years it is looked at whether the record is still needed; nil where no rule
  /// says.
  public var reviewAfterYears: Int?

  /// No rule.
  public init() {}
}
