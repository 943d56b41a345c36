import FollowUp

/// Jämförelse: what differs between the two sides, first the figures and then what is no figure, or all of it side by side.
enum ComparisonSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    guard let beside = context.beside?.comparison else {
      return [
        SheetTab("changed", "Siffror") {
          Sheet([], empty: "Inget är valt att jämföra med än. Välj med kommandot jämför.")
        }
      ]
    }
    let comparison = FigureComparison(beside.left, beside.right, shown: context.point.period)
    let figures = ComparisonSheet(comparison: comparison, sides: beside)
    let texts = WrittenSheet(
      ThingComparison(
        beside.left, beside.right, figures: comparison, scale: context.municipality.riskScale), beside)
    return [
      SheetTab("changed", "Siffror") { figures.changed },
      SheetTab("texts", "Texter och bedömningar", details: texts.details) { texts.changed },
      SheetTab("all", "Alla siffror") { figures.whole },
      SheetTab("all-texts", "Alla texter", details: texts.details) { texts.whole },
    ]
  }
}

private struct ComparisonSheet: Sendable {
  let comparison: FigureComparison
  let sides: YearComparison

  var changed: Sheet {
    let alone = foot(comparison.changed).first.map { " \($0)" } ?? ""
    return sheet(
      comparison.changed,
      empty: "Ingen siffra skiljer mellan \(sides.left.name) och \(sides.right.name).\(alone)")
  }

  var whole: Sheet { sheet(comparison.rows, empty: "Ingen siffra finns på någon sida.") }

  private func sheet(_ rows: [FigureComparison.Row], empty: String) -> Sheet {
    Sheet(
      [
        SheetColumn("Siffra", .flexible(least: 30), priority: 1),
        .figure(sides.left.name, .atMost(26), priority: 1, order: nil),
        .figure(sides.right.name, .atMost(26), priority: 1, order: nil),
        .figure("Skillnad", .atMost(16), priority: 2),
        SheetColumn("Enhet", .atMost(8), priority: 3, order: nil),
      ],
      caption: "\(sides.left.name) mot \(sides.right.name)", rows: grouped(rows), foot: foot(rows),
      filters: filters(rows), startsAt: rows.first.map(Self.id), empty: empty)
  }

  /// Under what each register is called.
  private func grouped(_ rows: [FigureComparison.Row]) -> [SheetRow] {
    ReportDigest.registers.flatMap { register -> [SheetRow] in
      let inside = rows.filter { Self.register($0) == register }
      guard !inside.isEmpty else { return [] }
      let head = SheetRow(
        "register:\(register.rawValue)", .heading,
        cells: [SheetCell("\(register.swedish)  \(inside.count)", .strong)])
      return [head] + inside.map(row)
    }
  }

  private func row(_ row: FigureComparison.Row) -> SheetRow {
    SheetRow(
      Self.id(row), depth: 1,
      cells: [
        SheetCell(row.label), cell(row.left), cell(row.right), difference(row),
        SheetCell((row.left ?? row.right)?.shownUnit.rawValue ?? "", .quiet),
      ],
      tags: tags(row), link: (row.left ?? row.right)?.address)
  }

  private func cell(_ line: FigureLine?) -> SheetCell {
    line.map { SheetCell($0.display) } ?? SheetCell("saknas", .quiet)
  }

  private func difference(_ row: FigureComparison.Row) -> SheetCell {
    guard let text = row.differenceText, let unit = row.left?.shownUnit else { return SheetCell("") }
    let points = unit == .percent ? "\u{a0}p.e." : ""
    return SheetCell(text + points, of: row.difference, in: unit, .plain, focus: nil)
  }

  private func foot(_ rows: [FigureComparison.Row]) -> [String] {
    let alone = comparison.rows.count { !$0.isOnBothSides } - rows.count { !$0.isOnBothSides }
    return alone == 0 ? [] : ["\(alone) siffror finns bara på ena sidan: Alla siffror visar dem."]
  }

  private func filters(_ rows: [FigureComparison.Row]) -> [Sheet.Filter] {
    [
      Sheet.Filter("both", "det som finns på båda sidor"),
      Sheet.Filter("alone", "det som finns på ena sidan"),
    ]
    .filter { filter in
      let count = rows.count { tags($0).contains(filter.tag) }
      return count > 0 && count < rows.count
    }
  }

  private func tags(_ row: FigureComparison.Row) -> Set<String> { [row.isOnBothSides ? "both" : "alone"] }

  private static func id(_ row: FigureComparison.Row) -> String {
    "\((row.left?.address.description) ?? "")|\((row.right?.address.description) ?? "")"
  }

  private static func register(_ row: FigureComparison.Row) -> FigureAddress.Register? {
    (row.left ?? row.right)?.address.register
  }
}
