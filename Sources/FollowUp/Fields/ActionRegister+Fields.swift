/// Fields of actions: those of tables, `<assignment>/status`, `<commitment>/status`, `<commitment>/<activity>/status`,
/// `<contract>/risk`, `<contract>/<follow-up>/finding`. Things: the same without field.
extension ActionRegister {
  func value(_ path: [EntityID], period: Period?) -> FieldValue? {
    guard let id = path.first else { return nil }
    if tables.find(id) != nil { return tables.value(path, period: period) }
    guard period == nil else { return nil }
    switch path.count {
    case 1: return thing(id).map { .thing($0) }
    case 2: return part(id, path[1]).map { .thing($0) } ?? field(id, path[1])
    case 3:
      return commitments.find(id)?.activities.value(path[1], path[2])
        ?? contracts.find(id)?.followUps.value(path[1], path[2])
    default: return nil
    }
  }

  private func field(_ id: EntityID, _ name: EntityID) -> FieldValue? {
    assignments.value(id, name) ?? commitments.value(id, name) ?? contracts.value(id, name)
  }

  private func thing(_ id: EntityID) -> Placed? {
    if let found = assignments.find(id) { return Placed(.assignment(found), after: assignments.before(id)) }
    if let found = commitments.find(id) { return Placed(.commitment(found), after: commitments.before(id)) }
    return contracts.find(id).map { Placed(.contract($0), after: contracts.before(id)) }
  }

  private func part(_ owner: EntityID, _ id: EntityID) -> Placed? {
    if let all = commitments.find(owner)?.activities, let found = all.find(id) {
      return Placed(.activity(found), after: all.before(id))
    }
    guard let all = contracts.find(owner)?.followUps, let found = all.find(id) else { return nil }
    return Placed(.followUp(found), after: all.before(id))
  }

  mutating func set(_ path: [EntityID], period: Period?, to value: FieldValue) -> FieldOutcome {
    guard let id = path.first else { return .notFound }
    if tables.find(id) != nil { return tables.set(path, period: period, to: value) }
    guard period == nil else { return .notFound }
    switch path.count {
    case 1: return place(id, value)
    case 2:
      if case .thing(let placed) = value { return placePart(id, path[1], placed) }
      return assignments.set(id, path[1], to: value) ?? commitments.set(id, path[1], to: value)
        ?? contracts.set(id, path[1], to: value) ?? .notFound
    case 3: return setPart(id, path[1], path[2], to: value)
    default: return .notFound
    }
  }

  private mutating func place(_ id: EntityID, _ value: FieldValue) -> FieldOutcome {
    guard case .thing(let placed) = value else { return .wrongKind }
    switch placed?.thing {
    case nil:
      return assignments.remove(id) || commitments.remove(id) || contracts.remove(id) ? .done : .notFound
    case .table: return tables.set([id], period: nil, to: value)
    case .assignment(let thing) where thing.id == id: assignments.place(thing, after: placed?.after)
    case .commitment(let thing) where thing.id == id: commitments.place(thing, after: placed?.after)
    case .contract(let thing) where thing.id == id: contracts.place(thing, after: placed?.after)
    default: return .wrongKind
    }
    return .done
  }

  private mutating func setPart(
    _ owner: EntityID, _ id: EntityID, _ name: EntityID, to value: FieldValue
  ) -> FieldOutcome {
    if let index = commitments.firstIndex(where: { $0.id == owner }) {
      return commitments[index].activities.set(id, name, to: value) ?? .notFound
    }
    guard let index = contracts.firstIndex(where: { $0.id == owner }) else { return .notFound }
    return contracts[index].followUps.set(id, name, to: value) ?? .notFound
  }

  private mutating func placePart(_ owner: EntityID, _ id: EntityID, _ placed: Placed?) -> FieldOutcome {
    if let index = commitments.firstIndex(where: { $0.id == owner }) {
      switch placed?.thing {
      case nil: return commitments[index].activities.remove(id) ? .done : .notFound
      case .activity(let thing) where thing.id == id:
        commitments[index].activities.place(thing, after: placed?.after)
        return .done
      default: return .wrongKind
      }
    }
    guard let index = contracts.firstIndex(where: { $0.id == owner }) else { return .notFound }
    switch placed?.thing {
    case nil: return contracts[index].followUps.remove(id) ? .done : .notFound
    case .followUp(let thing) where thing.id == id:
      contracts[index].followUps.place(thing, after: placed?.after)
      return .done
    default: return .wrongKind
    }
  }
}
