/// Fields of the settings: `settings/name`, `settings/committees/sn/name`, `settings/risk-scale/grid/4/2`. A committee
/// and a criteria set are there while any of their fields is.
extension Municipality {
  /// The value at an address of the settings.
  package func value(at address: FigureAddress) throws(FieldError) -> FieldValue {
    guard address.register == .settings, let place = SettingsPlace(address.path) else {
      throw .notFound(address)
    }
    return value(at: place)
  }

  /// Writes one value, also one that makes the whole break a rule: for the journal, and before what makes it good.
  package mutating func restore(_ address: FigureAddress, to value: FieldValue) throws(FieldError) {
    guard address.register == .settings, let place = SettingsPlace(address.path) else {
      throw .notFound(address)
    }
    switch set(place, to: value) {
    case .done: return
    case .notFound: throw .notFound(address)
    case .computed: throw .computed(address)
    case .wrongKind: throw .wrongKind(address)
    case .invalid(let problem): throw .invalid(address, problem)
    }
  }

  /// Applies changes in order, all or none. Refuses what the settings' rules do not allow.
  package mutating func apply(_ changes: [Change]) throws(FieldError) {
    var copy = self
    for change in changes { try copy.restore(change.address, to: change.to) }
    if let problem = SettingsRules.problems(in: copy).first, let change = changes.last {
      throw .invalid(change.address, .settings(problem))
    }
    self = copy
  }

  private func value(at place: SettingsPlace) -> FieldValue {
    switch place {
    case .name: .text(name)
    case .code: .text(code)
    case .statuses: .list(statuses)
    case .opening: .text(opening.map { "\($0.committee)/\($0.year)" })
    case .periodKeys: .list(periodKeys.map(\.written))
    case .committeeName(let id): .text(committee(id)?.name)
    case .administration(let id): .text(committee(id)?.administration)
    case .likelihood(let level): .list(riskScale.likelihoods[level - 1].names)
    case .consequence(let level): .list(riskScale.consequences[level - 1].names)
    case .band(let likelihood, let consequence):
      .choice(riskScale.band(likelihood: likelihood, consequence: consequence)?.rawValue)
    case .threshold(let threshold): .figure(Figure(.number(self[keyPath: threshold.path])))
    case .meaning(let meaning): .list(statusMeanings[meaning])
    case .criteriaName(let id): .text(criteriaSet(id)?.name)
    case .criteria(let id): .list(criteriaSet(id)?.criteria.map(\.written) ?? [])
    case .unit(let kind, let committee): .choice(unit(of: kind, committee)?.unit.rawValue)
    }
  }

  package func criteriaSet(_ id: EntityID) -> CriteriaSet? { criteriaSets.first { $0.id == id } }

  func unit(of kind: FigureTable.Kind?, _ committee: EntityID?) -> ShownUnit? {
    units.first { $0.kind == kind && $0.committee == committee }
  }
}
