/// Budgethållning as an indicator against the money tables: (net budget − net outcome or forecast) / net budget × 100.
///
/// For every time for which a table has both. Of several tables, and of several versions of a budget, it is enough that one agrees. The
/// indicator stands for half a unit of its last digit, the amounts for half a unit of theirs: what neither explains is an error.
/// Verksamhetsplan 2026: (502 459 − 521 903) / 502 459 × 100 = −3,9 %, as printed.
extension Check {
  package static let budgetAdherence = Check(
    .budgetAdherence, "Budgethållning",
    looksAt:
      "Indikatorn budgethållning mot ekonomitabellerna: (budget − utfall eller prognos) / budget × 100.",
    reads: [.goals, .money],
    .grids { grids, scope in
      guard let indicator = BudgetAdherence.indicator(in: scope.plan.goals) else { return [] }
      let nets = grids.money.compactMap { grid in
        BudgetAdherence.netRow(of: grid.table).map { NetRow(grid: grid, row: $0) }
      }
      let place = IndicatorPlace(indicator: indicator, plan: scope.plan)
      return indicator.observations.compactMap {
        AdherenceFinding(place: place, observation: $0, nets: nets).finding
      }
    })
}

/// What a table gives for one time.
private struct AdherenceShare {
  let reading: CellReading
  let terms: [Finding.Term]
}

private struct NetRow {
  let grid: TableGrid
  let row: Int

  /// Of a time: what came out, or what is forecast.
  func shares(of time: Period, isForecast: Bool) -> [AdherenceShare] {
    columns(.budget, time).flatMap { budget in
      (isForecast ? columns(.forecast, time) : columns(.actual, time) + columns(.closing, time))
        .compactMap { share(budget, $0) }
    }
  }

  private func columns(_ meaning: TableColumn.Meaning, _ time: Period) -> [Int] {
    grid.table.columns.indices.filter {
      grid.table.columns[$0].meaning == meaning && grid.table.columns[$0].key.period == time
        && !grid.table.columns[$0].isKeptForecast
    }
  }

  private func share(_ budget: Int, _ against: Int) -> AdherenceShare? {
    guard let first = grid.reading(row, budget),
      let second = grid.reading(row, against),
      let value = BudgetAdherence.percent(budget: first.value, outcome: second.value, to: -6),
      let interval = interval(first, second)
    else { return nil }
    return AdherenceShare(
      reading: CellReading(value: value, interval: interval),
      terms: [term(budget, first), term(against, second, isSubtracted: true)])
  }

  /// 100 − 100 × outcome / budget, for all that the two may stand for; a net revenue is divided by its size.
  private func interval(_ budget: CellReading, _ outcome: CellReading) -> Interval? {
    let size = ExactDecimal(budget.value.isNegative ? -100 : 100)
    return outcome.interval.divided(by: budget.interval)
      .flatMap { (Interval(exactly: ExactDecimal(1)) - $0).scaled(by: size) }
  }

  private func term(_ column: Int, _ reading: CellReading, isSubtracted: Bool = false) -> Finding.Term {
    Finding.Term(
      FindingText.column(grid.table.columns[column]),
      grid.plain(reading.value.shifted(by: -grid.unit(row, column).exponent)), isSubtracted: isSubtracted,
      at: grid.address(row, column))
  }
}

private struct AdherenceFinding {
  let place: IndicatorPlace
  let observation: Observation
  let nets: [NetRow]

  var finding: Finding? {
    guard let printed = observation.figure.number, observation.gender == nil else { return nil }
    let compared = meant.map { (share: $0, agreement: agreement(printed, $0)) }
    guard let first = compared.first, !compared.contains(where: { $0.agreement == .holds }) else {
      return nil
    }
    let best = compared.first { $0.agreement != .broken } ?? first
    guard let severity = best.agreement.severity else { return nil }
    return finding(printed, best.share, severity)
  }

  /// A forecast is made early for its whole time; an outcome is about the time it is dated.
  private var meant: [AdherenceShare] {
    switch observation.role {
    case .outcome: nets.flatMap { $0.shares(of: observation.effectivePeriod, isForecast: false) }
    case .forecast: nets.flatMap { $0.shares(of: observation.period, isForecast: true) }
    case .milestone, .target: []
    }
  }

  private func agreement(_ printed: ExactDecimal, _ share: AdherenceShare) -> Agreement {
    Agreement.of(
      printed, standingFor: Interval(printed, roundedTo: printed.exponent), computed: share.reading.value,
      within: share.reading.interval, step: printed.exponent)
  }

  private func finding(_ printed: ExactDecimal, _ share: AdherenceShare, _ severity: Severity) -> Finding {
    let computed = share.reading.value.rounded(to: min(-1, printed.exponent))
    let amounts = share.terms.map { FindingText.number($0.value) }
    let sum = "(\(amounts.joined(separator: " \u{2212} "))) / \(amounts.first ?? "")"
    let difference = FindingText.number(printed - computed, sign: .always)
    return place.finding(
      .budgetAdherence, severity, at: [place.address(observation)] + share.terms.compactMap(\.address),
      place: place.name(observation),
      message:
        "\(place.name(observation)): tryckt \(FindingText.amount(printed, .percent)), men \(sum) = "
        + "\(FindingText.amount(computed, .percent)). Skillnad \(difference) procentenheter.",
      figures: Finding.Figures(
        printed: printed, computed: computed, unit: .percent, room: share.reading.interval.room))
  }
}
