import FollowUp

/// Vård- och omsorgsnämnden 2019, resultaträkning 31 augusti, mnkr: every figure as printed, with the totals and
/// deviations it prints.
enum IncomeFixture {
  static let table: FigureTable = {
    var builder = TableBuilder("income", .incomeStatement, "Resultaträkning", .millions, decimals: 1, columns)
    revenue(&builder)
    costs(&builder)
    equity(&builder)
    for (row, texts) in printed {
      for (column, text) in zip(controls, texts) where !text.isEmpty { builder.printed(row, column, text) }
    }
    return builder.table
  }()

  private static let columns = [
    TableBuilder.column("budget@2019", .budget, "Budget", group: "Helår"),
    TableBuilder.column("forecast@2019", .forecast, "Prognos", group: "Helår"),
    TableBuilder.column(
      "variance@2019", .variance, "Avvikelse", group: "Helår", of: ("budget@2019", "forecast@2019")),
    TableBuilder.column("budget@2019-08", .budget, "Budget", group: "Januari–augusti"),
    TableBuilder.column("actual@2019-08", .actual, "Utfall", group: "Januari–augusti"),
    TableBuilder.column(
      "variance@2019-08", .variance, "Avvikelse", group: "Januari–augusti",
      of: ("budget@2019-08", "actual@2019-08")),
  ]

  private static func revenue(_ builder: inout TableBuilder) {
    builder.row("taxor", .revenue, "Taxor och avgifter", ["48.3", "51.7", "32.2", "34.3"])
    builder.row("forsaljning", .revenue, "Försäljning av verksamhet", ["12.1", "12.6", "8.0", "5.4"])
    builder.row("bidrag", .revenue, "Bidrag", ["93.0", "92.8", "62.3", "62.4"])
    builder.row("ovriga-intakter", .revenue, "Övriga intäkter", ["52.9", "55.2", "35.3", "36.6"])
    builder.sum(
      "intakter", .revenue, "Verksamhetens intäkter",
      of: ["taxor", "forsaljning", "bidrag", "ovriga-intakter"])
  }

  private static func costs(_ builder: inout TableBuilder) {
    builder.row("personal", .cost, "Personal", ["731.8", "783.1", "492.0", "533.0"])
    builder.row("lokaler", .cost, "Lokaler", ["97.6", "96.8", "65.0", "64.6"])
    builder.row("bidrag-kostnader", .cost, "Bidrag kostnader", ["53.9", "55.1", "35.9", "37.0"])
    builder.row("kop", .cost, "Köp av verksamhet", ["495.9", "420.6", "325.5", "273.1"])
    builder.row("konsulter", .cost, "Konsulter och inhyrd personal", ["5.6", "10.9", "3.6", "7.0"])
    builder.row("varor", .cost, "Varor och tjänster", ["67.8", "70.7", "44.9", "45.0"])
    builder.row("ovriga-kostnader", .cost, "Övriga kostnader", ["0.2", "0.4", "0.1", "0.3"])
    builder.row("kapital", .cost, "Kapitalkostnad", ["7.3", "7.5", "4.9", "4.9"])
    builder.sum(
      "kostnader", .cost, "Verksamhetens kostnader",
      of: [
        "personal", "lokaler", "bidrag-kostnader", "kop", "konsulter", "varor", "ovriga-kostnader", "kapital",
      ])
    builder.sum("netto", .net, "Nettokostnad", of: ["kostnader", "-intakter"])
  }

  private static func equity(_ builder: inout TableBuilder) {
    builder.row("uttag", .equity, "varav uttag Eget kapital", ["", "0.0"])
    builder.row("balans", .equity, "Balansresultat", ["", "20.9"])
    builder.row("ib", .equity, "IB eget kapital", ["", "-15.7"])
    builder.sum("ub", .equity, "UB eget kapital", of: ["ib", "balans"])
  }

  /// Deviations of helår and period for all rows; for totals also the four columns before them.
  private static let controls = [
    "variance@2019", "variance@2019-08", "budget@2019", "forecast@2019", "budget@2019-08", "actual@2019-08",
  ]

  private static let printed: [String: [String]] = [
    "taxor": ["3.4", "2.1"],
    "forsaljning": ["0.5", "-2.6"],
    "bidrag": ["-0.2", "0.1"],
    "ovriga-intakter": ["2.4", "1.4"],
    "intakter": ["6.0", "0.9", "206.3", "212.3", "137.8", "138.7"],
    "personal": ["-51.3", "-40.9"],
    "lokaler": ["0.7", "0.4"],
    "bidrag-kostnader": ["-1.2", "-1.1"],
    "kop": ["75.3", "52.4"],
    "konsulter": ["-5.3", "-3.4"],
    "varor": ["-2.9", "-0.1"],
    "ovriga-kostnader": ["-0.2", "-0.2"],
    "kapital": ["-0.2", "0.0"],
    "kostnader": ["14.8", "7.0", "1460.0", "1445.2", "971.9", "964.9"],
    "netto": ["20.9", "7.9", "1253.7", "1232.8", "1109.7", "1103.6"],
  ]
}
