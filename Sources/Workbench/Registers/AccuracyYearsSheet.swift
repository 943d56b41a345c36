import FollowUp

/// How good one has been at forecasting, year after year: each forecast by when it was made, beside what its year came to; the mean
/// of what those of the same month missed by; and what cannot be told, and why.
struct AccuracyYearsSheet {
  private struct Judged {
    let cells: TableCells
    let years: ForecastYears
  }

  private let tables: [Judged]
  private let context: PaneContext

  /// Nil when no year has a forecast.
  init?(_ context: PaneContext) {
    let others = context.beside?.years ?? []
    tables = context.plan.money.compactMap { table in
      let years = ForecastYears(of: table, in: context.plan, others: others)
      guard years.hasForecasts, let cells = TableCells(table.id, in: .money, context) else { return nil }
      return Judged(cells: cells, years: years)
    }
    guard !tables.isEmpty else { return nil }
    self.context = context
  }

  var sheet: Sheet {
    let rows = tables.flatMap(rows)
    let lacking = tables.flatMap(gaps) + unread
    return Sheet(
      [
        SheetColumn("Rad och prognos", .flexible(least: 24), priority: 1, order: nil),
        .figure("Prognos", priority: 3, order: nil), .figure("Utfall", priority: 3, order: nil),
        .figure("Fel", priority: 1, order: nil), .figure("%", .atMost(9), priority: 1, order: nil),
        SheetColumn("Enhet", .atMost(6), priority: 2, order: nil),
      ],
      caption: "utfall − prognos", rows: rows,
      foot: rows.isEmpty
        ? [] : ["Medelfel räknas när minst två år har en prognos från samma månad."] + lacking,
      empty: (["Inget år har både en prognos och ett utfall för helåret."] + lacking).joined(separator: " "))
  }

  private func rows(_ judged: Judged) -> [SheetRow] {
    let each = judged.cells.table.rows.flatMap { rows($0, judged) }
    guard !each.isEmpty else { return [] }
    let table = judged.cells.table
    return [SheetRow("table:\(table.id)", .heading, cells: [SheetCell(table.title, .strong)])] + each
  }

  /// The row, its forecasts from the latest year back, and the mean of each month.
  private func rows(_ row: TableRow, _ judged: Judged) -> [SheetRow] {
    let made = judged.years.years.reversed().flatMap { year in
      year.forecasts.compactMap { forecast in forecast.rows[row.id].map { (year, forecast, $0) } }
    }
    guard !made.isEmpty else { return [] }
    let id = "\(judged.cells.table.id)/\(row.id)"
    let head = SheetRow(
      id, .heading, depth: 1, cells: [SheetCell(row.label, row.isComputed ? .strong : .plain)],
      link: judged.cells.address(row))
    let forecasts = made.enumerated().map { index, made in
      SheetRow("\(id)/\(index)", depth: 2, cells: cells(made.0, made.1, made.2, row, judged))
    }
    return [head] + forecasts + means(row, id, judged)
  }

  private func cells(
    _ year: ForecastYear, _ forecast: ForecastYear.Made, _ accuracy: ForecastAccuracy, _ row: TableRow,
    _ judged: Judged
  ) -> [SheetCell] {
    let cells = judged.cells
    return [
      SheetCell(name(year.year, forecast.month)), made(accuracy.forecast, row, cells),
      made(accuracy.actual, row, cells), made(accuracy.difference, row, cells, sign: .always),
      SheetCell(
        accuracy.percent.map { NumberText.show($0, in: .percent, decimals: 1, sign: .always) } ?? "–"),
      unit(row, cells),
    ]
  }

  private func means(_ row: TableRow, _ id: String, _ judged: Judged) -> [SheetRow] {
    judged.years.months(of: row.id).compactMap { month in
      guard let mean = judged.years.meanError(of: row.id, month: month) else { return nil }
      let name = "Medelfel \(ReportingPoint.monthNames[month - 1]), \(mean.years) år"
      let percent = mean.percent.map { NumberText.show($0, in: .percent, decimals: 1) } ?? "–"
      return SheetRow(
        "\(id)/mean-\(month)", .sum, depth: 2,
        cells: [
          SheetCell(name, .strong), SheetCell(""), SheetCell(""), amount(mean.amount, row, judged.cells),
          SheetCell(percent, .strong), unit(row, judged.cells),
        ])
    }
  }

  /// As the table prints its kind of row, so that outcome less forecast is the error one reads.
  private func made(
    _ number: ExactDecimal, _ row: TableRow, _ cells: TableCells, sign: NumberText.Sign = .negative
  ) -> SheetCell {
    cells.made(cells.table.signs.flipped(number, kind: row.kind, meaning: .forecast), row, sign: sign)
  }

  /// A size: no sign, whichever sign the table prints its costs with.
  private func amount(_ number: ExactDecimal, _ row: TableRow, _ cells: TableCells) -> SheetCell {
    .number(number, in: cells.table.unit(of: row), decimals: cells.table.decimals, .strong)
  }

  private func unit(_ row: TableRow, _ cells: TableCells) -> SheetCell {
    SheetCell(cells.table.unit(of: row).rawValue, .quiet)
  }

  /// `2023, gjord efter augusti`.
  private func name(_ year: Int, _ month: Period?) -> String {
    guard let month = month?.month else { return "\(year), okänt när gjord" }
    return "\(year), gjord efter \(ReportingPoint.monthNames[month - 1])"
  }
}

/// What cannot be told.
extension AccuracyYearsSheet {
  /// A sentence a table: `Resultat: prognos men inget utfall för helåret 2019 (efter augusti); ingen tabell 2023.`
  private func gaps(_ judged: Judged) -> [String] {
    let name = FundingSheets.shortName(of: judged.cells.table).capitalizedFirst
    var order: [String] = []
    var years: [String: [String]] = [:]
    for year in judged.years.years {
      guard let (what, detail) = year.gap.map(words) else { continue }
      if years[what] == nil { order.append(what) }
      years[what, default: []].append("\(year.year)\(detail)")
    }
    let parts = order.map { "\($0) \(years[$0, default: []].joined(separator: ", "))" }
    return parts.isEmpty ? [] : ["\(name): \(parts.joined(separator: "; "))."]
  }

  private func words(_ gap: ForecastYear.Gap) -> (what: String, detail: String) {
    switch gap {
    case .noTable: return ("ingen tabell", "")
    case .noForecast: return ("ingen prognos för helåret", "")
    case .noOutcome(let made):
      let months = made.map { $0?.month.map { "efter \(ReportingPoint.monthNames[$0 - 1])" } ?? "okänt när" }
      return ("prognos men inget utfall för helåret", " (\(months.joined(separator: ", ")))")
    }
  }

  private var unread: [String] {
    let years = context.beside?.unreadYears.filter { $0 <= context.plan.year } ?? []
    return years.isEmpty ? [] : ["Går inte att läsa: \(years.map(String.init).joined(separator: ", "))."]
  }
}

extension FigureTable {
  fileprivate func unit(of row: TableRow) -> MeasureUnit { row.unit ?? unit }
}
