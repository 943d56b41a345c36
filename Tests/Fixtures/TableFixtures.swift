import FollowUp

/// Smaller tables, each with what it alone has.
enum TableFixtures {
  /// Drift per verksamhet, tkr: a budget and a forecast of the same year and no deviation column.
  static let operations: FigureTable = {
    var builder = TableBuilder(
      "operations", .operations, "Drift per verksamhet", .thousands,
      [
        TableBuilder.column("closing@2024", .closing, "Bokslut 2024"),
        TableBuilder.column("budget@2025", .budget, "Budget 2025"),
        TableBuilder.column("forecast@2025", .forecast, "Prognos 2025"),
        TableBuilder.column("budget@2026", .budget, "Budget 2026"),
      ])
    builder.row("namnd", .net, "Nämnd och styrelseverksamhet", ["1259", "1203", "1310", "1239"])
    builder.row(
      "funktion", .net, "Insatser till personer med funktionsnedsättning (ej LSS/SFB)",
      ["87505", "89504", "92062", "93833"])
    builder.row(
      "beroende", .net, "Vård för vuxna med beroendeproblematik", ["70501", "74157", "81348", "77113"])
    builder.row("barn", .net, "Barn- och ungdomsvård", ["304133", "303256", "315061", "314612"])
    builder.row("vuxna", .net, "Övriga insatser till vuxna", ["18558", "19143", "16495", "19357"])
    builder.row("bistand", .net, "Ekonomiskt bistånd", ["2738", "2755", "2657", "2904"])
    builder.row("familj", .net, "Familjerätt och familjerådgivning", ["11269", "10898", "11440", "11517"])
    builder.row("flykting", .net, "Flyktningmottagande", ["1083", "1542", "1530", "1410"])
    builder.sum(
      "netto", .net, "Årets resultat",
      of: ["namnd", "funktion", "beroende", "barn", "vuxna", "bistand", "familj", "flykting"])
    builder.printed("netto", "budget@2025", "502459")
    builder.printed("netto", "forecast@2025", "521903")
    return builder.table
  }()

  /// Ramförändring: one column of amounts, some of them negative.
  static let frame: FigureTable = {
    var builder = TableBuilder(
      "frame", .frameChanges, "Ramförändring jämfört med tidigare år", .thousands,
      [TableBuilder.column("amount@2026", .amount, "Belopp, tkr")])
    builder.row("upprakning", .item, "Uppräkning för fortsatt kvalitet", ["17101"])
    builder.row("lokalvard", .item, "Lokalvårdskostnader (förslag delår 2025)", ["1000"])
    builder.row("po", .item, "Minskat personalomkostnadspåslag", ["-1475"])
    builder.sum("summa", .item, "Summa ramförändring", of: ["upprakning", "lokalvard", "po"])
    return builder.table
  }()

  /// Extern finansiering: an empty column, words, a comment.
  static let funding: FigureTable = {
    var builder = TableBuilder(
      "funding", .externalFunding, "Extern finansiering", .thousands,
      [
        TableBuilder.column("applied@2026", .applied, "Ansökt 2026"),
        TableBuilder.column("received@2026", .received, "Erhållet 2026"),
        TableBuilder.column("budget@2026", .budget, "Budgeterat 2026"),
        TableBuilder.column("goal", .text, "Nämndmål"),
      ])
    builder.row(
      "psykisk", .item, "Uppdrag psykisk hälsa 2025",
      ["900", "", "900", "\"Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"])
    builder.row(
      "lagen", .item, "Statsbidrag för omställning till ny socialtjänstlag",
      ["21400", "", "2400", "\"Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"])
    builder.sum("summa", .item, "Summa", of: ["psykisk", "lagen"])
    builder.note("lagen", "applied@2026", "Avser hela kommunen; fördelas mellan nämnderna.")
    return builder.table
  }()

  /// Investeringar 31 augusti 2019, mnkr: a deviation of the whole year beside an outcome of eight months.
  static let investments: FigureTable = {
    var builder = TableBuilder(
      "investments", .investments, "Investeringar", .millions, decimals: 1,
      [
        TableBuilder.column("budget@2019", .budget, "Budget helår"),
        TableBuilder.column("actual@2019-08", .actual, "Utfall augusti"),
        TableBuilder.column("forecast@2019", .forecast, "Prognos helår"),
        TableBuilder.column(
          "variance@2019", .variance, "Avvikelse helår", of: ("budget@2019", "forecast@2019")),
      ])
    builder.row("inventarier", .item, "Inventarier", ["4.9", "1.0", "3.1"])
    builder.row("lokalplan", .item, "Lokalplan", ["1.4", "1.5", "2.7"])
    builder.sum("summa", .item, "Summa", of: ["inventarier", "lokalplan"])
    return builder.table
  }()

  /// Åtgärder: effects that are not calculated, sections.
  static let measures: FigureTable = {
    var builder = TableBuilder(
      "measures", .measures, "Åtgärder", .thousands,
      [
        TableBuilder.column("effect@2023", .effect, "Effekt 2023"),
        TableBuilder.column("effect@2024", .effect, "Effekt 2024"),
      ])
    builder.row("bjornkulla", .item, "Björnkullas platser", ["", "2300"], section: "Särskilda boenden")
    builder.row("stortorp", .item, "Stortorpsmodellen", ["?", "?"], section: "Särskilda boenden")
    builder.row("resor", .item, "Minska ensamåkandet", ["?", "-"], section: "Turbundna resor")
    builder.sum("summa", .item, "Summa", of: ["bjornkulla", "stortorp", "resor"])
    return builder.table
  }()

  /// Volymer, antal: a total with its parts below, dashes.
  static let volumes: FigureTable = {
    var builder = TableBuilder(
      "volumes", .volumes, "Volymer", .count,
      [
        TableBuilder.column("outcome@2019-08", .outcome, "Augusti 2019"),
        TableBuilder.column("outcome@2018-08", .outcome, "Augusti 2018"),
      ])
    builder.row(
      "boende", .quantity, "Särskilt boende, helårsplatser", ["606", "593"], section: "Äldreomsorg")
    builder.row("egen", .quantity, "egen utförare", ["450", "446"], parent: "boende", section: "Äldreomsorg")
    builder.row(
      "extern", .quantity, "extern utförare", ["156", "147"], parent: "boende", section: "Äldreomsorg")
    builder.row("korttid", .quantity, "Korttidsvård vuxna SoL", ["3", "-"], section: "Funktionshinder")
    return builder.table
  }()

  /// Nyckeltal, %: a row in mnkr, a count, targets with operators, different decimals.
  static let keyFigures: FigureTable = {
    var builder = TableBuilder(
      "keyfigures", .keyFigures, "Nyckeltal", .percent,
      [
        TableBuilder.column("outcome@2024", .outcome, "2024"),
        TableBuilder.column("milestone@2026", .milestone, "Etappmål 2026"),
        TableBuilder.column("direction@2026", .text, "Riktning 2026"),
      ])
    builder.row("myren", .quantity, "Beläggningsgrad Myren", ["75", "", "\"Öka"])
    builder.row("kostnad", .quantity, "Kostnad för placeringar", ["184", "", "\"Minska"], unit: .millions)
    builder.row("antal", .quantity, "Medarbetare med tidiga insatser", ["142", "", "\"Ökning"], unit: .count)
    builder.row("omsattning", .quantity, "Personalomsättning", ["10.8", "8.5", ""])
    let key = FigureTable.CellKey(
      row: BudgetFixture.id("omsattning"), column: BudgetFixture.key("milestone@2026"))
    builder.table.cells[key]?.comparison = .atMost
    return builder.table
  }()
}
