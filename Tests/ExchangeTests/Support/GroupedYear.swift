import Exchange
import FollowUp
import Testing

/// A year whose table has a budget for the year and one for part of it, as reports print them: the headings are the same, and what stands over
/// them tells them apart.
enum GroupedYear {
  static let plan: Plan = {
    var plan = Plan(
      committee: id("von"), year: 2019,
      reportingPoints: [
        ReportingPoint(id: id("augusti"), kind: .august, name: "Delår 31 augusti", period: period("2019-08"))
      ])
    plan.money = [income]
    return plan
  }()

  private static let keys = [
    ("budget@2019", TableColumn.Meaning.budget, "Budget"), ("forecast@2019", .forecast, "Prognos"),
    ("variance-year@2019", .variance, "Avvikelse"), ("budget@2019-08", .budget, "Budget"),
    ("actual@2019-08", .actual, "Utfall"), ("variance@2019-08", .variance, "Avvikelse"),
  ]

  private static let income: FigureTable = {
    let columns = keys.enumerated().map { index, key in
      TableColumn(
        key: column(key.0), meaning: key.1, label: key.2, group: index < 3 ? "Helår" : "Januari–augusti",
        variance: key.1 == .variance
          ? .init(budget: column(keys[index - 2].0), against: column(keys[index - 1].0)) : nil)
    }
    let rows = ["Personal", "Lokaler"].map {
      TableRow(id: id($0.lowercased()), label: $0, kind: .cost)
    }
    var table = FigureTable(
      id: id("income"), kind: .incomeStatement, title: "Resultaträkning", unit: .millions, columns: columns,
      rows: rows)
    for (row, values) in [
      ("personal", ["731.8e6", "783.1e6", "", "492.0e6", "533.0e6"]),
      ("lokaler", ["97.6e6", "96.8e6", "", "65.0e6", "64.6e6"]),
    ] {
      for (value, column) in zip(values, columns) where !value.isEmpty {
        table.cells[.init(row: id(row), column: column.key)] = figure(value)
      }
    }
    return table
  }()

  /// What a file would change, by the mapping that its headings give.
  static func read(_ text: String, at point: String? = nil) throws -> ImportProposal {
    let source = try DelimitedSource(Array(text.utf8))
    let found = try #require(
      MappingSearch.draft(
        source.text, for: .table(.money, id("income")), in: plan, at: point.map { period($0) }))
    return DelimitedImport.proposal(source, by: found.mapping, in: plan)
  }

  static func grid() throws -> CellGrid { try #require(CellGrid(id("income"), in: .money, of: plan)) }
}
