import FollowUp
import Testing

/// A year with a table of money, and figures of its text: each `id number unit = claim | claim`.
func quotedPlan(_ money: FigureTable, _ quotes: String) -> Plan {
  var plan = Plan(
    committee: id("sn"), year: 2026, title: "Verksamhetsplan 2026", reportingPoints: [.plan(of: 2026)],
    money: [money])
  let key = column("quote")
  var text = FigureTable(
    id: id("text"), kind: .quotes, title: "Siffror i text", unit: .millions, decimals: 1,
    columns: [TableColumn(key: key, meaning: .amount, label: "I texten")])
  for line in quotes.split(separator: "\n") {
    let halves = line.split(separator: "=", maxSplits: 1)
    let words = halves[0].split(separator: " ").map(String.init)
    let unit = MeasureUnit(rawValue: words[2])
    let claims = halves.dropFirst().flatMap { $0.split(separator: "|") }.compactMap { Claim(String($0)) }
    text.rows.append(
      TableRow(id: id(words[0]), label: words[0], kind: .quantity, unit: unit, claims: claims))
    text.cells[FigureTable.CellKey(row: id(words[0]), column: key)] = Figure(
      .number(number(words[1]).shifted(by: unit.exponent)))
  }
  plan.statistics = [text]
  return plan
}

/// What the check of quotes says of a year.
func quoteFindings(_ plan: Plan, others: [Plan] = []) throws -> [Finding] {
  let point = try #require(plan.reportingPoints.first)
  let scope = CheckScope(
    municipality: Municipality.standard(id: id("x"), name: "X"), plan: plan, point: point, others: others)
  return CheckRun(scope, checks: [.quote]).findings
}

/// `error uppr 17.5 17.101`: severity, row, printed and computed of each.
func summary(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let row = finding.address?.path[1].description ?? "-"
    let numbers = [finding.figures?.printed, finding.figures?.computed].map { $0?.literal ?? "-" }
    return "\(finding.severity.rawValue) \(row) \(numbers.joined(separator: " "))"
  }
}
