/// The figures of two versions, years or committees beside each other.
package struct FigureComparison: Hashable, Sendable {
  /// What the right-hand side is.
  package enum Basis: Hashable, Sendable {
    /// The same year at another time: figures meet by their address.
    case version
    /// Another year or committee: figures meet by table, row and column, with the years moved to each other.
    case plan
    /// Two periods: a figure of the one meets that of the other.
    case period(Period, against: Period)
  }

  package struct Row: Hashable, Sendable {
    /// The figure's name on the left, else on the right.
    package let label: String
    package let left: FigureLine?
    /// Where both have it in the sign and the unit of the left, which a document of another year may have otherwise.
    package let right: FigureLine?

    /// Left less right, in the base unit; nil unless both are numbers of the same unit.
    package var difference: ExactDecimal? {
      guard let left, let right, left.unit == right.unit, let mine = left.value, let theirs = right.value
      else { return nil }
      return mine - theirs
    }

    /// The difference in the unit and with the decimals the figures are shown with, with its sign; nil when there is none.
    package var differenceText: String? {
      guard let difference, !difference.isZero, let left else { return nil }
      guard let decimals = left.decimals else {
        return NumberText.exact(difference, in: left.shownUnit, sign: .always)
      }
      return NumberText.show(difference, in: left.shownUnit, decimals: decimals, sign: .always)
    }

    /// What the difference is in: between two per cents, percentage points.
    package var differenceUnit: MeasureUnit? {
      left.map { $0.shownUnit == .percent ? MeasureUnit(rawValue: "procentenheter") : $0.shownUnit }
    }

    /// Another number, or other words: how many decimals it is written with is nothing that has changed.
    package var isChanged: Bool {
      guard let left, let right else { return true }
      if left.value != nil || right.value != nil {
        return left.value != right.value || left.unit != right.unit
      }
      return left.display != right.display
    }

    package var isOnBothSides: Bool { left != nil && right != nil }
  }

  /// In the order of the left side; what only the right has comes last.
  package let rows: [Row]
  /// Whether a figure that only one side has is a change: between versions of a year, not between different years.
  private let countsAlone: Bool

  package init(_ left: Plan, _ right: Plan, by basis: Basis) {
    let mine = Self.keyed(left, basis, isLeft: true)
    let theirs = Self.keyed(right, basis, isLeft: false)
    let found = Dictionary(theirs) { first, _ in first }
    let known = Set(mine.map(\.0))
    countsAlone = basis == .version
    rows =
      mine.map { Row(label: $0.1.label, left: $0.1, right: found[$0.0]?.shown(as: $0.1)) }
      + theirs.filter { !known.contains($0.0) }.map { Row(label: $0.1.label, left: nil, right: $0.1) }
  }

  /// What differs. Between years and committees only what both have is compared: the rest is counted by `alone`.
  package var changed: [Row] { rows.filter { $0.isChanged && (countsAlone || $0.isOnBothSides) } }

  /// How many figures only one side has.
  package var alone: Int { rows.count { !$0.isOnBothSides } }

  /// Every figure with what it meets the other side by. A kept forecast is no change: it is what stood there before.
  private static func keyed(_ plan: Plan, _ basis: Basis, isLeft: Bool) -> [(String, FigureLine)] {
    FigureList.lines(of: plan).compactMap { line in
      guard !line.address.isKeptForecast else { return nil }
      return key(line.address, basis, isLeft: isLeft).map { ($0, line) }
    }
  }

  private static func key(_ address: FigureAddress, _ basis: Basis, isLeft: Bool) -> String? {
    let place = "\(address.register.rawValue)/\(address.path.map(\.description).joined(separator: "/"))"
    switch basis {
    case .version: return address.description
    case .plan: return "\(place)@\(relative(address))"
    case .period(let left, let right):
      return address.period == (isLeft ? left : right) ? place : nil
    }
  }

  /// The period as so many years before or after the plan's.
  private static func relative(_ address: FigureAddress) -> String {
    guard let period = address.period else { return "" }
    return "\(period.year - address.year):\(period.month ?? 0):\(period.isRolling)"
  }
}

extension FigureLine {
  /// The same amount of money in another's sign and unit, and with its decimals: one year's document prints costs with a minus in
  /// tkr, another's without in mnkr. Anything else as it is.
  fileprivate func shown(as other: FigureLine) -> FigureLine {
    guard let value, unit.isMoney, other.unit == unit,
      isNegated != other.isNegated || shownUnit != other.shownUnit
    else { return self }
    let turned = isNegated == other.isNegated ? value : -value
    let printed = printed.map { isNegated == other.isNegated ? $0 : -$0 }
    return FigureLine(
      address: address, label: label, unit: unit, value: turned,
      display: NumberText.figure(Figure(.number(turned)), in: other.shownUnit, decimals: other.decimals),
      shownUnit: other.shownUnit, decimals: other.decimals, isNegated: other.isNegated,
      isComputed: isComputed,
      isLocked: isLocked, printed: printed, reference: reference, note: note)
  }
}
