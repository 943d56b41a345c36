package import FollowUp

/// Huddinge's åtgärdsplan 2023 (bilaga 3) in part: two areas, what a measure consists of, one that stands under two headings,
/// one that is not anchored, and what has been realised.
package enum MeasureFixture {
  package static func plan() -> Plan {
    Plan(
      committee: BudgetFixture.id("von"), year: 2023,
      reportingPoints: [
        ReportingPoint(
          id: BudgetFixture.id("helar"), kind: .fullYear, name: "Verksamhetsberättelse",
          period: BudgetFixture.period("2023"))
      ],
      actions: ActionRegister(tables: [measures, details]), statistics: [quotes])
  }

  private static let measures: FigureTable = {
    var builder = TableBuilder(
      "measures", .measures, "Åtgärder", .thousands,
      [
        TableBuilder.column("effect@2023", .effect, "Effekt 2023 (tkr)"),
        TableBuilder.column("effect@2024", .effect, "Effekt 2024 (tkr)"),
        TableBuilder.column("realised@2023", .realised, "Uppnått 2023"),
      ])
    let (care, support) = (
      "Äldreomsorg / Särskilda boenden / Björnkulla", "Funktionsstöd / Daglig verksamhet"
    )
    builder.row("platser", .item, "Björnkullas finska platser", ["", "2300", ""], section: care)
    builder.row("resurspass", .item, "Stortorpsmodellen", ["?", "?", ""], section: care)
    builder.row("egen-regi", .item, "Åtgärder i egen regi", ["1159", "1640", "1200"], section: support)
    builder.row("resor", .item, "LOV-utförare bekostar resor", ["10", "20", ""], section: support)
    builder.row("resor-igen", .item, "LOV-utförare bekostar resor", ["10", "20", ""], section: "Resor")
    builder.row("utredningar", .item, "Ytterligare utredningar", ["", "7700", ""])
    builder.sum("summa", .item, "Summa", of: ["platser", "resurspass", "egen-regi", "resor"])
    return facts(builder.table)
  }()

  private static func facts(_ table: FigureTable) -> FigureTable {
    var table = table
    let facts: [String: MeasureFacts] = [
      "platser": MeasureFacts(isAnchored: true, status: "Pågår", responsible: "Verksamhetschef äldre"),
      "egen-regi": MeasureFacts(isAnchored: true, status: "Klart", details: BudgetFixture.id("detaljer")),
      "resor-igen": MeasureFacts(sameAs: BudgetFixture.id("resor")),
      "utredningar": MeasureFacts(isAnchored: false, comment: "Utreds under 2024"),
    ]
    for index in table.rows.indices { table.rows[index].measure = facts[table.rows[index].id.description] }
    return table
  }

  private static let details: FigureTable = {
    var builder = TableBuilder(
      "detaljer", .measures, "Daglig verksamhet", .thousands,
      [
        TableBuilder.column("effect@2023", .effect, "Effekt 2023, tkr"),
        TableBuilder.column("effect-full-year", .effect, "Helårseffekt, tkr"),
      ])
    builder.row("ny-lokal", .item, "Flytt till ny lokal", ["202", "270"])
    builder.row("synergier", .item, "Synergier", ["531", "923"])
    builder.row("lopartjanster", .item, "Löpartjänster", ["52", "73"])
    builder.row("stodpedagog", .item, "Stödassistent", ["374", "374"])
    builder.sum("summa", .item, "Totalt:", of: ["ny-lokal", "synergier", "lopartjanster", "stodpedagog"])
    return builder.table
  }()

  private static let quotes: FigureTable = {
    var builder = TableBuilder(
      "text", .quotes, "Siffror i texten", .millions, decimals: 1,
      [TableBuilder.column("quote", .amount, "I texten")])
    builder.row("prog", .quantity, "prognostiserat underskott 2023", ["-2"])
    builder.row("stod", .quantity, "samlokalisering", ["70"], unit: .thousands)
    return builder.table
  }()
}
