import FollowUp

/// Fastställande: how far each report has come, and the figures that are preliminary.
enum SignOffSheets {
  static func tabs(in context: PaneContext) -> [SheetTab] {
    let state = SignOffSheet(context: context)
    let preliminary = PreliminarySheet(context: context)
    return [
      SheetTab("reports", "Rapporttillfällen", details: state.details) { state.sheet },
      SheetTab("preliminary", "Preliminära siffror") { preliminary.sheet },
    ]
  }
}

/// The registers a report is made of, under each report: who has said that they are ready, and when.
struct SignOffSheet: Sendable {
  let context: PaneContext

  private var points: [ReportingPoint] { context.plan.reportingPoints }

  var sheet: Sheet {
    Sheet(
      [
        SheetColumn("Rapport", .flexible(least: 28), priority: 1, order: nil),
        SheetColumn("Läge", .atMost(30), priority: 1, order: nil),
        SheetColumn("Vem", .atMost(20), priority: 2, order: nil),
        SheetColumn("När", .fixed(10), priority: 2, order: nil),
        SheetColumn("Diarienummer", .atMost(20), priority: 3, order: nil),
      ],
      caption: context.point.name, rows: points.flatMap(rows), startsAt: context.point.id.description,
      empty: "Här står årets rapporttillfällen.")
  }

  private func rows(_ point: ReportingPoint) -> [SheetRow] {
    [row(point)]
      + RegisterReadiness.all(of: point, in: context.plan).map { readiness in
        SheetRow(
          "\(point.id)/\(readiness.register.rawValue)", depth: 1,
          cells: [SheetCell(readiness.register.swedish)] + cells(readiness), thing: address(point))
      }
  }

  private func row(_ point: ReportingPoint) -> SheetRow {
    SheetRow(
      point.id.description, .heading,
      cells: [
        SheetCell(point.name, .strong),
        state(point),
        SheetCell(point.decidedBy ?? ""), SheetCell(point.decided ?? ""), SheetCell(point.reference ?? ""),
      ], thing: address(point))
  }

  private func state(_ point: ReportingPoint) -> SheetCell {
    if point.decided == nil { return SheetCell("○ öppen") }
    return isBroken(point)
      ? SheetCell("! ändrad för hand efteråt", .bad) : SheetCell("● fastställd", .good)
  }

  private func isBroken(_ point: ReportingPoint) -> Bool {
    context.beside?.brokenSeals.contains(point.id) ?? false
  }

  private func cells(_ readiness: RegisterReadiness) -> [SheetCell] {
    guard let mark = readiness.mark else { return [SheetCell("– inte klarmarkerad", .quiet)] }
    let state =
      readiness.isChanged
      ? SheetCell("! ändrad sedan dess", .warning) : SheetCell("✓ klarmarkerad", .good)
    return [state, SheetCell(mark.by), SheetCell(mark.day)]
  }

  private func address(_ point: ReportingPoint) -> FigureAddress { context.plan.address(.plan, [point.id]) }

  func details(of row: SheetRow) -> SheetDetails {
    guard let id = row.thing?.path.first, let point = context.plan.reportingPoint(id) else {
      return SheetDetails(kind: "Rapport", name: row.cell(0).text, lines: [])
    }
    return SheetDetails(kind: "Rapport", name: point.name, lines: decision(point) + remarks(point))
  }

  private func decision(_ point: ReportingPoint) -> [SheetDetails.Line] {
    let period = SheetDetails.Line("Utfall till och med", PeriodWords.long(point.period))
    guard let day = point.decided else { return [period, .init("Läge", "öppen, siffrorna kan ändras")] }
    return [
      period, .init("Fastställd", [day, point.decidedBy].compactMap { $0 }.joined(separator: " av "), .good),
      .init("Diarienummer", point.reference ?? "–"),
      .init("Kontrollsumma", point.digest ?? "– finns inte: fastställd i filen"),
    ] + (isBroken(point) ? [.init("", Self.brokenText, .bad)] : [])
  }

  private static let brokenText =
    "Det som står nu är inte det som fastställdes: filerna eller loggen är ändrade för hand. Jämför med det fastställda."

  private func remarks(_ point: ReportingPoint) -> [SheetDetails.Line] {
    let report = point.id == context.point.id ? context.checks?.report : nil
    let lines = DecisionRemarks.lines(of: point, in: context.plan, report)
    guard point.decided == nil else { return [] }
    return lines.isEmpty
      ? [.init("", "Allt är på plats.", .good)]
      : [.heading("Innan den fastställs")] + lines.map { .init("", $0, .warning) }
  }
}

/// The figures that are preliminary, each to be gone to.
struct PreliminarySheet: Sendable {
  let context: PaneContext

  var sheet: Sheet {
    let lines = Dictionary(FigureList.lines(of: context.plan).map { ($0.address, $0) }) { first, _ in first }
    let rows = PreliminaryFigures.of(context.plan).compactMap { lines[$0] }.map(row)
    return Sheet(
      [
        SheetColumn("Siffra", .flexible(least: 30), priority: 1),
        .figure("Värde", priority: 1, order: nil), SheetColumn("Register", .atMost(26), priority: 2),
      ],
      rows: rows, empty: "Ingen siffra är preliminär.")
  }

  private func row(_ line: FigureLine) -> SheetRow {
    SheetRow(
      line.address.description,
      cells: [
        SheetCell(line.label), SheetCell(line.display), SheetCell(line.address.register.swedish, .quiet),
      ], link: line.address)
  }
}
