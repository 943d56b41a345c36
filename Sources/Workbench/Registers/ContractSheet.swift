import FollowUp

/// The contracts by significance × risk, with three years of follow-ups.
struct ContractSheet {
  let context: PaneContext

  /// Last year, the plan's own, next year.
  private var years: [Int] { [context.plan.year - 1, context.plan.year, context.plan.year + 1] }
  private var fields: FieldCells { FieldCells(context: context) }
  private var contracts: [ProviderContract] { context.plan.actions.contracts }

  var sheet: Sheet {
    Sheet(
      columns, caption: contracts.isEmpty ? "" : "efter väsentlighet × risk",
      rows: ProviderFollowUpPlan.byWeight(contracts).flatMap(rows), foot: foot,
      filters: [
        Sheet.Filter("heavy", "väsentliga med hög risk"),
        Sheet.Filter("unplanned", "utan planerad uppföljning"),
        Sheet.Filter("open", "brister som inte är avhjälpta"),
      ],
      empty: "Här står avtalen med andra utförare och när de följs upp. Inga är inlagda än. "
        + "Tryck : och välj ”lägg till”, eller skriv rodtrad lagg-till avtal.")
  }

  private var columns: [SheetColumn] {
    [
      SheetColumn("Avtal och uppföljning", .flexible(least: 24), priority: 1),
      SheetColumn("Utförare", .atMost(20), priority: 3), SheetColumn("Verksamhet", .atMost(18), priority: 5),
      .figure("V", .fixed(2), priority: 3), .figure("R", .fixed(2), priority: 3),
      .figure("V×R", .fixed(3), priority: 2), SheetColumn("Löper ut", .fixed(10), priority: 4),
      .figure("tkr/år", priority: 6),
    ] + years.map { SheetColumn(String($0), .atMost(16), priority: $0 == context.plan.year ? 1 : 2) }
      + [.text("Iakttagelse", least: 16, priority: 4)]
  }

  private func place(_ contract: ProviderContract) -> FigureAddress {
    context.plan.address(.actions, [contract.id])
  }

  private func rows(_ contract: ProviderContract) -> [SheetRow] {
    let followUps = contract.followUps.sorted { $0.period < $1.period }
    return [row(contract)] + followUps.map { row($0, of: contract) }
  }

  private func row(_ contract: ProviderContract) -> SheetRow {
    let place = place(contract)
    return SheetRow(
      place,
      cells: [
        SheetCell(contract.name, contract.isHeavy ? .strong : .plain),
        fields.text(contract.provider, "provider", of: place),
        fields.text(contract.service, "service", of: place),
        level(contract.significance, "significance", place), level(contract.risk, "risk", place),
        .number(
          contract.weight.map { ExactDecimal($0) }, in: .count, decimals: 0,
          contract.isHeavy ? .bad : .plain),
        fields.text(contract.expires, "expires", of: place),
        .figure(
          contract.yearlyCost ?? .empty, in: .thousands, decimals: 0,
          focus: fields.focus("yearly-cost", of: place)),
      ] + years.map { summary(contract, $0) } + [SheetCell("")], tags: tags(contract))
  }

  private func level(_ level: Int?, _ field: StaticString, _ place: FigureAddress) -> SheetCell {
    .number(
      level.map { ExactDecimal($0) }, in: .count, decimals: 0, focus: fields.focus(field, of: place))
  }

  /// `Klart`, `okt: planerad`; that a shortcoming remains goes first.
  private func summary(_ contract: ProviderContract, _ year: Int) -> SheetCell {
    let followUps = contract.followUps(in: year)
    guard !followUps.isEmpty else { return SheetCell("–", .quiet) }
    let text = followUps.map { followUp in
      let month = followUp.period.month == nil ? "" : PeriodWords.month(followUp.period) + ": "
      return month + (followUp.status?.lowercased() ?? "planerad")
    }.joined(separator: ", ")
    return followUps.contains(where: \.isOpen) ? SheetCell("! brist, \(text)", .warning) : SheetCell(text)
  }

  /// In the column of its year its status; a follow-up of another year says so in its name only.
  private func row(_ followUp: ContractFollowUp, of contract: ProviderContract) -> SheetRow {
    let place = place(contract).appending(followUp.id)
    let how = [PeriodWords.long(followUp.period), followUp.method].compactMap { $0 }.joined(separator: ", ")
    let states = years.map { year in
      year == followUp.period.year
        ? StatusCell.of(followUp.status, in: context, focus: fields.focus("status", of: place))
        : SheetCell("")
    }
    return SheetRow(
      place, depth: 1,
      cells: [SheetCell(Counted.capitalised(how))] + [SheetCell](repeating: SheetCell(""), count: 7) + states
        + [finding(followUp, place)], tags: followUp.isOpen ? ["open"] : [])
  }

  private func finding(_ followUp: ContractFollowUp, _ place: FigureAddress) -> SheetCell {
    let focus = fields.focus("finding", of: place)
    guard let finding = followUp.finding, !finding.isEmpty else { return SheetCell("", focus: focus) }
    return followUp.isOpen
      ? SheetCell("! \(finding)", .warning, focus: focus)
      : SheetCell("avhjälpt: \(finding)", .good, focus: focus)
  }

  private func tags(_ contract: ProviderContract) -> Set<String> {
    let gaps = ProviderFollowUpPlan.of([contract], year: context.plan.year)
    return Set(
      [
        contract.isHeavy ? "heavy" : nil, gaps.unplanned.isEmpty ? nil : "unplanned",
        gaps.open.isEmpty ? nil : "open",
      ].compactMap { $0 })
  }

  private var foot: [String] {
    let gaps = ProviderFollowUpPlan.of(contracts, year: context.plan.year)
    func line(_ words: String, _ found: [ProviderContract]) -> String? {
      found.isEmpty ? nil : "\(words): \(found.map(\.name).joined(separator: "; "))."
    }
    return [
      contracts.isEmpty ? nil : "\(Counted.capitalised(Counted.text(contracts.count, "avtal", "avtal"))).",
      line("! Väsentliga med hög risk utan uppföljning \(context.plan.year)", gaps.heavyWithout),
      line("Brister som inte är avhjälpta", gaps.open),
      line("Utan planerad uppföljning", gaps.unplanned),
    ].compactMap { $0 }
  }
}
