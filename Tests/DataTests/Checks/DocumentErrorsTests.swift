import FollowUp
import Testing

@Suite("The errors of the published documents")
struct DocumentErrorsTests {
  @Test(
    "is told as an error, is gone when the figure is right, and comes back as it was",
    arguments: DocumentError.all)
  func found(_ error: DocumentError) throws {
    let years = try CheckedYears()
    let address = try #require(FigureAddress(error.address))
    let plan = try #require(years.plans.plan(of: address))
    var scope = try years.scope(of: plan)
    var run = CheckRun(scope)
    let finding = try #require(Self.finding(error, in: run))
    #expect(finding.severity == .error)
    #expect(finding.figures?.printed == ExactDecimal(literal: error.printed))
    #expect(finding.figures?.computed == ExactDecimal(literal: error.computed))
    let change = try #require(Self.mending(error, in: scope.plan))
    let before = run.findings
    try scope.plan.apply([change])
    run.update(scope)
    #expect(Self.finding(error, in: run).map { $0.severity < .rounding } != true)
    #expect(run.findings == CheckRun(scope).findings)
    try scope.plan.apply([change.inverse])
    run.update(scope)
    #expect(run.findings == before)
  }

  private static func finding(_ error: DocumentError, in run: CheckRun) -> Finding? {
    run.findings.first { $0.rule == error.rule && $0.address?.description == error.address }
  }

  /// The change that makes it right: of the figure, of the row that a total is printed in, or of a field of the table.
  private static func mending(_ error: DocumentError, in plan: Plan) -> Change? {
    guard let address = FigureAddress(error.mended.address) else { return nil }
    if address.path.count == 2 {
      return (try? plan.value(at: address)).map { Change(address, from: $0, to: .text(nil)) }
    }
    guard let number = ExactDecimal(literal: error.mended.number),
      let table = plan.tables(of: address.register).first(where: { $0.id == address.path[0] })
    else { return nil }
    let key = ColumnKey(field: address.path[2], period: address.period)
    let cell = FigureTable.CellKey(row: address.path[1], column: key)
    let figure = Figure(.number(number.shifted(by: table.unit(of: cell).exponent)))
    guard table.isComputed(cell) else {
      return (try? plan.value(at: address)).map { Change(address, from: $0, to: .figure(figure)) }
    }
    let place = address.with(path: Array(address.path.prefix(2)))
    guard let placed = plan.thing(at: place), case .row(var row) = placed.thing else { return nil }
    row.controls[key] = figure
    return Change(place, from: .thing(placed), to: .thing(Placed(.row(row), after: placed.after)))
  }

  @Test("an explained error counts no more, and is back when a figure it is made of changes")
  func explained() throws {
    let years = try CheckedYears()
    let error = try #require(DocumentError.all.first { $0.rule == .quote })
    let figure = try #require(FigureAddress(error.address))
    var plan = try #require(years.plans.plan(of: figure))
    let finding = try #require(Self.finding(error, in: try years.run(of: plan)))
    let explanation = Explanation(
      id: finding.id, rule: finding.rule.rawValue, about: error.address, basis: finding.basis,
      text: "Rättas i årsredovisningen.", by: "AK", day: "2019-10-01")
    let place = plan.address(.plan, [finding.id])
    try plan.apply([Change(place, from: .thing(nil), to: .thing(Placed(.explanation(explanation))))])
    let state = { (plan: Plan) in
      CheckReport(try years.run(of: plan)).items.first { $0.finding.id == finding.id }?.state
    }
    #expect(try state(plan) == .explained(explanation))
    let before = try plan.value(at: figure)
    let after = FieldValue.figure(Figure(.number(ExactDecimal(coefficient: 11032, exponent: 5))))
    try plan.apply([Change(figure, from: before, to: after)])
    #expect(try state(plan) == .returned(explanation))
    try plan.apply([Change(figure, from: after, to: before)])
    #expect(try state(plan) == .explained(explanation))
  }
}
