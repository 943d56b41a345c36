import FollowUp

/// How many contracts there are of each significance and risk.
struct ContractMatrixSheet {
  let context: PaneContext

  var sheet: Sheet {
    let contracts = context.plan.actions.contracts
    let unassessed = contracts.count { $0.weight == nil }
    return Sheet(
      [SheetColumn("Väsentlighet", .atMost(20), priority: 1, order: nil)]
        + (1...4).map { SheetColumn.figure("\($0)", .fixed(4), priority: 1, group: "Risk", order: nil) },
      rows: contracts.isEmpty ? [] : (1...4).reversed().map { row($0, contracts) },
      foot: unassessed == 0
        ? [] : ["\(Counted.capitalised(Counted.text(unassessed, "avtal", "avtal"))) ej bedömt."],
      empty: "Här räknas avtalen efter väsentlighet och risk. Inga är inlagda än.")
  }

  private func row(_ significance: Int, _ contracts: [ProviderContract]) -> SheetRow {
    SheetRow(
      "significance-\(significance)",
      cells: [SheetCell("\(significance)")]
        + (1...4).map { risk in
          let count = contracts.count { $0.significance == significance && $0.risk == risk }
          guard count > 0 else { return SheetCell("·", .quiet) }
          let tone: SheetTone = significance >= 3 && risk >= 3 ? .bad : .plain
          return .number(ExactDecimal(count), in: .count, decimals: 0, tone)
        })
  }
}
