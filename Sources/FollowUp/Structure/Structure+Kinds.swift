extension Structure {
  /// What can be added where an address is, the likeliest first. The address may be of a field, a figure, a thing, or of
  /// a register alone (no path), which may be empty.
  package static func kinds(near address: FigureAddress, in plan: Plan) -> [NewThing.Kind] {
    var kinds: [NewThing.Kind] = []
    for kind in beside(address, in: plan) + ofRegister(address.register) where !kinds.contains(kind) {
      kinds.append(kind)
    }
    return kinds
  }

  private static func beside(_ address: FigureAddress, in plan: Plan) -> [NewThing.Kind] {
    guard let (place, thing) = plan.thing(around: address) else { return [] }
    switch thing {
    case .goal(let goal): return beside(goal.level)
    case .indicator: return [.indicator, .committeeGoal, .councilGoal, .area]
    case .table(let table): return [.row, .column, .table(table.kind)]
    case .row: return [.row, .column] + table(around: place, in: plan)
    case .column: return [.column, .row] + table(around: place, in: plan)
    case .risk: return [.risk, .response, .control]
    case .control: return [.control, .response, .risk]
    case .review: return [.review, .response]
    case .response: return [.response] + beside(place.with(path: Array(place.path.prefix(1))), in: plan)
    case .assignment: return [.assignment]
    case .commitment: return [.commitment, .activity]
    case .activity: return [.activity, .commitment]
    case .contract: return [.contract, .followUp]
    case .followUp: return [.followUp, .contract]
    case .reportingPoint: return [.reportingPoint]
    case .explanation: return []
    }
  }

  private static func beside(_ level: GoalNode.Level) -> [NewThing.Kind] {
    switch level {
    case .area: [.councilGoal, .committeeGoal, .area, .indicator]
    case .councilGoal: [.committeeGoal, .indicator, .councilGoal, .area]
    case .committeeGoal: [.indicator, .committeeGoal, .councilGoal, .area]
    }
  }

  private static func table(around place: FigureAddress, in plan: Plan) -> [NewThing.Kind] {
    plan.table(around: place).map { [.table($0.kind)] } ?? []
  }

  /// What can be added anywhere in a register.
  private static func ofRegister(_ register: FigureAddress.Register) -> [NewThing.Kind] {
    let tables = FigureTable.Kind.allCases.filter { $0.register == register }
    switch register {
    case .goals: return [.area, .councilGoal, .committeeGoal]
    case .risks: return [.risk, .control, .review]
    case .money, .statistics: return tables.map { .table($0) }
    case .actions: return [.assignment, .commitment, .contract] + tables.map { .table($0) }
    case .plan: return [.reportingPoint]
    case .settings: return []
    }
  }
}

extension FigureTable.Kind {
  /// The register a table of the kind belongs in.
  var register: FigureAddress.Register {
    switch self {
    case .incomeStatement, .operations, .investments, .frameChanges, .externalFunding, .specialInitiatives:
      .money
    case .measures: .actions
    case .volumes, .keyFigures, .monthly, .staff, .quotes: .statistics
    }
  }
}

extension Plan {
  /// The table an address is in; nil elsewhere.
  package func table(around address: FigureAddress) -> FigureTable? {
    address.path.first.flatMap { tables(of: address.register).find($0) }
  }
}
