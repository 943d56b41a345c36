/// Names in the source list and among the grants that are not those of the year's goals and indicators.
///
/// Signs and large letters are not compared. Another spelling, and an indicator that the source list lacks, is good to know; a goal that
/// is not among the year's is a warning, once for all that name it. Verksamhetsplan 2026, extern finansiering: `Vuxna upplever en förbättrad
/// situation efter beviljat stöd från socialtjänsten` is a goal of an earlier year.
extension Check {
  package static let sourceGoal = Check(
    .sourceGoal, "Namn i källförteckning och bidrag",
    looksAt:
      "Mål och indikatorer som källförteckningen eller bidragen kallar något annat än året gör, och indikatorer utan källa.",
    reads: [.goals, .money],
    .year { scope in
      let list = ListedNames(plan: scope.plan)
      return list.goals + list.names + [list.unsourced].compactMap(\.self)
        + scope.plan.money.filter { $0.kind == .externalFunding }.compactMap {
          GrantedGoals(table: $0, plan: scope.plan).finding
        }
    })
}

private struct ListedNames {
  let plan: Plan

  private var indicators: [Indicator] { plan.goals.indicators }

  private func place(_ index: Int) -> IndicatorPlace {
    IndicatorPlace(indicator: indicators[index], plan: plan)
  }

  /// One for each name, whatever the number of indicators under it.
  var goals: [Finding] {
    var listed: [(name: String, goal: EntityID, indicators: [Int])] = []
    for index in indicators.indices {
      guard let name = indicators[index].source?.listedGoal else { continue }
      let goal = indicators[index].goal
      if let known = listed.firstIndex(where: { $0.name == name && $0.goal == goal }) {
        listed[known].indicators.append(index)
      } else {
        listed.append((name, goal, [index]))
      }
    }
    return listed.compactMap { goal($0.name, $0.goal, $0.indicators.map(place)) }
  }

  private func goal(_ name: String, _ id: EntityID, _ places: [IndicatorPlace]) -> Finding? {
    guard let own = plan.goals.node(id), let first = places.first else { return nil }
    if name == own.name { return nil }
    let written = SpelledName(name)
    let above = plan.goals.chain(from: id).map { SpelledName($0.name) }
    if above.contains(written) { return nil }
    let (severity, words) = difference(written, own)
    return first.finding(
      .sourceGoal, severity, at: places.map { $0.address(EntityID(known: "listed-goal")) },
      message: "Källförteckningen nämner målet ”\(name)”\(who(places)). \(words)", aspect: "goal",
      grounds: [name])
  }

  private func difference(_ written: SpelledName, _ own: GoalNode) -> (Severity, String) {
    if written.isLike(SpelledName(own.name)) { return (.info, "Det stavas ”\(own.name)” bland årets mål.") }
    if plan.goals.nodes.contains(where: { SpelledName($0.name) == written }) {
      return (.warning, "Här hör det till ”\(own.name)”.")
    }
    return (.warning, "Det finns inte bland årets mål.")
  }

  private func who(_ places: [IndicatorPlace]) -> String {
    places.count == 1 ? " för ”\(places[0].name)”" : " för \(places.count) indikatorer"
  }

  var names: [Finding] {
    indicators.indices.compactMap { index in
      guard let name = indicators[index].source?.listedName, name != indicators[index].name,
        SpelledName(name) != SpelledName(indicators[index].name)
      else { return nil }
      let place = place(index)
      return place.finding(
        .sourceGoal, .info, at: [place.address(EntityID(known: "listed-name"))],
        message: "\(place.name): heter ”\(name)” i källförteckningen.", grounds: [name])
    }
  }

  /// Only where other indicators have a source: a year that has no source list at all lacks more than some lines of it.
  var unsourced: Finding? {
    let without = indicators.indices.filter { (indicators[$0].source?.text ?? "").isEmpty }
    guard let first = without.first, without.count < indicators.count else { return nil }
    let named = without.prefix(3).map { "”\(place($0).name)”" } + (without.count > 3 ? ["…"] : [])
    return place(first).finding(
      .sourceGoal, .info, at: without.map { place($0).address(EntityID(known: "source")) },
      message: "\(without.count == 1 ? "1 indikator" : "\(without.count) indikatorer") saknar källa: "
        + "\(named.joined(separator: ", ")).",
      aspect: "unsourced", grounds: without.map { indicators[$0].id.description })
  }
}

/// The goals that the grants of a table name.
private struct GrantedGoals {
  let table: FigureTable
  let plan: Plan

  /// One for all the grants of the table.
  var finding: Finding? {
    let goals = plan.goals.nodes.map(\.name)
    let found = table.rows.indices.compactMap { place in
      PrintedGoals.unknown(in: table.rows[place], of: table, goals: plan.goals, names: goals).map {
        (row: table.rows[place], name: $0)
      }
    }
    guard !found.isEmpty else { return nil }
    let names = found.map { "\($0.row.label) (”\($0.name)”)" }
    return Finding(
      .sourceGoal, .warning, at: found.flatMap { addresses($0.row) }, place: table.title,
      section: table.title,
      message: "\(table.title): mål som inte finns bland årets nämns för \(names.joined(separator: ", ")).",
      grounds: found.map(\.name))
  }

  private func addresses(_ row: TableRow) -> [FigureAddress] {
    table.columns.filter { $0.meaning == .text }.map { column in
      plan.address(.money, [table.id, row.id, column.key.field], column.key.period)
    }
  }
}
