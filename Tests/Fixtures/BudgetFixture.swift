package import FollowUp
package import Workbench

/// Tables with a handful of real figures: Vård- och omsorgsnämnden 2019 (delår) and Socialnämnden 2026 (plan).
package enum BudgetFixture {
  /// 2019, 31 augusti: mnkr, helår and period side by side, eget kapital, an investment table and volumes.
  package static let august = PaneContext(
    municipality: municipality, plan: augustPlan,
    point: ReportingPoint(
      id: id("august"), kind: .august, name: "Delår 31 augusti", period: period("2019-08")))

  /// 2026: tkr, budget and forecast of 2025 without a deviation column, frame, funding, key figures.
  package static let plan = PaneContext(
    municipality: municipality, plan: planPlan,
    point: ReportingPoint(id: id("plan"), kind: .plan, name: "Verksamhetsplan", period: period("2025")))

  package static func id(_ text: String) -> EntityID {
    guard let id = EntityID(text) else { preconditionFailure("no id: \(text)") }
    return id
  }

  package static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
    return period
  }

  package static func key(_ text: String) -> ColumnKey {
    guard let key = ColumnKey(text) else { preconditionFailure("no column: \(text)") }
    return key
  }

  package static let municipality = Municipality(
    id: id("huddinge"), name: "Huddinge",
    committees: [
      Committee(id: id("von"), name: "Vård- och omsorgsnämnden"),
      Committee(id: id("sn"), name: "Socialnämnden"),
    ],
    riskScale: RiskScale(likelihoods: [], consequences: [], grid: []), attainment: .standard,
    varianceShare: ExactDecimal(2), varianceFloor: ExactDecimal(1_000_000), statuses: [])

  private static let augustPlan = Plan(
    committee: id("von"), year: 2019, money: [IncomeFixture.table, TableFixtures.investments],
    statistics: [TableFixtures.volumes])

  private static let planPlan = Plan(
    committee: id("sn"), year: 2026,
    money: [TableFixtures.operations, TableFixtures.frame, TableFixtures.funding],
    actions: ActionRegister(tables: [TableFixtures.measures]), statistics: [TableFixtures.keyFigures])
}
