/// Reading and writing any field by its address: the one way a figure changes.
extension Plan {
  /// The value at an address; computed figures are given as figures too.
  package func value(at address: FigureAddress) throws(FieldError) -> FieldValue {
    guard owns(address), let value = lookUp(address) else { throw .notFound(address) }
    return value
  }

  /// True when the address is of this committee and year.
  package func owns(_ address: FigureAddress) -> Bool {
    address.committee == committee && address.year == year
  }

  private func lookUp(_ address: FigureAddress) -> FieldValue? {
    switch address.register {
    case .goals: goals.value(address.path, period: address.period)
    case .risks: risks.value(address.path)
    case .money: money.value(address.path, period: address.period)
    case .actions: actions.value(address.path, period: address.period)
    case .statistics: statistics.value(address.path, period: address.period)
    case .plan: address.period == nil ? point(address.path) : nil
    case .settings: nil
    }
  }

  private func point(_ path: [EntityID]) -> FieldValue? {
    if path == [Self.titleID] { return .text(title) }
    guard let id = path.first else { return nil }
    guard let found = reportingPoints.find(id) else { return explanation(id, path) }
    if path.count == 1 {
      return .thing(Placed(.reportingPoint(found), after: reportingPoints.before(id)))
    }
    return path.count == 2 ? found.value(path[1]) : nil
  }

  private func explanation(_ id: EntityID, _ path: [EntityID]) -> FieldValue? {
    guard let found = explanations.find(id) else { return nil }
    if path.count == 1 { return .thing(Placed(.explanation(found), after: explanations.before(id))) }
    return path.count == 2 ? found.value(path[1]) : nil
  }

  private mutating func setExplanation(_ id: EntityID, to placed: Placed?) -> FieldOutcome {
    switch placed?.thing {
    case nil: return explanations.remove(id) ? .done : .notFound
    case .explanation(let explanation) where explanation.id == id:
      explanations.place(explanation, after: placed?.after)
      return .done
    default: return .wrongKind
    }
  }

  private mutating func setPoint(_ path: [EntityID], to value: FieldValue) -> FieldOutcome {
    guard let id = path.first else { return .notFound }
    if path.count == 2 {
      return reportingPoints.set(id, path[1], to: value) ?? explanations.set(id, path[1], to: value)
        ?? .notFound
    }
    if id == Self.titleID, case .text(let text) = value {
      if let problem = text.flatMap({ FieldRules.problem(inLine: $0) }) { return .invalid(problem) }
      title = text
      return .done
    }
    guard path.count == 1, case .thing(let placed) = value else { return .wrongKind }
    if explanations.find(id) != nil { return setExplanation(id, to: placed) }
    switch placed?.thing {
    case .explanation: return setExplanation(id, to: placed)
    case nil:
      if reportingPoints.count == 1 { return .invalid(.lastOne) }
      return reportingPoints.remove(id) ? .done : .notFound
    case .reportingPoint(let point) where point.id == id:
      reportingPoints.place(point, after: placed?.after)
      return .done
    default: return .wrongKind
    }
  }

  /// The name of the year's title in an address: `plan/title`.
  package static let titleID = EntityID(known: "title")

  /// Writes one value. Refuses computed and decided figures and values of the wrong kind; the plan is then unchanged.
  package mutating func set(_ address: FigureAddress, to value: FieldValue) throws(FieldError) {
    guard owns(address) else { throw .notFound(address) }
    if let point = decidedPoint(covering: address) { throw .decided(address, point.name) }
    if let point = decidedPoint(lostBy: address, value) { throw .decided(address, point.name) }
    try restore(address, to: value)
  }

  /// Writes what was once acknowledged, also where the figure has been decided since. For the journal only.
  package mutating func restore(_ address: FigureAddress, to value: FieldValue) throws(FieldError) {
    guard owns(address) else { throw .notFound(address) }
    let outcome =
      switch address.register {
      case .goals: goals.set(address.path, period: address.period, to: value)
      case .risks: risks.set(address.path, to: value)
      case .money: money.set(address.path, period: address.period, to: value)
      case .actions: actions.set(address.path, period: address.period, to: value)
      case .statistics: statistics.set(address.path, period: address.period, to: value)
      case .plan: address.period == nil ? setPoint(address.path, to: value) : FieldOutcome.notFound
      case .settings: FieldOutcome.notFound
      }
    switch outcome {
    case .done: return
    case .notFound: throw .notFound(address)
    case .computed: throw .computed(address)
    case .wrongKind: throw .wrongKind(address)
    case .invalid(let problem): throw .invalid(address, problem)
    }
  }

