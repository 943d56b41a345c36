/// One sum of a claim, with every figure that goes into it.
struct ClaimSum {
  fileprivate struct Item {
    let part: Claim.Part
    let figure: CitedFigure?
    let address: FigureAddress?
  }

  private let items: [Item]

  init(_ parts: [Claim.Part], by figures: ClaimFigures) throws(ClaimProblem) {
    var items: [Item] = []
    for part in parts {
      let address = part.address(in: figures.scope)
      let figure = try Self.figure(part.reference, address, figures)
      items.append(Item(part: part, figure: figure, address: address))
    }
    self.items = items
  }

  private static func figure(
    _ reference: Claim.Reference, _ address: FigureAddress?, _ figures: ClaimFigures
  ) throws(ClaimProblem) -> CitedFigure? {
    switch reference {
    case .number: return nil
    case .figure: return try address.map { (place) throws(ClaimProblem) in try figures.figure(at: place) }
    case .count(let count):
      guard let number = count.number(in: figures.scope.plan, figures.scope.municipality) else {
        throw .noneToCount(count)
      }
      return CitedFigure(
        exactly: ExactDecimal(number), of: count.swedish, unit: .count, ground: .ownYear)
    }
  }

  /// That of its first figure.
  var unit: MeasureUnit {
    for item in items { if let figure = item.figure { return figure.unit } }
    return MeasureUnit(rawValue: "")
  }

  var ground: ClaimGround {
    items.reduce(.text) { ground, item in item.figure.map { ground.joined(with: $0.ground) } ?? ground }
  }

  var addresses: [FigureAddress] { items.compactMap(\.address) }

  /// The sum, base unit, with each figure read in one way.
  func total(_ way: CitedWay) throws(ClaimProblem) -> CellReading {
    // Most claims are one figure and nothing else.
    if items.count == 1, items[0].part.factor == nil, !items[0].part.isSubtracted {
      return items[0].reading(way)
    }
    var total = CellReading(value: .zero, interval: Interval(exactly: .zero))
    for item in items {
      let one = item.reading(way)
      let factor = item.part.factor ?? ExactDecimal(1)
      guard let value = one.value.multiplied(by: factor), let interval = one.interval.scaled(by: factor)
      else { throw .incomputable }
      total = CellReading(
        value: item.part.isSubtracted ? total.value - value : total.value + value,
        interval: item.part.isSubtracted ? total.interval - interval : total.interval + interval)
    }
    return total
  }

  /// The lines of the arithmetic, in a unit.
  func terms(in unit: MeasureUnit, _ way: CitedWay) -> [Finding.Term] {
    items.map { item in
      let factor = item.part.factor ?? ExactDecimal(1)
      let value = item.reading(way).value.multiplied(by: factor) ?? .zero
      let times = item.part.factor.map { "\(FindingText.number($0)) × " } ?? ""
      return Finding.Term(
        times + (item.figure?.label ?? ""), value.shifted(by: -unit.exponent),
        isSubtracted: item.part.isSubtracted, at: item.address)
    }
  }
}

extension ClaimSum.Item {
  fileprivate func reading(_ way: CitedWay) -> CellReading {
    if let reading = figure?.reading(way) { return reading }
    guard case .number(let number) = part.reference else {
      return CellReading(value: .zero, interval: Interval(exactly: .zero))
    }
    return CellReading(value: number, interval: Interval(exactly: number))
  }
}

extension Claim.Part {
  /// Where its figure is; nil for a number and for what is counted.
  fileprivate func address(in scope: CheckScope) -> FigureAddress? {
    guard case .figure(let place) = reference else { return nil }
    return place.address(in: scope.plan.committee, scope.plan.year)
  }
}
