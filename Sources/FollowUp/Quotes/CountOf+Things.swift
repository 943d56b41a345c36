/// How many there are of what a text counts.
extension CountOf {
  /// Nil when there is none at all to count, when nobody has said how far any of them is, and for a state that such things have not.
  ///
  /// A goal's state is its decided attainment. Work is as far as the settings say that its status is; a risk is finished when all
  /// its responses are, and otherwise as far as they show. A measure that stands twice, and a sum of measures, counts once.
  package func number(in plan: Plan, _ municipality: Municipality) -> Int? {
    guard let state else { return all(in: plan).nonZero }
    let states = states(in: plan, municipality)
    return states.isEmpty ? nil : states.count { $0 == state }
  }

  private func all(in plan: Plan) -> Int {
    switch things {
    case .areas, .councilGoals, .committeeGoals: goals(in: plan).count
    case .indicators: plan.goals.indicators.count
    case .assignments: plan.actions.assignments.count
    case .commitments: plan.actions.commitments.count
    case .activities: ActivityCount(plan.actions.commitments).unique
    case .risks: plan.risks.risks.count
    case .responses: plan.risks.risks.flatMap(\.responses).count
    case .controls: plan.risks.controls.count
    case .measures: measures(in: plan).count
    }
  }

  /// The states of those that have one.
  private func states(in plan: Plan, _ municipality: Municipality) -> [String] {
    func words(_ statuses: [String?]) -> [String] {
      statuses.compactMap { municipality.meaning(of: $0)?.rawValue }
    }
    switch things {
    case .areas, .councilGoals, .committeeGoals:
      return goals(in: plan).compactMap { plan.goals.nodes[$0].decision.level?.rawValue }
    case .indicators: return []
    case .assignments: return words(plan.actions.assignments.map(\.status))
    case .commitments: return words(plan.actions.commitments.map(\.status))
    case .activities: return words(plan.actions.commitments.flatMap(\.activities).map(\.status))
    case .risks:
      return plan.risks.risks.compactMap { Self.progress(words($0.responses.map(\.status)), of: $0) }
    case .responses: return words(plan.risks.risks.flatMap(\.responses).map(\.status))
    case .controls: return words(plan.risks.controls.map(\.status))
    case .measures: return words(measures(in: plan).map { $0.measure?.status })
    }
  }

  /// Alike all of them, or begun; nil when nothing is said of any.
  private static func progress(_ states: [String], of risk: Risk) -> String? {
    guard let first = states.first else { return nil }
    let isWhole = states.count == risk.responses.count && states.allSatisfy { $0 == first }
    return isWhole ? first : StatusMeaning.started.rawValue
  }

  /// Their places.
  private func goals(in plan: Plan) -> [Int] {
    let level: GoalNode.Level =
      switch things {
      case .areas: .area
      case .councilGoals: .councilGoal
      default: .committeeGoal
      }
    return plan.goals.nodes.indices.filter { plan.goals.nodes[$0].level == level }
  }

  private func measures(in plan: Plan) -> [TableRow] {
    plan.actions.tables.filter { $0.kind == .measures }.flatMap(\.rows).filter {
      !$0.isComputed && $0.measure?.sameAs == nil
    }
  }
}

extension CountOf {
  /// What people call it: `antal nämndmål, i hög grad uppfyllda`.
  package var swedish: String {
    let name =
      switch things {
      case .areas: "målområden"
      case .councilGoals: "kommunfullmäktigemål"
      case .committeeGoals: "nämndmål"
      case .indicators: "indikatorer"
      case .assignments: "uppdrag"
      case .commitments: "utvecklingsåtaganden"
      case .activities: "aktiviteter"
      case .risks: "risker"
      case .responses: "riskåtgärder"
      case .controls: "kontroller"
      case .measures: "åtgärder"
      }
    return "antal \(name)" + (stateText.map { ", \($0)" } ?? "")
  }

  private var stateText: String? {
    if let attainment = state.flatMap({ Attainment(rawValue: $0) }) {
      return switch attainment {
      case .high: "i hög grad uppfyllda"
      case .partial: "delvis uppfyllda"
      case .notMet: "ej uppfyllda"
      case .notAssessable: "som inte kan bedömas"
      }
    }
    return switch state.flatMap({ StatusMeaning(rawValue: $0) }) {
    case .notStarted: "ej påbörjade"
    case .started: "pågående"
    case .finished: "klara"
    case .stopped: "avslutade utan att bli klara"
    case nil: nil
    }
  }
}

extension Int {
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}