  /// Applies changes in order, all or none.
  /// - Parameter isReturning: they bring back what has stood before: then what it may be called is not asked again.
  package mutating func apply(_ changes: [Change], isReturning: Bool = false) throws(FieldError) {
    var copy = self
    for change in changes { try copy.set(change.address, to: change.to) }
    if changes.contains(where: isStructural) {
      try refuseBroken(copy, isReturning)
      try refuseFrozen(copy)
    }
    if changes.contains(where: { $0.address.register == .plan }) { try refuseUnsealed(copy) }
    self = copy
  }

  /// Whether it can break what must hold between things, or change how figures are computed: a whole thing, a list, a link or
  /// the kind of a row.
  private func isStructural(_ change: Change) -> Bool {
    switch change.to {
    case .thing, .list: true
    case .choice: change.address.path.last == Self.rowKindID || kind(of: change.address)?.isLink ?? false
    case .figure, .text, .level: false
    }
  }

  private static let rowKindID = EntityID(known: "row-kind")

  /// Refuses what the changes have broken, not what was broken before.
  private func refuseBroken(_ copy: Plan, _ isReturning: Bool) throws(FieldError) {
    let flaws = PlanIntegrity.flaws(in: copy).filter { !(isReturning && $0.isName) }
    guard !flaws.isEmpty else { return }
    let before = Set(PlanIntegrity.flaws(in: self))
    guard let flaw = flaws.first(where: { !before.contains($0) }) else { return }
    throw .invalid(flaw.address, flaw.problem)
  }

  /// Refuses what would change a figure of a fastställd period: by taking its row away, or by counting it in another way.
  private func refuseFrozen(_ copy: Plan) throws(FieldError) {
    let points = reportingPoints.filter { $0.decided != nil }
    guard !points.isEmpty else { return }
    let periods = Set(points.map(\.period))
    let (before, after) = (figures(at: periods), copy.figures(at: periods))
    guard
      let place = before.merging(after, uniquingKeysWith: { old, _ in old }).keys
        .filter({ before[$0] != after[$0] }).min(by: { $0.description < $1.description })
    else { return }
    throw .decided(place, points.first { $0.period == place.period }?.name ?? "")
  }

  /// Every figure of some periods that is not empty, typed or computed.
  private func figures(at periods: Set<Period>) -> [FigureAddress: Figure] {
    var all: [FigureAddress: Figure] = [:]
    for indicator in goals.indicators {
      for observation in indicator.observations where periods.contains(observation.period) {
        guard let field = EntityID(observation.field), observation.figure != .empty else { continue }
        all[address(.goals, [indicator.id, field], observation.period)] = observation.figure
      }
    }
    for register in FigureAddress.Register.ofYear {
      for table in tables(of: register) { table.add(periods, at: address(register, [table.id]), to: &all) }
    }
    return all
  }

  /// What the field at an address takes; nil for a figure of a table, an observation, and what is no field.
  package func kind(of address: FigureAddress) -> FieldKind? {
    guard let name = address.path.last, let (place, thing) = thing(around: address),
      place.path.count + 1 == address.path.count, !isCell(address)
    else { return nil }
    return thing.fields.first { $0.name == name }?.kind
  }

  /// Whether a column is called what the address ends with: then it is a figure's, whatever fields its row has.
  private func isCell(_ address: FigureAddress) -> Bool {
    guard address.path.count == 3, let table = table(around: address), table.row(address.path[1]) != nil
    else {
      return false
    }
    return table.column(ColumnKey(field: address.path[2], period: address.period)) != nil
  }
}

extension FigureTable {
  /// The figures of some periods that are not empty.
  fileprivate func add(
    _ periods: Set<Period>, at address: FigureAddress, to all: inout [FigureAddress: Figure]
  ) {
    for column in columns {
      guard let period = column.key.period, periods.contains(period) else { continue }
      for row in rows {
        guard let figure = figure(CellKey(row: row.id, column: column.key)), figure != .empty else {
          continue
        }
        all[address.appending(row.id).appending(column.key.field, period)] = figure
      }
    }
  }
}
