/// One sum of a claim, with every figure that goes into it.
struct ClaimSum {
  private var items: [(part: Claim.Part, figure: CitedFigure?, address: FigureAddress?)] = []

  init(_ parts: [Claim.Part], by figures: inout ClaimFigures) throws(ClaimProblem) {
    for part in parts {
      let address = part.address(in: figures.scope)
      items.append((part, try Self.figure(part.reference, address, &figures), address))
    }
  }

  private static func figure(
    _ reference: Claim.Reference, _ address: FigureAddress?, _ figures: inout ClaimFigures
  ) throws(ClaimProblem) -> CitedFigure? {
    switch reference {
    case .number: return nil
    case .figure: return try address.map { (place) throws(ClaimProblem) in try figures.figure(at: place) }
    case .count(let count):
      guard let number = count.number(in: figures.scope.plan, figures.scope.municipality) else {
        throw .noneToCount(count)
      }
      let value = ExactDecimal(number)
      return CitedFigure(
        label: count.swedish, unit: .count, value, standingFor: Interval(exactly: value), ground: .ownYear)
    }
  }

  /// That of its first figure.
  var unit: MeasureUnit { items.compactMap(\.figure).first?.unit ?? MeasureUnit(rawValue: "") }

  var ground: ClaimGround { items.compactMap(\.figure?.ground).reduce(.text) { $0.joined(with: $1) } }

  /// The sum, base unit, with each figure read in one way.
  func total(_ reading: (CitedFigure) -> CellReading) throws(ClaimProblem) -> CellReading {
    var total = CellReading(value: .zero, interval: Interval(exactly: .zero))
    for item in items {
      let one = Self.reading(item.part, item.figure, reading)
      let factor = item.part.factor ?? ExactDecimal(1)
      guard let value = one.value.multiplied(by: factor), let interval = one.interval.scaled(by: factor)
      else { throw .incomputable }
      total = CellReading(
        value: item.part.isSubtracted ? total.value - value : total.value + value,
        interval: item.part.isSubtracted ? total.interval - interval : total.interval + interval)
    }
    return total
  }

  private static func reading(
    _ part: Claim.Part, _ figure: CitedFigure?, _ reading: (CitedFigure) -> CellReading
  ) -> CellReading {
    if let figure { return reading(figure) }
    guard case .number(let number) = part.reference else {
      return CellReading(value: .zero, interval: Interval(exactly: .zero))
    }
    return CellReading(value: number, interval: Interval(exactly: number))
  }

  /// The lines of the arithmetic, in a unit.
  func terms(in unit: MeasureUnit, _ reading: (CitedFigure) -> CellReading) -> [Finding.Term] {
    items.map { item in
      let factor = item.part.factor ?? ExactDecimal(1)
      let value = Self.reading(item.part, item.figure, reading).value.multiplied(by: factor) ?? .zero
      let times = item.part.factor.map { "\(FindingText.number($0)) × " } ?? ""
      return Finding.Term(
        times + (item.figure?.label ?? ""), value.shifted(by: -unit.exponent),
        isSubtracted: item.part.isSubtracted, at: item.address)
    }
  }
}

extension Claim.Part {
  /// Where its figure is; nil for a number and for what is counted.
  fileprivate func address(in scope: CheckScope) -> FigureAddress? {
    guard case .figure(let place) = reference else { return nil }
    return place.address(in: scope.plan.committee, scope.plan.year)
  }
}
