/// All checks of a year, kept in step with it: after a change only what depends on what changed is asked again.
package struct CheckRun: Sendable {
  package private(set) var scope: CheckScope
  /// How many questions (a check of a table, of an indicator or of the year) the last run asked.
  package private(set) var asked = 0
  private let checks: [Check]
  private var tables: [FigureAddress.Register: [Answers]] = [:]
  private var indicators: [Answers] = []
  private var whole: [[Finding]]
  private var grids = YearGrids()

  /// What the checks have said of one table or indicator, each check in its place; kept in the order of the document.
  private struct Answers {
    let id: EntityID
    let found: [[Finding]]
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
    let isAimSame = changed.map { !$0.touches([.goals, .statistics]) } ?? false
    grids = YearGrids(scope.plan, keeping: grids, isAimSame: isAimSame) {
      changed?.tables.contains($0) == false
    }
    askTables(tableBodies, changed)
    askIndicators(indicatorBodies, changed)
    askWhole(changed)
  }

  /// The checks that are asked once for the whole year.
  private mutating func askWhole(_ changed: ScopeChange?) {
    let (scope, grids) = (scope, grids)
    for index in checks.indices where changed?.touches(checks[index].reads) ?? true {
      switch checks[index].body {
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
    let scope = scope
    for register in FigureAddress.Register.ofYear where !grids.of(register).isEmpty || tables[register] != nil
    {
      let before = tables[register] ?? []
      tables[register] = grids.of(register).enumerated().map { place, grid in
        let isSame = changed.map { !$0.tables.contains(grid.address) } ?? false
        return answers(
          bodies, of: grid.table.id, before: isSame ? before : [], at: place,
          isAsked: { changed?.touches($0) ?? true }, about: grid, scope)
      }
    }
  }

  private mutating func askIndicators(
    _ bodies: [(reads: CheckParts, body: @Sendable (Indicator, CheckScope) -> [Finding])],
    _ changed: ScopeChange?
  ) {
    let (before, scope) = (indicators, scope)
    let register = scope.plan.goals.indicators
    indicators = register.indices.map { place in
      let isSame = changed.map { !$0.indicators.contains(register[place].id) } ?? false
      return answers(
        bodies, of: register[place].id, before: isSame ? before : [], at: place,
        isAsked: { changed?.touches($0) ?? true }, about: register[place], scope)
    }
  }

  /// Each body's answer about one subject: the kept one where nothing it reads has changed.
  /// - Parameters:
  ///   - before: what was said before, when the subject is as it was.
  ///   - place: where the subject stands; most stand where they stood.
  private mutating func answers<Subject>(
    _ bodies: [(reads: CheckParts, body: @Sendable (Subject, CheckScope) -> [Finding])], of id: EntityID,
    before: [Answers], at place: Int, isAsked: (CheckParts) -> Bool, about subject: Subject,
    _ scope: CheckScope
  ) -> Answers {
    let kept =
      before.indices.contains(place) && before[place].id == id
      ? before[place].found : before.first { $0.id == id }?.found
    let found = bodies.map { entry -> [Finding]? in
      kept == nil || isAsked(entry.reads) ? entry.body(subject, scope) : nil
    }
    asked += found.count { $0 != nil }
    return Answers(id: id, found: found.indices.map { found[$0] ?? kept?[$0] ?? [] })
  }
}

extension CheckRun {
  /// Everything found, the worst first; of the same severity in the order of the document: money, statistics, goals, actions, and
  /// what is asked of the whole year.
  package var findings: [Finding] {
    let subjects = [tables[.money] ?? [], tables[.statistics] ?? [], indicators, tables[.actions] ?? []]
    let told = subjects.joined().flatMap { $0.found.filter { !$0.isEmpty } } + whole
    var findings: [Finding] = []
    for severity in Severity.allCases {
      for list in told { findings += list.filter { $0.severity == severity } }
    }
    return findings
  }
}
