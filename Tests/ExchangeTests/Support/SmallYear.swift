import Exchange
import FollowUp
import Testing

/// A year with a table of money in tkr, one of words and targets, and some indicators; 31 mars is fastställd, 31 augusti
/// is not.
enum SmallYear {
  static let plan: Plan = {
    var plan = Plan(
      committee: id("sn"), year: 2025,
      reportingPoints: [
        ReportingPoint(
          id: id("mars"), kind: .march, name: "Delår 31 mars", period: period("2025-03"),
          decided: "2025-04-20"),
        ReportingPoint(id: id("augusti"), kind: .august, name: "Delår 31 augusti", period: period("2025-08")),
      ])
    plan.money = [income]
    plan.statistics = [keyFigures]
    plan.goals = GoalRegister(
      nodes: [GoalNode(id: id("mal"), level: .committeeGoal, name: "Mål")], indicators: indicators)
    return plan
  }()

  /// Rows: intäkter, personal, lokaler, övrigt, nettokostnad (a sum). Columns: bokslut 2024, budget and prognos 2025, utfall mars.
  static let income: FigureTable = {
    let rows = [
      TableRow(id: id("intakter"), label: "Verksamhetens intäkter", kind: .revenue),
      TableRow(id: id("personal"), label: "Personal", kind: .cost),
      TableRow(id: id("lokaler"), label: "Lokaler", kind: .cost),
      TableRow(id: id("ovrigt"), label: "Övrigt", kind: .cost),
      TableRow(
        id: id("netto"), label: "Nettokostnad", kind: .net,
        terms: [
          .init(row: id("personal")), .init(row: id("lokaler")), .init(row: id("ovrigt")),
          .init(row: id("intakter"), isSubtracted: true),
        ]),
    ]
    let columns = [
      TableColumn(key: column("closing@2024"), meaning: .closing, label: "Bokslut 2024"),
      TableColumn(key: column("budget@2025"), meaning: .budget, label: "Budget 2025"),
      TableColumn(key: column("forecast@2025"), meaning: .forecast, label: "Prognos 2025"),
      TableColumn(key: column("actual@2025-03"), meaning: .actual, label: "Utfall mars"),
    ]
    var table = FigureTable(
      id: id("income"), kind: .incomeStatement, title: "Resultaträkning", unit: .thousands, columns: columns,
      rows: rows)
    for (row, values) in [
      ("intakter", ["100e3", "110e3"]), ("personal", ["500e3", "520e3"]), ("lokaler", ["80e3", "85e3"]),
    ] {
      for (value, key) in zip(values, columns) {
        table.cells[.init(row: id(row), column: key.key)] = figure(value)
      }
    }
    return table
  }()

  static let keyFigures: FigureTable = {
    let rows = ["platser", "kostnad"].map { TableRow(id: id($0), label: $0, kind: .quantity) }
    let columns = [
      TableColumn(key: column("outcome@2024"), meaning: .outcome, label: "Utfall 2024"),
      TableColumn(key: column("target@2025"), meaning: .target, label: "Mål 2025"),
      TableColumn(key: column("remark"), meaning: .text, label: "Kommentar"),
    ]
    return FigureTable(
      id: id("key"), kind: .keyFigures, title: "Nyckeltal", unit: .count, columns: columns, rows: rows)
  }()

  static let indicators = [
    indicator("boende", "Invånare i särskilt boende (%)", "Kolada N23801"),
    indicator("kontakt", "Fast omsorgskontakt (%)", "Kolada 21497"),
    indicator("omsorg", "Omsorg (%)", "Kolade N20508"),
    indicator("egen", "Egen beräkning (%)", "Egen beräkning utifrån Kolada U26421"),
    indicator("besok", "Besök på seniorträffar", nil),
  ]

  private static func indicator(_ name: String, _ label: String, _ source: String?) -> Indicator {
    Indicator(
      id: id(name), goal: id("mal"), name: label, unit: .percent,
      source: source.map { IndicatorSource(text: $0) },
      observations: [Observation(role: .outcome, period: period("2023"), figure: figure("10.3"))])
  }

  static func grid(shownIn unit: MeasureUnit? = nil) throws -> CellGrid {
    try #require(CellGrid(id("income"), in: .money, of: plan, shownIn: unit))
  }

  static func keyGrid() throws -> CellGrid {
    try #require(CellGrid(id("key"), in: .statistics, of: plan))
  }
}

extension ImportProposal {
  /// Each change as `personal/budget@2025 520 tkr → 530 tkr`.
  var told: [String] {
    lines.map { line in
      let place = line.change.address.path.suffix(2).map(\.description).joined(separator: "/")
      let period = line.change.address.period.map { "@\($0)" } ?? ""
      return "\(place)\(period) \(line.from) → \(line.to)".withPlainBlanks
    }
  }

  var sentences: [String] { problems.map(\.text.withPlainBlanks) }
}

extension String {
  /// With a plain blank where a fixed one stands.
  var withPlainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
