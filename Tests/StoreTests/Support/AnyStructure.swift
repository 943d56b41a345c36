import FollowUp

/// Changes of structure that somebody might make: adding, renaming, moving, copying and removing, anything anywhere.
struct AnyStructure {
  let plan: Plan

  /// Nil for what the rules refuse, and for what comes to nothing.
  func changes(_ random: inout SeededGenerator) -> [Change]? {
    guard let (address, _) = plan.things.randomElement(using: &random),
      let (other, _) = plan.things.randomElement(using: &random)
    else { return nil }
    let changes =
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: added(near: address, &random)
      case 2:
        try? Structure.rename(address, to: "Nytt namn \(Int.random(in: 0..<9, using: &random))", in: plan)
      case 3: moved(address, other, &random)
      case 4: copied(address, other, &random)
      default: removed(address)
      }
    return changes.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func added(near address: FigureAddress, _ random: inout SeededGenerator) -> [Change]? {
    let kinds = Structure.kinds(near: address, in: plan)
    let names = ["Något nytt", "Budget 2027", "Avvikelse 2026", "2026-10", "Delår 31 mars", "Name"]
    guard let kind = kinds.randomElement(using: &random), let name = names.randomElement(using: &random)
    else {
      return nil
    }
    let isInside = Bool.random(using: &random)
    return try? Structure.add(kind, name: name, near: address, isInside: isInside, in: plan).changes
  }

  private func moved(
    _ address: FigureAddress, _ other: FigureAddress, _ random: inout SeededGenerator
  ) -> [Change]? {
    let siblings = plan.siblings(of: address)
    let beside = siblings.randomElement(using: &random) ?? other
    let targets: [MoveTarget] = [
      .up, .down, .first, .last, .after(beside), .after(other), .under(other),
      .under(plan.address(.goals, [])),
    ]
    return targets.randomElement(using: &random).flatMap {
      try? Structure.move(address, to: $0, in: plan).changes
    }
  }

  private func copied(
    _ address: FigureAddress, _ other: FigureAddress, _ random: inout SeededGenerator
  ) -> [Change]? {
    let target = Int.random(in: 0..<4, using: &random) == 0 ? other : nil
    let withIndicators = Bool.random(using: &random)
    return try? Structure.copy(address, to: target, withIndicators: withIndicators, in: plan).changes
  }

  private func removed(_ address: FigureAddress) -> [Change]? {
    switch try? Structure.remove(address, in: plan) {
    case .ready(let changes), .pointedTo(_, let changes): changes
    case nil: nil
    }
  }
}

extension Plan {
  /// Without what an edit that is taken back leaves behind: a figure that says that there is none.
  var withoutEmpties: Plan {
    var plan = self
    for (address, thing) in things {
      guard var placed = plan.thing(at: address) else { continue }
      switch thing {
      case .indicator, .table, .control:
        placed.thing = placed.thing.withoutEmpties
        try? plan.restore(address, to: .thing(placed))
      default: continue
      }
    }
    return plan
  }
}
