/// All checks of a year, kept in step with it: after a change only what depends on what changed is asked again.
package struct CheckRun: Sendable {
  package private(set) var scope: CheckScope
  /// How many questions (a check of a table, of an indicator or of the year) the last run asked.
  package private(set) var asked = 0
  private let checks: [Check]
  private var tables: [TablePlace: [[Finding]]] = [:]
  private var indicators: [EntityID: [[Finding]]] = [:]
  private var whole: [[Finding]]
  private var grids = YearGrids()

  private struct TablePlace: Hashable {
    let register: FigureAddress.Register
    let id: EntityID
  }

  package init(_ scope: CheckScope, checks: [Check] = Check.all) {
    self.scope = scope
    self.checks = checks
    whole = checks.map { _ in [] }
    ask(before: nil)
  }

  /// Asks again what the difference between the two scopes can have changed.
  package mutating func update(_ scope: CheckScope) {
    let before = self.scope
    self.scope = scope
    let isSameYear = before.plan.committee == scope.plan.committee && before.plan.year == scope.plan.year
    ask(before: isSameYear ? before : nil)
  }

  private mutating func ask(before: CheckScope?) {
    asked = 0
    let changed = before.map { ScopeChange(from: $0, to: scope) }
    if let changed, changed.isNothing { return }
    let tableBodies = bodies { if case .table(let body) = $0 { body } else { nil } }
    let indicatorBodies = bodies { if case .indicator(let body) = $0 { body } else { nil } }
    grids = YearGrids(scope.plan, keeping: grids) { changed?.tables.contains($0) == false }
    askTables(tableBodies, changed)
    askIndicators(indicatorBodies, changed)
    askWhole(changed)
  }

  /// The checks that are asked once for the whole year.
  private mutating func askWhole(_ changed: ScopeChange?) {
    for (index, check) in checks.enumerated() where changed?.touches(check.reads) ?? true {
      switch check.body {
      case .year(let body): whole[index] = body(scope)
      case .grids(let body): whole[index] = body(grids, scope)
      case .table, .indicator: continue
      }
      asked += 1
    }
  }

  /// The checks of one kind with what they read.
  private func bodies<Body>(_ body: (Check.Body) -> Body?) -> [(reads: CheckParts, body: Body)] {
    checks.compactMap { check in body(check.body).map { (check.reads, $0) } }
  }

  private mutating func askTables(
    _ bodies: [(reads: CheckParts, body: @Sendable (TableGrid, CheckScope) -> [Finding])],
    _ changed: ScopeChange?
  ) {
    var answers: [TablePlace: [[Finding]]] = [:]
    for register in FigureAddress.Register.ofYear {
      for grid in grids.of(register) {
        let place = TablePlace(register: register, id: grid.table.id)
        let isSame = changed.map { !$0.tables.contains(grid.address) } ?? false
        answers[place] = answer(
          bodies, kept: isSame ? tables[place] : nil, isAsked: { changed?.touches($0) ?? true }, about: grid)
      }
    }
    tables = answers
  }

  private mutating func askIndicators(
    _ bodies: [(reads: CheckParts, body: @Sendable (Indicator, CheckScope) -> [Finding])],
    _ changed: ScopeChange?
  ) {
    var answers: [EntityID: [[Finding]]] = [:]
    for indicator in scope.plan.goals.indicators {
      let isSame = changed.map { !$0.indicators.contains(indicator.id) } ?? false
      answers[indicator.id] = answer(
        bodies, kept: isSame ? indicators[indicator.id] : nil, isAsked: { changed?.touches($0) ?? true },
        about: indicator)
    }
    indicators = answers
  }

  /// Each body's answer about one subject: the kept one where nothing it reads has changed.
  private mutating func answer<Subject>(
    _ bodies: [(reads: CheckParts, body: @Sendable (Subject, CheckScope) -> [Finding])], kept: [[Finding]]?,
    isAsked: (CheckParts) -> Bool, about subject: Subject
  ) -> [[Finding]] {
    bodies.enumerated().map { index, entry in
      if let kept, !isAsked(entry.reads) { return kept[index] }
      asked += 1
      return entry.body(subject, scope)
    }
  }
}

extension CheckRun {
  /// Everything found, the worst first; of the same severity in the order of the document.
  package var findings: [Finding] {
    let found =
      inTables([.money]) + inTables([.statistics]) + inIndicators + inTables([.actions])
      + whole.flatMap(\.self)
    return Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
  }

  private func inTables(_ registers: [FigureAddress.Register]) -> [Finding] {
    registers.flatMap { register in
      scope.plan.tables(of: register).flatMap { table in
        tables[TablePlace(register: register, id: table.id)]?.flatMap(\.self) ?? []
      }
    }
  }

  private var inIndicators: [Finding] {
    scope.plan.goals.indicators.flatMap { indicators[$0.id]?.flatMap(\.self) ?? [] }
  }
}
