import FollowUp

/// Mina siffror: everything that is still to be entered at this reporting point, and whose it is. Enter goes to the place.
struct OutstandingSheet {
  let context: PaneContext
  /// Only what this role enters; nil for everybody's.
  var role: Role?

  /// Somebody, or nobody.
  struct Role {
    /// Nil: nobody is said to be responsible.
    let name: String?

    static let nobody = "ingen ansvarig"

    var words: String { name ?? Self.nobody }
    var tag: String { "role \(words.lowercased())" }
  }

  /// Everybody with something to enter, in Swedish order, nobody last.
  var roles: [Role] {
    let found = all
    let named = OutstandingFigures.roles(of: context.plan).filter { role in
      found.contains { $0.isFor(role) }
    }
    let sorted = named.sorted { SwedishOrder.key($0) < SwedishOrder.key($1) }.map { Role(name: $0) }
    return sorted + (found.contains { $0.responsible == nil } ? [Role(name: nil)] : [])
  }

  var sheet: Sheet {
    let figures = all.filter { figure in role.map { figure.isFor($0.name) } ?? true }
    return Sheet(
      [
        SheetColumn("Att fylla i", .flexible(least: 28), priority: 1),
        SheetColumn("Vad", .atMost(24), priority: 1), SheetColumn("Ansvarig", .atMost(26), priority: 1),
        SheetColumn("Finns i", .atMost(12), priority: 3),
      ],
      caption: context.point.name, rows: figures.map(row), foot: foot(figures),
      filters: role == nil ? roles.map { Sheet.Filter($0.tag, $0.words) } : [],
      empty: "Inget är kvar att fylla i till \(context.point.name).")
  }

  private var all: [OutstandingFigure] {
    OutstandingFigures.of(context.plan, at: context.point, in: context.municipality)
  }

  private func row(_ figure: OutstandingFigure) -> SheetRow {
    SheetRow(
      figure.address.description,
      cells: [
        SheetCell(figure.name), SheetCell(what(figure)),
        figure.responsible.map { SheetCell($0) } ?? SheetCell(Role.nobody, .quiet),
        SheetCell(place(figure), .quiet),
      ], tags: [Role(name: figure.responsible).tag], link: figure.address)
  }

  private func what(_ figure: OutstandingFigure) -> String {
    switch figure.kind {
    case .outcome: "utfall \(PeriodWords.short(figure.address.period ?? context.point.period))"
    case .figures: "\(figure.missing) av \(figure.total) \(figure.total == 1 ? "siffra" : "siffror")"
    case .status: "läge"
    case .comment: "kommentar"
    case .control: "antal granskade"
    case .finding: "iakttagelse"
    case .assessment: "värdering"
    case .attainment: "måluppfyllelse"
    case .overallAttainment, .internalControl: "samlad bedömning"
    }
  }

  private func place(_ figure: OutstandingFigure) -> String {
    switch figure.address.register {
    case .goals: "Mål"
    case .money: "Budget"
    case .risks: "Risk"
    case .actions: "Åtgärder"
    case .statistics: "Statistik"
    case .plan, .settings: "Inställningar"
    }
  }

  /// How many for each role.
  private func foot(_ figures: [OutstandingFigure]) -> [String] {
    guard !figures.isEmpty else { return [] }
    let each = roles.map { role in (role.words, figures.count { $0.isFor(role.name) }) }.filter { $0.1 > 0 }
    return [
      "\(figures.count) kvar att fylla i: "
        + each.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
    ]
  }
}
