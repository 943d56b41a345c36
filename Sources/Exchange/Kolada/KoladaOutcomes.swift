import FollowUp

/// One key figure's values as outcomes of one indicator.
struct KoladaOutcomes {
  private let indicator: Indicator
  private let kpi: String
  private let values: [(moment: KoladaSelection.Moment, number: ExactDecimal?)]
  private let decimals: Int?
  private let plan: Plan
  private let outside: Int

  init(
    _ indicator: Indicator, _ kpi: String, _ selection: KoladaSelection, _ options: KoladaOptions,
    _ plan: Plan
  ) {
    self.indicator = indicator
    self.kpi = kpi
    self.plan = plan
    let outcomes = indicator.observations.filter { $0.role == .outcome }
    let first = outcomes.map(\.period.year).min() ?? plan.year - 3
    let years = options.years ?? min(first, plan.year)...plan.year
    let all = selection.values[kpi] ?? [:]
    values = all.filter { years.contains($0.key.year) }.map { ($0.key, $0.value) }
      .sorted { ($0.0.year, $0.0.order) < ($1.0.year, $1.0.order) }
    outside = all.count - values.count
    decimals = options.decimals
  }

  func add(to proposal: inout ImportProposal) {
    if outside > 0 {
      let count = outside == 1 ? "ett värde" : "\(outside) värden"
      proposal.tell(.note, "\(kpi): \(count) för andra år är inte med.")
    }
    for value in values { add(value.moment, value.number, &proposal) }
  }

  private func add(
    _ moment: KoladaSelection.Moment, _ number: ExactDecimal?, _ proposal: inout ImportProposal
  ) {
    let name = Observation(
      role: .outcome, period: Period(year: moment.year), gender: moment.gender, figure: .empty)
    guard let field = EntityID(name.field) else { return }
    let key = ColumnKey(field: field, period: name.period)
    guard let slot = CellGrid(indicators: [indicator.id], columns: [key], of: plan).slot(0, 0) else { return }
    guard let number else {
      if let ours = slot.before.number {
        proposal.tell(
          .note, "\(slot.label): Kolada har inget värde, vårt \(slot.told(Figure(.number(ours)))) står kvar.")
      }
      return
    }
    write(number, slot, &proposal)
  }

  private func write(_ number: ExactDecimal, _ slot: CellSlot, _ proposal: inout ImportProposal) {
    if slot.unit.base != indicator.unit.base {
      return proposal.tell(
        .skips, "\(slot.label) har en egen enhet (\(slot.unit.rawValue)): värdet är inte taget.")
    }
    let figure = slot.with(.number(decimals.map { number.rounded(to: -$0) } ?? number))
    if let refusal = slot.refusal(of: figure) { return proposal.tell(.skips, refusal) }
    proposal.add(slot, figure)
  }
}

extension KoladaSelection.Moment {
  /// The total first, then women and men.
  fileprivate var order: Int {
    switch gender {
    case nil: 0
    case .women: 1
    case .men: 2
    }
  }
}
