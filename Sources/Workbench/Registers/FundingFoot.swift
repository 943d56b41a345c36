import FollowUp

/// What the rows come to, said as one would say it of each kind.
struct FundingFoot {
  let cells: TableCells
  let kind: FundingKind
  let items: [TableRow]

  private var table: FigureTable { cells.table }

  var sentences: [String] {
    let own: [String?] =
      switch kind {
      case .funding: [funding, unmatched]
      case .initiatives: []
      case .frame: [frame]
      case .investments: kinds
      }
    return own.compactMap { $0 } + [table.note].compactMap { $0 }
  }

  private var funding: String? {
    guard let applied = total(.applied), let budget = total(.budget) else { return nil }
    let received = total(.received).map { "erhållet \(money($0))" } ?? "inget är redovisat som erhållet"
    return "Ansökt \(money(applied)), budgeterat \(money(budget)), \(received)."
  }

  private var unmatched: String? {
    let count = items.count { FundingGoals(row: $0, cells: cells).unknown != nil }
    return count == 0
      ? nil
      : "\(Counted.capitalised(Counted.text(count, "bidrag", "bidrag"))) nämner mål som inte finns i år."
  }

  private var frame: String? {
    guard let key = table.columns.first(where: { $0.meaning == .amount })?.key else { return nil }
    let amounts = items.compactMap { cells.figures.value($0, key) }
    let (less, more) = (sum(amounts.filter(\.isNegative)), sum(amounts.filter { !$0.isNegative }))
    return "Tillskott \(signed(more)), minskningar \(signed(less)): ramen ändras med \(signed(more + less))."
  }

  /// What is new and what replaces something, where the words say so.
  private var kinds: [String?] {
    guard let key = table.columns.last(where: { $0.meaning == .budget })?.key else { return [] }
    let told = InvestmentKind.allCases.compactMap { kind -> String? in
      let amounts = items.filter { self.kind(of: $0) == kind }.compactMap { cells.figures.value($0, key) }
      return amounts.isEmpty ? nil : "\(kind.swedish) \(money(sum(amounts)))"
    }
    return told.isEmpty ? [] : ["Budget: \(told.joined(separator: ", "))."]
  }

  private func kind(of row: TableRow) -> InvestmentKind? {
    table.columns.filter { $0.meaning == .text }.lazy
      .compactMap { table.cells[.init(row: row.id, column: $0.key)]?.words }
      .compactMap { InvestmentKind(printed: $0) }.first
  }

  private func total(_ meaning: TableColumn.Meaning) -> ExactDecimal? {
    guard let key = table.columns.last(where: { $0.meaning == meaning })?.key else { return nil }
    let amounts = items.compactMap { cells.figures.value($0, key) }
    return amounts.isEmpty ? nil : sum(amounts)
  }

  private func sum(_ amounts: [ExactDecimal]) -> ExactDecimal { amounts.reduce(.zero) { $0 + $1 } }

  private func money(_ number: ExactDecimal) -> String {
    NumberText.show(number, in: table.unit, decimals: table.decimals) + NumberText.unitSuffix(table.unit)
  }

  private func signed(_ number: ExactDecimal) -> String {
    NumberText.show(number, in: table.unit, decimals: table.decimals, sign: .always)
      + NumberText.unitSuffix(table.unit)
  }
}

extension InvestmentKind {
  fileprivate var swedish: String {
    switch self {
    case .replacement: "reinvestering"
    case .new: "nyinvestering"
    case .both: "re- och nyinvestering"
    }
  }
}
