/// The stages through which a dispute goes, each with its working days: G74, S2 L47, practice D12.
public struct Ladder: Hashable, Sendable {
  /// One stage.
  public struct Stage: Hashable, Sendable {
    /// Who settles it at this stage.
    public var who: String
    /// Within how many working days.
    public var workingDays: Int

    /// A stage by its parts.
    public init(who: String, workingDays: Int) {
      (self.who, self.workingDays) = (who, workingDays)
    }
  }

  /// The stages, the first one first; a dispute counts them from 1.
  public let stages: [Stage]
  /// Whose working days count.
  public let nation: BankHoliday.Region

  /// A ladder by its parts.
  public init(stages: [Stage], nation: BankHoliday.Region) {
    (self.stages, self.nation) = (stages, nation)
  }

  /// The stage with this number, from 1; nil where the ladder has none.
  public func stage(_ number: Int) -> Stage? {
    stages.indices.contains(number - 1) ? stages[number - 1] : nil
  }

  /// The day by which a stage is over.
  ///
  /// - Parameter day: The day on which the stage began; it is not counted.
  /// - Returns: Nil where the ladder has no such stage.
  public func due(stage number: Int, from day: CalendarDay) -> CalendarDay? {
    stage(number).map { day.adding(workingDays: $0.workingDays, in: nation) }
  }

  /// The stage after this one; the first where there is none yet, nil after the last.
  public func next(after number: Int?) -> Int? {
    let next = (number ?? 0) + 1
    return stage(next) == nil ? nil : next
  }

  /// A stage in words: `2  Line managers, within 5 working days`.
  public func words(_ number: Int) -> String {
    guard let stage = stage(number) else { return "\(number)" }
    let days = stage.workingDays == 1 ? "1 working day" : "\(stage.workingDays) working days"
    return "\(number)  \(stage.who), within \(days)"
  }

  /// Four stages to start from, as several areas publish them: practice D12.
  public static let standardStages = [
    Stage(who: "Practitioners, between themselves", workingDays: 2),
    Stage(who: "Line managers", workingDays: 5),
    Stage(who: "Senior managers or safeguarding leads", workingDays: 2),
    Stage(who: "Somebody independent, as chair of the two sides", workingDays: 5),
  ]

  /// What is done where the ladder would take too long (S2 L32).
  public static let standardAtOnce =
    "Where the risk is immediate, stages are skipped: the child or adult protection procedures "
    + "are followed now."
}
