import ArgumentParser
import FollowUp
import Store
import Workbench

struct NewPeriodCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period", abstract: "Lägger till ett rapporttillfälle i ett år.",
    usage: "rodtrad ny period <sort> [flaggor]",
    discussion: """
      Sorter: plan, 31mars, 31augusti, helar, eller en månad som 2026-05.

      Exempel:
        rodtrad ny period 31augusti --namnd sn --ar 2026
        rodtrad ny period 2026-05 --namnd sn --ar 2026
      """)

  @Argument(help: ArgumentHelp("Rapporttillfället.", valueName: "sort"))
  var sort: String

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let world = try reading { try World(data: options.data) }
    var place = options.place
    place.period = nil
    let plan = try world.place(place).0
    let point = try point(in: plan.year)
    try refuse(point, in: plan)
    let after = plan.reportingPoints.last { $0.period < point.period }?.id
    let change = Change(
      plan.address(.plan, [point.id]), from: .thing(nil),
      to: .thing(Placed(.reportingPoint(point), after: after)))
    let kept = (try? KeptForecasts.keeping(before: point, in: plan)) ?? []
    try keep([change] + kept, in: world, plan)
    let folder = NewNames.argument(world.folder.folder.text)
    let columns = kept.isEmpty ? [] : ["Prognosen fram till nu är behållen i en kolumn för sig."]
    try NewNames.tell(
      columns + [
        "\(point.name) \(point.period) finns nu i \(plan.committee) \(plan.year).",
        "Nästa steg: rodtrad \(folder) --namnd \(plan.committee) --ar \(plan.year) --period \(point.id)",
      ])
  }

  private func point(in year: Int) throws -> ReportingPoint {
    switch sort.lowercased() {
    case "plan": return .plan(of: year)
    case "31mars": return try found(.month(3, of: year))
    case "31augusti": return try found(.month(8, of: year))
    case "helar", "helår": return try found(.wholeYear(year))
    default:
      guard let period = Period(sort), let month = period.month, !period.isRolling else {
        return try found(nil)
      }
      guard period.year == year else {
        throw Failure.refused("\(sort) ligger inte i \(year): välj en månad i året, eller ett annat --ar")
      }
      return try found(.month(month, of: year))
    }
  }

  private func found(_ point: ReportingPoint?) throws -> ReportingPoint {
    if let point { return point }
    let choices = "plan, 31mars, 31augusti, helar eller en månad som 2026-05"
    throw Failure.unreadable("”\(sort)” är inget rapporttillfälle: skriv \(choices)")
  }

  private func refuse(_ point: ReportingPoint, in plan: Plan) throws {
    let same = plan.reportingPoints.first { $0.id == point.id || $0.period == point.period }
    guard let same else { return }
    throw Failure.refused("\(plan.committee) \(plan.year) har redan \(same.name) (\(same.id))")
  }

  private func keep(_ changes: [Change], in world: World, _ plan: Plan) throws {
    let commit = Commit(committee: plan.committee, year: plan.year, changes: changes, why: nil)
    switch world.commit(commit) {
    case .saved: world.tellUnwritten(world.checkpoint())
    case .conflict(_, let mine, _, let who):
      throw Failure.refused("\(who) har just lagt till \(mine.address): försök igen")
    case .refused(let sentence): throw Failure.unreadable(sentence)
    }
  }
}
