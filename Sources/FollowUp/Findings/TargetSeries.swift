/// What is measured with what is aimed at: an indicator, or a row of key figures that has targets of its own.
struct TargetSeries: Sendable {
  struct Point: Sendable {
    let role: Observation.Role
    /// The time it is really about; for a target its year.
    let time: Period
    let figure: Figure
    let unit: MeasureUnit
    /// The end of its address.
    let key: ColumnKey

    /// The number of a target in words is the one it refers to.
    var number: ExactDecimal? { figure.number ?? figure.reference }

    /// `etappmål 2026`.
    var name: String { "\(FindingText.role(role)) \(FindingText.period(time))" }

    /// `≤ 8,5 %`.
    var text: String { FindingText.value(figure, in: unit) }
  }

  let name: String
  private let place: FigureAddress
  /// What it belongs under in a list of findings.
  let section: String
  let direction: Indicator.Direction
  /// Counts through the year: a part of it is not held against a whole one.
  let isCumulative: Bool
  let responsible: String?
  // Of the total, not of women or men; those with nothing in them are left out.
  let outcomes: [Point]
  let milestones: [Point]
  let targets: [Point]

  /// `Högre är bättre`; nil while nobody has said.
  var wish: String? {
    switch direction {
    case .higher: "Högre är bättre"
    case .lower: "Lägre är bättre"
    case .notNegative: "Noll eller mer är bättre"
    case .unknown: nil
    }
  }

  func finding(
    _ rule: CheckName, _ severity: Severity, at points: [Point], message: String, grounds: [String],
    aspect: String = ""
  ) -> Finding {
    Finding(
      rule, severity, at: points.map { place.appending($0.key.field, $0.key.period) }, place: name,
      section: section,
      message: "\(name): \(message)", responsible: responsible, aspect: aspect,
      grounds: grounds + points.map(\.text))
  }
}

extension TargetSeries {
  /// The year's indicators, then its key figures: those where something is aimed at.
  static func aimed(of plan: Plan) -> [TargetSeries] {
    var all: [TargetSeries] = []
    // By number: an indicator, and a table, are costly to copy.
    let (indicators, tables) = (plan.goals.indicators, plan.statistics)
    for place in indicators.indices where indicators[place].isAimed {
      all.append(TargetSeries(indicators[place], in: plan))
    }
    for place in tables.indices
    where tables[place].columns.contains(where: { $0.meaning.role?.isAim ?? false }) {
      all += tables[place].rows.map { TargetSeries($0, of: tables[place], in: plan) }.filter(\.isAimed)
    }
    return all
  }

  /// Only when something is aimed at.
  private var isAimed: Bool { !milestones.isEmpty || !targets.isEmpty }

  private init(_ indicator: Indicator, in plan: Plan) {
    name = IndicatorPlace.name(of: indicator)
    place = plan.address(.goals, [indicator.id])
    section = IndicatorPlace.section
    direction = indicator.direction
    isCumulative = indicator.measurement == .cumulative
    responsible = indicator.source?.enteredBy
    let observations = indicator.observations
    func points(_ role: Observation.Role) -> [Point] {
      observations.indices.filter { observations[$0].isPoint(of: role) }.map { place in
        let observation = observations[place]
        return Point(
          role: role, time: role == .outcome ? observation.effectivePeriod : observation.period,
          figure: observation.figure, unit: observation.figure.unit ?? indicator.unit,
          key: ColumnKey(field: observation.fieldID, period: observation.period))
      }
    }
    outcomes = points(.outcome)
    milestones = points(.milestone)
    targets = points(.target)
  }

  private init(_ row: TableRow, of table: FigureTable, in plan: Plan) {
    place = plan.address(.statistics, [table.id, row.id])
    name = row.label
    section = table.title
    direction = WantedDirection.of(row.id, in: table) ?? .unknown
    isCumulative = (row.unit ?? table.unit).isCounted
    responsible = nil
    let points = table.columns.compactMap { column -> Point? in
      let cell = FigureTable.CellKey(row: row.id, column: column.key)
      guard let role = column.meaning.role, let time = column.key.period, let figure = table.cells[cell],
        !figure.isMissing
      else { return nil }
      return Point(
        role: role, time: role == .outcome ? figure.dated ?? time : time, figure: figure,
        unit: table.unit(of: cell), key: column.key)
    }
    outcomes = points.filter { $0.role == .outcome }
    milestones = points.filter { $0.role == .milestone }
    targets = points.filter { $0.role == .target }
  }
}

extension Indicator {
  fileprivate var isAimed: Bool {
    observations.indices.contains {
      observations[$0].isPoint(of: .milestone) || observations[$0].isPoint(of: .target)
    }
  }
}

extension Observation {
  /// Of the total, and not missing.
  fileprivate func isPoint(of role: Role) -> Bool { self.role == role && gender == nil && !figure.isMissing }
}

extension TableColumn.Meaning {
  fileprivate var role: Observation.Role? {
    switch self {
    case .outcome: .outcome
    case .milestone: .milestone
    case .target: .target
    case .forecast: .forecast
    case .closing, .budget, .actual, .variance, .amount, .applied, .received, .effect, .realised, .text: nil
    }
  }
}

extension Observation.Role {
  fileprivate var isAim: Bool { self == .milestone || self == .target }
}
