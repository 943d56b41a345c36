import FollowUp

/// Changes that look like another unit rather than another amount: nobody's budget grows a thousand times over.
struct ScaleDoubt {
  /// From so many powers of ten a change is not believed.
  private static let powers = 3

  private let lines: [ProposedChange]

  init(_ lines: [ProposedChange]) { self.lines = lines }

  /// A remark for each column in which all changes, or several, are so: it asks about the unit, and changes nothing.
  var remarks: [ImportProblem] {
    var order: [String] = []
    var columns: [String: [(line: ProposedChange, isOdd: Bool, isCertain: Bool)]] = [:]
    for line in lines {
      guard let (before, after) = Self.numbers(line) else { continue }
      let column = Self.column(line)
      if columns[column] == nil { order.append(column) }
      columns[column, default: []].append(
        (line, Self.isFar(before, after), Self.isShifted(before, after)))
    }
    return order.compactMap { columns[$0].flatMap(Self.remark) }
  }

  private static func remark(
    _ changes: [(line: ProposedChange, isOdd: Bool, isCertain: Bool)]
  ) -> ImportProblem? {
    let odd = changes.filter { $0.isOdd || $0.isCertain }
    let isTold = odd.count > 1 || odd.count == changes.count || odd.contains { $0.isCertain }
    guard let first = odd.first?.line, isTold else { return nil }
    let count = odd.count == 1 ? "" : " och \(odd.count - 1) till i samma kolumn"
    return ImportProblem(
      .note,
      "Stämmer enheten? \(first.label) går från \(first.from) till \(first.to)\(count): "
        + "så stora ändringar beror oftast på att beloppen är i en annan enhet.")
  }

  private static func column(_ line: ProposedChange) -> String {
    let address = line.change.address
    return "\(address.path.last?.description ?? "")@\(address.period?.description ?? "")"
  }

  /// What stands there and what is to stand there, where both are something.
  private static func numbers(_ line: ProposedChange) -> (ExactDecimal, ExactDecimal)? {
    guard case .figure(let old) = line.change.from, case .figure(let new) = line.change.to,
      let before = old.number, let after = new.number, !before.isZero, !after.isZero
    else { return nil }
    return (before.magnitude, after.magnitude)
  }

  private static func isFar(_ before: ExactDecimal, _ after: ExactDecimal) -> Bool {
    after >= before.shifted(by: powers) || before >= after.shifted(by: powers)
  }

  /// The same digits, at least two, with the decimal sign elsewhere.
  private static func isShifted(_ before: ExactDecimal, _ after: ExactDecimal) -> Bool {
    let (one, other) = (before.withoutTrailingZeros, after.withoutTrailingZeros)
    return one.coefficient == other.coefficient && one.exponent != other.exponent && one.coefficient > 9
  }
}

extension ImportProposal {
  /// Puts what looks like another unit before all else there is to know.
  mutating func tellScale() { problems = ScaleDoubt(lines).remarks + problems }
}
