import FollowUp
import Testing

@Suite("An edited year checked again is the year checked anew")
struct IncrementalRunTests {
  private func scope() -> CheckScope {
    var plan = smallPlan()
    plan.money = [
      named("income", incomeStatement2026()), named("operations", operations2026()),
      named("report", incomeStatement2019()),
    ]
    var measures = table(.thousands, kind: .measures, "effect@2025\na item 500\nb item 20")
    measures.rows[0].measure = MeasureFacts(details: id("details"))
    plan.actions.tables = [
      measures, named("details", table(.thousands, kind: .measures, "effect@2025\nc item 300\nd item 200")),
    ]
    plan.goals = socialCommittee2026()
    return CheckScope(
      municipality: Municipality.standard(id: id("x"), name: "X"), plan: plan, point: .plan(of: 2026))
  }

  @Test("after any edits the findings are those of a fresh run, with fewer questions", arguments: 0..<8)
  func edits(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var scope = scope()
    var run = CheckRun(scope)
    for _ in 0..<10 {
      edit(&scope.plan, &random)
      run.update(scope)
      let fresh = CheckRun(scope)
      #expect(run.findings == fresh.findings)
      #expect(run.asked < fresh.asked)
    }
  }

  private func edit(_ plan: inout Plan, _ random: inout SeededRandom) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: editFigure(&plan.money, &random)
    case 1: editFigure(&plan.statistics, &random)
    case 2: editFigure(&plan.actions.tables, &random)
    case 3:
      let place = plan.goals.indicators.indices.randomElement(using: &random) ?? 0
      let amount = ExactDecimal(Int.random(in: 0...200, using: &random))
      plan.goals.indicators[place].observations[0].figure.content = .number(amount)
    case 4: plan.money.swapAt(0, Int.random(in: 1..<plan.money.count, using: &random))
    default:
      let place = plan.money.indices.randomElement(using: &random) ?? 0
      plan.money[place].rows.swapAt(0, 1)
    }
  }

  /// A typed or printed figure made another, or emptied.
  private func editFigure(_ tables: inout [FigureTable], _ random: inout SeededRandom) {
    guard let place = tables.indices.randomElement(using: &random) else { return }
    let cells = tables[place].cells.keys.sorted { "\($0)" < "\($1)" }
    let controls = tables[place].controls.keys.sorted { "\($0)" < "\($1)" }
    let amount = Figure(.number(ExactDecimal(Int.random(in: -9_000...900_000_000, using: &random))))
    if let key = controls.randomElement(using: &random), Bool.random(using: &random) {
      tables[place].controls[key] = amount
    } else if let key = cells.randomElement(using: &random) {
      tables[place].cells[key] = Bool.random(using: &random) ? amount : .empty
    }
  }
}
