/// Something that somebody still has to enter at a reporting point.
package struct OutstandingFigure: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An indicator's outcome.
    case outcome
    /// Figures of a table's column.
    case figures
    /// How it goes with something to do; then what is said of it while it is not finished.
    case status, comment
    /// How many samples of a control were examined.
    case control
    /// What a follow-up of a contract found.
    case finding
    /// A risk's likelihood and consequence.
    case assessment
    /// How far a goal is met, as decided; then the samlad bedömning.
    case attainment, overallAttainment
    /// Samlad bedömning of the internal control.
    case internalControl
  }

  package let kind: Kind
  /// The indicator's, the table's or the thing's name.
  package let name: String
  /// The role as it is written; nil when nobody is said to be responsible.
  package let responsible: String?
  /// Where it is entered; of several figures the first.
  package let address: FigureAddress
  /// How many figures, of how many: 1 of 1 for all but those of a table.
  package let missing: Int
  package let total: Int

  package init(
    _ kind: Kind, name: String, responsible: String?, address: FigureAddress, missing: Int = 1, total: Int = 1
  ) {
    self.kind = kind
    self.name = name
    self.responsible = responsible.flatMap { $0.isEmpty ? nil : $0 }
    self.address = address
    self.missing = missing
    self.total = total
  }

  /// Whether a role, however its letters are written, is responsible; nil stands for what nobody is.
  package func isFor(_ role: String?) -> Bool { responsible?.lowercased() == role?.lowercased() }
}

/// What is still to be entered in a year at one of its reporting points, and whose it is.
///
/// What a point asks for: the plan, the outcomes of the year before, its own budget and the assessments of its risks; 31 March and a
/// month, statuses, period figures and the forecast; 31 August also outcomes, controls and what the internal control comes to; the
/// whole year the same, the answers of the year's surveys, and how far the goals are met. A dash is an answer. Roles are those who enter indicators, and those who are responsible for risks, responses, assignments, commitments,
/// activities, measures and contracts; nobody is a role too.
package enum OutstandingFigures {
  /// Goals, money, risks, actions, statistics, each in document order.
  package static func of(_ plan: Plan, at point: ReportingPoint, in municipality: Municipality)
    -> [OutstandingFigure]
  {
    let tables = OutstandingTables(plan: plan, point: point)
    let things = OutstandingThings(plan: plan, point: point, municipality: municipality)
    let judgements = OutstandingJudgements(plan: plan, point: point)
    return OutstandingOutcomes(plan: plan, point: point).all + judgements.goals
      + tables.of(plan.money, .money) + things.risks + judgements.risks + things.actions
      + tables.of(plan.actions.tables, .actions) + tables.of(plan.statistics, .statistics)
  }

  /// Everybody who is named, each once, in the order they come.
  package static func roles(of plan: Plan) -> [String] {
    let risks = plan.risks.risks.flatMap { [$0.responsible] + $0.responses.map(\.responsible) }
    let owned = plan.risks.controls.flatMap(\.corrective) + plan.risks.reviews.flatMap(\.responses)
    let measures = plan.actions.tables.flatMap(\.rows).map { $0.measure?.responsible }
    let actions =
      plan.actions.assignments.map(\.responsible)
      + plan.actions.commitments.flatMap { [$0.responsible] + $0.activities.map(\.responsible) }
      + plan.actions.contracts.map(\.responsible)
    let all =
      plan.goals.indicators.map { $0.source?.enteredBy } + risks + owned.map(\.responsible) + measures
      + actions
    var (written, seen) = (Set<String>(), Set<String>())
    return all.compactMap { $0 }.filter { role in
      !role.isEmpty && written.insert(role).inserted && seen.insert(role.lowercased()).inserted
    }
  }
}
