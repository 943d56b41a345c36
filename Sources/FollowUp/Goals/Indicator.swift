/// An indicator (2019: mått): what is measured, which way is better, who enters it, and every observation of it.
package struct Indicator: Hashable, Sendable {
  /// Which way is better. Nowhere a field in the documents: ours, decided by a person where figures cannot tell.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case higher, lower
    /// Zero or better: budgethållning.
    case notNegative
    case unknown
  }

  /// What kind of measurement it is: decides what may be compared with what.
  package enum Measurement: String, Hashable, Sendable, CaseIterable {
    /// A share or level that can be compared whatever part of the year it covers.
    case level
    /// Counts that grow through the year: eight months are not held against a year's target.
    case cumulative
    case rolling
    case survey
  }

  package internal(set) var id: EntityID
  /// The goal or area it hangs on.
  package var goal: EntityID
  package var name: String
  package var unit: MeasureUnit
  package var direction: Direction
  package var measurement: Measurement
  package var isNew: Bool
  package var source: IndicatorSource?
  /// Printed trend word (`Positiv` = improved, whichever way the number went).
  package var printedTrend: String?
  /// "Omotiverade skillnader?" as printed, with the text that follows.
  package var unjustifiedDifference: String?
  /// "Målet nås / nås inte" as the text says it; nil when silent.
  package var printedReached: Bool?
  package var comment: String?
  package var observations: [Observation]

  package init(
    id: EntityID, goal: EntityID, name: String, unit: MeasureUnit, direction: Direction = .unknown,
    measurement: Measurement = .level, isNew: Bool = false, source: IndicatorSource? = nil,
    printedTrend: String? = nil, unjustifiedDifference: String? = nil, printedReached: Bool? = nil,
    comment: String? = nil, observations: [Observation] = []
  ) {
    self.id = id
    self.goal = goal
    self.name = name
    self.unit = unit
    self.direction = direction
    self.measurement = measurement
    self.isNew = isNew
    self.source = source
    self.printedTrend = printedTrend
    self.unjustifiedDifference = unjustifiedDifference
    self.printedReached = printedReached
    self.comment = comment
    self.observations = observations
  }
}

/// Where an indicator's figures come from, as printed and as read.
package struct IndicatorSource: Hashable, Sendable {
  /// The source list's words, exactly.
  package var text: String
  /// The indicator's name in the source list where it is spelled otherwise.
  package var listedName: String?
  /// Its goal's name in the source list where it is spelled otherwise.
  package var listedGoal: String?
  /// The id as printed (`K21468`, `21497`), malformed or not.
  package var printedKoladaID: String?
  package var enteredBy: String?
  /// When it is entered (`delårsrapport och helår`).
  package var enteredWhen: String?

  package init(
    text: String, listedName: String? = nil, listedGoal: String? = nil, printedKoladaID: String? = nil,
    enteredBy: String? = nil, enteredWhen: String? = nil
  ) {
    self.text = text
    self.listedName = listedName
    self.listedGoal = listedGoal
    self.printedKoladaID = printedKoladaID
    self.enteredBy = enteredBy
    self.enteredWhen = enteredWhen
  }
}
