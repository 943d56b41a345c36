/// What a claim comes to by the figures of the store: what a quoted figure ought to be.
///
/// Each figure stands for what is printed of it, half of its own unit either way; sums, differences and shares are taken of the
/// intervals. Beside it the same over what we compute, for a text that has the right total of a table that has not.
struct ClaimReading {
  /// What the claim comes to when its figures are read in one way.
  struct Side {
    let way: CitedWay
    /// In the base unit (kr for money); a share in per cent when it was asked for so.
    let reading: CellReading

    var value: ExactDecimal { reading.value }
    var interval: Interval { reading.interval }
  }

  /// By the figures as they are printed.
  let published: Side
  /// What the terms are written in: the quote's unit; of a share that of its first figure.
  let unit: MeasureUnit
  let ground: ClaimGround
  private let sum: ClaimSum
  /// What it is a share of; nil when it is none.
  private let whole: ClaimSum?
  /// How far a share's decimal point is moved: 2 for per cent.
  private let places: Int

  /// - Parameter unit: the quote's: a share is in per cent when that is, and a sum is written in it.
  init(_ claim: Claim, by figures: ClaimFigures, unit: MeasureUnit) throws(ClaimProblem) {
    sum = try ClaimSum(claim.sum, by: figures)
    whole = try claim.divisor.map { (parts) throws(ClaimProblem) in try ClaimSum(parts, by: figures) }
    places = unit == .percent ? 2 : 0
    self.unit = whole == nil && sum.unit.isMoney && unit.isMoney ? unit : sum.unit
    ground = whole.map { [sum] in sum.ground.joined(with: $0.ground) } ?? sum.ground
    published = try Self.side(.published, sum, of: whole, places)
  }

  var isShare: Bool { whole != nil }

  /// Every figure it rests on, in order.
  var addresses: [FigureAddress] {
    var all: [FigureAddress] = []
    for address in sum.addresses + (whole?.addresses ?? []) where !all.contains(address) {
      all.append(address)
    }
    return all
  }

  /// The same read in another way.
  func side(_ way: CitedWay) throws(ClaimProblem) -> Side { try Self.side(way, sum, of: whole, places) }

  /// The arithmetic of a side, in the reading's unit.
  func terms(_ side: Side) -> [Finding.Term] { sum.terms(in: unit, side.way) }

  /// What it is a share of; empty when it is none.
  func divisor(_ side: Side) -> [Finding.Term] { whole?.terms(in: unit, side.way) ?? [] }

  private static let finest = -14

  private static func side(
    _ way: CitedWay, _ sum: ClaimSum, of whole: ClaimSum?, _ places: Int
  ) throws(ClaimProblem) -> Side {
    let top = try sum.total(way)
    guard let bottom = try whole.map({ (whole) throws(ClaimProblem) in try whole.total(way) }) else {
      return Side(way: way, reading: top)
    }
    guard let value = top.value.divided(by: bottom.value, to: finest),
      let interval = top.interval.divided(by: bottom.interval, to: finest)
    else { throw .incomputable }
    return Side(
      way: way,
      reading: CellReading(
        value: value.shifted(by: places),
        interval: Interval(
          low: interval.low.shifted(by: places), high: interval.high.shifted(by: places),
          includesLow: interval.includesLow, includesHigh: interval.includesHigh)))
  }
}
